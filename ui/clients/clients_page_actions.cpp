// SPDX-License-Identifier: GPL-3.0-or-later
// What one does with a card: each is said in a toast and can be taken back from it. Whether it may be done is core's to say.
#include "ui/clients/clients_page.h"

#include "core/backend/services.h"
#include "core/base/phone.h"
#include "core/staff/rights.h"
#include "ui/clients/card_dialogs.h"
#include "ui/clients/client_card_view.h"
#include "ui/clients/client_list.h"
#include "ui/clients/duplicates_dialog.h"
#include "ui/clients/merge_dialog.h"
#include "ui/clients/other_client_dialog.h"
#include "ui/clients/person_card.h"
#include "ui/tasks/task_actions.h"
#include "ui/tasks/task_lines.h"
#include "ui/words/error_text.h"
#include "ui/words/lead_words.h"

#include <QApplication>
#include <QPointer>

namespace priyom::clientsui {

using backend::Services;
using staff::Session;

namespace {

constexpr int kMostPairs = 500;

} // namespace

template <class Action, class Answer>
void ClientsPage::ask(Action action, Answer answer)
{
    ++m_pending;
    m_backend.ask(this, std::move(action), [this, answer = std::move(answer)](auto result) {
        --m_pending;
        answer(std::move(result));
    });
}

void ClientsPage::putTag(const QString& tag, bool on)
{
    const ClientId client = m_view->card().client.id;
    ask(
        [client, tag, on](Services& services, const Session& session) {
            return on ? services.clients.tag(session, client, tag) : services.clients.untag(session, client, tag);
        },
        [this, client, tag, on](const Result<bool>& changed) {
            if (on)
                m_view->person().answerTag(client, tag, changed ? QString() : words::errorText(changed.error()));
            if (!changed && !on)
                sayRefused(changed.error());
            if (!changed)
                return;
            if (*changed)
                offerUndo(on ? tr("Метка «%1» поставлена").arg(tag) : tr("Метка «%1» снята").arg(tag));
            else
                sayDone(tr("Метка «%1» уже стоит").arg(tag));
        });
}

void ClientsPage::askConsent(clients::ConsentKind kind)
{
    const cards::ClientCard& card = m_view->card();
    auto* dialog = new ConsentDialog(m_theme, card.client, kind, card.textVersions.value(int(kind)));
    connect(dialog, &ConsentDialog::submitted, this, [this, dialog = QPointer(dialog)](const clients::ConsentDraft& draft) {
        ask([draft](Services& services, const Session& session) { return services.clients.noteConsent(session, draft); },
            [this, dialog](const Result<clients::ConsentId>& noted) {
                if (!noted && dialog)
                    dialog->refuse(words::errorText(noted.error()));
                if (!noted || !dialog)
                    return;
                dialog->accept();
                offerUndo(tr("Ответ клиента записан"));
            });
    });
    m_shell.openDialog(dialog);
}

void ClientsPage::edit()
{
    const clients::Client before = m_view->card().client;
    auto* dialog = new EditDialog(m_theme, before, m_zone.date(m_clock.now()));
    connect(dialog, &EditDialog::submitted, this, [this, id = before.id, dialog = QPointer(dialog)](const clients::ClientEdit& edit) {
        ask([id, edit](Services& services, const Session& session) { return services.clients.edit(session, id, edit); },
            [this, dialog](const Result<clients::Client>& saved) {
                if (!saved && dialog)
                    dialog->refuse(words::errorText(saved.error()));
                if (!saved || !dialog)
                    return;
                dialog->accept();
                offerUndo(tr("%1: карточка сохранена").arg(words::clientName(*saved)));
            });
    });
    m_shell.openDialog(dialog);
}

// Of the open request, where there is one: its panel shows the task too.
void ClientsPage::addTask()
{
    const cards::ClientCard& card = m_view->card();
    if (card.openLeads.empty())
        m_tasks->add({{}, card.client.id, card.client.name});
    else
        m_tasks->add({card.openLeads.front().id, {}, card.client.name});
}

void ClientsPage::removeChosen()
{
    if (const auto task = m_view->tasks().focused())
        m_tasks->remove(*task);
    else
        remove();
}

void ClientsPage::remove()
{
    const clients::Client client = m_view->card().client;
    const QString name = words::clientName(client);
    const auto changed = [this](bool there) {
        if (!there && showsCard())
            showList();
        else if (m_stack && m_list->isVisible())
            m_list->reload();
    };
    m_shell.openDialog(m_deleting.question(
        {{tr("Удалить клиента: %1").arg(name),
          tr("Уйдут телефоны, метки и заметка. Вернуть: сутки по Ctrl Z, 90 дней из корзины («Правка → Корзина»)."),
          tr("Удалить клиента")},
         [id = client.id](Services& services, const Session& session) { return services.bin.deleteClient(session, id); },
         tr("%1: карточка удалена").arg(name), tr("%1: карточка возвращена").arg(name), changed}));
}

void ClientsPage::setNotDuplicate(ClientId other)
{
    ask([one = m_view->card().client.id, other](Services& services, const Session& session) {
        return services.clients.setNotDuplicate(session, one, other, true);
    },
        [this](const Result<bool>& changed) {
            if (changed)
                offerUndo(tr("Запомнено: это разные люди"));
            else
                sayRefused(changed.error());
        });
}

void ClientsPage::mergeFirst()
{
    const cards::ClientCard& card = m_view->card();
    if (card.duplicates.empty()) {
        askOther();
        return;
    }
    const clients::DuplicatePair& pair = card.duplicates.front();
    askMerge(pair.first.id == card.client.id ? pair.second.id : pair.first.id);
}

// What no scan finds alike: one person with two numbers.
void ClientsPage::askOther()
{
    if (const auto permitted = staff::permit(m_lists.session, "client.merge_preview"); !permitted) {
        sayRefused(permitted.error()); // before anybody is looked for in vain
        return;
    }
    auto* dialog = new OtherClientDialog(m_theme, m_backend, m_view->card().client, m_clock, m_zone);
    connect(dialog, &OtherClientDialog::chosen, this, &ClientsPage::askMerge);
    m_shell.openDialog(dialog);
}

void ClientsPage::askMerge(ClientId other)
{
    using Both = std::pair<cards::MergePreview, cards::MergePreview>;
    ask(
        [kept = m_view->card().client.id, other](Services& services, const Session& session) -> Result<Both> {
            PRIYOM_TRY(auto preview, services.merges.preview(session, kept, other));
            PRIYOM_TRY(auto turned, services.merges.preview(session, other, kept));
            return Both(std::move(preview), std::move(turned));
        },
        [this](Result<Both> both) {
            if (!both) {
                sayRefused(both.error());
                return;
            }
            auto* dialog = new MergeDialog(m_theme, both->first, both->second);
            connect(dialog, &MergeDialog::submitted, this, [this, dialog = QPointer(dialog), both = *both](const cards::MergeDraft& draft) {
                const QString name = (draft.kept == both.first.kept.id ? both.first : both.second).kept.name;
                merge(draft, name, [dialog](const Error& error) {
                    if (dialog)
                        dialog->refuse(words::errorText(error));
                });
            });
            m_mergeDialog = dialog;
            m_shell.openDialog(dialog);
        });
}

void ClientsPage::merge(const cards::MergeDraft& draft, const QString& name, const std::function<void(const Error&)>& failed)
{
    ask(
        [draft](Services& services, const Session& session) -> Result<bool> {
            PRIYOM_CHECK(services.merges.merge(session, draft));
            return true;
        },
        [this, draft, name, failed](const Result<bool>& merged) {
            if (!merged) {
                failed(merged.error());
                return;
            }
            if (m_mergeDialog)
                m_mergeDialog->accept();
            read(draft.kept, cards::View::Again);
            offerUndo(tr("%1: карточки объединены").arg(words::clientName(name)));
        });
}

void ClientsPage::unmerge(ClientId other)
{
    ask([other](Services& services, const Session& session) { return services.merges.unmerge(session, other); },
        [this](const Result<ClientId>& kept) {
            if (!kept) {
                sayRefused(kept.error());
                return;
            }
            m_shell.toast({tr("Карточки снова две"), {}, {}, {}, theme::Icon::Undo});
        });
}

void ClientsPage::scan()
{
    if (m_scan)
        return;
    m_scan = std::make_shared<clients::DuplicateScan>(kMostPairs);
    scanOn();
}

// A slice at a time: what is asked by the next key comes in between.
void ClientsPage::scanOn()
{
    ask([scan = m_scan](Services& services, const Session& session) { return services.clients.scanOn(session, *scan); },
        [this](const Result<bool>& isDone) {
            if (isDone && !*isDone) {
                scanOn();
                return;
            }
            const auto scan = std::exchange(m_scan, {});
            if (isDone)
                showDuplicates(scan->take());
            else
                sayRefused(isDone.error());
        });
}

void ClientsPage::showDuplicates(const std::vector<clients::DuplicatePair>& pairs)
{
    if (pairs.empty()) {
        sayDone(tr("Похожих карточек нет"));
        return;
    }
    // Whoever has gone on to something else is not interrupted by what they asked for a while ago.
    if (!m_list->isAncestorOf(QApplication::focusWidget())) {
        m_shell.toast({tr("Нашлись похожие карточки"), tr("Показать"), [this, pairs] {
                           m_shell.goTo(shell::Section::Clients);
                           openDuplicates(pairs);
                       }, {}, theme::Icon::Users, false});
        return;
    }
    openDuplicates(pairs);
}

void ClientsPage::openDuplicates(const std::vector<clients::DuplicatePair>& pairs)
{
    auto* dialog = new DuplicatesDialog(m_theme, pairs);
    connect(dialog, &DuplicatesDialog::opened, this, [this](ClientId client) {
        m_origins.clear();
        read(client, cards::View::Opened);
    });
    m_shell.openDialog(dialog);
}

} // namespace priyom::clientsui
