// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/text_area.h"

#include "ui/kit/keys.h"

#include <QKeyEvent>

namespace priyom::kit {

TextArea::TextArea(QWidget* parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
}

bool TextArea::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isUndoKey(*static_cast<QKeyEvent*>(event))) {
        event->setAccepted(document()->isUndoAvailable());
        return true;
    }
    return QPlainTextEdit::event(event);
}

void TextArea::keyPressEvent(QKeyEvent* event)
{
    if (isUndoKey(*event) && document()->isUndoAvailable())
        undo();
    else
        QPlainTextEdit::keyPressEvent(event);
}

} // namespace priyom::kit
