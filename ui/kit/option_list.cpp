// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/option_list.h"

#include "ui/kit/painting.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEvent>

#include <algorithm>
#include <cmath>

namespace priyom::kit {

namespace {

constexpr int kDigits = 9;
constexpr int kRowGap = 6;
constexpr double kRadius = 7;
constexpr int kTileHeight = 44;
constexpr int kButtonHeight = 30;
constexpr int kLeastTile = 62;
constexpr int kNoteGap = 10;
constexpr int kNoteSign = 12;

bool isTyping(const QKeyEvent& event)
{
    const bool plain = !(event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    return plain && !event.text().isEmpty() && event.text().front().isLetter();
}

// With the air before it, and the check of what is well.
int noteWidth(const Option& option, const Theme& theme)
{
    if (option.note.isEmpty())
        return 0;
    return textWidth(option.note, theme.font(FontRole::Secondary)) + kNoteGap + (option.noteTone == Tone::Ok ? kNoteSign + 4 : 0);
}

} // namespace

OptionList::OptionList(const Theme& theme, OptionShape shape, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_shape(shape)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    followTheme(this, theme);
}

void OptionList::setOptions(QList<Option> options)
{
    m_options = std::move(options);
    if (m_current >= m_options.size())
        m_current = -1;
    QStringList spoken;
    for (int index = 0; index < m_options.size(); ++index)
        spoken += keyOf(index) % QLatin1Char(' ') % m_options.at(index).text;
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

void OptionList::setColumns(int columns)
{
    m_columns = columns;
    updateGeometry();
}

int OptionList::columns() const
{
    const int count = std::max(1, static_cast<int>(m_options.size()));
    return m_columns > 0 ? std::min(m_columns, count) : count;
}

void OptionList::setCurrent(int index)
{
    const int bounded = std::clamp(index, -1, static_cast<int>(m_options.size()) - 1);
    if (bounded == m_current)
        return;
    m_current = bounded;
    update();
    sayChoice(*this, m_current);
    Q_EMIT currentChanged(bounded);
}

QStringList OptionList::spokenOptions() const
{
    QStringList spoken;
    for (const Option& option : m_options)
        spoken += QStringList{option.text, option.second, option.note}.join(QLatin1Char(' ')).simplified();
    return spoken;
}

bool OptionList::takeDigit(int key)
{
    if (key < Qt::Key_0 || key > Qt::Key_9) // 0 is nobody's place: only a key that was given
        return false;
    for (int index = 0; index < m_options.size(); ++index)
        if (digitOf(index) == key - Qt::Key_0) {
            pick(index);
            return true;
        }
    return false;
}

void OptionList::pick(int index)
{
    setCurrent(index);
    Q_EMIT picked(index);
}

QString OptionList::keyOf(int index) const
{
    const QString& given = m_options.at(index).key;
    return given.isEmpty() && index < kDigits ? QString::number(index + 1) : given;
}

// A digit that was given, whatever the place; with a key of another kind the place is the digit still.
int OptionList::digitOf(int index) const
{
    const QString& given = m_options.at(index).key;
    return given.size() == 1 && given.front().isDigit() ? given.front().digitValue() : index + 1;
}

int OptionList::rowHeight() const
{
    const bool twoLines = std::any_of(m_options.begin(), m_options.end(),
                                      [](const Option& option) { return !option.second.isEmpty(); });
    return m_theme.px(twoLines ? 46 : 40);
}

int OptionList::tileHeight() const
{
    return m_theme.px(m_shape == OptionShape::Buttons ? kButtonHeight : kTileHeight);
}

QSize OptionList::sizeHint() const
{
    const int count = static_cast<int>(m_options.size());
    if (m_shape != OptionShape::Rows) {
        const int lines = (count + columns() - 1) / columns();
        return {columns() * (m_theme.px(kLeastTile) + kRowGap) - kRowGap, lines * (tileHeight() + kRowGap) - kRowGap};
    }
    return {300, count * (rowHeight() + kRowGap) - (count > 0 ? kRowGap : 0)};
}

QSize OptionList::minimumSizeHint() const
{
    return {m_shape != OptionShape::Rows ? sizeHint().width() : 200, sizeHint().height()};
}

QRectF OptionList::place(int index) const
{
    if (m_shape == OptionShape::Rows)
        return {0, double(index * (rowHeight() + kRowGap)), double(width()), double(rowHeight())};
    const double step = double(width() + kRowGap) / columns();
    const int line = index / columns();
    return {std::round(index % columns() * step), double(line * (tileHeight() + kRowGap)), std::round(step - kRowGap),
            double(tileHeight())};
}

void OptionList::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    const Tokens& tokens = m_theme.tokens();
    for (int index = 0; index < m_options.size(); ++index) {
        const QRectF where = place(index);
        if (!where.intersects(event->rect()))
            continue;
        const bool chosen = index == m_current;
        drawRounded(painter, where, kRadius, chosen ? tokens.accentS : tokens.surface,
                    chosen ? tokens.accent : m_shape == OptionShape::Rows ? tokens.border : tokens.border2);
        if (m_shape == OptionShape::Rows)
            paintRow(painter, where, index);
        else if (m_shape == OptionShape::Buttons)
            paintButton(painter, where, index);
        else
            paintTile(painter, where, index);
        if (hasFocus() && (chosen || (m_current < 0 && index == 0)))
            drawFocusRing(painter, where, kRadius, tokens);
    }
}

void OptionList::paintNote(QPainter& painter, const QRectF& where, const Option& option) const
{
    if (option.note.isEmpty())
        return;
    const QFont font = m_theme.font(FontRole::Secondary);
    const QColor color = toneColor(option.noteTone, m_theme.tokens());
    drawLine(painter, where, option.note, font, color, Qt::AlignRight);
    const int wide = noteWidth(option, m_theme);
    if (option.noteTone == Tone::Ok) {
        const double left = where.right() - wide + kNoteGap;
        m_theme.icons().draw(painter, {left, where.center().y() - kNoteSign / 2.0, kNoteSign, kNoteSign}, Icon::Check, color);
    }
}

void OptionList::paintRow(QPainter& painter, const QRectF& where, int index) const
{
    const Tokens& tokens = m_theme.tokens();
    const Option& option = m_options.at(index);
    const QSize cap = keycapSize(keyOf(index), m_theme);
    drawKeycap(painter, {where.left() + 12, std::round(where.center().y() - cap.height() / 2.0)}, keyOf(index), m_theme,
               keycapColors(tokens));
    QRectF text = where.adjusted(12 + cap.width() + 11, 0, -13, 0);
    const bool strong = index == m_current || !option.second.isEmpty();
    const QFont font = m_theme.font(strong ? FontRole::BodyStrong : FontRole::Body);
    if (option.second.isEmpty()) {
        paintNote(painter, text, option);
        text.setRight(text.right() - noteWidth(option, m_theme));
        drawLine(painter, text, option.text, font, tokens.t1);
        return;
    }
    const double second = m_theme.line(FontRole::Secondary);
    QRectF above(text.left(), 0, text.width(), m_theme.line(FontRole::Body));
    above.moveTop(where.center().y() - (above.height() + second) / 2);
    const QRectF below(text.left(), above.bottom(), text.width(), second);
    // The note stands between the lines, or beside the one that leaves room for it; no word of theirs is cut for it.
    const double room = text.width() - noteWidth(option, m_theme);
    const bool byFirst = textWidth(option.text, font) <= room;
    const bool bySecond = textWidth(option.second, m_theme.font(FontRole::Secondary)) <= room;
    if (byFirst || bySecond)
        paintNote(painter, byFirst && bySecond ? text : byFirst ? above : below, option);
    drawLine(painter, above, option.text, font, tokens.t1);
    drawLine(painter, below, option.second, m_theme.font(FontRole::Secondary), tokens.t2);
}

void OptionList::paintTile(QPainter& painter, const QRectF& where, int index) const
{
    const Tokens& tokens = m_theme.tokens();
    const bool chosen = index == m_current;
    const QColor color = chosen ? tokens.accentT : tokens.t2;
    drawLine(painter, {where.left() + 6, where.top() + 4, 20, double(m_theme.line(FontRole::Caption))}, keyOf(index),
             m_theme.font(FontRole::Caption), color);
    m_theme.icons().draw(painter, {std::round(where.center().x() - 8), where.top() + m_theme.px(7), 16, 16},
                         m_options.at(index).icon, color);
    const double line = m_theme.line(FontRole::Caption);
    drawLine(painter, {where.left() + 2, where.bottom() - line - 4, where.width() - 4, line}, m_options.at(index).text,
             m_theme.font(chosen ? FontRole::CaptionStrong : FontRole::Caption), chosen ? tokens.accentT : tokens.t1,
             Qt::AlignHCenter);
}

void OptionList::paintButton(QPainter& painter, const QRectF& where, int index) const
{
    constexpr double kIcon = 14;
    constexpr double kBetween = 6;
    const Tokens& tokens = m_theme.tokens();
    const Option& option = m_options.at(index);
    const QFont font = m_theme.font(index == m_current ? FontRole::SecondaryStrong : FontRole::Secondary);
    const double sign = option.icon == Icon::None ? 0 : kIcon + kBetween; // without one the words stand in the middle
    const double width = sign + textWidth(option.text, font);
    const double left = std::max(where.left() + 4, std::round(where.center().x() - width / 2));
    if (sign > 0)
        m_theme.icons().draw(painter, {left, std::round(where.center().y() - kIcon / 2), kIcon, kIcon}, option.icon,
                             toneColor(option.iconTone, tokens));
    drawLine(painter, {left + sign, where.top(), where.right() - left - sign, where.height()}, option.text, font,
             index == m_current ? tokens.accentT : tokens.t1);
}

void OptionList::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    sayChoice(*this, m_current);
}

void OptionList::mousePressEvent(QMouseEvent* event)
{
    for (int index = 0; index < m_options.size(); ++index) {
        if (place(index).contains(event->position())) {
            pick(index);
            return;
        }
    }
}

void OptionList::keyPressEvent(QKeyEvent* event)
{
    const bool rows = m_shape == OptionShape::Rows;
    if (event->key() == (rows ? Qt::Key_Down : Qt::Key_Right))
        setCurrent(m_current + 1);
    else if (event->key() == (rows ? Qt::Key_Up : Qt::Key_Left))
        setCurrent(std::max(0, m_current - 1));
    else if (takeDigit(event->key()))
        return;
    else if (event->key() == Qt::Key_Space)
        pick(std::max(0, m_current));
    else if (isTyping(*event))
        Q_EMIT typedPast(event->text());
    else
        QWidget::keyPressEvent(event);
}

} // namespace priyom::kit
