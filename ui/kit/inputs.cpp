// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/inputs.h"

#include "ui/kit/painting.h"
#include "ui/words/number_text.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QStyleOptionButton>

#include <utility>

namespace priyom::kit {

namespace {

constexpr int kPadding = 11;
constexpr int kSign = 14;
constexpr int kGap = 6;
constexpr int kTightPadding = 7;
constexpr int kTightGap = 3;
constexpr int kRing = 4; // its two pixels and the gap
constexpr int kBoxRadius = 4;
constexpr int kComboPadding = 10; // as the style sheet has it for the words

FontRole countRole(bool tight)
{
    return tight ? FontRole::CaptionMedium : FontRole::SecondaryMedium;
}

// Of the open list. Under X11 the window keeps the keys' focus meanwhile, and Qt's own choice by Enter, made as its shortcut is
// looked for, never hears of it.
void take(QComboBox& combo, int row)
{
    combo.hidePopup();
    if (row < 0)
        return;
    combo.setCurrentIndex(row);
}

} // namespace

Combo::Combo(const Theme& theme, QWidget* parent) : QComboBox(parent), m_theme(theme)
{
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    followTheme(this, theme, [this] { setFont(m_theme.font(FontRole::Body)); });
}

QStringList Combo::spokenOptions() const
{
    QStringList spoken;
    for (int index = 0; index < count(); ++index)
        spoken += itemText(index);
    return spoken;
}

void Combo::paintEvent(QPaintEvent* event)
{
    QComboBox::paintEvent(event);
    QPainter painter(this);
    m_theme.icons().draw(painter, {double(width() - 24), (height() - kSign) / 2.0, kSign, kSign}, Icon::ChevronDown,
                         m_theme.tokens().t2);
    if (currentIndex() >= 0 && currentText().isEmpty() && !placeholderText().isEmpty()) // the entry of nothing is chosen
        drawLine(painter, {kComboPadding, 0, double(width() - 24 - kComboPadding), double(height())}, placeholderText(), font(), m_theme.tokens().t3);
}

void Combo::showPopup()
{
    view()->removeEventFilter(this);
    view()->installEventFilter(this);
    QComboBox::showPopup();
}

bool Combo::isLetter(const QKeyEvent& event) const
{
    const bool plain = (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) == 0;
    return plain && !event.text().isEmpty() && event.text().at(0).isPrint() && (event.key() != Qt::Key_Space || m_typed.isTyping());
}

void Combo::keyPressEvent(QKeyEvent* event)
{
    if (!isLetter(*event)) {
        QComboBox::keyPressEvent(event);
        return;
    }
    const int row = m_typed.take(event->text(), spokenOptions(), currentIndex());
    if (row < 0 || row == currentIndex())
        return;
    setCurrentIndex(row);
    Q_EMIT activated(row);
    Q_EMIT textActivated(currentText());
}

bool Combo::eventFilter(QObject* watched, QEvent* event)
{
    const auto* key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event) : nullptr;
    if (key && watched == view() && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        take(*this, view()->currentIndex().row());
        return true;
    }
    if (!key || watched != view() || !isLetter(*key))
        return QComboBox::eventFilter(watched, event);
    if (const int row = m_typed.take(key->text(), spokenOptions(), view()->currentIndex().row()); row >= 0)
        view()->setCurrentIndex(model()->index(row, modelColumn()));
    return true;
}

CheckBox::CheckBox(const Theme& theme, const QString& text, QWidget* parent) : QCheckBox(text, parent), m_theme(theme)
{
    followTheme(this, theme, [this] { setFont(m_theme.font(FontRole::Body)); });
}

void CheckBox::paintEvent(QPaintEvent* event)
{
    QCheckBox::paintEvent(event);
    QStyleOptionButton option;
    initStyleOption(&option);
    const QRectF box = style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, this);
    QPainter painter(this);
    if (hasFocus()) // around a gap: a box that is checked is filled with the ring's own colour
        drawFocusRing(painter, box.adjusted(-kRing, -kRing, kRing, kRing), kBoxRadius + kRing, m_theme.tokens());
    if (!isChecked())
        return;
    m_theme.icons().draw(painter, {box.center().x() - 6, box.center().y() - 6, 12, 12}, Icon::Check,
                         m_theme.tokens().onAccent);
}

FilterChip::FilterChip(const Theme& theme, const QString& text, QWidget* parent) : QAbstractButton(parent), m_theme(theme)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(text);
    followTheme(this, theme);
}

void FilterChip::setGlyph(theme::StatusGlyph glyph)
{
    m_glyph = glyph;
    updateGeometry();
}

void FilterChip::setLeadingIcon(Icon icon)
{
    m_icon = icon;
    updateGeometry();
}

void FilterChip::setCount(int count)
{
    m_count = count;
    setAccessibleName(QStringLiteral("%1, %2").arg(text(), words::countText(count)));
    updateGeometry();
    update();
}

void FilterChip::setTight(bool tight)
{
    if (std::exchange(m_tight, tight) == tight)
        return;
    updateGeometry();
    update();
}

int FilterChip::widthOf(bool tight) const
{
    const int gap = tight ? kTightGap : kGap;
    int width = 2 * (tight ? kTightPadding : kPadding) + textWidth(text(), m_theme.font(FontRole::SecondaryStrong));
    if (m_glyph || m_icon != Icon::None)
        width += kSign + gap;
    if (m_count >= 0)
        width += gap + textWidth(words::countText(m_count), m_theme.font(countRole(tight)));
    return width;
}

QSize FilterChip::sizeHint() const
{
    return {widthOf(m_tight), m_theme.px(26)};
}

void FilterChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = m_theme.tokens();
    const double radius = height() / 2.0 - 0.5;
    const QColor off = underMouse() ? tokens.hover : tokens.surface;
    drawRounded(painter, rect(), radius, isChecked() ? tokens.accentS : off, isChecked() ? tokens.accentB : tokens.border2);
    const QColor color = isChecked() ? tokens.accentT : tokens.t1;
    const int gap = m_tight ? kTightGap : kGap;
    double x = m_tight ? kTightPadding : kPadding;
    const QRectF sign(x, (height() - kSign) / 2.0, kSign, kSign);
    if (m_glyph)
        drawGlyph(painter, sign, *m_glyph, tokens);
    else
        m_theme.icons().draw(painter, sign, m_icon, color);
    if (m_glyph || m_icon != Icon::None)
        x += kSign + gap;
    const FontRole role = isChecked() ? FontRole::SecondaryStrong : FontRole::SecondaryMedium;
    x += drawLine(painter, QRectF(x, 0, width() - x, height()), text(), m_theme.font(role), color) + gap;
    if (m_count >= 0) {
        drawLine(painter, QRectF(x, 0, width() - x, height()), words::countText(m_count), m_theme.font(countRole(m_tight)),
                 isChecked() ? tokens.accentT : tokens.t2);
    }
    if (hasFocus())
        drawFocusRing(painter, rect(), radius, tokens);
}

} // namespace priyom::kit
