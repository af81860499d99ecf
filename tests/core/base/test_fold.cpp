// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"

#include <QTest>

using namespace priyom;

class TestFold final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesThatSoundAlikeAreOneSpelling_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::newRow("case") << "АННА Петрова" << "анна петрова";
        QTest::newRow("yo") << "Алёна Королёва" << "Алена Королева";
        QTest::newRow("capital yo") << "ЁЛКИНА" << "елкина";
        QTest::newRow("yo of two marks") << QStringLiteral("Ал\u0435\u0308на") << "алена";
        QTest::newRow("blanks") << QStringLiteral(" Анна \t Петрова\n") << "анна петрова";
        QTest::newRow("no-break blank") << QStringLiteral("Анна\u00a0Петрова") << "анна петрова";
        QTest::newRow("Latin") << "Becky SMITH" << "becky smith";
        QTest::newRow("Kazakh") << "ҚҰРАЛАЙ" << "құралай";
        QTest::newRow("nothing") << "" << "  ";
    }
    void namesThatSoundAlikeAreOneSpelling()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QCOMPARE(fold(a), fold(b));
    }

    void differentNamesStayDifferent()
    {
        QVERIFY(fold(u"Анна") != fold(u"Анне"));
        QVERIFY(fold(u"Майя") != fold(u"Маия")); // й is a letter of its own
        QVERIFY(fold(u"Анна Петрова") != fold(u"АннаПетрова"));
    }

    void foldingTwiceChangesNothing()
    {
        for (const QStringView text : {u"Алёна  КОРОЛЁВА", u"Straße", u"İstanbul", u"Ал\u0435\u0308на"})
            QCOMPARE(fold(fold(text)), fold(text));
    }
};

QTEST_APPLESS_MAIN(TestFold)
#include "test_fold.moc"
