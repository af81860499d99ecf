// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/head_painter.h"

#include "ui/calendar/day_words.h"
#include "ui/kit/painting.h"
#include "ui/words/date_text.h"
#include "ui/words/day_mark_text.h"
#include "ui/words/person_name.h"

#include <algorithm>
#include <cmath>

namespace priyom::calendar {

using bookings::DayColumn;
using kit::drawLine;
using theme::FontRole;
using theme::Tokens;

namespace {

constexpr int kAvatar = 22;
constexpr int kBar = 60; // of the load
constexpr int kBarHeight = 4;
constexpr double kLeastBar = 16;
constexpr double kGap = 8;

} // namespace

void HeadPainter::paint(const QRectF& where, const DayColumn& column, bookings::Span span) const
{
    m_painter.setPen(m_theme.tokens().border);
    const double line = std::round(where.left()) + 0.5;
    m_painter.drawLine(QPointF(line, 0), QPointF(line, where.height()));
    const QRectF inside = where.adjusted(10, 0, -8, 0);
    const double first = m_theme.line(FontRole::BodyStrong);
    const QRectF above(inside.left(), m_theme.px(9), inside.width(), first);
    if (span == bookings::Span::Week)
        paintDay(above, column);
    else
        paintName(above, column.specialist);
    const double second = m_theme.line(FontRole::Secondary);
    const QRectF below(inside.left(), where.height() - second - m_theme.px(7), inside.width(), second);
    const QString mark = span == bookings::Span::Week ? words::dayMarkText(column.mark) : QString();
    if (mark.isEmpty())
        paintLoad(below, column);
    else
        drawLine(m_painter, below, column.work.count() == 0 ? mark : QString(DayWords::shortLoadText(column) % QStringLiteral(", ") % mark),
                 m_theme.font(FontRole::Secondary), m_theme.tokens().warn);
}

void HeadPainter::paintName(const QRectF& where, const staff::Person& specialist) const
{
    const double side = m_theme.px(kAvatar);
    const double title = m_titles ? m_theme.line(FontRole::Secondary) : 0;
    kit::drawAvatar(m_painter, {where.left(), where.center().y() + (title - side) / 2, side, side}, kit::initialsOf(specialist.name), specialist.id.value, m_theme);
    const QRectF room = where.adjusted(side + kGap, 0, 0, 0);
    const QFont font = m_theme.font(FontRole::BodyStrong);
    const bool fits = kit::textWidth(specialist.name, font) <= room.width();
    drawLine(m_painter, room, fits ? specialist.name : words::shortName(specialist.name), font, m_theme.tokens().t1);
    if (m_titles)
        drawLine(m_painter, {room.left(), room.bottom(), room.width(), title}, specialist.title, m_theme.font(FontRole::Secondary), m_theme.tokens().t2);
}

void HeadPainter::paintDay(const QRectF& where, const DayColumn& column) const
{
    const Tokens& tokens = m_theme.tokens();
    const QColor color = column.date == m_today ? tokens.accentT : column.off.empty() ? tokens.t1 : tokens.t2;
    drawLine(m_painter, where, words::weekdayText(column.date), m_theme.font(FontRole::BodyStrong), color);
}

// The bar is given up first, then the hours: the share alone still says how full it is.
void HeadPainter::paintLoad(const QRectF& where, const DayColumn& column) const
{
    const Tokens& tokens = m_theme.tokens();
    const QFont font = m_theme.font(FontRole::Secondary);
    QString load = DayWords::loadText(column);
    if (kit::textWidth(load, font) > where.width())
        load = DayWords::shortLoadText(column);
    const double text = std::min<double>(where.width(), kit::textWidth(load, font) + 1);
    const double bar = std::min<double>(m_theme.px(kBar), where.width() - text - kGap);
    if (bar >= kLeastBar && column.work.count() > 0) {
        const QRectF track(where.left(), std::round(where.center().y() - kBarHeight / 2.0), bar, kBarHeight);
        kit::drawRounded(m_painter, track, kBarHeight / 2.0, tokens.track, QColor());
        QRectF full = track;
        full.setWidth(track.width() * double(column.taken.count()) / double(column.work.count()));
        kit::drawRounded(m_painter, full, kBarHeight / 2.0, tokens.t2, QColor());
    }
    const bool isBeside = bar >= kLeastBar && column.work.count() > 0;
    drawLine(m_painter, {isBeside ? where.right() - text : where.left(), where.top(), text, where.height()}, load, font, tokens.t1);
}

} // namespace priyom::calendar
