// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/reasons_pane.h"

#include "ui/settings/reason_dialog.h"
#include "ui/words/lead_words.h"

namespace priyom::settingsui {

using backend::Services;
using catalog::LostReason;
using staff::Session;

ReasonsPane::ReasonsPane(const Surround& surround)
    : TablePane(surround, {tr("Причины отказа"), tr("из них выбирают при отказе"), tr("Добавить причину")},
                {{tr("Причина"), Qt::AlignLeft, true}, {tr("В списке отказа")}})
{
}

void ReasonsPane::load()
{
    read([](Services& services, const Session& session) { return services.catalog.lists(session); },
         [this](catalog::Lists lists) {
             m_reasons = std::move(lists.reasons);
             QList<kit::TableRow> rows;
             for (const LostReason& reason : m_reasons) {
                 const QString state = reason.spam ? tr("всегда, не входит в показатели") : reason.active ? tr("предлагаем") : tr("больше не предлагаем");
                 rows.append({{words::reasonWord(reason.key), reason.active ? kit::Tone::Main : kit::Tone::Hint}, {state, kit::Tone::Second}});
             }
             setRows(std::move(rows));
         });
}

void ReasonsPane::add()
{
    auto* dialog = new NameDialog(theme(), tr("Новая причина отказа"), tr("Как её назвать"));
    connect(dialog, &FormDialog::submitted, this, [this, dialog] {
        submit(dialog,
               [name = dialog->name()](Services& services, const Session& session) -> Result<> {
                   PRIYOM_CHECK(services.catalog.addReason(session, name));
                   return {};
               },
               tr("Причина «%1» добавлена").arg(dialog->name()));
    });
    shell().openDialog(dialog);
}

void ReasonsPane::open(int row)
{
    const LostReason before = m_reasons.at(std::size_t(row));
    auto* dialog = new ReasonDialog(theme(), before);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, before] {
        const LostReason after = dialog->reason();
        submit(dialog,
               [before, after](Services& services, const Session& session) -> Result<> {
                   if (after.key != before.key)
                       PRIYOM_CHECK(services.catalog.renameReason(session, after.id, after.key));
                   if (after.active != before.active)
                       PRIYOM_CHECK(services.catalog.offerReason(session, after.id, after.active));
                   return {};
               },
               tr("Причина «%1» сохранена").arg(words::reasonWord(after.key)));
    });
    shell().openDialog(dialog);
}

} // namespace priyom::settingsui
