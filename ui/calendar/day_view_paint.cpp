// SPDX-License-Identifier: GPL-3.0-or-later
// How the day is drawn; only what can be seen is.
#include "ui/calendar/block_painter.h"
#include "ui/calendar/day_view.h"
#include "ui/calendar/day_words.h"
#include "ui/kit/painting.h"
#include "ui/words/near_day.h"
#include "ui/words/person_name.h"

#include <QScrollBar>

#include <cmath>

namespace priyom::calendar {

using bookings::DayColumn;
using kit::drawLine;
using theme::FontRole;
using theme::Tokens;

namespace {

constexpr int kAvatar = 22;
constexpr int kBar = 60; // of the load, in the head
constexpr int kBarHeight = 4;
constexpr int kSlot = 19; // the least height of a quarter that the keys stand on
constexpr double kHeldOpacity = 0.4; // of what is being dragged, where it was
constexpr double kLift = 6;          // of the block in the hand, so that the frame below is seen

} // namespace

void DayView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    const Tokens& tokens = m_theme.tokens();
    painter.fillRect(viewport()->rect(), tokens.surface);
    const double left = origin().x();
    painter.save();
    painter.setClipRect(QRectF(0, headHeight(), viewport()->width(), viewport()->height() - headHeight()));
    painter.translate(origin());
    for (int column = 0; column < int(m_plan.columns.size()); ++column) {
        const double x = m_grid.x(column) + left;
        if (x > viewport()->width() || x + m_grid.columnWidth() < 0)
            continue;
        paintGround(painter, column);
        paintBlocks(painter, column);
    }
    if (m_drag && m_drag->hasBegun())
        paintDrag(painter);
    else
        paintChosen(painter);
    painter.restore();
    paintHours(painter);
    paintNow(painter);
    paintHead(painter);
}

void DayView::paintGround(QPainter& painter, int column) const
{
    const Tokens& tokens = m_theme.tokens();
    const DayColumn& of = m_plan.columns[std::size_t(column)];
    const QRectF whole = m_grid.stretch(column, m_grid.shown());
    painter.fillRect(whole, of.working.empty() ? tokens.surface : tokens.nav);
    for (const Period& work : of.working)
        painter.fillRect(m_grid.stretch(column, work), tokens.surface);
    for (Instant at = m_grid.shown().from; at < m_grid.shown().to; at = at + std::chrono::minutes(30)) {
        const double y = std::round(m_grid.y(at)) + 0.5;
        const bool hour = m_zone.local(at).time.minute() == 0;
        if (!hour && !of.worksAt(at))
            continue;
        painter.setPen(hour ? tokens.border : tokens.grid);
        painter.drawLine(QPointF(whole.left(), y), QPointF(whole.right(), y));
    }
    const BlockPainter blocks(painter, m_theme, m_zone);
    for (const Period& pause : of.breaks)
        blocks.pause(m_grid.block(column, pause));
    painter.setPen(tokens.border);
    const double line = std::round(whole.left()) + 0.5;
    painter.drawLine(QPointF(line, 0), QPointF(line, m_grid.height()));
}

void DayView::paintBlocks(QPainter& painter, int column) const
{
    const BlockPainter blocks(painter, m_theme, m_zone);
    const DayColumn& of = m_plan.columns[std::size_t(column)];
    if (m_windowsShown)
        for (const Period& empty : of.empty)
            blocks.window(m_grid.block(column, empty), empty.to - empty.from, false);
    const auto laid = lanes(column);
    for (std::size_t i = 0; i < of.visits.size(); ++i) {
        const bool held = m_drag && m_drag->hasBegun() && currentVisit() == &of.visits[i];
        painter.setOpacity(held ? kHeldOpacity : 1.0);
        if (const bookings::Visit& visit = of.visits[i].visit; bookings::takesTime(visit.state))
            for (const Period& kept : {Period{visit.takes().from, visit.startAt}, Period{visit.endAt, visit.takes().to}}) {
                QRectF where = m_grid.block(column, kept, laid[i]);
                where.setHeight(m_grid.y(kept.to) - m_grid.y(kept.from)); // a short one too is as long as it is
                blocks.kept(where);
            }
        blocks.visit(m_grid.block(column, {of.visits[i].visit.startAt, of.visits[i].visit.endAt}, laid[i]), of.visits[i]);
        painter.setOpacity(1.0);
    }
}

// Where it would land, and the block itself with its new time.
void DayView::paintDrag(QPainter& painter) const
{
    const bookings::VisitRow* visit = currentVisit();
    if (!visit)
        return;
    const BlockPainter blocks(painter, m_theme, m_zone);
    const Landing& landing = m_drag->landing();
    const QRectF where = m_grid.block(landing.column, landing.period);
    blocks.landing(where);
    blocks.held(m_drag->what() == DayDrag::What::Move ? where.translated(kLift, 0) : where, *visit, landing.period);
}

void DayView::paintChosen(QPainter& painter) const
{
    const Stop* stop = currentStop();
    if (!stop || !hasFocus())
        return;
    const BlockPainter blocks(painter, m_theme, m_zone);
    if (stop->visit >= 0) {
        blocks.ring(m_grid.block(m_place.column, stop->period, lanes(m_place.column)[std::size_t(stop->visit)]));
        return;
    }
    const QRectF where = m_grid.block(m_place.column, stop->period);
    if (!stop->window || !m_windowsShown) {
        const double spare = std::max(0.0, m_theme.px(kSlot) - where.height()); // its time must be read on it
        blocks.slot(where.adjusted(0, -spare / 2, 0, spare / 2), stop->period);
        return;
    }
    blocks.window(where, stop->period.to - stop->period.from, true);
    blocks.ring(where);
}

void DayView::paintHours(QPainter& painter) const
{
    const Tokens& tokens = m_theme.tokens();
    const double gutter = m_grid.x(0);
    painter.save();
    painter.setClipRect(QRectF(0, headHeight(), gutter, viewport()->height() - headHeight()));
    painter.fillRect(QRectF(0, headHeight(), gutter, viewport()->height()), tokens.surface);
    const double line = m_theme.line(FontRole::Secondary);
    const Instant now = m_clock.now();
    for (Instant at = m_grid.shown().from; at < m_grid.shown().to; at = at + std::chrono::hours(1)) {
        const double y = origin().y() + m_grid.y(at);
        // The hour under the pill of now would be a second time beside it.
        const bool hidden = m_grid.shown().contains(now) && std::abs(m_grid.y(now) - m_grid.y(at)) < line;
        const double top = at == m_grid.shown().from ? y + 1 : y - line / 2;
        if (!hidden)
            drawLine(painter, {0, top, gutter - 8, line}, words::timeText(at, m_zone), m_theme.font(FontRole::Secondary), tokens.t2, Qt::AlignRight);
    }
    painter.restore();
}

void DayView::paintNow(QPainter& painter) const
{
    const Instant now = m_clock.now();
    if (!m_grid.shown().contains(now) || m_plan.columns.empty())
        return;
    const Tokens& tokens = m_theme.tokens();
    const double y = std::round(origin().y() + m_grid.y(now)) + 0.5;
    if (y < headHeight())
        return;
    const double gutter = m_grid.x(0);
    const double height = m_theme.px(18);
    painter.setPen(QPen(tokens.bad, 1.5));
    painter.drawLine(QPointF(gutter - 3, y), QPointF(std::min<double>(viewport()->width(), m_grid.width() + origin().x()), y));
    const QRectF pill(4, y - height / 2, gutter - 7, height);
    kit::drawRounded(painter, pill, height / 2, tokens.bad, QColor());
    drawLine(painter, pill, words::timeText(now, m_zone), m_theme.font(FontRole::CaptionStrong), tokens.surface, Qt::AlignHCenter);
}

void DayView::paintHead(QPainter& painter) const
{
    const Tokens& tokens = m_theme.tokens();
    const QRectF head(0, 0, viewport()->width(), headHeight());
    painter.save();
    painter.setClipRect(head);
    painter.fillRect(head, tokens.surface);
    for (int column = 0; column < int(m_plan.columns.size()); ++column) {
        const QRectF where(m_grid.x(column) + origin().x(), 0, m_grid.columnWidth(), headHeight());
        if (where.left() < head.right() && where.right() > 0)
            paintHeadOf(painter, where, m_plan.columns[std::size_t(column)]);
    }
    painter.fillRect(QRectF(0, 0, m_grid.x(0), headHeight()), tokens.surface);
    painter.setPen(tokens.border);
    painter.drawLine(QPointF(0, head.bottom() - 0.5), QPointF(head.right(), head.bottom() - 0.5));
    painter.restore();
}

void DayView::paintHeadOf(QPainter& painter, const QRectF& where, const DayColumn& column) const
{
    const Tokens& tokens = m_theme.tokens();
    painter.setPen(tokens.border);
    const double line = std::round(where.left()) + 0.5;
    painter.drawLine(QPointF(line, 0), QPointF(line, where.height()));
    const double side = m_theme.px(kAvatar);
    const QRectF inside = where.adjusted(10, 0, -8, 0);
    const double first = m_theme.line(FontRole::BodyStrong);
    const double top = m_theme.px(9);
    kit::drawAvatar(painter, {inside.left(), top + first / 2 - side / 2, side, side}, kit::initialsOf(column.specialist.name),
                    column.specialist.id.value, m_theme);
    const QRectF nameRoom(inside.left() + side + 8, top, inside.width() - side - 8, first);
    const QFont nameFont = m_theme.font(FontRole::BodyStrong);
    const bool fits = kit::textWidth(column.specialist.name, nameFont) <= nameRoom.width();
    drawLine(painter, nameRoom, fits ? column.specialist.name : words::shortName(column.specialist.name), nameFont, tokens.t1);

    const QString load = DayWords::loadText(column);
    const double second = m_theme.line(FontRole::Secondary);
    const double foot = where.height() - second - m_theme.px(7);
    const double textWidth = std::min<double>(inside.width(), kit::textWidth(load, m_theme.font(FontRole::Secondary)) + 1);
    const double bar = std::min<double>(m_theme.px(kBar), inside.width() - textWidth - 8);
    if (bar >= 16 && column.work.count() > 0) {
        const QRectF track(inside.left(), std::round(foot + second / 2 - kBarHeight / 2.0), bar, kBarHeight);
        kit::drawRounded(painter, track, kBarHeight / 2.0, tokens.track, QColor());
        QRectF full = track;
        full.setWidth(track.width() * double(column.taken.count()) / double(column.work.count()));
        kit::drawRounded(painter, full, kBarHeight / 2.0, tokens.t2, QColor());
    }
    drawLine(painter, {inside.right() - textWidth, foot, textWidth, second}, load, m_theme.font(FontRole::Secondary), tokens.t1);
}

} // namespace priyom::calendar
