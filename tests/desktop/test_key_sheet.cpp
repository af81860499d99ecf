// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet of F1 over the whole program: on the smallest usual screen everything is seen at once, and in no language and
// no size of text is a word of it cut.
#include "tests/walk/demo_window.h"
#include "ui/keys/key_columns.h"
#include "ui/keys/key_sheet.h"

#include <QtTest>

using namespace priyom;
using namespace priyom::test;

class TestKeySheet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyIsSeenAtOnce_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const char* language : {"ru", "en"})
            for (const QSize size : {QSize(1366, 768), QSize(1440, 900)})
                QTest::addRow("%s, %d wide", language, size.width()) << QString::fromLatin1(language) << size;
    }
    void everyKeyIsSeenAtOnce()
    {
        QFETCH(const QString, language);
        QFETCH(const QSize, size);
        DemoWindow demo;
        QVERIFY(demo.start({}, {language, size}));
        QVERIFY(demo.go({QStringLiteral("F1"), QStringLiteral("…")}));
        QVERIFY(!columns(demo)->isScrolled());
        QCOMPARE(columns(demo)->cutTexts(), QStringList());
        for (const char* key : {"Ctrl V: ", "Ctrl Shift F: ", "Home End: "}) // of the shifts, of the filters, of the table
            QVERIFY2(columns(demo)->accessibleName().contains(QString::fromLatin1(key)), key);
    }

    void largeTextIsScrolledToAndNotCut_data() { everyKeyIsSeenAtOnce_data(); }
    void largeTextIsScrolledToAndNotCut()
    {
        QFETCH(const QString, language);
        QFETCH(const QSize, size);
        DemoWindow demo;
        QVERIFY(demo.start({}, {language, size, true}));
        QVERIFY(demo.go({QStringLiteral("F1"), QStringLiteral("…")}));
        QCOMPARE(columns(demo)->cutTexts(), QStringList());
    }

private:
    static keys::KeyColumns* columns(const DemoWindow& demo) { return demo.window().overlays().top()->findChild<keys::KeyColumns*>(); }
};

QTEST_MAIN(TestKeySheet)
#include "test_key_sheet.moc"
