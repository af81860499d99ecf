// SPDX-License-Identifier: GPL-3.0-or-later
// A day as a thin track from midnight to midnight with its open hours filled.
#pragma once

#include "core/schedule/opening_hours.h"
#include "ui/kit/follow_theme.h"

namespace priyom::settingsui {

class DayBar final : public QWidget
{
    Q_OBJECT

public:
    explicit DayBar(const theme::Theme& theme) : m_theme(theme)
    {
        kit::followTheme(this, theme, [this] { setFixedSize(m_theme.px(66), m_theme.px(26)); });
    }

    void setHours(const schedule::DayHours& hours);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const theme::Theme& m_theme;
    schedule::DayHours m_hours;
};

} // namespace priyom::settingsui
