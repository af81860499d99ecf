// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the calendar: the status line names those that do something where they stand.
#include "core/bookings/shift_rule.h"
#include "core/bookings/visit_rules.h"
#include "core/staff/rights.h"
#include "ui/calendar/calendar_page.h"
#include "ui/calendar/jump_dialog.h"
#include "ui/words/error_text.h"

#include <QMenu>

#include <algorithm>

namespace priyom::calendar {

using bookings::VisitRow;
using bookings::VisitState;

bool CalendarPage::takesKey(const QKeySequence& keys)
{
    static const QKeySequence kOfWindow[] = {kWhoKey, desk::kWaitKey, QKeySequence(Qt::CTRL | Qt::Key_F6), Qt::Key_F4, Qt::Key_F6,
                                             Qt::Key_F7, Qt::Key_F9, Qt::Key_F12};
    return std::ranges::find(kOfWindow, keys) != std::end(kOfWindow) && perform(keys);
}

// By a key, or from the menu that names it. Who has no right to it is told so, and nothing else happens.
bool CalendarPage::perform(const QKeySequence& keys)
{
    const auto actions = actionsAt(placeMeant());
    const auto meant = std::ranges::find_if(actions, [&](const PlaceAction& action) { return action.keys == keys; });
    if (const auto may = meant == actions.end() ? Result<staff::Scope>(staff::Scope::All) : staff::permit(m_session, meant->operation); !may) {
        sayRefused(words::errorText(may.error()));
        return true;
    }
    struct Key
    {
        QKeySequence keys;
        void (CalendarPage::*act)();
    };
    static const Key kKeys[] = {{kWhoKey, &CalendarPage::chooseWho},     {desk::kWaitKey, &CalendarPage::wait},
                                {QKeySequence(Qt::CTRL | Qt::Key_F6), &CalendarPage::pay},
                                {Qt::Key_Return, &CalendarPage::open},   {Qt::Key_F4, &CalendarPage::book},
                                {Qt::Key_F6, &CalendarPage::advance},    {Qt::Key_F7, &CalendarPage::miss},
                                {Qt::Key_F9, &CalendarPage::cancel},     {Qt::Key_F12, &CalendarPage::openClient},
                                {kSpanKey, &CalendarPage::turnSpan},     {kOutKey, &CalendarPage::takeOut},
                                {kWalkInKey, &CalendarPage::takeIn},     {kLateKey, &CalendarPage::noteLate},
                                {kJumpKey, &CalendarPage::jump},
                                {desk::kRepeatKey, &CalendarPage::repeat}, {kCommentKey, &CalendarPage::comment},
                                {desk::kWaitingListKey, &CalendarPage::openWaiting}};
    const auto key = std::ranges::find_if(kKeys, [&](const Key& each) { return each.keys == keys; });
    if (key == std::end(kKeys))
        return false;
    (this->*key->act)();
    return true;
}

PlaceMeant CalendarPage::placeMeant() const
{
    PlaceMeant place;
    place.span = m_span;
    place.isToday = m_date == today();
    place.now = m_clock.now();
    if (!m_view)
        return place;
    place.visit = m_view->day().currentVisit();
    place.stop = m_view->day().currentStop();
    place.runsOver = place.visit && bookings::mayRunOver(place.visit->visit, m_clock.now(), m_zone);
    return place;
}

// The same as by keys, under the pointer or beside what the keys stand on.
void CalendarPage::offerMenu(const QPoint& where)
{
    if (m_menu)
        return;
    auto* menu = new QMenu(m_view);
    m_menu = menu;
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const PlaceAction& action : permitted(actionsAt(placeMeant()), m_session)) {
        if (action.told == PlaceAction::Told::InLine)
            continue;
        QString words = action.words;
        words.front() = words.front().toUpper();
        QAction* entry = menu->addAction(words % QLatin1Char('\t') % action.hint);
        connect(entry, &QAction::triggered, this, [this, keys = action.keys] { (void)perform(keys); });
    }
    if (menu->isEmpty()) {
        delete menu;
        return;
    }
    menu->setActiveAction(menu->actions().constFirst());
    menu->popup(where);
}

void CalendarPage::miss()
{
    onVisit([this](const VisitRow& visit) { m_actions->set(visit, VisitState::NoShow); });
}

void CalendarPage::cancel()
{
    onVisit([this](const VisitRow& visit) { m_actions->cancel(visit); });
}

void CalendarPage::comment()
{
    onVisit([this](const VisitRow& visit) { m_actions->comment(visit); });
}

void CalendarPage::openClient()
{
    onVisit([this](const VisitRow& visit) { Q_EMIT clientAsked(visit.visit.client); });
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

QList<kit::KeyHint> CalendarPage::contextKeys() const
{
    QList<kit::KeyHint> keys;
    const bool isWeek = m_span == bookings::Span::Week;
    const DayView* day = m_view ? &m_view->day() : nullptr;
    for (const PlaceAction& action : permitted(actionsAt(placeMeant()), m_session))
        if (action.told != PlaceAction::Told::InMenu)
            keys.append({{action.hint}, action.words});
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
    struct Line
    {
        const char* operation; // by which right; nullptr: by anybody's
        kit::KeyHint hint;
    };
    const Line lines[] = {
        {nullptr, {{QStringLiteral("PgUp"), QStringLiteral("PgDn")}, tr("день или неделя раньше, позже")}},
        {nullptr, {{QStringLiteral("Home")}, tr("сегодня")}},
        {nullptr, {{QStringLiteral("Ctrl G")}, tr("перейти к дню, набрав его")}},
        {nullptr, {{QStringLiteral("Ctrl T")}, tr("день или неделя")}},
        {nullptr, {{QStringLiteral("Ctrl ←"), QStringLiteral("Ctrl →")}, tr("неделя другого специалиста")}},
        {nullptr, {{QStringLiteral("Ctrl Shift F")}, tr("кого показать")}},
        {"visit.book", {{QStringLiteral("Tab"), QStringLiteral("Enter")}, tr("пустое окно, записать")}},
        {"visit.move", {{QStringLiteral("Alt ↑"), QStringLiteral("Alt ↓")}, tr("сдвинуть на 15 мин")}},
        {"visit.move", {{QStringLiteral("Shift ↑"), QStringLiteral("Shift ↓")}, tr("визит короче, дольше на 15 мин")}},
        {"visit.move", {{QStringLiteral("Alt ←"), QStringLiteral("Alt →")}, tr("другому специалисту, на другой день")}},
        {"visit.walk_in", {{QStringLiteral("Shift F4")}, tr("пришли без записи")}},
        {"visit.set", {{QStringLiteral("F6"), QStringLiteral("F7")}, tr("следующий статус, неявка")}},
        {"visit.late", {{QStringLiteral("Shift F7")}, tr("опаздывает")}},
        {"payment.list", {{QStringLiteral("Ctrl F6")}, tr("оплата, предоплата, возврат")}},
        {"visit.set", {{QStringLiteral("Ctrl F8")}, tr("кого подтвердить дальше")}},
        {"visit.set", {{QStringLiteral("F9")}, tr("отменить визит")}},
        {"visit.comment", {{QStringLiteral("Ctrl E")}, tr("комментарий визита")}},
        {nullptr, {{QStringLiteral("Menu")}, tr("всё, что можно сделать здесь")}},
        {"waiting.add", {{QStringLiteral("Ctrl K")}, tr("хочет раньше; кому подойдёт окно")}},
        {"waiting.list", {{QStringLiteral("Ctrl Shift K")}, tr("лист ожидания")}},
        {"visit.repeat", {{QStringLiteral("Ctrl R")}, tr("повторить запись каждые N недель")}},
        {"visit.export", {{QStringLiteral("Ctrl P")}, tr("напечатать или сохранить")}},
    };
    kit::KeyGroup group{tr("Календарь"), {}};
    for (const Line& line : lines)
        if (!line.operation || staff::scopeOf(m_session, line.operation) != staff::Scope::None)
            group.keys.append(line.hint);
    return {group};
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
