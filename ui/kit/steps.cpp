// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/steps.h"

#include "ui/kit/painting.h"

namespace priyom::kit {

namespace {

constexpr int kBar = 4;
constexpr int kBarGap = 6;
constexpr int kDot = 20;
constexpr int kLink = 36; // the line between two circles

QString spoken(const QStringList& names, int current)
{
    return QStringLiteral("%1 / %2: %3").arg(current + 1).arg(names.size()).arg(names.value(current));
}

} // namespace

StepBar::StepBar(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    followTheme(this, theme);
}

void StepBar::setSteps(QStringList names, int current)
{
    m_names = std::move(names);
    m_current = current;
    setAccessibleName(spoken(m_names, current));
    updateGeometry();
    update();
}

QSize StepBar::sizeHint() const
{
    int width = 0;
    for (const QString& name : m_names)
        width += textWidth(name, m_theme.font(FontRole::CaptionStrong)) + kBarGap;
    return {width, kBar + 4 + m_theme.line(FontRole::Caption)};
}

void StepBar::paintEvent(QPaintEvent*)
{
    if (m_names.isEmpty())
        return;
    QPainter painter(this);
    const Tokens& tokens = m_theme.tokens();
    // Each bar is as wide as its word needs, and what is left is shared out.
    const double spare = double(width() - sizeHint().width()) / static_cast<double>(m_names.size());
    double x = 0;
    for (int step = 0; step < m_names.size(); ++step) {
        const double barWidth = textWidth(m_names.at(step), m_theme.font(FontRole::CaptionStrong)) + spare;
        drawRounded(painter, {x, 0, barWidth, kBar}, 2, step <= m_current ? tokens.accent : tokens.track, QColor());
        drawLine(painter, {x, double(kBar + 4), barWidth + 2, double(m_theme.line(FontRole::Caption))}, m_names.at(step),
                 m_theme.font(step == m_current ? FontRole::CaptionStrong : FontRole::Caption),
                 step <= m_current ? tokens.t1 : tokens.t3);
        x += barWidth + kBarGap;
    }
}

StepDots::StepDots(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    followTheme(this, theme);
}

void StepDots::setSteps(QStringList names, int current)
{
    m_names = std::move(names);
    m_current = current;
    setAccessibleName(spoken(m_names, current));
    updateGeometry();
    update();
}

QSize StepDots::sizeHint() const
{
    int width = 0;
    for (const QString& name : m_names)
        width += m_theme.px(kDot) + 9 + textWidth(name, m_theme.font(FontRole::BodyStrong)) + kLink + 24;
    return {width - kLink - 24, m_theme.px(26)};
}

void StepDots::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = m_theme.tokens();
    const double side = m_theme.px(kDot);
    double x = 0;
    for (int step = 0; step < m_names.size(); ++step) {
        const QRectF dot(x, (height() - side) / 2, side, side);
        const bool done = step < m_current;
        const bool now = step == m_current;
        drawRounded(painter, dot, side / 2, done ? tokens.okS : now ? tokens.accent : tokens.track, QColor());
        if (done)
            m_theme.icons().draw(painter, {dot.center().x() - 6, dot.center().y() - 6, 12, 12}, Icon::Check, tokens.ok);
        else
            drawLine(painter, dot, QString::number(step + 1), m_theme.font(FontRole::CaptionStrong),
                     now ? tokens.onAccent : tokens.t2, Qt::AlignHCenter);
        x += side + 9;
        const QFont font = m_theme.font(now ? FontRole::BodyStrong : FontRole::Body);
        const double wide = textWidth(m_names.at(step), m_theme.font(FontRole::BodyStrong));
        x += drawLine(painter, {x, 0, wide + 2, double(height())}, m_names.at(step), font, now ? tokens.t1 : tokens.t2) + 12;
        if (step + 1 < m_names.size())
            painter.fillRect(QRectF(x, height() / 2.0, kLink, 1), tokens.border2);
        x += kLink + 12;
    }
}

} // namespace priyom::kit
