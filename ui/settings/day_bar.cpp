// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/day_bar.h"

#include "ui/kit/painting.h"

namespace priyom::settingsui {

namespace {

constexpr double kThickness = 6;

} // namespace

void DayBar::setHours(const schedule::DayHours& hours)
{
    m_hours = hours;
    update();
}

void DayBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const theme::Tokens& tokens = m_theme.tokens();
    const QRectF track(0, (height() - kThickness) / 2, width(), kThickness);
    kit::drawRounded(painter, track, kThickness / 2, tokens.track, QColor());
    for (const schedule::DayInterval& open : m_hours) {
        const double from = track.width() * open.startMinute / schedule::kMinutesPerDay;
        const double to = track.width() * open.endMinute / schedule::kMinutesPerDay;
        kit::drawRounded(painter, {from, track.top(), to - from, kThickness}, kThickness / 2, tokens.accent, QColor());
    }
}

} // namespace priyom::settingsui
