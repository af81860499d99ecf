// SPDX-License-Identifier: GPL-3.0-or-later
// The painted day or week: columns under a head that stays, hours at the left that stay. Arrows stand on visits and
// quarters of an hour, Tab on empty windows; keys and the mouse become signals.
#pragma once

#include "core/base/clock.h"
#include "core/base/zone.h"
#include "ui/calendar/day_drag.h"
#include "ui/calendar/day_stops.h"
#include "ui/kit/spoken_choice.h"
#include "ui/kit/toast_place.h"
#include "ui/theme/theme.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>

#include <functional>

namespace priyom::calendar {

// A day of a week can be read at this width; narrower, the week scrolls.
inline constexpr int kLeastOfWeek = 104;

class DayView final : public QAbstractScrollArea, public kit::WorkedOn, public kit::SpokenChoice
{
    Q_OBJECT

public:
    DayView(const theme::Theme& theme, const Clock& clock, const Zone& zone, QWidget* parent = nullptr);

    // The keys stay on the same visit; else they stay at the same time of the same specialist, of a week on the same weekday;
    // on another day work may only begin later. While the mouse holds a visit, the plan of the same day waits until it lets go.
    void setPlan(bookings::DayPlan plan);
    // Of the next plan: the keys go to where work is, not to the same time.
    void forgetTime() { m_kept = {}; }
    // In the next plan the keys go to this day of a week.
    void meanDay(QDate date);
    [[nodiscard]] const bookings::DayPlan& plan() const { return m_plan; }
    void setWindowsShown(bool shown);
    // Whether the mouse may take a visit elsewhere; what keys ask for is asked of the core.
    void setMovable(bool movable) { m_isMovable = movable; }
    // Where the keys stand; nullptr: on nothing of the kind.
    [[nodiscard]] const bookings::VisitRow* currentVisit() const;
    [[nodiscard]] const Stop* currentStop() const { return m_stops.at(m_place); }
    [[nodiscard]] const bookings::DayColumn* currentColumn() const;
    [[nodiscard]] int currentIndex() const { return m_place.column; } // of the column
    // Of several services the one at that place, else where the keys stand, else the first; false: it is not of this day.
    bool choose(VisitId visit, int place = 0);
    void chooseAt(PersonId specialist, Instant at);
    void tick(); // the line of now moves
    // Which day lies under a point of the screen where days stand beside this view; none: not one.
    void setDaysBeside(std::function<QDate(const QPoint& global)> dayUnder) { m_dayUnder = std::move(dayUnder); }
    [[nodiscard]] const DayGrid& grid() const { return m_grid; }
    [[nodiscard]] QRect workPlace() const override;
    // Visits and, where they are shown, empty windows: column by column, by start.
    [[nodiscard]] QStringList spokenOptions() const override;
    [[nodiscard]] int spokenCurrent() const override;
    [[nodiscard]] QRect spokenPlace(int index) const override;

Q_SIGNALS:
    void chosen(); // the keys stand elsewhere
    void opened(); // Enter, a double click
    void menuAsked(const QPoint& where); // of the screen: about what the keys stand on by then
    void moveAsked(int minutes);
    void stretchAsked(int minutes);
    void besideAsked(int step);     // the visit to the next column, or the one before
    void specialistAsked(int step); // another one's
    // Let go by the mouse at another time, with another specialist, or at another length.
    void dropped(const priyom::bookings::VisitRow& visit, const QString& specialist, priyom::Period period);
    void droppedOnDay(const priyom::bookings::VisitRow& visit, QDate day);
    void heldAt(const QPoint& global); // a visit that is moved; nowhere once it is let go

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent* event) override; // what a block had no room for
    bool focusNextPrevChild(bool next) override;

private:
    static constexpr int kGutter = 50; // of the hours, at the left

    void layOut();
    [[nodiscard]] Instant whereWorkIs() const;
    void standAsBefore(bool isOtherDay);
    void standOnWindowUntil(PersonId specialist, Instant end);
    [[nodiscard]] int columnOf(PersonId specialist, Instant at) const; // the first where there is none
    [[nodiscard]] std::optional<int> columnOfNow() const;
    // `scrolled`: what is stood on comes into view; under the mouse it stays where it lies.
    enum class Shown { Scrolled, AsItLies };
    void stand(Place place, Shown shown = Shown::Scrolled);
    void showPlace();
    [[nodiscard]] bool arrow(int key);
    [[nodiscard]] bool modifiedArrow(int key, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] std::optional<Place> placeUnder(const QPointF& point) const;
    [[nodiscard]] bool isOnLowerEdge(const QPointF& point, Place place) const;
    // Of who has come the end alone can be moved, today.
    [[nodiscard]] std::optional<DayDrag::What> graspAt(const QPointF& point, Place place) const;
    [[nodiscard]] QRectF blockOf(Place place) const; // in the grid
    struct Spoken
    {
        std::vector<Place> places;
        QStringList words;
    };
    [[nodiscard]] const Spoken& spoken() const;
    void letGo(); // without a change
    void showNext();
    void drag(const QPointF& pointer); // also where the view has scrolled under it
    [[nodiscard]] QPoint pull() const; // how far the edge that the pointer is held at scrolls each time
    [[nodiscard]] double headHeight() const;
    [[nodiscard]] QPointF origin() const; // of the grid in the viewport
    [[nodiscard]] std::vector<Lane> lanes(int column) const;
    [[nodiscard]] bool leavesWindow(int column, int visit) const;
    [[nodiscard]] Lane windowLane(int column, Period window) const;
    void paintGround(QPainter& painter, int column) const;
    void paintBlocks(QPainter& painter, int column) const;
    void paintChosen(QPainter& painter) const;
    void paintKin(QPainter& painter) const; // the other services of the chosen visit
    void paintNow(QPainter& painter) const;
    void paintDrag(QPainter& painter) const;
    void paintHours(QPainter& painter) const;
    void paintHead(QPainter& painter) const;

    const theme::Theme& m_theme;
    const Clock& m_clock;
    const Zone m_zone;
    bookings::DayPlan m_plan;
    DayStops m_stops;
    DayGrid m_grid;
    Place m_place;
    struct Kept
    {
        PersonId specialist;
        QDate date;
        std::optional<QTime> time;
    };
    Kept m_kept; // where the keys stood last, also when a day between had nothing to stand on
    bool m_windowsShown = true;
    bool m_isMovable = true;
    mutable std::optional<Spoken> m_spoken; // of this plan, once a reader of the screen has asked
    std::optional<DayDrag> m_drag;
    bookings::VisitRow m_held; // by the mouse, wherever the keys go meanwhile
    QPointF m_pointer; // while something is held
    QBasicTimer m_pull;
    std::function<QDate(const QPoint& global)> m_dayUnder;
    std::optional<bookings::DayPlan> m_next; // came while something was held
};

} // namespace priyom::calendar
