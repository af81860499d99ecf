// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pay/iso_start.h"

#include <QTest>

using priyom::pay::parseIsoStart;

class TestIsoStart final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameInstantIsTheSameHoweverWritten_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"2026-10-15T09:05:00Z", "2026-10-15 09:05Z", "20261015T0905Z",
                                 "2026-10-15T14:05:00+05:00", "2026-10-15T14:05+0500", "2026-10-15T14:05:00.000000+05",
                                 "2026-10-15T05:35:00,0-03:30", "2026-10-15x09:05:10.5+00:00:10.5"})
            QTest::newRow(text) << text;
    }
    void theSameInstantIsTheSameHoweverWritten()
    {
        QFETCH(QString, text);
        const auto start = parseIsoStart(text);
        QVERIFY(start);
        QVERIFY(start->hasOffset);
        QCOMPARE(start->us, parseIsoStart(QStringLiteral("2026-10-15T09:05:00+00:00"))->us);
    }

    void aTimeWithoutAnOffsetSaysSo()
    {
        QVERIFY(!parseIsoStart(QStringLiteral("2026-10-15"))->hasOffset);
        QCOMPARE(parseIsoStart(QStringLiteral("2026-10-15T00:00:00.000001"))->us -
                     parseIsoStart(QStringLiteral("2026-10-15"))->us,
                 1);
    }

    void whatIsNoInstantIsNone_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "yesterday", "15.10.2026", "2026-10-32", "2026-02-29", "0000-01-01",
                                 "2026-10-15T24:00", "2026-10-15T10:60", "2026-10-15T1", "2026-10-15T10:0000",
                                 "2026-10-15T10:00+24:00", "2026-10-15T10:00ZZ", "2026-1015", "2026-10-15\n10:00\n"})
            QTest::newRow(text) << text;
    }
    void whatIsNoInstantIsNone()
    {
        QFETCH(QString, text);
        QVERIFY(!parseIsoStart(text));
    }
};

QTEST_GUILESS_MAIN(TestIsoStart)
#include "test_iso_start.moc"
