// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/value_boxes.h"

#include "ui/kit/keys.h"

#include <QKeyEvent>

namespace priyom::kit {

namespace {

bool asksForUndo(QEvent& event)
{
    return event.type() == QEvent::ShortcutOverride && isUndoKey(static_cast<QKeyEvent&>(event));
}

// By a key or a click, not back from a list or another window.
bool isEntered(const QFocusEvent& event)
{
    return event.reason() != Qt::PopupFocusReason && event.reason() != Qt::ActiveWindowFocusReason;
}

} // namespace

NumberBox::NumberBox(QWidget* parent) : QSpinBox(parent)
{
    connect(this, &QSpinBox::valueChanged, this, [this] { m_typed.changed(); });
}

bool NumberBox::event(QEvent* event)
{
    if (!asksForUndo(*event))
        return QSpinBox::event(event);
    event->setAccepted(m_typed.before().has_value());
    return true;
}

void NumberBox::keyPressEvent(QKeyEvent* event)
{
    if (!isUndoKey(*event)) {
        m_typed.type(*this, value(), [this, event] { QSpinBox::keyPressEvent(event); });
        return;
    }
    const auto before = m_typed.before();
    event->setAccepted(before.has_value());
    if (!before)
        return;
    setValue(*before);
    selectAll();
    m_typed.reset();
}

void NumberBox::focusInEvent(QFocusEvent* event)
{
    if (isEntered(*event))
        m_typed.reset();
    QSpinBox::focusInEvent(event);
}

TimeBox::TimeBox(QWidget* parent) : QTimeEdit(parent)
{
    connect(this, &QTimeEdit::timeChanged, this, [this] { m_typed.changed(); });
}

bool TimeBox::event(QEvent* event)
{
    if (!asksForUndo(*event))
        return QTimeEdit::event(event);
    event->setAccepted(m_typed.before().has_value());
    return true;
}

void TimeBox::keyPressEvent(QKeyEvent* event)
{
    if (!isUndoKey(*event)) {
        m_typed.type(*this, time(), [this, event] { QTimeEdit::keyPressEvent(event); });
        return;
    }
    const auto before = m_typed.before();
    event->setAccepted(before.has_value());
    if (!before)
        return;
    setTime(*before);
    setSelectedSection(QDateTimeEdit::HourSection);
    m_typed.reset();
}

void TimeBox::focusInEvent(QFocusEvent* event)
{
    if (isEntered(*event))
        m_typed.reset();
    QTimeEdit::focusInEvent(event);
}

} // namespace priyom::kit
