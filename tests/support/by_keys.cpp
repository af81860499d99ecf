// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/by_keys.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QFileDialog>
#include <QMenu>
#include <QtTest>

namespace priyom::test {

namespace {

constexpr int kMostKeys = 200;

QWidget* atKeyboard()
{
    return QApplication::activePopupWidget() ? QApplication::activePopupWidget() : QApplication::focusWidget();
}

QString spoken(QAccessible::Text what)
{
    const QAccessibleInterface* const at = QAccessible::queryAccessibleInterface(QApplication::focusWidget());
    return at ? at->text(what) : QString();
}

bool missed(const QString& what, const QStringList& stood)
{
    qWarning().noquote()
        << QStringLiteral("the keys do not lead to «%1», only to: %2").arg(what, stood.join(QStringLiteral(", ")));
    return false;
}

QString rowText(const QModelIndex& row)
{
    QStringList cells;
    for (int column = 0; column < row.model()->columnCount(row.parent()); ++column)
        cells += row.siblingAtColumn(column).data().toString();
    cells += row.data(Qt::AccessibleTextRole).toString();
    return cells.join(u' ').replace(QChar::Nbsp, u' ');
}

// What an entry says without its key.
QString wordsOf(const QAction& entry)
{
    return entry.text().section(u'\t', 0, 0).remove(u'&');
}

QStringList entriesOf(const QMenu& menu)
{
    QStringList entries;
    for (const QAction* entry : menu.actions())
        if (entry->isVisible() && !entry->isSeparator())
            entries += wordsOf(*entry);
    return entries;
}

// A window manager gives the keyboard back to the window under a menu or a dialog that has closed; the offscreen
// platform leaves it with what is gone.
bool giveBack(QWidget* window)
{
    while (qobject_cast<QMenu*>(window))
        window = window->parentWidget()->window();
    QCoreApplication::processEvents();
    const QWidget* const active = QApplication::activeWindow();
    if (!active || qobject_cast<const QMenu*>(active))
        window->activateWindow();
    return QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; });
}

bool downToEntry(const QMenu& menu, const QString& words)
{
    for (int keys = 0; keys < kMostKeys; ++keys) {
        if (menu.activeAction() && wordsOf(*menu.activeAction()) == words)
            return menu.activeAction()->isEnabled() || missed(words, {QStringLiteral("it, and it is off")});
        press(Qt::Key_Down);
    }
    return missed(words, entriesOf(menu));
}

} // namespace

void press(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::sendKeyEvent(QTest::Click, atKeyboard(), static_cast<Qt::Key>(key), QString(), modifiers);
}

void typeText(const QString& text)
{
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, atKeyboard(), Qt::Key_unknown, QString(letter), Qt::NoModifier);
}

void typeAnew(const QString& text)
{
    press(Qt::Key_A, Qt::ControlModifier);
    typeText(text);
}

QString spokenName(QWidget* widget)
{
    const QAccessibleInterface* const spokenOf = QAccessible::queryAccessibleInterface(widget);
    return spokenOf ? spokenOf->text(QAccessible::Name) : QString();
}

bool tabTo(const QString& name)
{
    QStringList stood;
    for (int keys = 0; keys < kMostKeys; ++keys) {
        const QString stop = spoken(QAccessible::Name);
        if (stop.startsWith(name))
            return true;
        if (!stood.contains(stop))
            stood += stop;
        press(Qt::Key_Tab);
    }
    return missed(name, stood);
}

bool downTo(const QString& words)
{
    const auto* list = qobject_cast<QAbstractItemView*>(QApplication::focusWidget());
    if (!list)
        return missed(words, {QStringLiteral("what is no list")});
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_Home);
    QStringList stood;
    for (int keys = 0; keys < kMostKeys; ++keys) {
        const QModelIndex row = list->currentIndex();
        if (row.isValid() && rowText(row).contains(words))
            return true;
        stood += row.isValid() ? rowText(row) : QString();
        press(Qt::Key_Down);
        if (list->currentIndex() == row && row.isValid())
            break;
    }
    return missed(words, stood);
}

bool pickValue(const QString& value)
{
    press(Qt::Key_Home);
    QStringList stood;
    while (!stood.contains(spoken(QAccessible::Value))) {
        stood += spoken(QAccessible::Value);
        if (stood.constLast().startsWith(value))
            return true;
        press(Qt::Key_Down);
    }
    return missed(value, stood);
}

bool pickEntry(const QStringList& path)
{
    QWidget* const window = QApplication::activePopupWidget();
    if (!window)
        return missed(path.join(QStringLiteral(" › ")), {QStringLiteral("no menu")});
    for (const QString& words : path) {
        const auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (!menu)
            return missed(words, {QStringLiteral("no menu")});
        if (!downToEntry(*menu, words))
            return false;
        press(&words == &path.constLast() ? Qt::Key_Return : Qt::Key_Right);
    }
    return giveBack(window);
}

bool pickFromBar(const QString& entry)
{
    press(Qt::Key_F10);
    press(Qt::Key_Down);
    QStringList stood;
    for (int keys = 0; keys < kMostKeys; ++keys) {
        const auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (!menu)
            return missed(entry, {QStringLiteral("no menu")});
        if (entriesOf(*menu).contains(entry))
            return pickEntry({entry});
        if (stood.contains(wordsOf(*menu->menuAction())))
            break;
        stood += wordsOf(*menu->menuAction());
        press(Qt::Key_Right);
    }
    return missed(entry, stood);
}

bool typeFile(const QString& path)
{
    const auto isOpen = [] { return qobject_cast<QFileDialog*>(QApplication::activeWindow()) != nullptr; };
    if (!QTest::qWaitFor(isOpen))
        return missed(path, {QStringLiteral("no dialog of a file")});
    QWidget* const window = QApplication::activeWindow()->parentWidget()->window();
    typeAnew(path);
    press(Qt::Key_Return);
    return giveBack(window) && QTest::qWaitFor([&isOpen] { return !isOpen(); }) ||
           missed(path, {QStringLiteral("a dialog that stays")});
}

} // namespace priyom::test
