// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/value_boxes.h"

#include "ui/kit/keys.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace priyom::kit {

namespace {

bool asksForUndo(QEvent& event)
{
    return event.type() == QEvent::ShortcutOverride && isUndoKey(static_cast<QKeyEvent&>(event));
}

} // namespace

NumberBox::NumberBox(QWidget* parent) : QSpinBox(parent)
{
}

// Emptied, it still has the value that it will show again.
bool NumberBox::isEdited() const
{
    return value() != m_before || lineEdit()->text().isEmpty();
}

bool NumberBox::event(QEvent* event)
{
    if (!asksForUndo(*event))
        return QSpinBox::event(event);
    event->setAccepted(isEdited());
    return true;
}

void NumberBox::keyPressEvent(QKeyEvent* event)
{
    if (!isUndoKey(*event)) {
        QSpinBox::keyPressEvent(event);
        return;
    }
    event->setAccepted(isEdited());
    if (isEdited()) {
        setValue(m_before);
        selectAll();
    }
}

void NumberBox::focusInEvent(QFocusEvent* event)
{
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        m_before = value();
    QSpinBox::focusInEvent(event);
}

TimeBox::TimeBox(QWidget* parent) : QTimeEdit(parent)
{
}

bool TimeBox::event(QEvent* event)
{
    if (!asksForUndo(*event))
        return QTimeEdit::event(event);
    event->setAccepted(time() != m_before);
    return true;
}

void TimeBox::keyPressEvent(QKeyEvent* event)
{
    if (!isUndoKey(*event)) {
        QTimeEdit::keyPressEvent(event);
        return;
    }
    event->setAccepted(time() != m_before);
    if (time() != m_before) {
        setTime(m_before);
        setSelectedSection(QDateTimeEdit::HourSection);
    }
}

void TimeBox::focusInEvent(QFocusEvent* event)
{
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        m_before = time();
    QTimeEdit::focusInEvent(event);
}

} // namespace priyom::kit
