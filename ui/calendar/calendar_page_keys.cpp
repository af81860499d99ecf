// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the calendar: the status line names those that do something where they stand.
#include "core/bookings/visit_rules.h"
#include "ui/calendar/calendar_page.h"

namespace priyom::calendar {

using bookings::VisitRow;
using bookings::VisitState;

bool CalendarPage::takesKey(const QKeySequence& keys)
{
    if (keys == kWhoKey) {
        chooseWho();
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

QList<kit::KeyHint> CalendarPage::visitKeys(const VisitRow& row) const
{
    QList<kit::KeyHint> keys{
        {{QStringLiteral("Enter")}, row.visit.lead.isValid() ? tr("открыть лид") : tr("карточка клиента")}};
    if (row.visit.state == VisitState::Came)
        keys.append({{QStringLiteral("F6")}, tr("оплата")});
    if (!bookings::isAhead(row.visit.state))
        return keys;
    keys.append({{QStringLiteral("F4")}, tr("перенести")});
    keys.append({{QStringLiteral("Alt ↑ ↓")}, tr("сдвинуть на 15 мин")});
    keys.append({{QStringLiteral("Alt ← →")}, m_span == bookings::Span::Week ? tr("на другой день") : tr("другому специалисту")});
    const bool began = row.visit.startAt <= m_clock.now();
    if (row.visit.state == VisitState::Planned)
        keys.append({{QStringLiteral("F6")}, tr("подтвердить")});
    else if (began)
        keys.append({{QStringLiteral("F6")}, tr("пришёл")});
    if (began)
        keys.append({{QStringLiteral("F7")}, tr("неявка")});
    keys.append({{QStringLiteral("F9")}, tr("отменить")});
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
        keys.append({{QStringLiteral("Enter")}, tr("записать")});
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
             {{QStringLiteral("Ctrl T")}, tr("день или неделя")},
             {{QStringLiteral("Ctrl ←"), QStringLiteral("Ctrl →")}, tr("неделя другого специалиста")},
             {{QStringLiteral("Ctrl Shift F")}, tr("кого показать")},
              {{QStringLiteral("Tab"), QStringLiteral("Enter")}, tr("пустое окно, записать")},
              {{QStringLiteral("Alt ↑"), QStringLiteral("Alt ↓")}, tr("сдвинуть на 15 мин")},
             {{QStringLiteral("Alt ←"), QStringLiteral("Alt →")}, tr("другому специалисту, на другой день")},
              {{QStringLiteral("F6"), QStringLiteral("F7")}, tr("следующий статус, неявка")},
              {{QStringLiteral("Ctrl F6")}, tr("оплата, предоплата, возврат")},
              {{QStringLiteral("Ctrl F8")}, tr("кого подтвердить дальше")},
              {{QStringLiteral("F9")}, tr("отменить визит")},
             {{QStringLiteral("Ctrl P")}, tr("напечатать или сохранить")}}}};
}

QList<shell::Picture> CalendarPage::pictures()
{
    const auto isThere = [this] { return isSettled() && m_view->day().plan().span == m_span; };
    shell::Picture week{QStringLiteral("calendar-week"), [this] { setSpan(bookings::Span::Week); }};
    week.isReady = isThere;
    week.complete = [this] { m_view->takeFocus(); };
    week.leave = [this] { setSpan(bookings::Span::Day); };
    return {{QStringLiteral("calendar-day"), [this] { m_view->takeFocus(); }}, week};
}

} // namespace priyom::calendar
