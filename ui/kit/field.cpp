// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/field.h"

#include "ui/kit/keys.h"
#include "ui/kit/painting.h"

#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QStyle>

#include <utility>

namespace priyom::kit {

namespace {

constexpr int kIcon = 16;
constexpr int kEdge = 10;
constexpr int kGap = 8;
constexpr int kHintIcon = 14;

} // namespace

Field::Field(const Theme& theme, const QString& placeholder, QWidget* parent) : QLineEdit(parent), m_theme(theme)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    followTheme(this, theme, [this] {
        setFont(m_theme.font(m_role));
        placeText();
    });
}

void Field::setLeadingIcon(Icon icon)
{
    m_leading = icon;
    placeText();
}

void Field::setTrailingKey(const QString& key)
{
    m_key = key;
    placeText();
}

void Field::setTrailingHint(const QString& hint, Tone tone, Icon icon)
{
    m_hint = hint;
    m_hintTone = tone;
    m_hintIcon = icon;
    setAccessibleDescription(hint);
    placeText();
}

void Field::setInvalid(bool invalid)
{
    setProperty("invalid", invalid);
    style()->unpolish(this);
    style()->polish(this);
}

void Field::clear()
{
    setText({});
}

void Field::setRole(FontRole role)
{
    m_role = role;
    setFont(m_theme.font(role));
}

void Field::setShaper(Shaper shaper)
{
    m_shaper = std::move(shaper);
    m_typing.begin(text());
    connect(this, &QLineEdit::textEdited, this, &Field::shape);
    connect(this, &QLineEdit::textChanged, this, [this] {
        if (!m_isOwnText && text() != m_typing.text())
            m_typing.begin(text());
    });
}

void Field::shape()
{
    if (m_isOwnText)
        return;
    const Shaped shaped = m_shaper(text(), cursorPosition());
    if (shaped.text != text()) {
        const QScopedValueRollback own(m_isOwnText, true);
        setText(shaped.text);
        setCursorPosition(shaped.cursor);
    }
    m_typing.typed(text());
}

bool Field::canUndo() const
{
    return !isReadOnly() && (m_shaper ? m_typing.canUndo() : isUndoAvailable());
}

void Field::takeTypingBack()
{
    if (!m_shaper) {
        undo();
        return;
    }
    const QScopedValueRollback own(m_isOwnText, true);
    setText(m_typing.undo());
    Q_EMIT textEdited(text());
}

bool Field::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isUndoKey(*static_cast<QKeyEvent*>(event))) {
        event->setAccepted(canUndo());
        return true;
    }
    return QLineEdit::event(event);
}

void Field::keyPressEvent(QKeyEvent* event)
{
    if (isUndoKey(*event) && canUndo())
        takeTypingBack();
    else
        QLineEdit::keyPressEvent(event);
}

int Field::trailingWidth() const
{
    int width = m_key.isEmpty() ? 0 : keycapSize(m_key, m_theme).width();
    if (!m_hint.isEmpty())
        width += textWidth(m_hint, m_theme.font(FontRole::Secondary)) + (m_hintIcon == Icon::None ? 0 : kHintIcon + 5);
    return width;
}

void Field::placeText()
{
    const int trailing = trailingWidth();
    setTextMargins(m_leading == Icon::None ? 0 : kIcon + kGap, 0, trailing == 0 ? 0 : trailing + kGap, 0);
    update();
}

void Field::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const Tokens& tokens = m_theme.tokens();
    m_theme.icons().draw(painter, {double(kEdge), (height() - kIcon) / 2.0, kIcon, kIcon}, m_leading, tokens.t3);
    double x = width() - kEdge + 1 - trailingWidth();
    if (!m_hint.isEmpty()) {
        const QColor color = toneColor(m_hintTone, tokens);
        if (m_hintIcon != Icon::None) {
            m_theme.icons().draw(painter, {x, (height() - kHintIcon) / 2.0, kHintIcon, kHintIcon}, m_hintIcon, color);
            x += kHintIcon + 5;
        }
        drawLine(painter, QRectF(x, 0, width() - x, height()), m_hint, m_theme.font(FontRole::Secondary), color);
    } else if (!m_key.isEmpty()) {
        drawKeycap(painter, {x, (height() - m_theme.px(18)) / 2.0}, m_key, m_theme, keycapColors(tokens));
    }
}

} // namespace priyom::kit
