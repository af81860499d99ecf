// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_pane.h"

#include "ui/settings/form_dialog.h"
#include "ui/settings/person_dialog.h"

#include <QPointer>
#include <QTimer>

#include <chrono>

namespace priyom::settingsui {

namespace {

using namespace std::chrono_literals;

constexpr auto kLongestUnpainted = 100ms;

} // namespace

void SettingsPane::paintOnceRead()
{
    if (isSettled())
        return;
    setUpdatesEnabled(false);
    QTimer::singleShot(kLongestUnpainted, this, [this] { setUpdatesEnabled(true); });
}

void SettingsPane::perform(std::function<Result<>(backend::Services&, const staff::Session&)> action, std::function<void(const Result<>&)> said,
                           Saved saved)
{
    ++m_asked;
    m_surround.backend.ask(this, std::move(action), [this, said = std::move(said), saved](const Result<>& result) {
        --m_asked;
        said(result);
        if (result && saved == Saved::Beside)
            loadBeside();
        else if (result)
            load();
    });
}

void SettingsPane::change(std::function<Result<>(backend::Services&, const staff::Session&)> action, const QString& done, Saved saved)
{
    perform(
        std::move(action),
        [this, done](const Result<>& result) {
            Q_EMIT refused(result ? QString() : words::errorText(result.error()));
            if (result) // else what was typed stays, to be mended
                m_surround.shell.toast({done});
        },
        saved);
}

void SettingsPane::toastWithUndo(const QString& done, const QString& back, std::function<Result<>(backend::Services&, const staff::Session&)> undo)
{
    m_surround.shell.toast({done, tr("Вернуть"), [pane = QPointer<SettingsPane>(this), undo = std::move(undo), back] {
                                if (!pane)
                                    return;
                                pane->perform(undo, [pane, back](const Result<>& result) {
                                    pane->shell().toast({result ? back : words::errorText(result.error()), {}, {}, {},
                                                         result ? theme::Icon::Check : theme::Icon::Alert});
                                    if (!result)
                                        pane->load();
                                });
                            }, QStringLiteral("Ctrl Z")});
}

void SettingsPane::takeOnPerson(staff::Roles roles)
{
    auto* dialog = new PersonDialog(theme(), staff::Person{{}, {}, roles});
    connect(dialog, &FormDialog::submitted, this, [this, dialog] {
        const staff::Person person = dialog->person();
        submit(dialog,
               [person](backend::Services& services, const staff::Session& session) -> Result<> {
                   PRIYOM_CHECK(services.staff.add(session, person.name, person.roles, person.title));
                   return {};
               },
               tr("В список добавлен сотрудник: %1").arg(person.name));
    });
    shell().openDialog(dialog);
}

void SettingsPane::submit(FormDialog* dialog, std::function<Result<>(backend::Services&, const staff::Session&)> action, const QString& done)
{
    perform(
        std::move(action),
        [this, form = QPointer<FormDialog>(dialog), done](const Result<>& result) {
            if (!form)
                return; // closed meanwhile; what was saved is read anyway
            if (result) {
                form->accept();
                m_surround.shell.toast({done});
            } else {
                form->refuse(words::errorText(result.error()));
            }
        },
        Saved::Beside);
}

} // namespace priyom::settingsui
