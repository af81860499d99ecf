// SPDX-License-Identifier: GPL-3.0-or-later
// Shortcuts that work whichever layout is on: Ctrl+Z is also Ctrl+Я. Written in Latin, registered in both.
#pragma once

#include <QKeySequence>
#include <QList>

#include <functional>

class QAction;
class QKeyEvent;
class QObject;
class QShortcut;
class QWidget;

namespace priyom::kit {

// The sequence and, when it holds a letter, the same keys of the ЙЦУКЕН layout.
[[nodiscard]] QList<QKeySequence> layoutTwins(const QKeySequence& latin);

// Ctrl+Z, Ctrl+Я: a text undoes typing first.
[[nodiscard]] bool isUndoKey(const QKeyEvent& event);

// Calls `act` while `owner` or a child has the focus (or anywhere in its window, by `context`). Where the system itself
// offers both letters of one key Qt calls that ambiguous and would do nothing: here it acts.
QList<QShortcut*> onKeys(QWidget* owner, const QKeySequence& latin, std::function<void()> act,
                         Qt::ShortcutContext context = Qt::WidgetWithChildrenShortcut);

// A menu entry with its key at the right. The key belongs to the shortcut above, not to the action, for the same reason.
QList<QShortcut*> bindAction(QWidget* owner, QAction* action, const QKeySequence& latin);

} // namespace priyom::kit
