// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/wait_scale.h"

#include "ui/kit/painting.h"

#include <algorithm>

namespace priyom::settingsui {

using kit::FontRole;

namespace {

constexpr int kHeight = 66;
constexpr int kLabelHeight = 18;
constexpr int kLine = 7;
constexpr int kMarkSize = 14;
constexpr int kTail = 40; // the stretch after the last mark

QColor edgeOf(kit::Tone tone, const theme::Tokens& tokens)
{
    switch (tone) {
    case kit::Tone::Ok:
        return tokens.okB;
    case kit::Tone::Warn:
        return tokens.warnB;
    case kit::Tone::Bad:
        return tokens.badB;
    default:
        return tokens.track;
    }
}

} // namespace

WaitScale::WaitScale(const theme::Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    kit::followTheme(this, theme);
}

void WaitScale::setMarks(QList<WaitMark> marks)
{
    std::stable_sort(marks.begin(), marks.end(),
                     [](const WaitMark& a, const WaitMark& b) { return a.seconds < b.seconds; });
    QStringList spoken;
    for (const WaitMark& mark : std::as_const(marks))
        spoken.append(mark.time + QLatin1String(": ") + mark.name);
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    m_marks = std::move(marks);
    update();
}

QSize WaitScale::sizeHint() const
{
    return {m_theme.px(400), m_theme.px(kHeight)};
}

QSize WaitScale::minimumSizeHint() const
{
    return {0, m_theme.px(kHeight)};
}

// The words of the first and the last mark end inside the line.
QList<double> WaitScale::places() const
{
    const QFont small = m_theme.font(FontRole::Caption);
    const double first = kit::textWidth(m_marks.front().name, small) / 2.0;
    const double last = width() - std::max<double>(m_theme.px(kTail), kit::textWidth(m_marks.back().name, small) / 2.0);
    QList<double> places;
    for (int at = 0; at < m_marks.size(); ++at)
        places.append(first + (last - first) * at / std::max<double>(1, double(m_marks.size()) - 1));
    return places;
}

void WaitScale::paintLabels(QPainter& painter, double x, const WaitMark& mark) const
{
    const double tall = m_theme.px(kLabelHeight);
    const auto centred = [&](const QString& text, FontRole role, const QColor& color, double top) {
        const QFont font = m_theme.font(role);
        const double wide = kit::textWidth(text, font);
        kit::drawLine(painter, {x - wide / 2, top, wide, tall}, text, font, color);
    };
    centred(mark.time, FontRole::SecondaryStrong, m_theme.tokens().t1, 0);
    centred(mark.name, FontRole::Caption, m_theme.tokens().t2, height() - tall);
}

void WaitScale::paintEvent(QPaintEvent*)
{
    if (m_marks.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::Tokens& tokens = m_theme.tokens();
    const QList<double> places = this->places();
    const double middle = height() / 2.0;
    for (int at = 0; at < m_marks.size(); ++at) {
        const double to = at + 1 < m_marks.size() ? places.at(at + 1) : width();
        painter.fillRect(QRectF(places.at(at), middle - kLine / 2.0, to - places.at(at), kLine),
                         edgeOf(m_marks.at(at).after, tokens));
    }
    for (int at = 0; at < m_marks.size(); ++at) {
        painter.setPen(QPen(kit::toneColor(m_marks.at(at).tone, tokens), 2));
        painter.setBrush(tokens.surface);
        painter.drawEllipse(QPointF(places.at(at), middle), kMarkSize / 2.0 - 1, kMarkSize / 2.0 - 1);
        paintLabels(painter, places.at(at), m_marks.at(at));
    }
}

} // namespace priyom::settingsui
