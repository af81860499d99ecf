// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the calendar as it looks: the day's name and the way to others, how many of each state, the painted day, and
// what is beside it.
#pragma once

#include "ui/calendar/day_side.h"
#include "ui/calendar/day_view.h"
#include "ui/calendar/state_counts.h"
#include "ui/kit/button.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/inputs.h"
#include "ui/kit/page_header.h"

class QStackedLayout;

namespace priyom::calendar {

class CalendarView final : public QWidget
{
    Q_OBJECT

public:
    // `toShifts`: whoever is here may set them, and is led there from a day on which nobody works.
    CalendarView(const theme::Theme& theme, const Clock& clock, const Zone& zone, bool toShifts, QWidget* parent = nullptr);

    void setPlan(bookings::DayPlan plan);
    [[nodiscard]] DayView& day() { return *m_day; }
    [[nodiscard]] const DayView& day() const { return *m_day; }
    [[nodiscard]] DaySide& side() { return *m_side; }
    void takeFocus();

Q_SIGNALS:
    void dayAsked(int step); // 0: today
    void bookAsked();
    void shiftsAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    kit::KeycapButton* addStep(const QString& text, const QString& key, int step);

    const theme::Theme& m_theme;
    kit::PageHeader* m_header;
    kit::KeycapButton* m_book;
    StateCounts* m_counts;
    kit::CheckBox* m_windows;
    QStackedLayout* m_stack;
    DayView* m_day;
    kit::EmptyState* m_empty;
    kit::KeycapButton* m_toShifts = nullptr;
    DaySide* m_side;
};

} // namespace priyom::calendar
