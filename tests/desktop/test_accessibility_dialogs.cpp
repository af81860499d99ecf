// SPDX-License-Identifier: GPL-3.0-or-later
// Every dialog of the program, opened by its keys and walked with Tab; one that is new needs its place in tests/walk.
#include "tests/walk/demo_window.h"
#include "tests/walk/focus_walk.h"
#include "tests/walk/places.h"

#include <QtTest>

using namespace priyom;
using namespace priyom::test;

class TestAccessibilityDialogs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyClassOfDialogHasItsPlace()
    {
        QStringList known{QStringLiteral("priyom::settingsui::FormDialog")}; // what the forms of the settings are made of
        for (const Place& place : places())
            known += QLatin1String(place.dialog);
        known.removeDuplicates();
        known.sort();
        QCOMPARE(classesMadeOf({QStringLiteral("DialogFrame"), QStringLiteral("FormDialog")}), known);
    }

    void aDialogIsWalkedByKeysAlone_data()
    {
        QTest::addColumn<QString>("dialog");
        QTest::addColumn<QStringList>("keys");
        QTest::addColumn<QString>("now");
        for (const Place& place : places())
            QTest::newRow(place.name) << QString::fromLatin1(place.dialog) << place.keys << QString::fromLatin1(place.now);
    }
    void aDialogIsWalkedByKeysAlone()
    {
        QFETCH(const QString, dialog);
        QFETCH(const QStringList, keys);
        QFETCH(const QString, now);
        DemoWindow demo; // what one dialog did stands in the way of none
        QVERIFY(demo.start(now));
        QVERIFY(demo.go(keys));
        const auto open = [&demo] { return demo.window().overlays().top(); };
        QTRY_VERIFY2(open(), "no dialog is open");
        QTRY_COMPARE(QLatin1String(open()->metaObject()->className()), dialog);
        const QStringList faults = walk(*open());
        QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
    }
};

QTEST_MAIN(TestAccessibilityDialogs)
#include "test_accessibility_dialogs.moc"
