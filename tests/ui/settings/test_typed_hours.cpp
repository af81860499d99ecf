// SPDX-License-Identifier: GPL-3.0-or-later
// Opening hours as people type them.
#include "ui/settings/typed_hours.h"

#include <QtTest>

using namespace priyom;

class TestTypedHours final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hoursAreReadAsTheyAreTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("read");
        QTest::newRow("whole hours") << QStringLiteral("9-20") << QStringLiteral("9:00–20:00");
        QTest::newRow("with minutes") << QStringLiteral("9:30 – 18.45") << QStringLiteral("9:30–18:45");
        QTest::newRow("without a colon") << QStringLiteral("0930-1845") << QStringLiteral("9:30–18:45");
        QTest::newRow("a break") << QStringLiteral("9–13, 14–20") << QStringLiteral("9:00–13:00, 14:00–20:00");
        QTest::newRow("to midnight") << QStringLiteral("10-24") << QStringLiteral("10:00–24:00");
        QTest::newRow("closed") << QString() << QString();
        QTest::newRow("blanks") << QStringLiteral("  ") << QString();
    }
    void hoursAreReadAsTheyAreTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QString, read);
        const auto hours = settingsui::typedHours(typed);
        QVERIFY(hours);
        QCOMPARE(settingsui::hoursText(*hours), read);
    }

    void whatIsNoHoursIsNotGuessed_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char* typed : {"9", "9-", "-20", "9-25", "9:60-20", "с девяти", "9-13-20", "9–24:30"})
            QTest::newRow(typed) << QString::fromUtf8(typed);
    }
    void whatIsNoHoursIsNotGuessed()
    {
        QFETCH(QString, typed);
        QVERIFY(!settingsui::typedHours(typed));
    }
};

QTEST_APPLESS_MAIN(TestTypedHours)
#include "test_typed_hours.moc"
