// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/block_painter.h"

#include "ui/calendar/block_text.h"
#include "ui/calendar/day_words.h"
#include "ui/kit/painting.h"
#include "ui/theme/status_glyph.h"
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
constexpr double kTight = 2; // by which two lines may be closer
constexpr double kSignAir = 5;
constexpr double kAboutAir = 4;

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

void BlockPainter::lines(const QRectF& where, const VisitRow& row) const
{
    const Tokens& tokens = m_theme.tokens();
    const Look look = lookOf(row.visit.state, tokens);
    const bool low = where.height() < m_theme.line(FontRole::SecondaryStrong);
    const FontRole strong = low ? FontRole::CaptionStrong : FontRole::SecondaryStrong;
    const FontRole plain = low ? FontRole::Caption : FontRole::Secondary;
    const double line = m_theme.line(strong);
    const double second = m_theme.line(FontRole::Secondary);
    const double sign = std::min<double>(m_theme.px(kIcon), where.height() - 2);
    const double inside = where.width() - 2 * kPadding;

    const double comment = row.visit.comment.isEmpty() ? 0 : sign + kAboutAir; // its sign, at the right of the first line
    BlockRoom room{inside - sign - kSignAir - comment, inside, 1};
    room.clock = sign + kAboutAir;
    if (hasTwoLines(where, line, second))
        room.lines = where.height() >= line + 2 * second + kAir - 2 ? 3 : 2;
    const BlockText said = blockText(row, room, m_zone, [&](const QString& text, BlockFont font) {
        return kit::textWidth(text, m_theme.font(font == BlockFont::Plain ? plain : strong)) + 1.0;
    });
    const bool two = !said.below.isEmpty() || !said.third.isEmpty() || (!said.call.isEmpty() && said.beside.isEmpty());
    const double top = two ? where.top() + airAbove(where, line + second) : where.center().y() - line / 2;
    QRectF text(where.left() + kPadding, top, inside, line);
    const QRectF signPlace(text.left(), std::round(text.center().y() - sign / 2), sign, sign);
    if (look.glyph)
        theme::drawGlyph(m_painter, signPlace, *look.glyph, tokens);
    else
        m_theme.icons().draw(m_painter, signPlace, Icon::Phone, tokens.warn);
    text.setLeft(text.left() + sign + kSignAir);
    text.setRight(text.right() - comment);
    if (comment > 0)
        m_theme.icons().draw(m_painter, {text.right() + kAboutAir, signPlace.top(), sign, sign}, Icon::Message, tokens.t2);
    drawLine(m_painter, text, said.time, m_theme.font(plain), tokens.t1, Qt::AlignRight);
    const double name = drawLine(m_painter, text, said.name, m_theme.font(strong), tokens.t1);
    const auto drawClock = [&](double left, const QRectF& in, double side) {
        m_theme.icons().draw(m_painter, {left, std::round(in.center().y() - side / 2), side, side}, Icon::Clock, tokens.warn);
    };
    const auto drawAbout = [&](QRectF place, const QString& about) {
        const double clock = said.late && !said.call.isEmpty() ? room.clock : 0;
        const double callWidth = said.call.isEmpty() ? 0 : kit::textWidth(said.call, m_theme.font(strong)) + 1 + clock;
        QRectF words = place;
        words.setRight(std::max(place.left(), place.right() - (callWidth > 0 ? callWidth + kAboutAir : 0)));
        const double drawn = about.isEmpty() ? 0 : drawLine(m_painter, words, about, m_theme.font(plain), tokens.t2) + kAboutAir;
        if (clock > 0)
            drawClock(place.left() + drawn, place, sign);
        drawLine(m_painter, {place.left() + drawn + clock, place.top(), callWidth - clock, place.height()}, said.call, m_theme.font(strong), tokens.warn);
    };
    if (!two && said.late) {
        const double left = text.left() + name + kAboutAir;
        drawClock(left, text, sign);
        drawLine(m_painter, {left + room.clock, top, text.right() - left - room.clock, line}, said.beside, m_theme.font(strong), tokens.warn);
        return;
    }
    if (!two) {
        if (!said.beside.isEmpty())
            drawAbout({text.left() + name + kAboutAir, top, text.width() - name - kAboutAir, line}, said.call.isEmpty() ? said.beside : said.beside + QLatin1Char(','));
        return;
    }
    const QRectF below(where.left() + kPadding, top + line, inside, second);
    drawAbout(below, said.below);
    drawLine(m_painter, below.translated(0, second), said.third, m_theme.font(FontRole::Secondary), tokens.t2);
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
    if (kit::textWidth(words, font) > room)
        words = DayWords::spanText(length); // of its look it is a window anyway
    const double width = std::min<double>(room, kit::textWidth(words, font) + 1);
    const double left = std::round(where.center().x() - (width + plus + 6) / 2);
    const double middle = std::round(where.center().y());
    m_theme.icons().draw(m_painter, {left, middle - plus / 2.0, plus, plus}, Icon::Plus, tokens.accentT);
    drawLine(m_painter, {left + plus + 6, where.top(), width, where.height()}, words, font, tokens.accentT);
}

void BlockPainter::pause(const QRectF& where, const QString& word) const
{
    const Tokens& tokens = m_theme.tokens();
    kit::drawRounded(m_painter, where, kRadius, tokens.hover, QColor());
    if (where.height() >= m_theme.line(FontRole::Secondary) - 2)
        drawLine(m_painter, where, word, m_theme.font(FontRole::Secondary), tokens.t2, Qt::AlignHCenter);
}

void BlockPainter::off(const QRectF& where) const
{
    drawLine(m_painter, where.adjusted(kPadding, 0, -kPadding, 0), DayWords::offText(), m_theme.font(FontRole::Secondary), m_theme.tokens().t2, Qt::AlignHCenter);
}

void BlockPainter::kept(const QRectF& where) const
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(QBrush(m_theme.tokens().ctl, Qt::BDiagPattern));
    m_painter.drawRect(where);
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
    drawLine(m_painter, {text.left(), top, text.width() - width - 6, line}, DayWords::clientText(row), m_theme.font(FontRole::SecondaryStrong), tokens.t1);
    if (two)
        drawLine(m_painter, {text.left(), top + line, text.width(), second},
                 DayWords::tr("было %1, Esc отменит").arg(words::timeText(stretched ? row.visit.endAt : row.visit.startAt, m_zone)),
                 m_theme.font(FontRole::Secondary), tokens.t2);
}

void BlockPainter::kin(const QRectF& where) const
{
    m_painter.setPen(QPen(m_theme.tokens().accent, 1));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(where.adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
}

void BlockPainter::ring(const QRectF& where) const
{
    // On whole pixels: between them its two lines are one clear one and two pale ones.
    kit::drawFocusRing(m_painter, where.toAlignedRect(), kRadius, m_theme.tokens());
}

} // namespace priyom::calendar
