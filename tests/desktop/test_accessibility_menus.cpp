// SPDX-License-Identifier: GPL-3.0-or-later
// What opens over a page and is no dialog of the program's own: the menus, the list under F3, the dialogs of files. Each opens
// by its keys and says what stands in it; from a menu and a file Esc leads back to where one was.
#include "tests/support/by_keys.h"
#include "tests/walk/demo_window.h"
#include "tests/walk/focus_walk.h"
#include "tests/walk/places.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QFileDialog>
#include <QMenu>
#include <QMenuBar>
#include <QtTest>

using namespace priyom;
using namespace priyom::test;

namespace {

QStringList silentEntries(const QMenu& menu)
{
    QStringList silent;
    QAccessibleInterface* const spoken = QAccessible::queryAccessibleInterface(const_cast<QMenu*>(&menu));
    for (int entry = 0; entry < spoken->childCount(); ++entry) {
        QAccessibleInterface* const child = spoken->child(entry);
        if (child->role() == QAccessible::MenuItem && child->text(QAccessible::Name).trimmed().isEmpty())
            silent += QStringLiteral("entry %1 of «%2»").arg(entry).arg(menu.title());
    }
    return silent;
}

QString key(const char* keys) { return QString::fromUtf8(keys); }

} // namespace

class TestAccessibilityMenus final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_demo.emplace().start()); }

    void everyMenuOpensByItsLetterAndNamesItsEntriesWithTheirKeys()
    {
        QVERIFY(m_demo->go({key("Ctrl+1"), key("F8")}));
        QStringList without; // seldom wanted, and reached by the menu alone
        for (const QAction* title : m_demo->window().menuBar()->actions()) {
            if (!title->isVisible())
                continue;
            QWidget* const before = QApplication::focusWidget();
            const qsizetype mark = title->text().indexOf(u'&');
            QVERIFY2(mark >= 0, qPrintable(title->text()));
            press(title->text().at(mark + 1).toUpper().unicode(), Qt::AltModifier);
            QTRY_VERIFY2(QApplication::activePopupWidget() == title->menu(), qPrintable(title->text()));
            QCOMPARE(silentEntries(*title->menu()), QStringList());
            for (const QAction* entry : title->menu()->actions())
                if (!entry->isSeparator() && entry->isVisible() && !entry->isCheckable() && entry->shortcut().isEmpty() && !entry->text().contains(u'\t'))
                    without += entry->text();
            press(Qt::Key_Escape);
            press(Qt::Key_Escape); // out of the bar, too
            QTRY_COMPARE(QApplication::activePopupWidget(), nullptr);
            m_demo->window().activateWindow(); // as a window manager does
            QTRY_COMPARE(QApplication::focusWidget(), before);
        }
        QCOMPARE(without, QStringList({QStringLiteral("Корзина"), QStringLiteral("Выгрузить в CSV…")}));
    }

    void theBarIsWalkedFromF10ToItsLastMenu()
    {
        QVERIFY(m_demo->go({key("Ctrl+1"), key("F10"), key("Down")}));
        QStringList walked;
        for (const auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget()); menu && !walked.contains(menu->title());
             menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())) {
            walked += menu->title();
            press(Qt::Key_Right);
        }
        QStringList all;
        for (const QAction* title : m_demo->window().menuBar()->actions())
            if (title->isVisible())
                all += title->text();
        QCOMPARE(walked, all);
    }

    void theMenuOfTheFiltersSaysWhatItNarrowsTo()
    {
        QVERIFY(m_demo->go({key("Ctrl+1"), key("Ctrl+Shift+F")}));
        const auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QCOMPARE(silentEntries(*menu), QStringList());
        QVERIFY(menu->actions().size() > 3);
    }

    void theListUnderF3SaysItsRowsAndEscClosesIt()
    {
        QVERIFY(m_demo->go({key("Ctrl+1"), key("F3")}));
        QVERIFY(!spokenName(QApplication::focusWidget()).isEmpty());
        typeText(QStringLiteral("8912"));
        const auto list = [] { return qobject_cast<QAbstractItemView*>(QApplication::activePopupWidget()); };
        QTRY_VERIFY(list() && list()->model()->rowCount() > 0);
        for (int row = 0; row < list()->model()->rowCount(); ++row) {
            const QModelIndex index = list()->model()->index(row, 0);
            QVERIFY(!QString(index.data(Qt::AccessibleTextRole).toString() + index.data().toString()).trimmed().isEmpty());
        }
        press(Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activePopupWidget());
    }

    void aDialogOfAFileOpensByKeysAndEscLeadsBack_data()
    {
        QTest::addColumn<QStringList>("keys");
        QTest::newRow("leads as CSV") << QStringList{key("Ctrl+1"), key("Ctrl+T"), key(">Выгрузить"), key("Space")};
        QTest::newRow("file to import") << QStringList{key("Ctrl+8"), key("Ctrl+O")};
        QTest::newRow("calendar of a year")
            << QStringList{key("Ctrl+9"), key("Ctrl+F"), key("\"производственный календарь"), key("Return"), key(">Загрузить год"), key("Space")};
    }
    void aDialogOfAFileOpensByKeysAndEscLeadsBack()
    {
        QFETCH(QStringList, keys);
        QVERIFY(m_demo->go(keys.first(keys.size() - 1)));
        QWidget* const before = QApplication::focusWidget();
        QVERIFY(m_demo->go({keys.constLast()}));
        const auto dialog = [] { return qobject_cast<QFileDialog*>(QApplication::activeWindow()); };
        QTRY_VERIFY(dialog());
        QVERIFY(!dialog()->windowTitle().isEmpty());
        QVERIFY(QApplication::focusWidget() && dialog()->isAncestorOf(QApplication::focusWidget()));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        m_demo->window().activateWindow(); // as a window manager does
        QTRY_COMPARE(QApplication::focusWidget(), before);
    }

    void cleanup()
    {
        m_demo->clear();
        m_demo.reset();
    }

private:
    std::optional<DemoWindow> m_demo;
};

QTEST_MAIN(TestAccessibilityMenus)
#include "test_accessibility_menus.moc"
