// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/block_painter.h"

#include "ui/calendar/day_words.h"
#include "ui/kit/painting.h"
#include "ui/theme/status_glyph.h"
#include "ui/words/lead_words.h"
#include "ui/words/near_day.h"

#include <QPen>

#include <algorithm>
#include <cmath>

namespace priyom::calendar {

using bookings::VisitRow;
using bookings::VisitState;
using kit::drawLine;
using theme::FontRole;
using theme::Icon;
using theme::Tokens;

namespace {

constexpr double kRadius = 5;
constexpr int kIcon = 13;
constexpr int kPadding = 6;
constexpr double kAir = 3;   // above the first line, where there is room
constexpr double kTight = 4; // by which two lines may be closer

struct Look
{
    QColor fill;
    QColor edge;
    std::optional<theme::StatusGlyph> glyph; // none: to be called, a telephone in a dashed frame
};

Look lookOf(VisitState state, const Tokens& tokens)
{
    switch (state) {
    case VisitState::Planned:
        return {tokens.surface, tokens.warn, std::nullopt};
    case VisitState::Confirmed:
        return {tokens.tealS, tokens.tealB, theme::StatusGlyph::Confirmed};
    case VisitState::Came:
        return {tokens.okS, tokens.okB, theme::StatusGlyph::Came};
    case VisitState::NoShow:
    case VisitState::Cancelled:
        break;
    }
    return {tokens.badS, tokens.badB, theme::StatusGlyph::NoShow};
}

// Lines are set closer than their own height allows before the second one is given up.
bool hasTwoLines(const QRectF& where, double first, double second)
{
    return where.height() >= first + second - kTight;
}

double airAbove(const QRectF& where, double lines)
{
    return std::clamp((where.height() - lines) / 2, -kTight / 2, kAir);
}

void drawDashed(QPainter& painter, const QRectF& where, const QColor& fill, const QColor& edge, double width)
{
    QPen pen(edge, width, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({3.0, 2.5});
    painter.setPen(pen);
    painter.setBrush(fill);
    const double half = width / 2;
    painter.drawRoundedRect(where.adjusted(half, half, -half, -half), kRadius, kRadius);
}

} // namespace

void BlockPainter::visit(const QRectF& where, const VisitRow& row) const
{
    const Look look = lookOf(row.visit.state, m_theme.tokens());
    if (!look.glyph)
        drawDashed(m_painter, where, look.fill, look.edge, 1.5);
    else
        kit::drawRounded(m_painter, where, kRadius, look.fill, look.edge);
    m_painter.save();
    m_painter.setClipRect(where, Qt::IntersectClip);
    lines(where, row);
    m_painter.restore();
}

// A block of 45 min or longer has a second line, and a third where it is long; a shorter one has a line with what fits.
void BlockPainter::lines(const QRectF& where, const VisitRow& row) const
{
    const Tokens& tokens = m_theme.tokens();
    const Look look = lookOf(row.visit.state, tokens);
    const bool low = where.height() < m_theme.line(FontRole::SecondaryStrong);
    const FontRole strong = low ? FontRole::CaptionStrong : FontRole::SecondaryStrong;
    const FontRole plain = low ? FontRole::Caption : FontRole::Secondary;
    const double line = m_theme.line(strong);
    const double second = m_theme.line(FontRole::Secondary);
    const bool two = hasTwoLines(where, line, second);
    double top = two ? where.top() + airAbove(where, line + second) : where.center().y() - line / 2;

    const double sign = std::min<double>(m_theme.px(kIcon), where.height() - 2);
    QRectF text(where.left() + kPadding, top, where.width() - 2 * kPadding, line);
    const QRectF signPlace(text.left(), std::round(text.center().y() - sign / 2), sign, sign);
    if (look.glyph)
        theme::drawGlyph(m_painter, signPlace, *look.glyph, tokens);
    else
        m_theme.icons().draw(m_painter, signPlace, Icon::Phone, tokens.warn);
    text.setLeft(text.left() + sign + 5);
    const QString time = words::timeText(row.visit.startAt, m_zone);
    const double timeWidth = kit::textWidth(time, m_theme.font(plain)) + 1;
    drawLine(m_painter, {text.right() - timeWidth, top, timeWidth, line}, time, m_theme.font(plain), tokens.t1, Qt::AlignRight);
    text.setRight(text.right() - timeWidth - 4);
    const double taken = drawLine(m_painter, text, words::clientName(row.clientName), m_theme.font(strong), tokens.t1);

    const bool toCall = row.visit.state == VisitState::Planned;
    QString about = row.serviceName;
    if (row.visit.state == VisitState::NoShow)
        about = DayWords::tr("Неявка, перезвонить");
    const QString call = DayWords::tr("позвонить");
    const auto drawAbout = [&](QRectF place) {
        const double callWidth = toCall ? kit::textWidth(call, m_theme.font(FontRole::SecondaryStrong)) + 1 : 0;
        if (toCall && !about.isEmpty())
            about += QLatin1Char(',');
        QRectF words = place;
        words.setRight(std::max(place.left(), place.right() - (toCall ? callWidth + 4 : 0)));
        const double drawn = about.isEmpty() ? 0 : drawLine(m_painter, words, about, m_theme.font(plain), tokens.t2) + 4;
        if (toCall)
            drawLine(m_painter, {place.left() + drawn, place.top(), callWidth, place.height()}, call, m_theme.font(FontRole::SecondaryStrong), tokens.warn);
    };
    if (!two) {
        const QRectF rest(text.left() + taken + 8, top, text.right() - text.left() - taken - 8, line);
        if (rest.width() > 40)
            drawAbout(rest);
        return;
    }
    top += line;
    const QRectF below(where.left() + kPadding, top, where.width() - 2 * kPadding, second);
    drawAbout(below);
    const Milliseconds length = row.visit.endAt - row.visit.startAt;
    if (length > std::chrono::hours(1) && where.bottom() >= below.bottom() + second - 2)
        drawLine(m_painter, below.translated(0, second), DayWords::tr("до %1").arg(words::timeText(row.visit.endAt, m_zone)),
                 m_theme.font(FontRole::Secondary), tokens.t2);
}

void BlockPainter::window(const QRectF& where, Milliseconds length, bool isChosen) const
{
    const Tokens& tokens = m_theme.tokens();
    if (isChosen)
        kit::drawRounded(m_painter, where, kRadius, tokens.surface, QColor());
    else
        drawDashed(m_painter, where, tokens.accentS, tokens.accentB, 1);
    const QFont font = m_theme.font(FontRole::Secondary);
    if (where.height() < m_theme.line(FontRole::Secondary) - 2)
        return;
    constexpr int plus = 12;
    const double room = where.width() - 2 * kPadding - plus - 6;
    QString words = DayWords::windowText(length);
    if (kit::textWidth(words, font) > room || length <= std::chrono::minutes(45))
        words = DayWords::shortWindowText(length);
    const double width = std::min<double>(room, kit::textWidth(words, font) + 1);
    const double left = std::round(where.center().x() - (width + plus + 6) / 2);
    const double middle = std::round(where.center().y());
    m_theme.icons().draw(m_painter, {left, middle - plus / 2.0, plus, plus}, Icon::Plus, tokens.accentT);
    drawLine(m_painter, {left + plus + 6, where.top(), width, where.height()}, words, font, tokens.accentT);
}

void BlockPainter::pause(const QRectF& where) const
{
    const Tokens& tokens = m_theme.tokens();
    kit::drawRounded(m_painter, where, kRadius, tokens.hover, QColor());
    if (where.height() >= m_theme.line(FontRole::Secondary) - 2)
        drawLine(m_painter, where, DayWords::tr("перерыв"), m_theme.font(FontRole::Secondary), tokens.t2, Qt::AlignHCenter);
}

void BlockPainter::slot(const QRectF& where, Period period) const
{
    const Tokens& tokens = m_theme.tokens();
    kit::drawRounded(m_painter, where, kRadius, tokens.surface, QColor());
    drawLine(m_painter, where.adjusted(kPadding, 0, -kPadding, 0), words::timeText(period.from, m_zone), m_theme.font(FontRole::CaptionStrong), tokens.accentT);
    ring(where);
}

void BlockPainter::landing(const QRectF& where) const
{
    drawDashed(m_painter, where, Qt::transparent, m_theme.tokens().accent, 1.5);
}

void BlockPainter::held(const QRectF& where, const VisitRow& row, Period period) const
{
    const Tokens& tokens = m_theme.tokens();
    kit::drawRounded(m_painter, where, kRadius, tokens.accentS, tokens.accent, 2);
    const double line = m_theme.line(FontRole::SecondaryStrong);
    const double second = m_theme.line(FontRole::Secondary);
    const bool two = hasTwoLines(where, line, second);
    const double top = two ? where.top() + airAbove(where, line + second) : where.center().y() - line / 2;
    const QRectF text = where.adjusted(kPadding, 0, -kPadding, 0);
    const bool stretched = period.from == row.visit.startAt;
    const QString time = stretched ? DayWords::rangeText(period, m_zone) : words::timeText(period.from, m_zone);
    const double width = kit::textWidth(time, m_theme.font(FontRole::SecondaryStrong)) + 1;
    drawLine(m_painter, {text.right() - width, top, width, line}, time, m_theme.font(FontRole::SecondaryStrong), tokens.accentT, Qt::AlignRight);
    drawLine(m_painter, {text.left(), top, text.width() - width - 6, line}, words::clientName(row.clientName), m_theme.font(FontRole::SecondaryStrong), tokens.t1);
    if (two)
        drawLine(m_painter, {text.left(), top + line, text.width(), second},
                 DayWords::tr("было %1, Esc отменит").arg(words::timeText(stretched ? row.visit.endAt : row.visit.startAt, m_zone)),
                 m_theme.font(FontRole::Secondary), tokens.t2);
}

void BlockPainter::ring(const QRectF& where) const
{
    // On whole pixels: between them its two lines are one clear one and two pale ones.
    kit::drawFocusRing(m_painter, where.toAlignedRect(), kRadius, m_theme.tokens());
}

} // namespace priyom::calendar
