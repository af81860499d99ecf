// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/day_view.h"

#include "ui/calendar/day_words.h"
#include "ui/kit/follow_theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <iterator>

namespace priyom::calendar {

using bookings::DayColumn;
using bookings::DayPlan;
using bookings::Span;
using bookings::VisitRow;

namespace {

constexpr int kHead = 62;
constexpr int kLeastColumn = 150; // design-system.md 3
constexpr int kLeastQuarter = 12;
constexpr int kMostQuarter = 22;
constexpr int kMoveMinutes = 15;
constexpr double kKept = 40; // seen around what the keys stand on

} // namespace

DayView::DayView(const theme::Theme& theme, const Clock& clock, const Zone& zone, QWidget* parent)
    : QAbstractScrollArea(parent), m_theme(theme), m_clock(clock), m_zone(zone)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setFocusProxy(this);
    viewport()->setMouseTracking(true);
    setMinimumHeight(240);
    horizontalScrollBar()->setSingleStep(kLeastColumn / 2);
    verticalScrollBar()->setSingleStep(kLeastQuarter * 2);
    kit::followTheme(this, theme, [this] {
        layOut();
        viewport()->update();
    });
}

double DayView::headHeight() const
{
    return m_theme.px(kHead);
}

QPointF DayView::origin() const
{
    return {-double(horizontalScrollBar()->value()), headHeight() - verticalScrollBar()->value()};
}

void DayView::setPlan(DayPlan plan)
{
    const bool isSameDay = plan.date == m_plan.date && plan.span == m_plan.span;
    if (m_drag && isSameDay) {
        m_next = std::move(plan); // what is held stays in the hand
        return;
    }
    m_drag.reset();
    m_next.reset();
    const auto stood = m_kept;
    const bool hasStood = currentStop() != nullptr;
    const Stop stop = hasStood ? *currentStop() : Stop();
    const QPoint scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const VisitRow* visit = currentVisit();
    const VisitId wanted = visit ? visit->visit.id : VisitId();
    const int wantedPlace = visit ? visit->place : 0;
    m_plan = std::move(plan);
    setAccessibleName(m_plan.span == Span::Week ? tr("Неделя специалиста") : tr("День по специалистам"));
    m_stops = DayStops(m_plan, m_zone);
    m_spoken.reset();
    m_place = {};
    layOut();
    if (wanted.isValid())
        choose(wanted, wantedPlace);
    else if (isSameDay && stop.window)
        standOnWindowUntil(stood.specialist, stop.period.to);
    if (!currentStop())
        standAsBefore(!isSameDay);
    // Read anew under the reader: what was scrolled to stays, unless the keys have gone elsewhere.
    const auto isSame = [&stop](const Stop& now) { return now.period.to == stop.period.to && (now.window || now.period.from == stop.period.from); };
    if (isSameDay && hasStood && currentStop() && m_kept.specialist == stood.specialist && isSame(*currentStop())) {
        horizontalScrollBar()->setValue(scrolled.x());
        verticalScrollBar()->setValue(scrolled.y());
    }
    viewport()->update();
}

// The window of now begins later at each reading, and stays the same window.
void DayView::standOnWindowUntil(PersonId specialist, Instant end)
{
    for (int column = 0; column < int(m_plan.columns.size()); ++column) {
        const auto& stops = m_stops.of(column);
        const auto same = std::ranges::find_if(stops, [end](const Stop& stop) { return stop.window && stop.period.to == end; });
        if (m_plan.columns[std::size_t(column)].specialist.id == specialist && same != stops.end()) {
            stand(Place{column, int(same - stops.begin())});
            return;
        }
    }
}

void DayView::standAsBefore(bool isOtherDay)
{
    if (!m_kept.time) {
        chooseAt(m_kept.specialist, whereWorkIs());
        return;
    }
    const bool isWeek = m_plan.span == Span::Week;
    const Instant same = m_zone.instant(isWeek ? m_plan.date.addDays(m_kept.date.dayOfWeek() - 1) : m_plan.date, *m_kept.time);
    const Place place = m_stops.near(columnOf(m_kept.specialist, same), same);
    chooseAt(m_kept.specialist, isOtherDay && m_stops.at(place) ? workingFrom(m_plan.columns[std::size_t(place.column)], same) : same);
}

// Today it is what can be booked from the next minute on, on another day its first window.
Instant DayView::whereWorkIs() const
{
    const Instant now = m_clock.now();
    if (m_plan.day.contains(now))
        return now + std::chrono::minutes(1);
    const auto first = m_stops.nextWindow({});
    return first ? m_stops.at(*first)->period.from : m_plan.day.from;
}

void DayView::setWindowsShown(bool shown)
{
    m_windowsShown = shown;
    m_spoken.reset();
    viewport()->update();
}

const VisitRow* DayView::currentVisit() const
{
    const Stop* stop = currentStop();
    return stop && stop->visit >= 0 ? &m_plan.columns[std::size_t(m_place.column)].visits[std::size_t(stop->visit)] : nullptr;
}

const DayColumn* DayView::currentColumn() const
{
    return currentStop() ? &m_plan.columns[std::size_t(m_place.column)] : nullptr;
}

bool DayView::choose(VisitId visit, int place)
{
    const VisitRow* current = currentVisit();
    if (place == 0 && current && current->visit.id == visit)
        place = current->place;
    std::optional<Place> found;
    for (int column = 0; column < int(m_plan.columns.size()); ++column) {
        const auto& stops = m_stops.of(column);
        for (int stop = 0; stop < int(stops.size()); ++stop) {
            const int index = stops[std::size_t(stop)].visit;
            const VisitRow* row = index >= 0 ? &m_plan.columns[std::size_t(column)].visits[std::size_t(index)] : nullptr;
            if (row && row->visit.id == visit && (!found || row->place == std::max(place, 1)))
                found = Place{column, stop};
        }
    }
    if (found)
        stand(*found);
    return found.has_value();
}

int DayView::columnOf(PersonId specialist, Instant at) const
{
    const auto& columns = m_plan.columns;
    const auto isThen = [at](const DayColumn& column) { return column.day.contains(at); };
    auto found = std::find_if(columns.begin(), columns.end(), [&](const DayColumn& column) { return column.specialist.id == specialist && isThen(column); });
    if (found == columns.end())
        found = std::find_if(columns.begin(), columns.end(), isThen);
    return found == columns.end() ? 0 : int(found - columns.begin());
}

void DayView::meanDay(QDate date)
{
    if (const DayColumn* column = currentColumn(); column && column->date != date)
        m_place = {};
    m_kept.date = date;
}

void DayView::chooseAt(PersonId specialist, Instant at)
{
    if (!m_stops.isEmpty())
        stand(m_stops.near(columnOf(specialist, at), at));
}

void DayView::tick()
{
    viewport()->update();
}

void DayView::layOut()
{
    DayGrid::Room room;
    room.width = viewport()->width();
    room.height = viewport()->height() - headHeight();
    room.gutter = m_theme.px(kGutter);
    room.leastColumn = m_theme.px(m_plan.span == Span::Week ? kLeastOfWeek : kLeastColumn);
    room.leastQuarter = m_theme.px(kLeastQuarter);
    room.mostQuarter = m_theme.px(kMostQuarter);
    std::vector<Period> shown;
    std::ranges::transform(m_plan.columns, std::back_inserter(shown), &DayColumn::shown);
    m_grid = DayGrid(std::move(shown), room, m_zone);
    const int below = std::max(0, int(m_grid.height() - room.height));
    const int beside = std::max(0, int(m_grid.width() - room.width));
    verticalScrollBar()->setRange(0, below);
    verticalScrollBar()->setPageStep(std::max(1, int(room.height)));
    horizontalScrollBar()->setRange(0, beside);
    horizontalScrollBar()->setPageStep(std::max(1, int(room.width)));
}

void DayView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void DayView::stand(Place place, Shown shown)
{
    m_place = place;
    if (shown == Shown::Scrolled && !m_drag) // nothing moves under the hand
        showPlace();
    if (const Stop* stop = currentStop()) {
        const DayColumn& column = *currentColumn();
        m_kept = {column.specialist.id, column.date, m_zone.local(stop->period.from).time};
        setAccessibleDescription(DayWords::spoken(column, *stop, m_plan.span, m_zone));
        if (QAccessible::isActive())
            sayChoice(*this, spokenCurrent());
    }
    viewport()->update();
    Q_EMIT chosen();
}

QRect DayView::workPlace() const
{
    const Stop* stop = currentStop();
    if (!stop)
        return {};
    const QRectF where = m_grid.stretch(m_place.column, stop->period).translated(origin());
    const QRect day(0, int(headHeight()), viewport()->width(), viewport()->height() - int(headHeight()));
    return (where.toAlignedRect() & day).translated(viewport()->pos());
}

// Scrolls no further than what the keys stand on needs.
void DayView::showPlace()
{
    const Stop* stop = currentStop();
    if (!stop)
        return;
    const QRectF where = m_grid.stretch(m_place.column, stop->period);
    const double height = viewport()->height() - headHeight();
    QScrollBar* down = verticalScrollBar();
    if (where.top() - kKept < down->value())
        down->setValue(int(where.top() - kKept));
    else if (where.bottom() + kKept > down->value() + height)
        down->setValue(int(std::min(where.bottom() + kKept - height, where.top() - kKept)));
    QScrollBar* across = horizontalScrollBar();
    const double gutter = m_theme.px(kGutter);
    if (where.left() - gutter < across->value())
        across->setValue(int(where.left() - gutter));
    else if (where.right() > across->value() + viewport()->width())
        across->setValue(int(where.right() - viewport()->width()));
}

bool DayView::arrow(int key)
{
    Place next = m_place;
    switch (key) {
    case Qt::Key_Up: next = m_stops.up(m_place); break;
    case Qt::Key_Down: next = m_stops.down(m_place); break;
    case Qt::Key_Left: next = m_stops.side(m_place, -1); break;
    case Qt::Key_Right: next = m_stops.side(m_place, 1); break;
    default: return false;
    }
    stand(next);
    return true;
}

bool DayView::modifiedArrow(int key, Qt::KeyboardModifiers modifiers)
{
    const bool isBack = key == Qt::Key_Up || key == Qt::Key_Left;
    const bool isBeside = key == Qt::Key_Left || key == Qt::Key_Right;
    if (!isBack && key != Qt::Key_Down && key != Qt::Key_Right)
        return false;
    if (modifiers == Qt::AltModifier && isBeside)
        Q_EMIT besideAsked(isBack ? -1 : 1);
    else if (modifiers == Qt::AltModifier)
        Q_EMIT moveAsked(isBack ? -kMoveMinutes : kMoveMinutes);
    else if (modifiers == Qt::ShiftModifier && !isBeside)
        Q_EMIT stretchAsked(isBack ? -kMoveMinutes : kMoveMinutes);
    else if (modifiers == Qt::ControlModifier && isBeside && m_plan.span == Span::Week)
        Q_EMIT specialistAsked(isBack ? -1 : 1);
    else
        return false;
    return true;
}

void DayView::keyPressEvent(QKeyEvent* event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const int key = event->key();
    if (m_drag) { // what is held is the mouse's; Esc takes it out of the hand
        if (key == Qt::Key_Escape)
            letGo();
        return;
    }
    if (modifiers != Qt::NoModifier) {
        if (!modifiedArrow(key, modifiers))
            QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    switch (key) {
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: event->ignore(); return; // another day: the page's, who has these keys on an empty day too
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT opened(); return;
    case Qt::Key_Menu: // where the platform makes no event of its own of it
        Q_EMIT menuAsked(mapToGlobal(workPlace().center()));
        return;
    default: break;
    }
    if (!arrow(key))
        QAbstractScrollArea::keyPressEvent(event);
}

// Tab goes from window to window; from the last one it leaves, as the keyboard map says.
bool DayView::focusNextPrevChild(bool next)
{
    const auto window = !hasFocus() || !m_windowsShown ? std::nullopt : next ? m_stops.nextWindow(m_place) : m_stops.previousWindow(m_place);
    if (!window)
        return QAbstractScrollArea::focusNextPrevChild(next);
    stand(*window);
    return true;
}

void DayView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

std::vector<Lane> DayView::lanes(int column) const
{
    std::vector<Period> periods;
    for (const VisitRow& row : m_plan.columns[std::size_t(column)].visits)
        periods.push_back({row.visit.startAt, row.visit.endAt});
    std::vector<Lane> laid = lanesOf(periods);
    for (std::size_t i = 0; i < laid.size(); ++i)
        if (laid[i].of == 1 && leavesWindow(column, int(i)))
            laid[i].of = 2;
    return laid;
}

// Of a missed visit: its time is to be sold, and both must be seen.
bool DayView::leavesWindow(int column, int visit) const
{
    const DayColumn& of = m_plan.columns[std::size_t(column)];
    const bookings::Visit& missed = of.visits[std::size_t(visit)].visit;
    return !bookings::takesTime(missed.state) && std::ranges::any_of(of.empty, [&](const Period& empty) { return empty.overlaps(missed.time()); });
}

// Beside the missed visit whose time it is.
Lane DayView::windowLane(int column, Period window) const
{
    const auto& visits = m_plan.columns[std::size_t(column)].visits;
    for (const VisitRow& row : visits)
        if (!bookings::takesTime(row.visit.state) && window.overlaps(row.visit.time()))
            return {1, 2};
    return {};
}

} // namespace priyom::calendar
