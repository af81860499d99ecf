// SPDX-License-Identifier: GPL-3.0-or-later
// F1 over an open dialog: its own keys stand first, and Esc leads back into it, to the field one was in.
#include "tests/walk/demo_window.h"
#include "ui/keys/key_columns.h"
#include "ui/keys/key_sheet.h"

#include <QApplication>
#include <QtTest>

using namespace priyom;
using namespace priyom::test;

class TestKeySheetDialogs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSheetOpensOverADialogAndLeadsBack_data()
    {
        QTest::addColumn<QStringList>("way");
        QTest::addColumn<QString>("first"); // of the keys that are told
        QTest::newRow("a new lead") << QStringList{QStringLiteral("F2"), QStringLiteral("…")} << QString();
        QTest::newRow("a booking") << QStringList{QStringLiteral("Ctrl+1"), QStringLiteral("F4"), QStringLiteral("…")} << QStringLiteral("Tab: следующее поле");
        QTest::newRow("a refusal") << QStringList{QStringLiteral("Ctrl+1"), QStringLiteral("F9"), QStringLiteral("…")} << QString();
    }
    void theSheetOpensOverADialogAndLeadsBack()
    {
        QFETCH(const QStringList, way);
        QFETCH(const QString, first);
        DemoWindow demo;
        QVERIFY(demo.start({}, {QStringLiteral("ru"), {1366, 768}}));
        QVERIFY(demo.go(way));
        kit::DialogFrame* dialog = demo.window().overlays().top();
        QVERIFY(dialog);
        const QWidget* focus = QApplication::focusWidget();
        QVERIFY(dialog->isAncestorOf(focus));
        QVERIFY(demo.go({QStringLiteral("F1"), QStringLiteral("…")}));
        auto* sheet = qobject_cast<keys::KeySheet*>(demo.window().overlays().top());
        QVERIFY(sheet);
        const auto* columns = sheet->findChild<keys::KeyColumns*>();
        const kit::KeyHint own = dialog->contextKeys().constFirst();
        QVERIFY2(columns->accessibleName().startsWith(own.caps.join(u' ') + QStringLiteral(": ") + own.meaning), qPrintable(columns->accessibleName()));
        QVERIFY(columns->accessibleName().startsWith(first));
        QVERIFY(columns->accessibleName().contains(QStringLiteral("F3: "))); // and those of the window
        QVERIFY(!columns->isScrolled());
        QCOMPARE(columns->cutTexts(), QStringList());
        QVERIFY(demo.go({QStringLiteral("F1")})); // once more opens no second one
        QCOMPARE(demo.window().overlays().top(), sheet);
        QVERIFY(demo.go({QStringLiteral("Esc")}));
        QTRY_COMPARE(demo.window().overlays().top(), dialog);
        QCOMPARE(QApplication::focusWidget(), focus);
        QVERIFY(demo.go({QStringLiteral("Esc")}));
        QTRY_VERIFY(!demo.window().overlays().top());
    }

    void theQueueHasItsKeyOverTheNoticesToo()
    {
        DemoWindow demo;
        QVERIFY(demo.start());
        QVERIFY(demo.go({QStringLiteral("Ctrl+4"), QStringLiteral("Shift+F8"), QStringLiteral("…"), QStringLiteral("F8")}));
        QTRY_VERIFY(!demo.window().overlays().top());
        QTRY_COMPARE(demo.window().currentPage()->section(), shell::Section::Leads);
    }

    void whatIsSoughtIsFoundInEveryGroup()
    {
        DemoWindow demo;
        QVERIFY(demo.start({}, {QStringLiteral("ru"), {1366, 768}}));
        QVERIFY(demo.go({QStringLiteral("Ctrl+1"), QStringLiteral("F4"), QStringLiteral("…"), QStringLiteral("F1"), QStringLiteral("…")}));
        auto* sheet = qobject_cast<keys::KeySheet*>(demo.window().overlays().top());
        QVERIFY(sheet);
        const auto* columns = sheet->findChild<keys::KeyColumns*>();
        QVERIFY(!columns->accessibleName().contains(QStringLiteral("отложить")));
        QVERIFY(demo.go({QStringLiteral("\"отложить")})); // a key of the tasks, sought in a booking of the leads
        QVERIFY2(columns->accessibleName().contains(QStringLiteral("отложить")), qPrintable(columns->accessibleName()));
    }
};

QTEST_MAIN(TestKeySheetDialogs)
#include "test_key_sheet_dialogs.moc"
