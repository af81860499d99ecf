// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/deleting.h"

#include "core/backend/services.h"
#include "ui/desk/taken_time.h"
#include "ui/words/error_text.h"

namespace priyom::desk {

using backend::Services;
using bin::Deleted;
using staff::Session;

kit::DialogFrame* Deleting::question(What what)
{
    auto* dialog = new ConfirmDialog(m_theme, what.question);
    connect(dialog, &ConfirmDialog::confirmed, this, [this, dialog, what = std::move(what)] { take(what, dialog); });
    return dialog;
}

void Deleting::take(const What& what, const QPointer<ConfirmDialog>& dialog)
{
    m_backend.ask(this, what.act, [this, what, dialog](const Result<Deleted>& deleted) {
        if (!deleted) {
            if (dialog)
                dialog->refuse(words::errorText(deleted.error()));
            return;
        }
        if (dialog)
            dialog->accept();
        if (what.changed)
            what.changed(false);
        m_shell.toast({what.done, tr("Вернуть"), [this, what, deletion = deleted->deletion] { giveBack(what, deletion); }, QStringLiteral("Ctrl Z"),
                       theme::Icon::Trash});
    });
}

void Deleting::giveBack(const What& what, EventSeq deletion)
{
    m_backend.ask(
        this, [deletion](Services& services, const Session& session) { return services.bin.restore(session, deletion, bin::Restoring::Undo); },
        [this, what](const Result<Deleted>& back) {
            if (!back) {
                tellRefused(m_backend, this, back.error(), [this](const Refused& why) { m_shell.toast({why.sentence, {}, {}, {}, theme::Icon::Alert}); });
                return;
            }
            m_shell.toast({what.returned, {}, {}, {}, theme::Icon::Undo});
            if (what.changed)
                what.changed(true);
        });
}

} // namespace priyom::desk
