// SPDX-License-Identifier: GPL-3.0-or-later
// A day that differs: the date, its hours (none: closed) and why.
#pragma once

#include "core/schedule/schedule_store.h"
#include "ui/settings/form_dialog.h"
#include "ui/settings/left_line.h"

namespace priyom::settingsui {

class SpecialDayDialog final : public FormDialog
{
    Q_OBJECT

public:
    // A day without a date is a new one.
    SpecialDayDialog(const theme::Theme& theme, backend::Backend& backend, QDate today, const schedule::SpecialDay& day = {});

    [[nodiscard]] std::optional<schedule::SpecialDay> day() const; // nothing while it cannot be read

private:
    void check();
    [[nodiscard]] std::optional<QDate> date() const;

    QDate m_today;
    QDate m_known; // of a day that is edited
    kit::Field* m_date;
    kit::Field* m_hours;
    kit::Field* m_name;
    LeftLine* m_left;
};

} // namespace priyom::settingsui
