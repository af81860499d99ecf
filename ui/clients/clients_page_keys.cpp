// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the clients and the states in which the page is pictured.
#include "ui/clients/clients_page.h"

#include "core/backend/services.h"
#include "core/staff/rights.h"
#include "ui/clients/client_card_view.h"
#include "ui/clients/client_list.h"
#include "ui/clients/talk_composer.h"
#include "ui/tasks/task_lines.h"

namespace priyom::clientsui {

void ClientsPage::find()
{
    if (showsCard())
        showList();
    m_list->focusFind();
}

bool ClientsPage::takesKey(const QKeySequence& keys)
{
    if (!m_stack)
        return false;
    if (showsCard() && keys == QKeySequence(Qt::Key_F4)) {
        book();
        return true;
    }
    if (showsCard() && keys == desk::kAnotherKey) {
        book(Further::Yes);
        return true;
    }
    if (showsCard() && keys == QKeySequence(Qt::Key_F5)) {
        call();
        return true;
    }
    if (showsCard() && keys == QKeySequence(Qt::Key_F6)) {
        confirm();
        return true;
    }
    if (showsCard() && keys == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)) {
        m_view->composer().copy();
        return true;
    }
    if (showsCard() && keys == QKeySequence(Qt::CTRL | Qt::Key_D)) { // from the menu
        addTask();
        return true;
    }
    if (showsCard() && keys == QKeySequence(Qt::CTRL | Qt::Key_E)) {
        edit();
        return true;
    }
    if (showsCard() && keys == desk::kWaitKey) {
        wait();
        return true;
    }
    if (showsCard() && keys == QKeySequence(Qt::SHIFT | Qt::Key_F5)) {
        noteSent();
        return true;
    }
    if (keys == QKeySequence(Qt::Key_F12)) {
        if (showsCard() && !m_view->card().openLeads.empty())
            Q_EMIT leadAsked(m_view->card().openLeads.front().id);
        return true;
    }
    return false;
}

QList<kit::KeyHint> ClientsPage::contextKeys() const
{
    if (showsCard())
        return cardKeys();
    return {{{QStringLiteral("Ctrl F")}, tr("найти")},
            {{QStringLiteral("↑ ↓")}, tr("по строкам")},
            {{QStringLiteral("Enter")}, tr("карточка клиента")},
            {{QStringLiteral("Ctrl J")}, tr("похожие карточки")}};
}

// Those that do something for this client now.
QList<kit::KeyHint> ClientsPage::cardKeys() const
{
    if (m_view->tasks().focused())
        return tasksui::TaskLines::contextKeys();
    const cards::CardVisit* next = m_view->nextVisit();
    QList<kit::KeyHint> keys{{{QStringLiteral("F4")}, next ? tr("перенести") : tr("записать")}};
    if (next)
        keys.append({{QStringLiteral("Shift F4")}, tr("ещё один визит")});
    if (next && next->state == bookings::VisitState::Planned)
        keys.append({{QStringLiteral("F6")}, tr("подтвердить")});
    keys.append({{QStringLiteral("F5")}, tr("звонок")});
    keys.append({{QStringLiteral("Ctrl M")}, tr("сообщение")});
    keys.append({{QStringLiteral("Ctrl D")}, tr("задача")});
    keys.append({{QStringLiteral("Ctrl G")}, tr("метка")});
    if (!m_view->card().visits.empty())
        keys.append({{QStringLiteral("Ctrl R")}, tr("повторить запись")});
    keys.append({{QStringLiteral("Ctrl E")}, tr("изменить")});
    if (staff::permit(m_lists.session, "client.merge"))
        keys.append({{QStringLiteral("Ctrl J")}, m_view->card().duplicates.empty() ? tr("объединить") : tr("объединить с похожей")});
    if (!m_view->card().openLeads.empty())
        keys.append({{QStringLiteral("F12")}, tr("к заявке")});
    keys.append({{QStringLiteral("Esc")}, tr("назад")});
    return keys;
}

QList<kit::KeyGroup> ClientsPage::keySheet() const
{
    return {{tr("Клиенты"),
             {{{QStringLiteral("F12")}, tr("к заявке и назад")},
              {{QStringLiteral("Enter")}, tr("карточка из списка")},
              {{QStringLiteral("Shift F4")}, tr("ещё один визит, когда один уже впереди")},
              {{QStringLiteral("F5")}, tr("звонок и его итог")},
              {{QStringLiteral("F6")}, tr("подтвердить визит")},
              {{QStringLiteral("Ctrl M")}, tr("сообщение клиенту")},
              {{QStringLiteral("Ctrl D")}, tr("поставить задачу")},
              {{QStringLiteral("Ctrl G")}, tr("метка")},
              {{QStringLiteral("Ctrl R")}, tr("повторить запись каждые N недель")},
              {{QStringLiteral("Ctrl K")}, tr("в лист ожидания")},
              {{QStringLiteral("Ctrl E")}, tr("изменить карточку")},
              {{QStringLiteral("Ctrl J")}, tr("объединить с похожей")},
              {{QStringLiteral("Ctrl Shift J")}, tr("объединить с другой")},
              {{QStringLiteral("Delete")}, tr("удалить в корзину")},
              {{QStringLiteral("Esc")}, tr("назад")}}}};
}

QList<shell::Picture> ClientsPage::pictures()
{
    // The client of most visits whom the demo knows, and one who has not come yet.
    const auto openFirst = [this](const QString& phone = QStringLiteral("9123054418")) {
        return [this, phone] {
            ++m_pending;
            m_backend.ask(
                this, [phone](backend::Services& services, const staff::Session& session) { return services.clients.find(session, phone, 1); },
                [this](const Result<std::vector<clients::ClientHit>>& hits) {
                    --m_pending;
                    if (hits && !hits->empty())
                        read(hits->front().client.id, cards::View::Opened);
                });
        };
    };
    const auto openWaiting = [this] { // the nearest visit that is to be confirmed
        ++m_pending;
        m_backend.ask(
            this,
            [from = m_clock.now()](backend::Services& services, const staff::Session& session) {
                return services.visitDesk.list(session, {from, from + std::chrono::hours(24 * 7)});
            },
            [this](const Result<std::vector<bookings::VisitRow>>& visits) {
                --m_pending;
                if (!visits)
                    return;
                for (const bookings::VisitRow& row : *visits)
                    if (row.visit.state == bookings::VisitState::Planned)
                        return read(row.visit.client, cards::View::Opened);
            });
    };
    return {{QStringLiteral("clients"), [this] { showList(); }},
            {QStringLiteral("client-card"), openFirst()},
            {QStringLiteral("client-waiting"), openWaiting},
            {QStringLiteral("client-fresh"), openFirst(QStringLiteral("9085713022"))},
            {QStringLiteral("client-merge"), openFirst(), {}, [this] { mergeFirst(); }},
            {QStringLiteral("client-edit"), openFirst(), {}, [this] { edit(); }},
            {QStringLiteral("client-consent"), openFirst(), {}, [this] { askConsent(clients::ConsentKind::Reminders); }},
            {QStringLiteral("client-other"), openFirst(), {}, [this] { askOther(); }},
            {QStringLiteral("client-copied"),
             openFirst(),
             {},
             [this] { m_view->composer().copy(); },
             [this] { m_view->composer().sent(m_view->card().client.id); }}};
}

} // namespace priyom::clientsui
