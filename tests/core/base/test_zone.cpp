// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zone.h"
#include "tests/support/verify_result.h"

using namespace priyom;

class TestZone final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUnknownZoneIsRefused() { QCOMPARE_ERROR(Zone::named(QStringLiteral("Mars/Base")), ErrorCode::BadInput); }

    void aLocalTimeIsReadWithTheOffsetInForce_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QTime>("time");
        QTest::addColumn<QString>("utc");
        QTest::newRow("plain") << "Asia/Yekaterinburg" << QDate(2026, 10, 15) << QTime(14, 5) << "2026-10-15T09:05:00Z";
        QTest::newRow("summer") << "America/Toronto" << QDate(2018, 7, 1) << QTime(12, 0) << "2018-07-01T16:00:00Z";
        QTest::newRow("twice: the first") << "America/Toronto" << QDate(2018, 11, 4) << QTime(1, 30) << "2018-11-04T05:30:00Z";
        QTest::newRow("never: the offset before") << "America/Toronto" << QDate(2018, 3, 11) << QTime(2, 30) << "2018-03-11T07:30:00Z";
        QTest::newRow("midnight that is not") << "America/Sao_Paulo" << QDate(2015, 10, 18) << QTime(0, 0) << "2015-10-18T03:00:00Z";
        QTest::newRow("after the gap") << "America/Sao_Paulo" << QDate(2015, 10, 18) << QTime(1, 0) << "2015-10-18T03:00:00Z";
        QTest::newRow("by the rule after 2037") << "America/Toronto" << QDate(2077, 6, 5) << QTime(15, 44) << "2077-06-05T19:44:00Z";
        QTest::newRow("zone that changed its offset for good") << "Asia/Novosibirsk" << QDate(2017, 1, 1) << QTime(0, 0) << "2016-12-31T17:00:00Z";
    }
    void aLocalTimeIsReadWithTheOffsetInForce()
    {
        QFETCH(QString, zone);
        QFETCH(QDate, date);
        QFETCH(QTime, time);
        QFETCH(QString, utc);
        const auto named = Zone::named(zone);
        QVERIFY_RESULT(named);
        QCOMPARE(named->instant(date, time).ms, QDateTime::fromString(utc, Qt::ISODate).toMSecsSinceEpoch());
    }

    void aDayMayHave23Or25Hours()
    {
        const Zone zone = *Zone::named(QStringLiteral("America/Toronto"));
        const auto hours = [&](QDate d) { return (zone.day(d).to - zone.day(d).from).count() / 3'600'000; };
        QCOMPARE(hours(QDate(2018, 3, 11)), 23);
        QCOMPARE(hours(QDate(2018, 11, 4)), 25);
        QCOMPARE(hours(QDate(2018, 6, 4)), 24);
    }

    void localAndInstantAgreeHourByHour()
    {
        for (const char* id : {"America/Toronto", "America/Sao_Paulo", "Europe/Zurich", "Asia/Novosibirsk", "Australia/Lord_Howe"}) {
            const Zone zone = *Zone::named(QLatin1String(id));
            for (Instant at(1'400'000'000'000); at < Instant(1'600'000'000'000); at = at + Milliseconds(3'600'000)) {
                const LocalTime local = zone.local(at);
                const Instant back = zone.instant(local.date, local.time);
                // Only the second of two equal wall times may come back as the first.
                QVERIFY2(back == at || (back < at && zone.local(back) == local), id);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestZone)
#include "test_zone.moc"
