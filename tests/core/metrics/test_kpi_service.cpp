// SPDX-License-Identifier: GPL-3.0-or-later
// Who may see which figures; and the figures of a fixed history, kept here so that the project stands alone.
#include "core/metrics/kpi_service.h"

#include "core/metrics/kpi_json.h"
#include "tests/core/intake/intake_shop.h"
#include "tests/core/metrics/metric_shop.h"
#include "tests/core/metrics/reports_agree.h"

#include <QFile>
#include <QJsonDocument>

using namespace priyom;
using namespace priyom::metrics;
using staff::Role;
using test::MetricShop;

namespace {

QByteArray dataFile(const char* name)
{
    QFile file(qEnvironmentVariable("PRIYOM_SOURCE_DIR", QStringLiteral(".")) + QStringLiteral("/tests/core/metrics/data/")
               + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestKpiService final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFixedHistoryHasItsKnownFigures()
    {
        test::IntakeShop shop(QStringLiteral("Asia/Novosibirsk"));
        QVERIFY_RESULT(shop.importHistory(dataFile("history.csv")));
        const KpiService service(shop.database(), shop.clock, shop.zone());
        const QJsonArray reports = QJsonDocument::fromJson(dataFile("figures.json")).array();
        QCOMPARE(reports.size(), qsizetype(3));
        for (const QJsonValue& expected : reports) {
            const auto by = groupingFromKey(expected[QStringLiteral("by")].toString());
            QVERIFY_RESULT(by);
            const auto report = service.read(shop.owner, {QDate(2022, 1, 1), QDate(2026, 1, 1), *by, {}, {}});
            QVERIFY_RESULT(report);
            test::compareReports(expected.toObject(), toJson(*report));
        }
    }

    void onlyTheMetricsAskedForArePrinted()
    {
        test::IntakeShop shop;
        const KpiService service(shop.database(), shop.clock, shop.zone());
        const auto metrics = metricsNamed({QStringLiteral("no_show_rate"), QStringLiteral("leads")});
        QVERIFY_RESULT(metrics);
        const auto report = service.read(shop.owner, {QDate(2026, 10, 1), QDate(2026, 11, 1), Grouping::None, *metrics, {}});
        QVERIFY_RESULT(report);
        const QByteArray expected = R"({"by":null,"from":"2026-10-01","rows":[{"key":"all","metrics":{"leads":{"value":0},)"
                                    R"("no_show_rate":{"denominator":0,"high":null,"low":null,"numerator":0,"value":null}}}],)"
                                    R"("timezone":"UTC","to":"2026-11-01"})";
        QCOMPARE(QJsonDocument(toJson(*report)).toJson(QJsonDocument::Compact), expected);
    }

    void aPeriodThatEndsBeforeItBeginsIsRefused()
    {
        test::IntakeShop shop;
        const KpiService service(shop.database(), shop.clock, shop.zone());
        QCOMPARE_ERROR(service.read(shop.owner, {QDate(2026, 11, 1), QDate(2026, 10, 1), Grouping::None, {}, {}}), ErrorCode::BadInput);
    }

    void whoMaySeeWhichFigures_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<QString>("leads");
        QTest::newRow("a manager the own ones") << int(Role::Manager) << QStringLiteral("1");
        QTest::newRow("a receptionist the own ones") << int(Role::Receptionist) << QStringLiteral("1");
        QTest::newRow("the head all") << int(Role::Head) << QStringLiteral("3");
        QTest::newRow("the owner all") << int(Role::Owner) << QStringLiteral("3");
        QTest::newRow("a specialist none") << int(Role::Specialist) << QString();
    }

    void whoMaySeeWhichFigures()
    {
        QFETCH(const int, role);
        QFETCH(const QString, leads);
        MetricShop shop;
        shop.lead("2026-10-02T10:00");
        const auto ofBoris = [&](leads::Lead& lead) { lead.manager = shop.boris; };
        shop.lead("2026-10-02T10:00", shop.client(), ofBoris);
        shop.lead("2026-10-02T10:00", shop.client(), ofBoris);
        const FixedClock clock(shop.conditions.now);
        const Zone zone = Zone::utc();
        const KpiService service(shop.database(), clock, zone);
        const staff::Session anna{shop.anna, QStringLiteral("Anna"), {Role(role)}, QStringLiteral("desk")};
        const KpiRequest request{shop.from, shop.to, Grouping::Manager, {}, {}};
        const DrillRequest drill{*metricNamed(QStringLiteral("leads")), shop.from, shop.to, Grouping::None, {}, {}};
        if (leads.isEmpty()) {
            QCOMPARE_ERROR(service.read(anna, request), ErrorCode::NotAllowed);
            QCOMPARE_ERROR(service.drill(anna, drill), ErrorCode::NotAllowed);
            return;
        }
        const auto report = service.read(anna, request);
        QVERIFY_RESULT(report);
        QCOMPARE(report->rows.size(), size_t(leads == u"1" ? 1 : 2)); // no neighbour's name either
        const auto records = service.drill(anna, drill);
        QVERIFY_RESULT(records);
        QCOMPARE(QString::number(records->records.size()), leads);
    }

    void theShopsOwnNormsAndHoursAreAskedFor()
    {
        MetricShop shop;
        shop.lead("2026-10-02T09:00", shop.client(), [&](leads::Lead& lead) { lead.firstReplyAt = shop.at("2026-10-02T10:04"); });
        shop.must(shop.database().exec("INSERT INTO opening_hours (weekday, start_minute, end_minute) VALUES (5, 600, 1200)"));
        shop.must(shop.database().exec("INSERT INTO norm (rule, channel_id, from_at, seconds) VALUES ('first_reply', 0, 0, 240)"));
        shop.must(shop.database().exec("INSERT INTO setting (key, value) VALUES ('calls.quality_seconds', '60')"));
        shop.touch("2026-10-02T10:00", [](touches::Touch&) {});
        const FixedClock clock(shop.conditions.now);
        const Zone zone = Zone::utc();
        const auto conditions = KpiService(shop.database(), clock, zone).conditions();
        QVERIFY_RESULT(conditions);
        shop.conditions = *conditions;
        QCOMPARE(shop.show("sla_first_reply_rate"), QStringLiteral("1"));
        QCOMPARE(shop.show("first_response_median_work"), QStringLiteral("240"));
        QCOMPARE(shop.show("calls_quality"), QStringLiteral("1"));
    }
};

QTEST_GUILESS_MAIN(TestKpiService)
#include "test_kpi_service.moc"
