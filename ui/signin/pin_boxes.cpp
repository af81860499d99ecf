// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/pin_boxes.h"

#include "ui/kit/painting.h"

#include <QKeyEvent>

#include <sodium.h>

#include <algorithm>

namespace priyom::signin {

namespace {

constexpr int kLeastBoxes = 4;
constexpr int kWidth = 44;
constexpr int kHeight = 52;
constexpr int kGap = 8;
constexpr double kDot = 5;
constexpr double kCaretWidth = 2;
constexpr double kCaretHeight = 20;

// The number pad with NumLock off sends the other meaning of its keys; nobody at a lock screen wants that one.
int digitOf(const QKeyEvent& event)
{
    if (event.key() >= Qt::Key_0 && event.key() <= Qt::Key_9)
        return event.key() - Qt::Key_0;
    if (!event.modifiers().testFlag(Qt::KeypadModifier))
        return -1;
    static constexpr std::array kPad{Qt::Key_Insert, Qt::Key_End, Qt::Key_Down, Qt::Key_PageDown, Qt::Key_Left,
                                     Qt::Key_Clear,  Qt::Key_Right, Qt::Key_Home, Qt::Key_Up,     Qt::Key_PageUp};
    const auto found = std::find(kPad.begin(), kPad.end(), event.key());
    return found == kPad.end() ? -1 : int(found - kPad.begin());
}

} // namespace

PinBoxes::PinBoxes(const kit::Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("ПИН-код"));
    kit::followTheme(this, theme);
    clear();
}

PinBoxes::~PinBoxes()
{
    sodium_memzero(m_digits.data(), m_digits.size());
}

void PinBoxes::add(int digit)
{
    if (m_count == kMost)
        return;
    m_digits.at(size_t(m_count++)) = char('0' + digit);
    setAccessibleDescription(tr("введено цифр: %1").arg(m_count));
    updateGeometry();
    update();
    Q_EMIT typed();
}

void PinBoxes::removeLast()
{
    if (m_count > 0)
        m_digits.at(size_t(--m_count)) = 0;
    setAccessibleDescription(tr("введено цифр: %1").arg(m_count));
    updateGeometry();
    update();
}

void PinBoxes::clear()
{
    sodium_memzero(m_digits.data(), m_digits.size());
    m_count = 0;
    setAccessibleDescription(tr("введено цифр: %1").arg(m_count));
    updateGeometry();
    update();
}

staff::Secret PinBoxes::take()
{
    staff::Secret secret(QByteArrayView(m_digits.data(), m_count));
    clear();
    return secret;
}

bool PinBoxes::takeKey(const QKeyEvent& event)
{
    const Qt::KeyboardModifiers others = event.modifiers() & ~Qt::KeypadModifier;
    if (others != Qt::NoModifier)
        return false;
    if (const int digit = digitOf(event); digit >= 0)
        add(digit);
    else if (event.key() == Qt::Key_Backspace)
        removeLast();
    else if (event.key() == Qt::Key_Delete)
        clear();
    else
        return false;
    return true;
}

QSize PinBoxes::sizeHint() const
{
    // Longer than four: narrower boxes in the same room.
    return {kLeastBoxes * (m_theme.px(kWidth) + kGap) - kGap, m_theme.px(kHeight)};
}

void PinBoxes::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const theme::Tokens& tokens = m_theme.tokens();
    const int boxes = std::max(kLeastBoxes, std::min(m_count + 1, kMost));
    const double gap = boxes > kLeastBoxes ? kGap / 2.0 : kGap;
    const double side = (width() - (boxes - 1) * gap) / boxes;
    for (int box = 0; box < boxes; ++box) {
        const QRectF where(box * (side + gap), 0, side, height());
        const bool isNext = hasFocus() && box == std::min(m_count, boxes - 1);
        kit::drawRounded(painter, where, 7, tokens.surface, isNext ? tokens.accent : tokens.ctl, isNext ? 2 : 1);
        if (box < m_count) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(tokens.t1);
            painter.drawEllipse(where.center(), kDot, kDot);
        } else if (isNext) {
            painter.fillRect(QRectF(where.center() - QPointF(kCaretWidth / 2, kCaretHeight / 2), QSizeF(kCaretWidth, kCaretHeight)), tokens.accent);
        }
    }
}

void PinBoxes::keyPressEvent(QKeyEvent* event)
{
    if (takeKey(*event))
        return;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT entered();
    else
        QWidget::keyPressEvent(event);
}

} // namespace priyom::signin
