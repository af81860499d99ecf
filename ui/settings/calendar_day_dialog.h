// SPDX-License-Identifier: GPL-3.0-or-later
// One day of the country's calendar: the date, what it is for those who work by it, its name.
#pragma once

#include "core/schedule/production_calendar.h"
#include "ui/settings/form_dialog.h"
#include "ui/settings/left_line.h"

namespace priyom::kit {
class Segmented;
}

namespace priyom::settingsui {

class CalendarDayDialog final : public FormDialog
{
    Q_OBJECT

public:
    // A day without a date is a new one; `today`: what a date without a year is counted from.
    CalendarDayDialog(const theme::Theme& theme, backend::Backend& backend, const schedule::CalendarDay& day, QDate today);

    [[nodiscard]] std::optional<schedule::CalendarDay> day() const; // nothing while it cannot be read

private:
    void check();
    [[nodiscard]] std::optional<QDate> date() const;

    schedule::CalendarDay m_stored;
    QDate m_today;
    kit::Field* m_date;
    kit::Segmented* m_kind;
    kit::Field* m_name;
    LeftLine* m_left;
};

} // namespace priyom::settingsui
