// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the calendar as it looks: which day or week and the way to others, whose columns, how many of each state, the
// painted time, and what is beside it.
#pragma once

#include "core/bookings/column_choice.h"
#include "ui/calendar/day_side.h"
#include "ui/calendar/day_view.h"
#include "ui/calendar/state_counts.h"
#include "ui/kit/button.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/inputs.h"
#include "ui/kit/page_header.h"
#include "ui/kit/segmented.h"

class QMenu;
class QStackedLayout;

namespace priyom::calendar {

class CalendarView final : public QWidget
{
    Q_OBJECT

public:
    // `toShifts`: whoever is here may set them, and is led there from a day on which nobody works.
    CalendarView(const theme::Theme& theme, const Clock& clock, const Zone& zone, bool toShifts, QWidget* parent = nullptr);

    // As it was chosen to be seen; `day` of it the keys are to stand on, `there` is how many columns it has without a choice.
    // `calls`: whom to call, hidden or not.
    void setPlan(bookings::DayPlan plan, const std::vector<bookings::VisitRow>& calls, QDate day, int there);
    [[nodiscard]] DayView& day() { return *m_day; }
    [[nodiscard]] const DayView& day() const { return *m_day; }
    [[nodiscard]] DaySide& side() { return *m_side; }
    // What whoever looks at it may not do is not offered; `whyNotBook`: empty where they may.
    struct Rights
    {
        QString whyNotBook;
        bool closes = true; // confirms visits and says what came of them
        bool moves = true;
    };
    void setRights(const Rights& rights);
    void takeFocus();
    void showWindows(bool shown); // the empty ones, as by their box
    // A list to choose the specialist of the week from, under its button.
    void offerSpecialists();

Q_SIGNALS:
    void dayAsked(int step); // 0: today; of a week seven days
    void spanAsked(priyom::bookings::Span span);
    void whoAsked(); // other columns, or another specialist
    void specialistAsked(priyom::PersonId specialist);
    void bookAsked();
    void shiftsAsked();
    void windowsShown(bool shown); // chosen

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    kit::KeycapButton* addStep(const QString& text, const QString& key, int step);
    void buildHeader();
    void buildEmpty(bool toShifts);
    void sayWho();
    void sayBook();
    void fit();
    [[nodiscard]] QWidget* placeOfPlan() const;
    [[nodiscard]] QString titleOf(const bookings::DayPlan& plan) const;

    const theme::Theme& m_theme;
    kit::PageHeader* m_header;
    kit::KeycapButton* m_earlier = nullptr;
    kit::KeycapButton* m_later = nullptr;
    kit::Segmented* m_span;
    kit::KeycapButton* m_who;
    QMenu* m_people;
    kit::KeycapButton* m_book;
    StateCounts* m_counts;
    kit::CheckBox* m_windows;
    QStackedLayout* m_stack;
    DayView* m_day;
    kit::EmptyState* m_empty;
    kit::EmptyState* m_hidden; // who works is not among the chosen
    kit::KeycapButton* m_toShifts = nullptr;
    kit::KeycapButton* m_toColumns = nullptr;
    DaySide* m_side;
    int m_there = 0;
};

} // namespace priyom::calendar
