// SPDX-License-Identifier: GPL-3.0-or-later
// A day that differs: the date and its hours; no hours = closed.
#pragma once

#include "core/schedule/schedule_store.h"
#include "ui/settings/form_dialog.h"

namespace priyom::settingsui {

class SpecialDayDialog final : public FormDialog
{
    Q_OBJECT

public:
    SpecialDayDialog(const theme::Theme& theme, QDate today);

    [[nodiscard]] std::optional<schedule::SpecialDay> day() const; // nothing while it cannot be read

private:
    void check();

    QDate m_today;
    kit::Field* m_date;
    kit::Field* m_hours;
};

} // namespace priyom::settingsui
