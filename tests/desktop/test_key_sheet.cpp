// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet of F1 over the whole program: what works everywhere and on the page that is open is seen at once on the smallest
// usual screen, the keys of the other pages stand below it, and in no language and no size of text is a word of it cut.
#include "tests/walk/demo_window.h"
#include "ui/keys/key_columns.h"
#include "ui/keys/key_sheet.h"
#include "ui/kit/keycap.h"

#include <QScrollBar>
#include <QtTest>

using namespace priyom;
using namespace priyom::test;

class TestKeySheet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKeysOfThePageAreSeenAtOnce_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const char* language : {"ru", "en"})
            for (const QSize size : {QSize(1366, 768), QSize(1440, 900)})
                QTest::addRow("%s, %d wide", language, size.width()) << QString::fromLatin1(language) << size;
    }
    void theKeysOfThePageAreSeenAtOnce()
    {
        QFETCH(const QString, language);
        QFETCH(const QSize, size);
        DemoWindow demo;
        QVERIFY(demo.start({}, {language, size}));
        QVERIFY(demo.go({QStringLiteral("F1"), QStringLiteral("…")}));
        QVERIFY(columns(demo)->isFirstWhole());
        QCOMPARE(columns(demo)->cutTexts(), QStringList());
        for (const char* key : {"Ctrl V: ", "Ctrl Shift F: ", "Home End: "}) // of the shifts, of the filters, of the table
            QVERIFY2(columns(demo)->accessibleName().contains(QString::fromLatin1(key)), key);
    }

    void whatWorksEverywhereStandsFirst_data()
    {
        QTest::addColumn<QString>("section");
        QTest::addColumn<QString>("own"); // a key of that page
        QTest::addColumn<QString>("other");
        QTest::newRow("leads") << QStringLiteral("Ctrl+1") << QStringLiteral("Ctrl T: доска или таблица") << QStringLiteral("Ctrl F8: ");
        QTest::newRow("calendar") << QStringLiteral("Ctrl+2") << QStringLiteral("Ctrl F8: ") << QStringLiteral("Ctrl T: доска или таблица");
        QTest::newRow("settings") << QStringLiteral("Ctrl+9") << QStringLiteral("Ctrl V: ") << QStringLiteral("Ctrl F8: ");
    }
    void whatWorksEverywhereStandsFirst()
    {
        QFETCH(const QString, section);
        QFETCH(const QString, own);
        QFETCH(const QString, other);
        DemoWindow demo;
        QVERIFY(demo.start({}, {QStringLiteral("ru"), {1366, 768}}));
        QVERIFY(demo.go({section, QStringLiteral("F1"), QStringLiteral("…")}));
        const QString said = columns(demo)->accessibleName();
        QStringList first;
        for (const QString& key : said.split(QStringLiteral("; ")).first(7))
            first += key.section(QLatin1Char(':'), 0, 0);
        QCOMPARE(first, (QStringList{QStringLiteral("F1"), QStringLiteral("F2"), QStringLiteral("F3"), QStringLiteral("F4"), QStringLiteral("F8"),
                                     QStringLiteral("F10"), QStringLiteral("Ctrl Z")}));
        QVERIFY2(said.contains(own) && said.contains(other), qPrintable(said)); // every key is known
        QVERIFY2(said.indexOf(own) < said.indexOf(other), qPrintable(said));
    }

    void whatIsBelowIsScrolledTo()
    {
        DemoWindow demo;
        QVERIFY(demo.start({}, {QStringLiteral("ru"), {1366, 768}}));
        QVERIFY(demo.go({QStringLiteral("Ctrl+1"), QStringLiteral("F1"), QStringLiteral("…")}));
        QVERIFY(columns(demo)->isScrolled());
        QTRY_VERIFY(demo.window().overlays().top()->findChild<kit::KeyHintRow*>()->isVisible()); // «другие разделы»
        for (int page = 0; page < 5; ++page)
            QVERIFY(demo.go({QStringLiteral("PgDown")}));
        const QScrollBar* bar = columns(demo)->verticalScrollBar();
        QCOMPARE(bar->value(), bar->maximum());
    }

    void largeTextIsScrolledToAndNotCut_data() { theKeysOfThePageAreSeenAtOnce_data(); }
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
