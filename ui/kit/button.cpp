// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/button.h"

#include "ui/kit/painting.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace priyom::kit {

namespace {

constexpr double kRadius = 6;
constexpr int kIcon = 16;
constexpr int kGap = 8;

int heightOf(ButtonSize size)
{
    switch (size) {
    case ButtonSize::Small: return 26;
    case ButtonSize::Normal: return 30;
    case ButtonSize::Dialog: return 36;
    }
    return 30;
}

} // namespace

KeycapButton::KeycapButton(const Theme& theme, const QString& text, const QString& key, ButtonKind kind, QWidget* parent)
    : QPushButton(text, parent), m_theme(theme), m_key(key), m_kind(kind)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setAccessibleDescription(key);
    followTheme(this, theme, [this] { setFont(m_theme.font(m_size == ButtonSize::Small ? FontRole::SecondaryMedium : FontRole::BodyMedium)); });
}

void KeycapButton::setKey(const QString& key)
{
    m_key = key;
    setAccessibleDescription(key);
    updateGeometry();
    update();
}

void KeycapButton::setKind(ButtonKind kind)
{
    m_kind = kind;
    update();
}

void KeycapButton::setSize(ButtonSize size)
{
    m_size = size;
    setFont(m_theme.font(m_size == ButtonSize::Small ? FontRole::SecondaryMedium : FontRole::BodyMedium));
    updateGeometry();
}

void KeycapButton::setLeadingIcon(Icon icon)
{
    m_leading = icon;
    updateGeometry();
    update();
}

void KeycapButton::setOpensMenu(bool opens)
{
    m_opensMenu = opens;
    updateGeometry();
    update();
}

int KeycapButton::padding() const
{
    if (text().isEmpty())
        return (m_theme.px(heightOf(m_size)) - kIcon) / 2;
    return m_size == ButtonSize::Dialog ? 14 : m_size == ButtonSize::Small ? 9 : 11;
}

QSize KeycapButton::sizeHint() const
{
    int width = 2 * padding() + textWidth(text(), font());
    if (m_leading != Icon::None)
        width += kIcon + (text().isEmpty() ? 0 : kGap);
    if (!m_key.isEmpty())
        width += kGap + keycapSize(m_key, m_theme).width() - 2;
    if (m_opensMenu)
        width += kGap + kIcon - 2;
    return {width, m_theme.px(heightOf(m_size))};
}

void KeycapButton::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !(event->modifiers() & ~Qt::KeypadModifier))
        click();
    else
        QPushButton::keyPressEvent(event);
}

KeycapButton::Colors KeycapButton::colors() const
{
    const Tokens& tokens = m_theme.tokens();
    const QColor fill = isDown() ? tokens.accentS : underMouse() && isEnabled() ? tokens.hover : tokens.surface;
    switch (m_kind) {
    case ButtonKind::Primary:
        if (!isEnabled())
            return {tokens.hover, tokens.border2, tokens.t3};
        return {tokens.accent, tokens.accent, tokens.onAccent};
    case ButtonKind::Ghost:
        return {underMouse() || isDown() ? fill : QColor(), QColor(), isEnabled() ? tokens.accentT : tokens.t3};
    case ButtonKind::Quiet: return {underMouse() || isDown() ? fill : QColor(), QColor(), isEnabled() ? tokens.t2 : tokens.t3};
    case ButtonKind::Danger: return {fill, tokens.border2, isEnabled() ? tokens.bad : tokens.t3};
    case ButtonKind::Default: break;
    }
    return {fill, tokens.border2, isEnabled() ? tokens.t1 : tokens.t3};
}

void KeycapButton::paintFrame(QPainter& painter, const Colors& shown) const
{
    const QRectF where = rect();
    if (!hasFocus()) {
        drawRounded(painter, where, kRadius, shown.fill, shown.edge);
    } else if (m_kind == ButtonKind::Primary) {
        // An accent ring on an accent fill would not be seen: 2 px of the window between them.
        drawRounded(painter, where, kRadius + 1, m_theme.tokens().window, m_theme.tokens().accent, 2);
        drawRounded(painter, where.adjusted(4, 4, -4, -4), kRadius - 3, shown.fill, QColor());
    } else {
        drawRounded(painter, where, kRadius, shown.fill, m_theme.tokens().accent, 2);
    }
}

void KeycapButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colors shown = colors();
    paintFrame(painter, shown);

    const double spare = std::max(0, width() - sizeHint().width()) / 2.0; // in a wider one its words stand in the middle
    QRectF inside = QRectF(rect()).adjusted(padding() + spare, 0, -padding() - spare, 0);
    const double iconTop = std::floor((height() - kIcon) / 2.0);
    if (m_leading != Icon::None) {
        m_theme.icons().draw(painter, {inside.left(), iconTop, kIcon, kIcon}, m_leading, shown.text);
        inside.setLeft(inside.left() + kIcon + kGap);
    }
    if (m_opensMenu)
        m_theme.icons().draw(painter, {inside.right() - 13, iconTop + 1, 14, 14}, Icon::ChevronDown, shown.text);
    if (!m_key.isEmpty()) {
        const QSize cap = keycapSize(m_key, m_theme);
        const bool onAccent = m_kind == ButtonKind::Primary && isEnabled();
        QColor edge = shown.text;
        edge.setAlphaF(0.55F);
        const KeycapColors look =
            onAccent ? KeycapColors{QColor(), edge, shown.text} : keycapColors(m_theme.tokens());
        drawKeycap(painter, {inside.right() - cap.width() + 2, std::floor((height() - cap.height()) / 2.0)}, m_key,
                   m_theme, look);
    }
    drawLine(painter, inside.adjusted(0, 0, 2, 0), text(), font(), shown.text);
}

} // namespace priyom::kit
