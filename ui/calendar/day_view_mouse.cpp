// SPDX-License-Identifier: GPL-3.0-or-later
// What the mouse does with the day: chooses, opens, moves and stretches.
#include "ui/calendar/day_view.h"

#include "core/bookings/shift_rule.h"
#include "core/bookings/visit_rules.h"
#include "ui/calendar/day_words.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTimerEvent>
#include <QToolTip>

#include <utility>

namespace priyom::calendar {

using bookings::VisitRow;

namespace {

constexpr double kEdge = 6; // of a block, by which it is stretched
// A visit that is held at an edge of the view scrolls it.
constexpr double kPullEdge = 20;
constexpr int kPullStep = 12; // pixels
constexpr int kPullEvery = 25; // milliseconds
constexpr QPoint kNowhere(-1, -1);

} // namespace

std::optional<Place> DayView::placeUnder(const QPointF& point) const
{
    if (point.y() < headHeight())
        return std::nullopt;
    const QPointF inGrid = point - origin();
    const int column = m_grid.columnAt(inGrid.x());
    if (column < 0 || inGrid.y() > m_grid.height())
        return std::nullopt;
    const auto& stops = m_stops.of(column);
    const auto laid = lanes(column);
    for (int stop = 0; stop < int(stops.size()); ++stop) {
        const int visit = stops[std::size_t(stop)].visit;
        if (visit >= 0 && m_grid.block(column, stops[std::size_t(stop)].period, laid[std::size_t(visit)]).contains(inGrid))
            return Place{column, stop};
    }
    return m_stops.near(column, m_grid.instantAt(column, inGrid.y()));
}

bool DayView::isOnLowerEdge(const QPointF& point, Place place) const
{
    const Stop* stop = m_stops.at(place);
    if (!stop || stop->visit < 0)
        return false;
    const double bottom = origin().y() + m_grid.y(place.column, stop->period.to);
    return bottom - point.y() <= kEdge && point.y() <= bottom;
}

std::optional<DayDrag::What> DayView::graspAt(const QPointF& point, Place place) const
{
    const Stop* stop = m_stops.at(place);
    if (!stop || stop->visit < 0 || !m_isMovable)
        return std::nullopt;
    const bookings::Visit& visit = m_plan.columns[std::size_t(place.column)].visits[std::size_t(stop->visit)].visit;
    if (isOnLowerEdge(point, place) && (isAhead(visit.state) || mayRunOver(visit, m_clock.now(), m_zone)))
        return DayDrag::What::Stretch;
    return isAhead(visit.state) ? std::optional(DayDrag::What::Move) : std::nullopt;
}

void DayView::mousePressEvent(QMouseEvent* event)
{
    if (m_drag) { // another button, while one is held
        letGo();
        return;
    }
    const auto place = placeUnder(event->position());
    if (!place || event->button() != Qt::LeftButton)
        return;
    stand(*place, Shown::AsItLies);
    const auto what = graspAt(event->position(), *place);
    const VisitRow* visit = currentVisit();
    if (!visit || !what)
        return; // what has happened stays where it was
    m_pointer = event->position();
    m_held = *visit;
    m_drag.emplace(*what, Landing{place->column, {visit->visit.startAt, visit->visit.endAt}}, event->position() - origin());
}

void DayView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_drag) {
        drag(event->position());
        if (m_drag->hasBegun() && m_drag->what() == DayDrag::What::Move)
            Q_EMIT heldAt(event->globalPosition().toPoint());
        if (!pull().isNull() && !m_pull.isActive())
            m_pull.start(kPullEvery, this);
        return;
    }
    const auto place = placeUnder(event->position());
    const auto what = place ? graspAt(event->position(), *place) : std::nullopt;
    viewport()->setCursor(!what ? Qt::ArrowCursor : *what == DayDrag::What::Stretch ? Qt::SizeVerCursor : Qt::OpenHandCursor);
}

void DayView::drag(const QPointF& pointer)
{
    m_pointer = pointer;
    m_drag->dragTo(pointer - origin(), m_grid, QApplication::startDragDistance());
    viewport()->update();
}

QPoint DayView::pull() const
{
    if (!m_drag || !m_drag->hasBegun())
        return {};
    const auto beyond = [](double at, double from, double to) { return at < from + kPullEdge ? -kPullStep : at > to - kPullEdge ? kPullStep : 0; };
    // A visit that is stretched stays in its column.
    const int across = m_drag->what() == DayDrag::What::Move ? beyond(m_pointer.x(), m_theme.px(kGutter), viewport()->width()) : 0;
    return {across, beyond(m_pointer.y(), headHeight(), viewport()->height())};
}

void DayView::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_pull.timerId()) {
        QAbstractScrollArea::timerEvent(event);
        return;
    }
    const QPoint step = pull();
    if (step.isNull())
        m_pull.stop();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + step.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + step.y());
}

void DayView::scrollContentsBy(int dx, int dy)
{
    QAbstractScrollArea::scrollContentsBy(dx, dy);
    if (m_drag && m_drag->hasBegun())
        drag(m_pointer);
    viewport()->update();
}

void DayView::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_drag || event->button() != Qt::LeftButton)
        return;
    const DayDrag drag = *std::exchange(m_drag, std::nullopt);
    viewport()->update();
    Q_EMIT heldAt(kNowhere);
    const bool isMoved = drag.hasBegun() && drag.what() == DayDrag::What::Move;
    const QDate day = isMoved && m_dayUnder ? m_dayUnder(event->globalPosition().toPoint()) : QDate();
    if (day.isValid())
        Q_EMIT droppedOnDay(m_held, day);
    else if (drag.hasBegun() && drag.landing() != drag.origin())
        Q_EMIT dropped(m_held, m_plan.columns[std::size_t(drag.landing().column)].specialist.name, drag.landing().period);
    showNext();
}

void DayView::letGo()
{
    m_drag.reset();
    viewport()->update();
    Q_EMIT heldAt(kNowhere);
    showNext();
}

void DayView::showNext()
{
    if (auto next = std::exchange(m_next, std::nullopt))
        setPlan(std::move(*next));
}

bool DayView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto place = placeUnder(help->pos());
    const Stop* stop = place ? m_stops.at(*place) : nullptr;
    const bool isVisit = stop && stop->visit >= 0;
    QToolTip::showText(help->globalPos(), isVisit ? DayWords::tip(m_plan.columns[std::size_t(place->column)], *stop, m_plan.span, m_zone) : QString(), viewport());
    return true;
}

// By the pointer of what lies under it, by a key of what the keys stand on.
void DayView::contextMenuEvent(QContextMenuEvent* event)
{
    if (m_drag)
        letGo();
    if (event->reason() != QContextMenuEvent::Mouse) {
        Q_EMIT menuAsked(mapToGlobal(workPlace().center()));
        return;
    }
    const auto place = placeUnder(viewport()->mapFromGlobal(event->globalPos()));
    if (!place)
        return;
    stand(*place, Shown::AsItLies);
    Q_EMIT menuAsked(event->globalPos());
}

void DayView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (placeUnder(event->position()) && event->button() == Qt::LeftButton)
        Q_EMIT opened();
}

} // namespace priyom::calendar
