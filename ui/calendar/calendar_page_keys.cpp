// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the calendar: the status line names those that do something where they stand.
#include "core/bookings/shift_rule.h"
#include "core/bookings/visit_rules.h"
#include "ui/calendar/calendar_page.h"
#include "ui/calendar/jump_dialog.h"

namespace priyom::calendar {

using bookings::VisitRow;
using bookings::VisitState;

bool CalendarPage::takesKey(const QKeySequence& keys)
{
    if (keys == kWhoKey) {
        chooseWho();
        return true;
    }
    if (keys == desk::kWaitKey) {
        wait();
        return true;
    }
    if (keys == QKeySequence(Qt::CTRL | Qt::Key_F6)) {
        pay();
        return true;
    }
    const int key = keys.count() == 1 ? keys[0].toCombined() : 0;
    switch (key) {
    case Qt::Key_F4:
        book();
        return true;
    case Qt::Key_F6:
        advance();
        return true;
    case Qt::Key_F7:
        onVisit([this](const VisitRow& visit) { m_actions->set(visit, VisitState::NoShow); });
        return true;
    case Qt::Key_F9:
        onVisit([this](const VisitRow& visit) { m_actions->cancel(visit); });
        return true;
    case Qt::Key_F12:
        onVisit([this](const VisitRow& visit) { Q_EMIT clientAsked(visit.visit.client); });
        return true;
    default:
        return false;
    }
}

// The specialist whom the keys stand on is meant, while they are free.
void CalendarPage::takeIn()
{
    const bookings::DayColumn* column = view().day().currentColumn();
    m_walkIns->begin(column ? column->specialist.name : QString());
}

void CalendarPage::noteLate()
{
    onVisit([this](const VisitRow& visit) {
        if (bookings::isAhead(visit.visit.state))
            m_actions->late(visit, m_plan);
        else
            m_shell.toast({tr("Опаздывает тот, кого ещё ждут"), {}, {}, {}, theme::Icon::Info});
    });
}

void CalendarPage::jump()
{
    auto* dialog = new JumpDialog(m_theme, m_clock.now(), m_zone);
    connect(dialog, &JumpDialog::chosen, this, [this](QDate day) {
        m_wanted = {};
        goTo(day);
        m_view->takeFocus();
    });
    m_shell.openDialog(dialog);
}

// At the same hour of the shop's clock, as long and with the same specialist.
void CalendarPage::moveToDay(const VisitRow& visit, QDate day)
{
    const Instant start = m_zone.instant(day, m_zone.local(visit.visit.startAt).time);
    m_actions->moveTo(visit, visit.specialistName, {start, start + (visit.visit.endAt - visit.visit.startAt)});
}

QList<kit::KeyHint> CalendarPage::visitKeys(const VisitRow& row) const
{
    QList<kit::KeyHint> keys{
        {{QStringLiteral("Enter")}, row.visit.lead.isValid() ? tr("открыть лид") : tr("карточка клиента")}};
    const kit::KeyHint again{{QStringLiteral("Ctrl R")}, tr("повторить запись")};
    if (row.visit.state == VisitState::Came)
        keys.append({{QStringLiteral("F6")}, tr("оплата")});
    const kit::KeyHint longer{{QStringLiteral("Shift ↑ ↓")}, tr("короче, дольше на 15 мин")};
    if (bookings::mayRunOver(row.visit, m_clock.now(), m_zone))
        keys.append(longer);
    if (!bookings::isAhead(row.visit.state))
        return keys << kit::KeyHint{{QStringLiteral("F4")}, tr("записать снова")} << again;
    keys.append({{QStringLiteral("F4")}, tr("перенести")});
    keys.append({{QStringLiteral("Alt ↑ ↓")}, tr("сдвинуть на 15 мин")});
    keys.append(longer);
    keys.append({{QStringLiteral("Alt ← →")}, m_span == bookings::Span::Week ? tr("на другой день") : tr("другому специалисту")});
    const bool began = row.visit.startAt <= m_clock.now();
    if (bookings::nextState(row.visit.state, row.visit.startAt, m_clock.now()) == VisitState::Confirmed)
        keys.append({{QStringLiteral("F6")}, tr("подтвердить")});
    else if (began)
        keys.append({{QStringLiteral("F6")}, tr("пришёл")});
    if (began)
        keys.append({{QStringLiteral("F7")}, tr("неявка")});
    keys.append({{QStringLiteral("Shift F7")}, tr("опаздывает")});
    keys.append({{QStringLiteral("F9")}, tr("отменить")});
    if (!began)
        keys.append({{QStringLiteral("Ctrl K")}, tr("хочет раньше")});
    keys.append(again);
    return keys;
}

QList<kit::KeyHint> CalendarPage::contextKeys() const
{
    QList<kit::KeyHint> keys;
    const bool isWeek = m_span == bookings::Span::Week;
    const DayView* day = m_view ? &m_view->day() : nullptr;
    if (const VisitRow* visit = day ? day->currentVisit() : nullptr)
        keys = visitKeys(*visit);
    else if (day && day->currentStop())
        keys << kit::KeyHint{{QStringLiteral("Enter")}, tr("записать")} << kit::KeyHint{{QStringLiteral("Ctrl K")}, tr("кому подойдёт")};
    if (!isWeek && m_date == today())
        keys.append({{QStringLiteral("Shift F4")}, tr("пришли без записи")});
    keys.append({{QStringLiteral("PgUp"), QStringLiteral("PgDn")}, isWeek ? tr("неделя") : tr("день")});
    if (isWeek && m_plan.specialists.size() > 1)
        keys.append({{QStringLiteral("Ctrl ← →")}, tr("другой специалист")});
    keys.append({{QStringLiteral("Ctrl T")}, isWeek ? tr("показать день") : tr("показать неделю")});
    if (day && !day->plan().columns.empty())
        keys.append({{QStringLiteral("Tab")}, tr("следующее окно")});
    keys.append({{QStringLiteral("F1")}, tr("все клавиши")});
    return keys;
}

QList<kit::KeyGroup> CalendarPage::keySheet() const
{
    return {{tr("Календарь"),
             {{{QStringLiteral("PgUp"), QStringLiteral("PgDn")}, tr("день или неделя раньше, позже")},
              {{QStringLiteral("Home")}, tr("сегодня")},
              {{QStringLiteral("Ctrl G")}, tr("перейти к дню, набрав его")},
             {{QStringLiteral("Ctrl T")}, tr("день или неделя")},
             {{QStringLiteral("Ctrl ←"), QStringLiteral("Ctrl →")}, tr("неделя другого специалиста")},
             {{QStringLiteral("Ctrl Shift F")}, tr("кого показать")},
              {{QStringLiteral("Tab"), QStringLiteral("Enter")}, tr("пустое окно, записать")},
              {{QStringLiteral("Alt ↑"), QStringLiteral("Alt ↓")}, tr("сдвинуть на 15 мин")},
             {{QStringLiteral("Shift ↑"), QStringLiteral("Shift ↓")}, tr("визит короче, дольше на 15 мин")},
             {{QStringLiteral("Alt ←"), QStringLiteral("Alt →")}, tr("другому специалисту, на другой день")},
              {{QStringLiteral("Shift F4")}, tr("пришли без записи")},
              {{QStringLiteral("F6"), QStringLiteral("F7")}, tr("следующий статус, неявка")},
              {{QStringLiteral("Shift F7")}, tr("опаздывает")},
              {{QStringLiteral("Ctrl F6")}, tr("оплата, предоплата, возврат")},
              {{QStringLiteral("Ctrl F8")}, tr("кого подтвердить дальше")},
              {{QStringLiteral("F9")}, tr("отменить визит")},
              {{QStringLiteral("Ctrl K")}, tr("хочет раньше; кому подойдёт окно")},
              {{QStringLiteral("Ctrl Shift K")}, tr("лист ожидания")},
              {{QStringLiteral("Ctrl R")}, tr("повторить запись каждые N недель")},
             {{QStringLiteral("Ctrl P")}, tr("напечатать или сохранить")}}}};
}

QList<shell::Picture> CalendarPage::pictures()
{
    const auto isThere = [this] { return isSettled() && m_view->day().plan().span == m_span; };
    shell::Picture week{QStringLiteral("calendar-week"), [this] { setSpan(bookings::Span::Week); }};
    week.isReady = isThere;
    week.complete = [this] { m_view->takeFocus(); };
    week.leave = [this] { setSpan(bookings::Span::Day); };
    const auto isRead = [this] { return isSettled() && !m_view->day().plan().columns.empty(); };
    shell::Picture again{QStringLiteral("calendar-repeat"), {}, isRead};
    again.complete = [this] {
        callNext();
        repeat();
    };
    again.leave = [this] { m_view->day().chooseAt(m_view->day().plan().columns.front().specialist.id, m_clock.now()); }; // whose week is next
    const shell::Picture waiting{QStringLiteral("calendar-waiting"), {}, isRead, [this] { openWaiting(); }};
    return {{QStringLiteral("calendar-day"), [this] { m_view->takeFocus(); }}, week, again, waiting};
}

} // namespace priyom::calendar
