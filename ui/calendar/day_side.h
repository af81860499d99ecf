// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the day: whom to call for a confirmation, which windows are empty, and the month to go elsewhere by.
#pragma once

#include "core/base/clock.h"
#include "ui/calendar/month_grid.h"
#include "ui/calendar/side_list.h"
#include "ui/kit/titled_card.h"

#include <QScrollArea>

namespace priyom::calendar {

class DaySide final : public QScrollArea
{
    Q_OBJECT

public:
    DaySide(const theme::Theme& theme, const Clock& clock, const Zone& zone, QWidget* parent = nullptr);

    // `calls`: whom to call, of the plan or hidden from it.
    void setPlan(const bookings::DayPlan& plan, const std::vector<bookings::VisitRow>& calls, QDate day);
    // Whom to call, for whoever confirms visits.
    void setCallsShown(bool shown);
    void setNarrow(bool narrow); // beside a day that needs the room more
    [[nodiscard]] MonthGrid& month() { return *m_month; }
    [[nodiscard]] const SideList& calls() const { return *m_calls; }
    [[nodiscard]] const SideList& windows() const { return *m_windows; }

Q_SIGNALS:
    void visitAsked(priyom::VisitId visit);
    void windowAsked(priyom::PersonId specialist, priyom::Instant at);

private:
    [[nodiscard]] QWidget* buildMonth();
    void showCalls(const std::vector<bookings::VisitRow>& calls, bookings::Span span);
    void showWindows(const bookings::DayPlan& plan);
    void sayWindows();

    const theme::Theme& m_theme;
    const Clock& m_clock;
    const Zone m_zone;
    kit::TitledCard* m_callsCard;
    SideList* m_calls;
    QWidget* m_callsFoot;
    kit::TitledCard* m_windowsCard;
    SideList* m_windows;
    kit::Label* m_worth;
    kit::TitledCard* m_monthCard;
    MonthGrid* m_month;
    bool m_narrow = false;
    bool m_callsShown = true;
    bool m_isToday = false;
    QString m_windowsLength; // of all together
    QString m_windowsWorth;  // empty: nobody knows
    QList<VisitId> m_visits;
    QList<QPair<PersonId, Instant>> m_places;
};

} // namespace priyom::calendar
