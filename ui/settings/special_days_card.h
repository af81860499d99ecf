// SPDX-License-Identifier: GPL-3.0-or-later
// Days that differ from their weekday, from today on: holidays as the calendar has them, the shop's own short or closed
// days. Each is saved at once.
#pragma once

#include "core/schedule/schedule_store.h"
#include "ui/kit/text_table.h"

#include <map>

namespace priyom::settingsui {

class SpecialDaysCard final : public QWidget
{
    Q_OBJECT

public:
    explicit SpecialDaysCard(const theme::Theme& theme);

    // Those of `hours` from `today` on: the shop's own, and the holidays of a year on which it is closed.
    // `left`: how many visits stand outside the hours of a day, by day.
    void setDays(const schedule::OpeningHours& hours, const std::vector<schedule::SpecialDay>& days, const std::map<QDate, int>& left, QDate today);

Q_SIGNALS:
    void addAsked();
    void clearAsked(QDate date);
    void editAsked(const schedule::SpecialDay& day);

private:
    struct Row
    {
        schedule::SpecialDay day;
        bool isOwn = true; // else of the calendar
    };

    std::vector<Row> m_rows; // by date
    kit::TextTable* m_table;
};

} // namespace priyom::settingsui
