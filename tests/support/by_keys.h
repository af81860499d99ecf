// SPDX-License-Identifier: GPL-3.0-or-later
// What one sitting at the keyboard does to reach a thing by its name: keys are pressed until it has the focus. Where it
// cannot be reached, a sentence says what stood in its way.
#pragma once

#include <QStringList>

class QWidget;

namespace priyom::test {

// To whatever has the keyboard: an open menu or list before the widget under it.
void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
// Letter by letter; QTest::keyClicks stops the program at a Russian one.
void typeText(const QString& text);
// In place of what stands in the field.
void typeAnew(const QString& text);

// What a screen reader says of it.
[[nodiscard]] QString spokenName(QWidget* widget);

// Tab until the stop whose name begins so.
[[nodiscard]] bool tabTo(const QString& name);
// In the list, table or tree that has the focus: Home, and Down until the row that contains the words.
[[nodiscard]] bool downTo(const QString& words);
// In the list to choose from that has the focus: Home, and Down until its value begins so.
[[nodiscard]] bool pickValue(const QString& value);
// In the menu that is open: Down to each entry of the path, Right into its menu, Enter at the last.
[[nodiscard]] bool pickEntry(const QStringList& path);
// F10, and Right from menu to menu until one has the entry; Enter.
[[nodiscard]] bool pickFromBar(const QString& entry);
// In the program's own dialog of a file, once it is open: the path and Enter.
[[nodiscard]] bool typeFile(const QString& path);

} // namespace priyom::test
