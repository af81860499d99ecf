// SPDX-License-Identifier: GPL-3.0-or-later
// The head over a column: whose it is, in a week which day, and how full it is.
#pragma once

#include "core/bookings/day_plan.h"
#include "ui/theme/theme.h"

class QPainter;
class QRectF;

namespace priyom::calendar {

class HeadPainter final
{
public:
    // `titles`: there is a line for them, «ортодонт» under the name.
    HeadPainter(QPainter& painter, const theme::Theme& theme, QDate today, bool titles)
        : m_painter(painter), m_theme(theme), m_today(today), m_titles(titles)
    {
    }

    void paint(const QRectF& where, const bookings::DayColumn& column, bookings::Span span) const;

private:
    void paintName(const QRectF& where, const staff::Person& specialist) const;
    void paintDay(const QRectF& where, const bookings::DayColumn& column) const;
    void paintLoad(const QRectF& where, const bookings::DayColumn& column) const;

    QPainter& m_painter;
    const theme::Theme& m_theme;
    QDate m_today;
    bool m_titles;
};

} // namespace priyom::calendar
