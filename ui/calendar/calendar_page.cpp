// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_page.h"

#include "core/backend/services.h"
#include "core/bookings/visit_rules.h"
#include "core/clients/called.h"
#include "core/staff/rights.h"
#include "ui/booking/series_dialog.h"
#include "ui/calendar/calendar_out.h"
#include "ui/kit/keys.h"
#include "ui/words/error_text.h"
#include "ui/words/person_name.h"

#include <algorithm>
#include <chrono>

namespace priyom::calendar {

using namespace std::chrono_literals;
using backend::Services;
using bookings::DayPlan;
using bookings::Span;
using bookings::VisitRow;
using bookings::VisitState;
using staff::Session;

namespace {

constexpr int kDaysOfWeek = 7;

desk::PaidVisit paidVisit(const VisitRow& row)
{
    return {row.visit.id, clients::calledIn(row), {}, row.visit.lead};
}

struct Seen
{
    DayPlan plan;
    Session session;
};

// What a day shows is of its people, its hours and its clients too.
const QSet<QString>& subjects()
{
    static const QSet<QString> all{QStringLiteral("visit"),  QStringLiteral("lead"),    QStringLiteral("client"), QStringLiteral("person"),
                                   QStringLiteral("shift"),  QStringLiteral("service"), QStringLiteral("absence"), QStringLiteral("opening_hours"),
                                   QStringLiteral("opening_day"), QStringLiteral("calendar_day"),
                                   QStringLiteral("import"), QStringLiteral("setting")};
    return all;
}

} // namespace

CalendarPage::CalendarPage(const theme::Theme& theme, backend::Backend& backend, shell::Shell& shell, const Clock& clock, const Zone& zone,
                           std::function<void()> openShifts, QObject* parent)
    : Page(parent), m_theme(theme), m_backend(backend), m_shell(shell), m_clock(clock), m_zone(zone), m_openShifts(std::move(openShifts)),
      m_actions(new tasksui::VisitActions(theme, backend, shell, clock, zone, this)), m_walkIns(new tasksui::WalkIns(theme, backend, shell, zone, this)),
      m_payments(new desk::PaymentDesk(theme, backend, shell, m_zone, this)), m_date(zone.date(clock.now())),
      m_today(m_date)
{
    connect(&backend, &backend::Backend::changed, this, [this](const QSet<QString>& changed) {
        if (!changed.intersects(subjects()))
            return;
        const bool isSeen = m_view && m_view->isVisible();
        if (isSeen)
            read();
        if (!isSeen || m_span == Span::Week || m_date != today()) // else the badge is counted in what the page reads
            readBadge();
    });
    connect(m_payments, &desk::PaymentDesk::opened, this, [this](kit::DialogFrame* dialog) { m_shell.openDialog(dialog); });
    connect(m_actions, &tasksui::VisitActions::refused, this, &CalendarPage::sayRefused);
    connect(m_actions, &tasksui::VisitActions::moved, this, &CalendarPage::follow);
    connect(m_walkIns, &tasksui::WalkIns::came, this, [this](VisitId visit, Instant start, const QString& called) {
        follow(visit, start);
        m_payments->offer({visit, called}, [] {});
    });
    connect(m_walkIns, &tasksui::WalkIns::refused, this, &CalendarPage::sayRefused);
    connect(&m_actions->waiting(), &desk::WaitingDesk::booked, this, &CalendarPage::follow);
    connect(&m_actions->waiting(), &desk::WaitingDesk::cardAsked, this, &CalendarPage::openCardOf);
    connect(m_actions, &tasksui::VisitActions::settingsAsked, this, [this] { m_shell.goTo(shell::Section::Settings); });
    m_minute.setInterval(20s);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        followToday();
        if (m_view && m_view->isVisible())
            read(); // windows shrink as time passes
    });
    m_minute.start();
    readBadge();
}

QWidget* CalendarPage::widget()
{
    return &view();
}

CalendarView& CalendarPage::view()
{
    if (!m_view)
        build();
    return *m_view;
}

void CalendarPage::build()
{
    m_view = new CalendarView(m_theme, m_clock, m_zone, bool(m_openShifts));
    connect(m_view, &CalendarView::dayAsked, this, &CalendarPage::step);
    connect(m_view, &CalendarView::spanAsked, this, &CalendarPage::setSpan);
    connect(m_view, &CalendarView::whoAsked, this, &CalendarPage::chooseWho);
    connect(m_view, &CalendarView::specialistAsked, this, &CalendarPage::seeSpecialist);
    connect(m_view, &CalendarView::bookAsked, this, [this] { (void)perform(Qt::Key_F4); });
    connect(m_view, &CalendarView::shiftsAsked, this, [this] { m_openShifts(); });
    connect(&m_view->day(), &DayView::chosen, this, &CalendarPage::stoodElsewhere);
    connect(&m_view->day(), &DayView::besideAsked, this, &CalendarPage::moveBeside);
    connect(&m_view->day(), &DayView::specialistAsked, this, &CalendarPage::turnSpecialist);
    connect(&m_view->day(), &DayView::opened, this, [this] { (void)perform(Qt::Key_Return); });
    connect(&m_view->day(), &DayView::menuAsked, this, &CalendarPage::offerMenu);
    connect(&m_view->day(), &DayView::moveAsked, this,
            [this](int minutes) { onVisit([this, minutes](const VisitRow& visit) { m_actions->moveBy(visit, minutes); }); });
    connect(&m_view->day(), &DayView::stretchAsked, this,
            [this](int minutes) { onVisit([this, minutes](const VisitRow& visit) { m_actions->stretchBy(visit, minutes); }); });
    connect(&m_view->day(), &DayView::dropped, m_actions, &tasksui::VisitActions::moveTo);
    connect(&m_view->day(), &DayView::heldAt, &m_view->side().month(), &MonthGrid::holdOver);
    m_view->day().setDaysBeside([this](const QPoint& global) { return m_view->side().month().dayAt(global); });
    connect(&m_view->day(), &DayView::droppedOnDay, this, &CalendarPage::moveToDay);
    connect(&m_view->side(), &DaySide::visitAsked, this, &CalendarPage::standOn);
    connect(&m_view->side(), &DaySide::windowAsked, this, [this](PersonId specialist, Instant at) {
        m_view->day().chooseAt(specialist, at);
        m_view->takeFocus();
    });
    connect(&m_view->side().month(), &MonthGrid::dayAsked, this, [this](QDate day) {
        goTo(day);
        m_view->takeFocus();
    });
    connect(&m_view->side().month(), &MonthGrid::monthShown, this, &CalendarPage::readFill);
    kit::onKeys(m_view, QKeySequence(Qt::CTRL | Qt::Key_F8), [this] { callNext(); }); // F8 alone is who waits, here too
    for (const QKeySequence& keys : {kSpanKey, kOutKey, kWalkInKey, kLateKey, kJumpKey, desk::kRepeatKey, desk::kWaitingListKey, kCommentKey})
        kit::onKeys(m_view, keys, [this, keys] { (void)perform(keys); });
    kit::onKeys(m_view, tasksui::kElsewhereKey, [this] { (void)m_shell.runToast(tasksui::kElsewhereKey); });
    m_out = new CalendarOut(m_theme, m_backend, m_shell, m_zone, *m_view);
    m_view->showWindows(m_windows);
    connect(m_view, &CalendarView::windowsShown, this, &CalendarPage::windowsShown);
    readColumns();
}

void CalendarPage::showWindows(bool shown)
{
    m_windows = shown;
    if (m_view)
        m_view->showWindows(shown);
}

void CalendarPage::read()
{
    ++m_asked;
    m_backend.ask(
        this,
        [date = m_date, span = m_span, specialist = m_specialist](Services& services, const Session& session) -> Result<Seen> {
            PRIYOM_TRY(DayPlan plan, span == Span::Day ? services.calendar.day(session, date) : services.calendar.week(session, date, specialist));
            return Seen{std::move(plan), session};
        },
        [this, specialist = m_specialist, question = m_asked](Result<Seen> seen) {
            ++m_answered;
            if (seen)
                knowSession(seen->session);
            if (m_span == Span::Day || specialist == m_specialist || question == m_asked) // else another one's week was asked for meanwhile
                show(seen ? Result<DayPlan>(std::move(seen->plan)) : Result<DayPlan>(tl::unexpected(seen.error())));
        });
    readFill();
}

void CalendarPage::readFill()
{
    const MonthGrid& month = m_view->side().month();
    if (!month.month().isValid())
        return; // the first day is still on its way, its month is asked for with it
    ++m_asked;
    m_backend.ask(
        this,
        [first = month.first(), end = month.end()](Services& services, const Session& session) { return services.calendar.fill(session, first, end); },
        [this](const Result<std::vector<bookings::DayFill>>& fill) {
            ++m_answered;
            if (fill)
                m_view->side().month().setFill(*fill);
        });
}

void CalendarPage::readBadge()
{
    ++m_asked;
    m_backend.ask(
        this,
        [date = today()](Services& services, const Session& session) -> Result<std::pair<DayPlan, Session>> {
            PRIYOM_TRY(DayPlan plan, services.calendar.day(session, date));
            return std::pair(std::move(plan), session);
        },
        [this](const Result<std::pair<DayPlan, Session>>& read) {
            ++m_answered;
            if (read)
                m_session = read->second; // its keys are told before the page was ever shown
            countUnconfirmed(read ? int(unconfirmed(read->first, m_clock.now()).size()) : 0);
        });
}

void CalendarPage::countUnconfirmed(int unconfirmed)
{
    if (std::exchange(m_unconfirmed, unconfirmed) != unconfirmed)
        Q_EMIT changed();
}

void CalendarPage::knowSession(const Session& session)
{
    m_session = session;
    const auto may = [&](const char* operation) { return staff::permit(session, operation); };
    const auto books = may("visit.book");
    m_view->setRights({books ? QString() : words::errorText(books.error()), may("visit.set").has_value(), may("visit.move").has_value()});
}

QDate CalendarPage::today() const
{
    return m_zone.date(m_clock.now());
}

void CalendarPage::show(Result<DayPlan> plan)
{
    if (plan && plan->span == Span::Day && plan->date == today())
        countUnconfirmed(int(unconfirmed(*plan, m_clock.now()).size()));
    if (!plan) {
        sayRefused(words::errorText(plan.error()));
        return;
    }
    if (plan->span != m_span || plan->date != (m_span == Span::Day ? m_date : bookings::mondayOf(m_date)))
        return; // a day that was left meanwhile
    m_plan = std::move(*plan);
    if (m_span == Span::Week && !m_plan.columns.empty())
        m_specialist = m_plan.columns.front().specialist.id;
    showArranged();
    if (m_span == Span::Week)
        m_wanted = {}; // what is not there is in somebody else's week
}

// A visit that was asked for is seen, whoever is hidden, as long as the keys stay there.
void CalendarPage::showArranged()
{
    PersonId asked = m_shownAnyway;
    for (const bookings::DayColumn& column : m_plan.columns)
        if (m_wanted.isValid() && std::ranges::any_of(column.visits, [this](const VisitRow& row) { return row.visit.id == m_wanted; }))
            asked = column.specialist.id;
    const int there = int(m_plan.columns.size()) + (m_choice.everyone ? int(m_plan.notThere.size()) : 0);
    m_view->setPlan(bookings::arranged(m_plan, m_choice, asked), unconfirmed(m_plan, m_clock.now()), m_date, there);
    Q_EMIT changed(); // what the keys do there
    if (m_wanted.isValid() && m_view->day().choose(m_wanted)) // else it was not yet there when this was read
        m_wanted = {};
    m_shownAnyway = asked; // the keys may have stood elsewhere on their way there
}

void CalendarPage::standOn(VisitId visit)
{
    if (!m_view->day().choose(visit)) { // of who is hidden
        m_wanted = visit;
        showArranged();
    }
    m_view->takeFocus();
}

void CalendarPage::goTo(QDate date)
{
    m_date = date;
    read();
}

void CalendarPage::step(int steps)
{
    m_wanted = {};
    if (steps == 0)
        m_view->day().forgetTime();
    goTo(steps == 0 ? today() : m_date.addDays(m_span == Span::Day ? steps : steps * kDaysOfWeek));
}

void CalendarPage::openVisit(VisitId visit, Instant start)
{
    m_wanted = visit;
    m_span = Span::Day; // whose it is, is not said
    m_shell.goTo(section());
    goTo(m_zone.date(start));
}

void CalendarPage::follow(VisitId visit, Instant start)
{
    if (!m_view || !m_view->isVisible())
        return;
    m_wanted = visit;
    goTo(m_zone.date(start));
}

// Who looked at today finds today in the morning, also in a window that stood locked overnight.
void CalendarPage::followToday()
{
    const QDate before = std::exchange(m_today, today());
    if (m_date == before)
        m_date = m_today;
}

void CalendarPage::activated()
{
    followToday();
    read();
    m_view->takeFocus();
}

void CalendarPage::onVisit(const std::function<void(const VisitRow&)>& act)
{
    if (const VisitRow* visit = view().day().currentVisit())
        act(VisitRow(*visit)); // the answer of what is done may come with other rows
    else
        m_shell.toast({tr("Здесь нет визита"), {}, {}, {}, theme::Icon::Info}); // who takes back next, must know that nothing was done
}

void CalendarPage::open()
{
    if (view().day().currentVisit())
        openCard();
    else
        book();
}

void CalendarPage::openCard()
{
    onVisit([this](const VisitRow& visit) { openCardOf(visit.visit.lead, visit.visit.client); });
}

void CalendarPage::openCardOf(LeadId lead, ClientId client)
{
    if (lead.isValid())
        Q_EMIT leadAsked(lead);
    else
        Q_EMIT clientAsked(client);
}

// A visit is given another time; a free one is taken.
void CalendarPage::book()
{
    DayView& day = view().day();
    if (day.currentVisit()) {
        onVisit([this](const VisitRow& visit) { bookings::isAhead(visit.visit.state) ? m_actions->move(visit) : bookAgain(visit); });
        return;
    }
    const Stop* stop = day.currentStop();
    if (!stop)
        return;
    const Instant now = m_clock.now();
    if (stop->period.to <= now) {
        sayRefused(tr("Это время уже прошло: выберите другое."));
        return;
    }
    Q_EMIT bookingAsked(day.currentColumn()->specialist.name, startToSay(*stop, day.currentColumn()->day.from, now));
}

// Who came, or did not, wants the next time: by the request, or as the client.
void CalendarPage::bookAgain(const VisitRow& visit)
{
    if (visit.visit.lead.isValid())
        Q_EMIT leadKeyAsked(visit.visit.lead, Qt::Key_F4);
    else
        Q_EMIT clientKeyAsked(visit.visit.client, Qt::Key_F4);
}

void CalendarPage::pay()
{
    onVisit([this](const VisitRow& visit) { m_payments->open(paidVisit(visit)); });
}

void CalendarPage::advance()
{
    onVisit([this](const VisitRow& visit) {
        if (visit.visit.state == VisitState::Came)
            m_payments->takeLate(paidVisit(visit));
        else
            m_actions->set(visit, bookings::nextState(visit.visit.state, visit.visit.startAt, m_clock.now()));
    });
}

void CalendarPage::repeat()
{
    onVisit([this](const VisitRow& visit) { m_actions->repeat(visit); });
}

// From where the keys stand on, and from the beginning again after the last; of a day whoever is hidden too, for their
// clients wait as well.
void CalendarPage::callNext()
{
    const auto rows = unconfirmed(m_plan, m_clock.now());
    if (rows.empty()) {
        const QString all = m_plan.span == Span::Week && !m_plan.columns.empty()
                                ? tr("Звонить некому: %1, на этой неделе все записи подтверждены").arg(words::shortName(m_plan.columns.front().specialist.name))
                                : tr("Звонить некому: все записи дня подтверждены");
        m_shell.toast({all, {}, {}, {}, theme::Icon::CalendarCheck});
        return;
    }
    const VisitRow* current = view().day().currentVisit();
    const auto present = std::find_if(rows.begin(), rows.end(), [current](const VisitRow& row) { return current && row.visit.id == current->visit.id; });
    const auto next = present == rows.end() || std::next(present) == rows.end() ? rows.begin() : std::next(present);
    standOn(next->visit.id);
}

void CalendarPage::sayRefused(const QString& sentence)
{
    m_shell.toast({sentence, {}, {}, {}, theme::Icon::Alert});
}

shell::Badge CalendarPage::badge() const
{
    return {m_unconfirmed, false, tr("визиты сегодня, которые не подтверждены")};
}

} // namespace priyom::calendar
