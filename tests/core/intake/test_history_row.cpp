// SPDX-License-Identifier: GPL-3.0-or-later
// Every sentence of formats/history.md about one row alone.
#include "core/intake/history_row.h"
#include "core/tables/csv_reader.h"
#include "tests/support/verify_result.h"

#include <QBuffer>

using namespace priyom;
using namespace priyom::intake;

class TestHistoryRow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowThatCannotBeTrueIsRefused_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, const char* header, const char* fields, const char* column, const char* reason) {
            QTest::newRow(name) << QByteArray(header) << QByteArray(fields) << QString::fromLatin1(column) << QString::fromLatin1(reason);
        };
        row("no id", "client_name", "A", "lead_id", "required");
        row("an id of blanks", "lead_id,created_at", "  ,2026-01-01T10:00", "lead_id", "required");
        row("no arrival", "lead_id,created_at", "1,", "created_at", "required");
        for (const char* text : {"2026-01-01", "2026-01-01 10:00", "2026-1-1T10:00", "2026-02-29T10:00", "2026-01-01T24:00", "2026-01-01T10:60",
                                 "2026-01-01T10:00:60", "2026-01-01T10:00:00.5", "2026-01-01T10:00+3", "2026-01-01T10:00+24:00", "1767225600",
                                 "1989-12-31T23:59", "2100-01-01T00:00", "yesterday", "26-01-01T10:00", "-2026-01-01T10:00"}) {
            row(qPrintable(QStringLiteral("arrived at %1").arg(QLatin1String(text))), "lead_id,created_at",
                qPrintable(QStringLiteral("1,") + QLatin1String(text)), "created_at", "instant");
        }
        for (const char* column : {"first_reply_at", "qualified_at", "booked_at", "confirmed_at", "visit_start", "outcome_at", "paid_at"})
            row(column, qPrintable(QStringLiteral("lead_id,created_at,") + QLatin1String(column)), "1,2026-01-01T10:00,soon", column, "instant");
        row("unknown outcome", "lead_id,created_at,outcome", "1,2026-01-01T10:00,won", "outcome", "outcome");
        row("outcome in capitals", "lead_id,created_at,outcome", "1,2026-01-01T10:00,Came", "outcome", "outcome");
        row("booked for no time", "lead_id,created_at,booked_at", "1,2026-01-01T10:00,2026-01-01T10:05", "visit_start", "visit_start_missing");
        row("confirmed for no time", "lead_id,created_at,confirmed_at", "1,2026-01-01T10:00,2026-01-01T10:05", "visit_start", "visit_start_missing");
        for (const char* outcome : {"came", "no_show", "cancelled"})
            row(qPrintable(QStringLiteral("%1 to no visit").arg(QLatin1String(outcome))), "lead_id,created_at,outcome",
                qPrintable(QStringLiteral("1,2026-01-01T10:00,") + QLatin1String(outcome)), "visit_start", "visit_start_missing");
        row("came before the start", "lead_id,created_at,visit_start,outcome", "1,2026-01-01T10:00,2026-06-01T12:00:01,came", "visit_start", "start_to_come");
        row("missed before the start", "lead_id,created_at,visit_start,outcome", "1,2026-01-01T10:00,2026-06-02T12:00,no_show", "visit_start", "start_to_come");
        row("paid at no time", "lead_id,created_at,paid", "1,2026-01-01T10:00,100", "paid_at", "paid_without_instant");
        for (const char* amount : {"1.234", "1,5", "12 000", "1e3", "abc", "--1", "1.", ".5", "+5", "nan", "0x10"}) {
            row(qPrintable(QStringLiteral("paid %1").arg(QLatin1String(amount))), "lead_id,created_at,paid_at,paid",
                qPrintable(QStringLiteral("1,2026-01-01T10:00,2026-01-01T11:00,\"%1\"").arg(QLatin1String(amount))), "paid", "amount");
            row(qPrintable(QStringLiteral("price %1").arg(QLatin1String(amount))), "lead_id,created_at,price",
                qPrintable(QStringLiteral("1,2026-01-01T10:00,\"%1\"").arg(QLatin1String(amount))), "price", "amount");
        }
        for (const char* minutes : {"0", "00000", "10000", "-5", "+5", "45.0", "an hour", "1e2"})
            row(qPrintable(QStringLiteral("%1 minutes").arg(QLatin1String(minutes))), "lead_id,created_at,visit_start,visit_minutes",
                qPrintable(QStringLiteral("1,2026-01-01T10:00,2026-01-02T10:00,") + QLatin1String(minutes)), "visit_minutes", "minutes");
    }
    void aRowThatCannotBeTrueIsRefused()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, fields);
        QFETCH(QString, column);
        QFETCH(QString, reason);
        const auto row = parse(header, fields);
        QVERIFY(!row.has_value());
        QCOMPARE(row.error().column, column);
        QCOMPARE(row.error().reason, reason);
        QCOMPARE(row.error().line, 2);
    }

    void whatIsOddButTrueIsTaken_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("fields");
        const auto row = [](const char* name, const char* header, const char* fields) {
            QTest::newRow(name) << QByteArray(header) << QByteArray(fields);
        };
        row("nothing but the required", "lead_id,created_at", "1,2026-01-01T10:00");
        row("columns in another order", "created_at,lead_id", "2026-01-01T10:00,1");
        row("blanks around the values", "lead_id,created_at,outcome,paid", " 1 , 2026-01-01T10:00 , lost , 0 ");
        row("first and last instant", "lead_id,created_at,outcome_at", "1,1990-01-01T00:00,2099-12-31T23:59:59");
        row("with an offset", "lead_id,created_at", "1,2026-01-01T10:00:00+05:00");
        row("in UTC", "lead_id,created_at", "1,2026-01-01T10:00Z");
        row("started this very moment", "lead_id,created_at,visit_start,outcome", "1,2026-01-01T10:00,2026-06-01T12:00,came");
        row("cancelled ahead of its time", "lead_id,created_at,visit_start,outcome", "1,2026-01-01T10:00,2027-06-01T12:00,cancelled");
        row("nothing paid at no time", "lead_id,created_at,paid", "1,2026-01-01T10:00,0.00");
        row("a refund", "lead_id,created_at,paid,paid_at", "1,2026-01-01T10:00,-20.5,2026-01-02T10:00");
        row("the longest visit", "lead_id,created_at,visit_start,visit_minutes", "1,2026-01-01T10:00,2026-01-02T10:00,9999");
        row("minutes with zeros before", "lead_id,created_at,visit_start,visit_minutes", "1,2026-01-01T10:00,2026-01-02T10:00,0045");
        row("lost without a reason", "lead_id,created_at,outcome", "1,2026-01-01T10:00,lost");
        row("a short row", "lead_id,created_at,outcome,paid", "1,2026-01-01T10:00");
    }
    void whatIsOddButTrueIsTaken()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, fields);
        const auto row = parse(header, fields);
        QVERIFY2(row.has_value(), row ? "" : qPrintable(row.error().column + u' ' + row.error().reason));
        QCOMPARE(row->leadId, QStringLiteral("1"));
    }

    void allThatIsWrongInARowIsNamed()
    {
        const auto row = parse("lead_id,created_at,price,outcome,visit_start", "1,05.11.2026,6 т.р.,won,");
        QVERIFY(!row);
        QCOMPARE(row.error().column, QStringLiteral("created_at"));
        QCOMPARE(row.error().reason, QStringLiteral("instant"));
        const std::vector<RowFault> further{{QStringLiteral("outcome"), QStringLiteral("outcome"), QStringLiteral("won")},
                                            {QStringLiteral("price"), QStringLiteral("amount"), QStringLiteral("6 т.р.")}};
        QCOMPARE(row.error().further, further);
    }

    void aVisitWithoutBookingTimeWasBookedOnArrival()
    {
        const auto row = parse("lead_id,created_at,visit_start", "1,2026-01-01T10:00,2026-01-02T10:00");
        QCOMPARE(row->bookedAt, row->createdAt);
        QVERIFY(!parse("lead_id,created_at", "1,2026-01-01T10:00")->bookedAt);
    }

    void anInstantWithoutOffsetIsTheShops()
    {
        const Zone zone = *Zone::named(QStringLiteral("Asia/Yekaterinburg"));
        QCOMPARE(parse("lead_id,created_at", "1,2026-01-01T10:00", zone)->createdAt, parse("lead_id,created_at", "1,2026-01-01T05:00Z", zone)->createdAt);
    }

    void theSecondOfTwoEqualHoursIsNeverMeant()
    {
        const Zone zone = *Zone::named(QStringLiteral("America/New_York"));
        const auto at = [&](const char* text) { return parse("lead_id,created_at", QByteArray("1,") + text, zone)->createdAt; };
        QCOMPARE(at("2025-11-02T01:30"), at("2025-11-02T01:30-04:00"));
        QCOMPARE(at("2025-03-09T02:30"), at("2025-03-09T02:30-05:00"));
    }

    void instantsThatContradictEachOtherAreNoticed_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<bool>("outOfOrder");
        QTest::newRow("in order") << QByteArray("lead_id,created_at,first_reply_at,qualified_at,booked_at,confirmed_at,visit_start,outcome,outcome_at")
                                  << QByteArray("1,2026-01-01T10:00,2026-01-01T10:01,2026-01-01T10:02,2026-01-01T10:03,2026-01-01T10:04,2026-01-02T10:00,came,2026-01-02T10:00")
                                  << false;
        QTest::newRow("all at once") << QByteArray("lead_id,created_at,booked_at,confirmed_at,visit_start") << QByteArray("1,2026-01-01T10:00,2026-01-01T10:00,2026-01-01T10:00,2026-01-01T10:00") << false;
        QTest::newRow("replied before it arrived") << QByteArray("lead_id,created_at,first_reply_at") << QByteArray("1,2026-01-01T10:00,2026-01-01T09:59") << true;
        QTest::newRow("confirmed before it was booked") << QByteArray("lead_id,created_at,booked_at,confirmed_at,visit_start") << QByteArray("1,2026-01-01T10:00,2026-01-01T10:05,2026-01-01T10:04,2026-01-02T10:00") << true;
        QTest::newRow("booked after its start") << QByteArray("lead_id,created_at,booked_at,visit_start") << QByteArray("1,2026-01-01T10:00,2026-01-03T10:00,2026-01-02T10:00") << true;
        QTest::newRow("lost before it arrived") << QByteArray("lead_id,created_at,outcome,outcome_at") << QByteArray("1,2026-01-01T10:00,lost,2025-01-01T10:00") << true;
    }
    void instantsThatContradictEachOtherAreNoticed()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, fields);
        QTEST(parse(header, fields)->isOutOfOrder(), "outOfOrder");
    }

private:
    static tl::expected<HistoryRow, Reject> parse(const QByteArray& header, const QByteArray& fields, const Zone& zone = Zone::utc())
    {
        QByteArray text = header.contains("lead_id") ? header : "lead_id,created_at," + header;
        text += '\n' + (header.contains("lead_id") ? fields : ",," + fields) + '\n';
        QBuffer buffer(&text);
        (void)buffer.open(QIODevice::ReadOnly);
        tables::CsvReader reader(buffer);
        tables::CsvRecord record;
        (void)reader.next(record);
        const auto names = tables::CsvHeader::of(record);
        const auto columns = TableColumns::of(*names, historyColumns());
        (void)reader.next(record);
        return parseHistoryRow(record, *columns, zone, *parseNow());
    }
    static Result<Instant> parseNow() { return Zone::utc().instant(QDate(2026, 6, 1), QTime(12, 0)); }
};

QTEST_GUILESS_MAIN(TestHistoryRow)
#include "test_history_row.moc"
