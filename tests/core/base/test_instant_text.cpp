// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/instant_text.h"
#include "tests/support/verify_result.h"

#include <QDateTime>
#include <QDir>
#include <QProcess>
#include <QRandomGenerator>

using namespace priyom;

namespace {

Zone zoneNamed(const char* id)
{
    return *Zone::named(QLatin1String(id));
}

Instant utc(const char* text)
{
    return Instant(QDateTime::fromString(QLatin1String(text), Qt::ISODate).toMSecsSinceEpoch());
}

// Close to an instant: a right one with a few characters changed, dropped or added.
QString nearlyAnInstant(QRandomGenerator& random)
{
    const auto two = [&](int below) { return QStringLiteral("%1").arg(random.bounded(below), 2, 10, QLatin1Char('0')); };
    QString text = QString::number(random.bounded(1986, 2104)) + QLatin1Char('-') + two(14) + QLatin1Char('-') + two(33)
        + QLatin1Char('T') + two(25) + QLatin1Char(':') + two(61);
    if (random.bounded(2))
        text += QLatin1Char(':') + two(62);
    switch (random.bounded(4)) {
    case 0:
        text += QLatin1Char('Z');
        break;
    case 1:
        text += (random.bounded(2) ? QLatin1Char('+') : QLatin1Char('-')) + two(26) + QLatin1Char(':') + two(70);
        break;
    default:
        break;
    }
    static const QString kStrange = QStringLiteral("0123456789-:TZ+ .,z५９");
    while (random.bounded(4) == 0) {
        const qsizetype at = random.bounded(text.size());
        if (random.bounded(2))
            text[at] = kStrange[random.bounded(kStrange.size())];
        else
            text.remove(at, 1);
    }
    return text;
}

} // namespace

class TestInstantText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anInstantOfTheFormatIsRead_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("the shop's zone") << "Asia/Yekaterinburg" << "2026-10-15T14:05" << "2026-10-15T09:05:00Z";
        QTest::newRow("seconds") << "Asia/Yekaterinburg" << "2026-10-15T14:05:59" << "2026-10-15T09:05:59Z";
        QTest::newRow("Z") << "Asia/Yekaterinburg" << "2026-10-15T14:05Z" << "2026-10-15T14:05:00Z";
        QTest::newRow("seconds and Z") << "Asia/Yekaterinburg" << "2026-10-15T14:05:01Z" << "2026-10-15T14:05:01Z";
        QTest::newRow("east") << "UTC" << "2026-10-15T14:05+05:30" << "2026-10-15T08:35:00Z";
        QTest::newRow("west") << "UTC" << "2026-10-15T20:05:00-05:00" << "2026-10-16T01:05:00Z";
        QTest::newRow("minus nothing") << "Asia/Yekaterinburg" << "2026-10-15T14:05-00:00" << "2026-10-15T14:05:00Z";
        QTest::newRow("99 minutes of offset") << "UTC" << "2026-10-15T14:05+05:99" << "2026-10-15T07:26:00Z";
        QTest::newRow("twice: the first") << "America/Toronto" << "2018-11-04T01:30" << "2018-11-04T05:30:00Z";
        QTest::newRow("never: the offset before") << "America/Toronto" << "2018-03-11T02:30" << "2018-03-11T07:30:00Z";
        QTest::newRow("29 February") << "UTC" << "2028-02-29T00:00" << "2028-02-29T00:00:00Z";
        QTest::newRow("first") << "UTC" << "1990-01-01T00:00+10:00" << "1989-12-31T14:00:00Z";
        QTest::newRow("last") << "UTC" << "2099-12-31T23:59:59-10:00" << "2100-01-01T09:59:59Z";
    }
    void anInstantOfTheFormatIsRead()
    {
        QFETCH(QString, zone);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto read = parseIsoInstant(text, *Zone::named(zone));
        QVERIFY_RESULT(read);
        QCOMPARE(read->ms, utc(expected.toLatin1().constData()).ms);
    }

    void whatIsNoInstantIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text :
             {"", "2026", "2026-10-15", "2026-10-15T", "2026-10-15T14", "2026-10-15T14:0", "2026-10-15 14:05",
              "2026-10-15t14:05", "2026-10-15T14:05z", "2026-10-15T14:05:0", "2026-10-15T14:05:00.5", "2026-13-01T00:00",
              "2026-00-10T00:00", "2026-02-29T00:00", "2026-04-31T00:00", "2026-10-00T00:00", "2026-10-15T24:00",
              "2026-10-15T23:60", "2026-10-15T23:59:60", "2026-10-15T14:05+5:00", "2026-10-15T14:05+0500",
              "2026-10-15T14:05+24:00", "2026-10-15T14:05+23:60", "2026-10-15T14:05ZZ", "2026-10-15T14:05Z ",
              " 2026-10-15T14:05", "1989-12-31T23:59", "2100-01-01T00:00", "2100-01-01T00:00+14:00", "15.10.2026 14:05",
              "2026/10/15T14:05", "-026-10-15T14:05", "1760000000", "２０２６-10-15T14:05"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void whatIsNoInstantIsRefused()
    {
        QFETCH(QString, text);
        QCOMPARE_ERROR(parseIsoInstant(text, Zone::utc()), ErrorCode::BadInput);
    }

    void theCommandLineTakesDatesAndEpochSecondsToo()
    {
        const Zone zone = zoneNamed("Asia/Yekaterinburg");
        QCOMPARE(parseInstant(u"2026-10-15", zone)->ms, utc("2026-10-14T19:00:00Z").ms);
        QCOMPARE(parseInstant(u"1792055100", zone)->ms, 1'792'055'100'000);
        QCOMPARE(parseInstant(u"2026-10-15T14:05", zone)->ms, utc("2026-10-15T09:05:00Z").ms);
        QCOMPARE(parseInstant(u"2015-10-18", zoneNamed("America/Sao_Paulo"))->ms, utc("2015-10-18T03:00:00Z").ms);
        for (const QStringView wrong : {u"", u"2026-13-01", u"2026-10-1", u"12", u"4102444800", u"-5", u"17920551001", u"today"})
            QCOMPARE_ERROR(parseInstant(wrong, zone), ErrorCode::BadInput);
    }

    void aBareDateIsRead()
    {
        QCOMPARE(*parseDate(u"2026-10-15"), QDate(2026, 10, 15));
        for (const QStringView wrong : {u"", u"2026-10-15T00:00", u"2026-02-30", u"1989-12-31", u"2100-01-01", u"20261015"})
            QCOMPARE_ERROR(parseDate(wrong), ErrorCode::BadInput);
    }

    void anInstantIsWrittenWithTheOffsetOfItsZone()
    {
        QCOMPARE(toIsoText(utc("2026-10-15T09:05:07Z"), zoneNamed("Asia/Yekaterinburg")), QLatin1String("2026-10-15T14:05:07+05:00"));
        QCOMPARE(toIsoText(utc("2018-07-01T02:00:00Z"), zoneNamed("America/Toronto")), QLatin1String("2018-06-30T22:00:00-04:00"));
        QCOMPARE(toIsoText(utc("2018-07-01T02:00:00Z"), zoneNamed("America/St_Johns")), QLatin1String("2018-06-30T23:30:00-02:30"));
        QCOMPARE(toIsoText(utc("2018-07-01T02:00:00Z"), Zone::utc()), QLatin1String("2018-07-01T02:00:00+00:00"));
    }

    void whatIsWrittenIsReadBack()
    {
        QRandomGenerator random(20261015);
        for (const char* id : {"America/Toronto", "Asia/Kathmandu", "Australia/Lord_Howe", "Europe/Moscow"}) {
            const Zone zone = zoneNamed(id);
            for (int i = 0; i < 2000; ++i) {
                const Instant at((640'000'000 + random.generate64() % 3'460'000'000) * 1000);
                const auto back = parseIsoInstant(toIsoText(at, zone), Zone::utc());
                QVERIFY2(back.has_value() && *back == at, id);
            }
        }
    }

    void theIndependentReferenceReadsTheSame()
    {
        const QString shared = qEnvironmentVariable("PRIYOM_SHARED", qEnvironmentVariable("PRIYOM_SOURCE_DIR") + QStringLiteral("/../shared"));
        const QString oracle = QDir(shared).filePath(QStringLiteral("oracle"));
        if (!QFile::exists(oracle + QStringLiteral("/kpi.py")))
            QSKIP("the reference (shared/oracle/kpi.py) is not beside the source tree");
        QProcess python;
        python.start(QStringLiteral("python3"), {QStringLiteral("-c"), QStringLiteral(R"(
import sys
sys.path.insert(0, sys.argv[1])
import kpi
zone = kpi.ZoneInfo(sys.argv[2])
for line in sys.stdin.buffer.read().decode().splitlines():
    try:
        print(int(kpi.instant(line, zone).timestamp()))
    except kpi.Refused:
        print('refused')
)"), oracle, QStringLiteral("America/Toronto")});
        QRandomGenerator random(7);
        QStringList texts;
        while (texts.size() < 20'000) {
            const QString text = nearlyAnInstant(random);
            if (!text.isEmpty())
                texts << text;
        }
        python.write(texts.join(QLatin1Char('\n')).toUtf8());
        python.closeWriteChannel();
        QVERIFY(python.waitForFinished(60'000));
        const QStringList answers = QString::fromLatin1(python.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(answers.size(), texts.size());
        const Zone zone = zoneNamed("America/Toronto");
        int read = 0;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const auto mine = parseIsoInstant(texts[i], zone);
            read += mine.has_value();
            const QString said = mine ? QString::number(mine->ms / 1000) : QStringLiteral("refused");
            QVERIFY2(said == answers[i], qPrintable(texts[i] + QStringLiteral(": ") + said + QStringLiteral(" against ") + answers[i]));
        }
        QVERIFY2(read > 5000, "too few of the random instants are right ones");
    }
};

QTEST_GUILESS_MAIN(TestInstantText)
#include "test_instant_text.moc"
