// SPDX-License-Identifier: GPL-3.0-or-later
// The week's opening hours, a line a day: «9:00–20:00», «9–13, 14–20», empty = closed; the switch closes the day and opens
// it again with its hours, the bar shows them on the day.
#pragma once

#include "core/schedule/opening_hours.h"
#include "ui/kit/field.h"
#include "ui/settings/change_list.h"

namespace priyom::kit {
class Switch;
class TitledCard;
}

namespace priyom::settingsui {

class DayBar;

class HoursCard final : public QWidget
{
    Q_OBJECT

public:
    using Week = std::array<schedule::DayHours, 7>;

    explicit HoursCard(const theme::Theme& theme);

    void setWeek(const Week& week);
    void setZone(const QString& zone); // «Екатеринбург, UTC+5»
    [[nodiscard]] bool isChanged() const;
    // Nothing while a day cannot be read; that day is marked.
    [[nodiscard]] std::optional<Week> typed() const;
    void describe(ChangeList& changes) const;

Q_SIGNALS:
    void edited();

private:
    struct Line
    {
        kit::Switch* open = nullptr;
        kit::Label* name = nullptr;
        kit::Field* hours = nullptr;
        DayBar* bar = nullptr;
        QString closed = {}; // what stood there when it was switched off
    };

    [[nodiscard]] Line addLine(const theme::Theme& theme, std::size_t day);
    void setOpen(std::size_t day, bool open);
    [[nodiscard]] QString usualHours(std::size_t day) const;
    void check();

    Week m_stored;
    kit::TitledCard* m_card;
    std::array<Line, 7> m_days{};
    kit::Label* m_problem;
};

} // namespace priyom::settingsui
