// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_period.h"

#include <QTest>

using namespace priyom::reports;

class TestReportPeriod final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void days_and_what_they_are_compared_with_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("steps");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<QDate>("beforeFirst");
        QTest::addColumn<QDate>("beforeLast");
        const QDate today(2026, 10, 15);
        const auto add = [](const char* name, PeriodKind kind, int steps, QDate now, QDate first, QDate last, QDate before,
                            QDate beforeLast) {
            QTest::newRow(name) << int(kind) << steps << now << first << last << before << beforeLast;
        };
        add("today", PeriodKind::Day, 0, today, today, today, {2026, 10, 14}, {2026, 10, 14});
        add("running month", PeriodKind::Month, 0, today, {2026, 10, 1}, today, {2026, 9, 1}, {2026, 9, 15});
        add("month before", PeriodKind::Month, -1, today, {2026, 9, 1}, {2026, 9, 30}, {2026, 8, 1}, {2026, 8, 31});
        add("running week", PeriodKind::Week, 0, today, {2026, 10, 12}, today, {2026, 10, 5}, {2026, 10, 8});
        add("running quarter", PeriodKind::Quarter, 0, today, {2026, 10, 1}, today, {2026, 7, 1}, {2026, 7, 15});
        add("end of March against a shorter February", PeriodKind::Month, 0, {2026, 3, 30}, {2026, 3, 1}, {2026, 3, 30},
            {2026, 2, 1}, {2026, 2, 28});
        add("a running month on its last day", PeriodKind::Month, 0, {2026, 9, 30}, {2026, 9, 1}, {2026, 9, 30},
            {2026, 8, 1}, {2026, 8, 30});
        add("quarter across the year", PeriodKind::Quarter, -3, today, {2026, 1, 1}, {2026, 3, 31}, {2025, 10, 1},
            {2025, 12, 31});
    }
    void days_and_what_they_are_compared_with()
    {
        QFETCH(int, kind);
        QFETCH(int, steps);
        QFETCH(QDate, today);
        const ReportPeriod period = reportPeriod(PeriodKind(kind), steps, today);
        QTEST(period.days.first, "first");
        QTEST(period.days.last, "last");
        QTEST(period.before.first, "beforeFirst");
        QTEST(period.before.last, "beforeLast");
        QCOMPARE(period.running, steps == 0);
    }
};

QTEST_GUILESS_MAIN(TestReportPeriod)
#include "test_report_period.moc"
