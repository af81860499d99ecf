// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/month.h"
#include "tests/support/verify_result.h"

using namespace priyom;

class TestMonth final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMonthIsReadAndWrittenTheSame()
    {
        const auto month = parseMonth(u"2026-09");
        QVERIFY_RESULT(month);
        QCOMPARE(month->toText(), QStringLiteral("2026-09"));
        QCOMPARE(month->firstDay(), QDate(2026, 9, 1));
        QCOMPARE(month->end(), QDate(2026, 10, 1));
        QVERIFY(*month < Month::of(QDate(2026, 10, 15)));
        QVERIFY(*parseMonth(u"2025-12") < *month);
    }

    void anythingElseIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "2026", "2026-9", "2026-13", "2026-00", "2026-10-15", "10.2026", "1890-01"})
            QTest::newRow(text) << text;
    }
    void anythingElseIsRefused()
    {
        QFETCH(QString, text);
        QCOMPARE_ERROR(parseMonth(text), ErrorCode::BadInput);
    }
};

QTEST_GUILESS_MAIN(TestMonth)
#include "test_month.moc"
