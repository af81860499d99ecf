// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/keycap.h"

#include "ui/kit/painting.h"

namespace priyom::kit {

namespace {

constexpr int kCapGap = 4;
constexpr int kMeaningGap = 6;
constexpr int kHintGap = 14;

} // namespace

Keycap::Keycap(const Theme& theme, const QString& text, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text);
    followTheme(this, theme);
}

void Keycap::setText(const QString& text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Keycap::sizeHint() const
{
    return keycapSize(m_text, m_theme);
}

void Keycap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawKeycap(painter, {0, 0}, m_text, m_theme, keycapColors(m_theme.tokens()));
}

KeyHintRow::KeyHintRow(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    followTheme(this, theme);
}

void KeyHintRow::setHints(QList<KeyHint> hints)
{
    m_hints = std::move(hints);
    QStringList spoken;
    for (const KeyHint& hint : m_hints)
        spoken += hint.caps.join(QLatin1Char(' ')) % QStringLiteral(": ") % hint.meaning;
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

int KeyHintRow::widthOf(const KeyHint& hint) const
{
    int width = kMeaningGap + textWidth(hint.meaning, m_theme.font(FontRole::Caption));
    for (const QString& cap : hint.caps)
        width += keycapSize(cap, m_theme).width();
    return width + kCapGap * static_cast<int>(hint.caps.size() - 1);
}

QSize KeyHintRow::sizeHint() const
{
    int width = m_hints.isEmpty() ? 0 : -kHintGap; // between them, not after the last
    for (const KeyHint& hint : m_hints)
        width += widthOf(hint) + kHintGap;
    return {width, m_theme.px(18)};
}

QSize KeyHintRow::minimumSizeHint() const
{
    return {0, m_theme.px(18)};
}

void KeyHintRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int y = (height() - m_theme.px(18)) / 2;
    int x = 0;
    for (const KeyHint& hint : m_hints) {
        const int hintWidth = widthOf(hint);
        if (x + hintWidth > width())
            return;
        int inside = x;
        for (const QString& cap : hint.caps) {
            drawKeycap(painter, QPointF(inside, y), cap, m_theme, keycapColors(m_theme.tokens()));
            inside += keycapSize(cap, m_theme).width() + kCapGap;
        }
        inside += kMeaningGap - kCapGap;
        drawLine(painter, QRectF(inside, 0, x + hintWidth - inside + 1, height()), hint.meaning,
                 m_theme.font(FontRole::Caption), m_theme.tokens().t2);
        x += hintWidth + kHintGap;
    }
}

} // namespace priyom::kit
