// SPDX-License-Identifier: GPL-3.0-or-later
// A visit that comes in with a file and is still ahead is confirmed and reminded of like one that was booked here; the past is left
// alone.
#include "tests/core/intake/intake_shop.h"

using namespace priyom;
using test::csv;
using test::IntakeShop;

namespace {

const char* const kHeader = "lead_id,created_at,channel,client_name,client_phone,specialist,service,booked_at,visit_"
                            "start,visit_minutes,confirmed_at,outcome";

// In hours from 2027-01-15 08:00, when the file is read.
QString due(IntakeShop& shop)
{
    return shop.ask("SELECT COALESCE(group_concat((due_at - 1800000000000) / 3600000, ' '), '') FROM (SELECT due_at "
                    "FROM task WHERE kind = 'remind' AND state = 'open' ORDER BY due_at)");
}

} // namespace

class TestImportedReminders final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsStillAheadIsRemindedOf_data()
    {
        QTest::addColumn<QByteArray>("visit");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("confirmed"); // how many are to be called
        QTest::newRow("in three days") << QByteArray("2027-01-18T08:00,60,,") << QStringLiteral("48 70") << QStringLiteral("1");
        QTest::newRow("confirmed") << QByteArray("2027-01-18T08:00,60,2027-01-14T10:00,") << QStringLiteral("48 70") << QStringLiteral("0");
        QTest::newRow("tomorrow morning: within a day") << QByteArray("2027-01-16T07:00,60,,") << QStringLiteral("21") << QStringLiteral("1");
        QTest::newRow("in an hour") << QByteArray("2027-01-15T09:00,60,,") << QString() << QStringLiteral("0");
        QTest::newRow("yesterday") << QByteArray("2027-01-14T12:00,60,,came") << QString() << QStringLiteral("0");
        QTest::newRow("years ago, and nobody said how it went") << QByteArray("2024-01-14T12:00,60,,") << QString() << QStringLiteral("0");
        QTest::newRow("refused") << QByteArray("2027-01-18T08:00,60,,lost") << QString() << QStringLiteral("0");
    }
    void onlyWhatIsStillAheadIsRemindedOf()
    {
        QFETCH(QByteArray, visit);
        QFETCH(QString, expected);
        QFETCH(QString, confirmed);
        IntakeShop shop;
        const QByteArray file = QByteArray(kHeader) +
                                "\n1,2024-01-02T10:00,whatsapp,Olga,89123054418,Anna,Cut,2024-01-02T11:00," + visit +
                                '\n';
        const auto report = shop.importHistory(file);
        QVERIFY_RESULT(report);
        QCOMPARE(report->imported, 1);
        QCOMPARE(due(shop), expected);
        QCOMPARE(shop.ask("SELECT COUNT(*) FROM task WHERE kind = 'confirm' AND state = 'open'"), confirmed);
        const QByteArray before = shop.dump();
        QVERIFY_RESULT(shop.importHistory(file));
        QCOMPARE(shop.dump(), before);
    }
};

QTEST_GUILESS_MAIN(TestImportedReminders)
#include "test_imported_reminders.moc"
