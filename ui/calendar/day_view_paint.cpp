// SPDX-License-Identifier: GPL-3.0-or-later
// How the day is drawn; only what can be seen is.
#include "ui/calendar/block_painter.h"
#include "ui/calendar/day_view.h"
#include "ui/calendar/day_words.h"
#include "ui/calendar/head_painter.h"
#include "ui/kit/painting.h"
#include "ui/words/absence_text.h"
#include "ui/words/near_day.h"

#include <QScrollBar>

#include <cmath>

namespace priyom::calendar {

using bookings::DayColumn;
using kit::drawLine;
using theme::FontRole;
using theme::Tokens;

namespace {

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
    if (m_drag && m_drag->hasBegun()) {
        paintDrag(painter);
    } else {
        paintKin(painter);
        paintChosen(painter);
    }
    painter.restore();
    paintHours(painter);
    paintNow(painter);
    paintHead(painter);
}

void DayView::paintGround(QPainter& painter, int column) const
{
    const Tokens& tokens = m_theme.tokens();
    const DayColumn& of = m_plan.columns[std::size_t(column)];
    const QRectF whole = m_grid.stretch(column, of.shown);
    painter.fillRect(whole, of.working.empty() && of.off.empty() ? tokens.surface : tokens.nav);
    for (const Period& work : of.working)
        painter.fillRect(m_grid.stretch(column, work), tokens.surface);
    for (Instant at = of.shown.from; at < of.shown.to; at = at + std::chrono::minutes(30)) {
        const double y = std::round(m_grid.y(column, at)) + 0.5;
        const bool hour = m_zone.local(at).time.minute() == 0;
        if (!hour && !of.worksAt(at))
            continue;
        painter.setPen(hour ? tokens.border : tokens.grid);
        painter.drawLine(QPointF(whole.left(), y), QPointF(whole.right(), y));
    }
    const BlockPainter blocks(painter, m_theme, m_zone);
    for (const Period& pause : of.breaks)
        blocks.pause(m_grid.block(column, pause), DayWords::pauseText());
    for (const bookings::AwayTime& away : of.away)
        blocks.pause(m_grid.block(column, away.period), words::absenceKindText(away.kind));
    if (of.away.empty()) // else it says why
        for (const Period& off : of.off)
            blocks.off(m_grid.stretch(column, off));
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
            blocks.window(m_grid.block(column, empty, windowLane(column, empty)), empty.to - empty.from, false);
    const auto laid = lanes(column);
    for (std::size_t i = 0; i < of.visits.size(); ++i) {
        const bool held = m_drag && m_drag->hasBegun() && m_held.visit.id == of.visits[i].visit.id && m_held.place == of.visits[i].place;
        painter.setOpacity(held ? kHeldOpacity : 1.0);
        if (const bookings::Visit& visit = of.visits[i].visit; bookings::takesTime(visit.state))
            for (const Period& kept : {Period{visit.takes().from, visit.startAt}, Period{visit.endAt, visit.takes().to}}) {
                QRectF where = m_grid.block(column, kept, laid[i]);
                where.setHeight(m_grid.y(column, kept.to) - m_grid.y(column, kept.from)); // a short one too is as long as it is
                blocks.kept(where);
            }
        blocks.visit(m_grid.block(column, {of.visits[i].visit.startAt, of.visits[i].visit.endAt}, laid[i]), of.visits[i]);
        painter.setOpacity(1.0);
    }
}

// Where it would land, and the block itself with its new time.
void DayView::paintDrag(QPainter& painter) const
{
    const BlockPainter blocks(painter, m_theme, m_zone);
    const Landing& landing = m_drag->landing();
    const QRectF where = m_grid.block(landing.column, landing.period);
    blocks.landing(where);
    blocks.held(m_drag->what() == DayDrag::What::Move ? where.translated(kLift, 0) : where, m_held, landing.period);
}

void DayView::paintKin(QPainter& painter) const
{
    const bookings::VisitRow* chosen = currentVisit();
    if (!chosen || chosen->of == 1)
        return;
    const BlockPainter blocks(painter, m_theme, m_zone);
    for (int column = 0; column < int(m_plan.columns.size()); ++column) {
        const DayColumn& of = m_plan.columns[std::size_t(column)];
        const auto laid = lanes(column);
        for (std::size_t i = 0; i < of.visits.size(); ++i)
            if (of.visits[i].visit.id == chosen->visit.id && of.visits[i].place != chosen->place)
                blocks.kin(m_grid.block(column, of.visits[i].visit.time(), laid[i]));
    }
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
    const QRectF where = m_grid.block(m_place.column, stop->period, stop->window ? windowLane(m_place.column, stop->period) : Lane());
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
    const std::optional<int> today = columnOfNow();
    const Period shown = m_grid.columns() == 0 ? Period() : m_grid.shown(today.value_or(0)); // the same hours in all of them
    for (Instant at = shown.from; at < shown.to; at = at + std::chrono::hours(1)) {
        const double y = origin().y() + m_grid.y(today.value_or(0), at);
        // The hour under the pill of now would be a second time beside it.
        const bool hidden = today && std::abs(m_grid.y(*today, now) - m_grid.y(*today, at)) < line;
        const double top = at == shown.from ? y + 1 : y - line / 2;
        if (!hidden)
            drawLine(painter, {0, top, gutter - 8, line}, words::timeText(at, m_zone), m_theme.font(FontRole::Secondary), tokens.t2, Qt::AlignRight);
    }
    painter.restore();
}

std::optional<int> DayView::columnOfNow() const
{
    const Instant now = m_clock.now();
    for (int column = 0; column < m_grid.columns(); ++column)
        if (m_grid.shown(column).contains(now))
            return column;
    return std::nullopt;
}

// Over every column of today: in a week that is one.
void DayView::paintNow(QPainter& painter) const
{
    const std::optional<int> today = columnOfNow();
    if (!today)
        return;
    const Instant now = m_clock.now();
    const Tokens& tokens = m_theme.tokens();
    const double y = std::round(origin().y() + m_grid.y(*today, now)) + 0.5;
    if (y < headHeight())
        return;
    const double gutter = m_grid.x(0);
    const double height = m_theme.px(18);
    const bool isWeek = m_plan.span == bookings::Span::Week;
    const double left = isWeek ? std::max(gutter, m_grid.x(*today) + origin().x()) : gutter - 3;
    const double right = (isWeek ? m_grid.x(*today) + m_grid.columnWidth() : m_grid.width()) + origin().x();
    painter.setPen(QPen(tokens.bad, 1.5));
    if (left < right)
        painter.drawLine(QPointF(left, y), QPointF(std::min<double>(viewport()->width(), right), y));
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
    const HeadPainter heads(painter, m_theme, m_zone.date(m_clock.now()), hasTitles());
    for (int column = 0; column < int(m_plan.columns.size()); ++column) {
        const QRectF where(m_grid.x(column) + origin().x(), 0, m_grid.columnWidth(), headHeight());
        if (where.left() < head.right() && where.right() > 0)
            heads.paint(where, m_plan.columns[std::size_t(column)], m_plan.span);
    }
    painter.fillRect(QRectF(0, 0, m_grid.x(0), headHeight()), tokens.surface);
    painter.setPen(tokens.border);
    painter.drawLine(QPointF(0, head.bottom() - 0.5), QPointF(head.right(), head.bottom() - 0.5));
    painter.restore();
}

} // namespace priyom::calendar
