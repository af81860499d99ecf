// SPDX-License-Identifier: GPL-3.0-or-later
// Every figure that the independent reference prints, on real and on generated histories, by every grouping: counts and
// money equal, the rest to 1e-9.
#include "core/metrics/kpi_json.h"
#include "tests/core/intake/intake_shop.h"
#include "tests/core/intake/shared_files.h"
#include "tests/core/metrics/reports_agree.h"

#include <QJsonDocument>
#include <QTemporaryDir>

using namespace priyom;
using namespace priyom::metrics;

namespace {

// The reference's own functions on each grouping and period; the file is read once, which is what takes its time.
const QString kReference = QStringLiteral(R"(
import json, sys
from datetime import date
from zoneinfo import ZoneInfo
sys.path.insert(0, sys.argv[1])
import kpi
zone = ZoneInfo(sys.argv[3])
rows = kpi.read_history(sys.argv[2], zone)
for span in sys.argv[4:]:
    start, end = map(date.fromisoformat, span.split(":"))
    for by in (None, "manager", "specialist", "source", "channel", "campaign", "service", "day", "week", "month"):
        print(json.dumps({"from": str(start), "to": str(end), "timezone": sys.argv[3], "by": by,
                          "rows": kpi.report(rows, zone, start, end, by)}, ensure_ascii=False))
)");

} // namespace

class TestKpiOracle final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        SKIP_WITHOUT_SHARED();
        m_shared = test::sharedFolder();
    }

    void figuresEqualTheReference_data()
    {
        QTest::addColumn<QStringList>("maker");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QStringList>("spans");
        const auto words = [](const char* text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); };
        const auto row = [&](const char* maker, const char* zone, const char* spans) {
            QTest::newRow(maker) << words(maker) << QString::fromLatin1(zone) << words(spans);
        };
        row("data/convert.py hair_salon", "America/Toronto", "2018-01-01:2019-01-01 2018-04-10:2018-05-03 2018-06-01:2018-06-02");
        row("data/convert.py medical_no_show", "America/Sao_Paulo", "2015-01-01:2020-01-01 2016-05-01:2016-06-01 2016-02-15:2016-02-29");
        row("data/convert.py maven_crm", "America/New_York", "2016-01-01:2018-06-01 2017-03-01:2017-04-01 2015-01-01:2015-02-01");
        const char* made = "2021-01-01:2027-01-01 2023-03-01:2023-04-01 2024-12-20:2025-02-03";
        row("oracle/generate.py 2000 11", "Asia/Novosibirsk", made);
        row("oracle/generate.py 20000 22", "Europe/Berlin", made); // a zone with 23 and 25 hour days
        row("oracle/generate.py 100000 33", "Asia/Novosibirsk", made);
    }

    void figuresEqualTheReference()
    {
        QFETCH(QStringList, maker);
        QFETCH(const QString, zone);
        QFETCH(const QStringList, spans);
        maker[0].prepend(m_shared + QLatin1Char('/'));
        const QByteArray csv = test::python(maker);
        QVERIFY(!csv.isEmpty());
        test::IntakeShop shop(zone, Instant(QDateTime::currentMSecsSinceEpoch()));
        QVERIFY_RESULT(shop.importHistory(csv));
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("history.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size() && file.flush());
        const QStringList reference{QStringLiteral("-c"), kReference, m_shared + QStringLiteral("/oracle"), file.fileName(), zone};
        const QList<QByteArray> reports = test::python(reference + spans).trimmed().split('\n');
        QCOMPARE(reports.size(), spans.size() * 10);
        for (const QByteArray& report : reports) {
            compareWithReference(shop, QJsonDocument::fromJson(report).object());
            if (QTest::currentTestFailed())
                return;
        }
    }

private:
    static void compareWithReference(const test::IntakeShop& shop, const QJsonObject& expected)
    {
        const auto date = [&](const char* key) { return QDate::fromString(expected.value(QLatin1String(key)).toString(), Qt::ISODate); };
        const auto by = groupingFromKey(expected.value(QStringLiteral("by")).toString());
        QVERIFY_RESULT(by);
        Conditions conditions;
        conditions.now = shop.clock.now();
        const auto report = readKpi(shop.database(), shop.zone(), {date("from"), date("to"), *by, {}, {}}, conditions);
        QVERIFY_RESULT(report);
        test::compareReports(expected, toJson(*report));
        if (QTest::currentTestFailed())
            qWarning() << "by" << groupingKey(*by) << "from" << date("from") << "to" << date("to");
    }

    QString m_shared;
};

QTEST_GUILESS_MAIN(TestKpiOracle)
#include "test_kpi_oracle.moc"
