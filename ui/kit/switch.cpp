// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/switch.h"

#include "ui/kit/painting.h"

namespace priyom::kit {

namespace {

constexpr QSize kPill(34, 18);
constexpr int kKnobMargin = 3;
constexpr int kRing = 4;    // the ring stands around the pill and is no part of it
constexpr int kTarget = 26; // design-system.md 8: nothing to be hit is lower

} // namespace

Switch::Switch(const Theme& theme, const QString& spokenName, QWidget* parent) : QAbstractButton(parent), m_theme(theme)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(spokenName);
    followTheme(this, theme);
}

QSize Switch::sizeHint() const
{
    return {m_theme.px(kPill.width()) + 2 * kRing, m_theme.px(kTarget)};
}

void Switch::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = m_theme.tokens();
    const double tall = m_theme.px(kPill.height());
    const QRectF pill(kRing, (height() - tall) / 2, width() - 2.0 * kRing, tall);
    const double knob = tall - 2 * kKnobMargin;
    drawRounded(painter, pill, tall / 2, isChecked() ? tokens.accent : tokens.ctl, QColor());
    const double left = isChecked() ? pill.right() - kKnobMargin - knob : pill.left() + kKnobMargin;
    drawRounded(painter, {left, pill.top() + kKnobMargin, knob, knob}, knob / 2, tokens.surface, QColor());
    if (hasFocus())
        drawFocusRing(painter, pill.adjusted(-kRing, -kRing, kRing, kRing), tall / 2 + kRing, tokens);
}

} // namespace priyom::kit
