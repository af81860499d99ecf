// SPDX-License-Identifier: GPL-3.0-or-later
// Walks the whole registry: for every metric and grouping the records that open behind a figure make that figure again.
#include "core/metrics/registry.h"
#include "core/schedule/schedule_store.h"

#include "tests/core/metrics/metric_shop.h"

#include <QSet>

#include <random>

using namespace priyom;
using namespace priyom::metrics;
using test::MetricShop;

namespace {

constexpr Grouping kGroupings[] = {Grouping::None,    Grouping::Manager,  Grouping::Specialist, Grouping::Source, Grouping::Channel,
                                   Grouping::Campaign, Grouping::Service, Grouping::Day,        Grouping::Week,   Grouping::Month};

// Three months of a shop where everything happens: two managers, refunds, goods, calls, spam, several services.
void fill(MetricShop& shop)
{
    std::mt19937 random(20261015);
    const auto chance = [&](unsigned percent) { return random() % 100 < percent; };
    const auto someTime = [&] { return shop.at("2026-08-20T08:00") + std::chrono::minutes(random() % (90 * 24 * 60)); };
    std::vector<ClientId> clients;
    for (int i = 0; i < 60; ++i)
        clients.push_back(shop.client(QStringLiteral("Client %1").arg(i)));
    for (int i = 0; i < 400; ++i) {
        const ClientId who = clients[random() % clients.size()];
        const PersonId manager = chance(50) ? shop.anna : shop.boris;
        const Instant arrived = someTime();
        const LeadId lead = shop.lead("2026-10-01T00:00", who, [&](leads::Lead& made) {
            made.arrivedAt = arrived;
            made.manager = manager;
            made.channel = chance(70) ? shop.telegram : shop.call;
            made.source = chance(50) ? shop.maps : SourceId();
            made.campaign = chance(50) ? shop.spring : CampaignId();
            if (chance(80))
                made.firstReplyAt = made.takenAt = arrived + std::chrono::seconds(random() % 900);
            if (chance(60))
                made.firstHumanReplyAt = made.qualifiedAt = arrived + std::chrono::minutes(5);
            if (chance(40))
                made.confirmedAt = arrived + std::chrono::minutes(20);
            if (chance(20)) {
                made.stage = leads::Stage::Lost;
                made.lostReason = chance(70) ? shop.price : shop.spam;
            }
        });
        if (chance(50)) {
            const auto& states = bookings::kAllVisitStates;
            const VisitId visit = shop.visit("2026-10-01T00:00", lead, who, [&](bookings::Visit& made) {
                made.startAt = arrived + std::chrono::hours(random() % 200);
                made.endAt = made.startAt + std::chrono::hours(1);
                made.bookedAt = arrived + std::chrono::minutes(10);
                made.manager = manager;
                made.confirmedAt = chance(70) ? std::optional(made.bookedAt + std::chrono::minutes(random() % 30)) : std::nullopt;
                made.state = chance(60) ? bookings::VisitState::Came : states[random() % std::size(states)];
            });
            if (chance(20))
                shop.must(bookings::insertExtra(shop.database(), visit, 2, shop.cut, Money::ofMinor(33'300)));
            for (int payments = int(random() % 3); payments > 0; --payments)
                shop.pay("2026-10-01T00:00", visit, who, chance(85) ? 100'000 + random() % 1000 : -50'000, [&](payments::Payment& payment) {
                    payment.paidAt = arrived + std::chrono::hours(random() % 300);
                    payment.cost = Money::ofMinor(random() % 5000);
                    payment.discount = Money::ofMinor(random() % 5000);
                });
        } else if (chance(20)) {
            shop.pay("2026-10-03T00:00", VisitId(), who, 7'777);
        }
        shop.touch("2026-10-01T00:00", [&](touches::Touch& touch) {
            touch.at = someTime();
            touch.lead = chance(70) ? lead : LeadId();
            touch.kind = chance(80) ? touches::TouchKind::Call : chance(50) ? touches::TouchKind::Message : touches::TouchKind::Meeting;
            touch.direction = chance(60) ? touches::Direction::In : touches::Direction::Out;
            touch.phone = QStringLiteral("+7913000000%1").arg(random() % 10);
            touch.answered = chance(75);
            touch.waitSeconds = *touch.answered ? std::optional<qint64>(random() % 60) : std::nullopt;
            touch.talkSeconds = *touch.answered ? std::optional<qint64>(random() % 300) : std::nullopt;
            touch.rating = chance(50) ? std::optional<qint64>(1 + random() % 5) : std::nullopt;
        });
    }
    for (const bool missed : {true, false}) // and called back in time, which chance alone does not bring
        shop.touch(missed ? "2026-10-05T10:00" : "2026-10-05T10:05", [&](touches::Touch& touch) {
            touch.phone = QStringLiteral("+79139999999");
            touch.direction = missed ? touches::Direction::In : touches::Direction::Out;
            touch.answered = !missed;
        });
    for (int day = 1; day <= 31; ++day)
        shop.spend(QDate(2026, 10, day), shop.spring, 10'000 + day);
    for (int day = 1; day <= 31; ++day)
        shop.must(schedule::insertShift(shop.database(), {shop.mira, QDate(2026, 10, day), 9 * 60, 20 * 60}));
    shop.conditions.now = shop.at("2026-10-28T12:00"); // some visits are still ahead
}

// The figure made again of the rows alone.
QString refolded(const Metric& metric, const std::vector<DrillRecord>& records)
{
    Figure figure;
    figure.numerator = qint64(records.size());
    figure.denominator = 1;
    qint64 flagged = 0;
    qint64 value = 0;
    qint64 base = 0;
    std::vector<qint64> values;
    for (const DrillRecord& record : records) {
        flagged += record.pick.flag ? 1 : 0;
        value += record.pick.value;
        base += record.pick.base;
        values.push_back(record.pick.value);
    }
    const qint64 perUnit = valuesPerUnit(metric.unit);
    const auto count = qint64(records.size());
    const size_t half = values.size() / 2;
    switch (metric.kind) {
    case Kind::Count:
        break;
    case Kind::Sum:
        figure.numerator = value;
        figure.denominator = perUnit;
        break;
    case Kind::Rate:
        figure.numerator = flagged;
        figure.denominator = count;
        break;
    case Kind::Median:
        std::sort(values.begin(), values.end());
        figure.denominator = values.empty() ? 0 : 2 * perUnit;
        figure.numerator = values.empty() ? 0 : values[half] + values[values.size() % 2 == 1 ? half : half - 1];
        break;
    case Kind::Mean:
        figure.numerator = value;
        figure.denominator = count * perUnit;
        break;
    case Kind::Ratio:
        figure.numerator = value;
        figure.denominator = base;
        break;
    }
    return MetricShop::shown(figure);
}

} // namespace

class TestRegistry final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMetricHasItsOwnNameAndARule()
    {
        QSet<QByteArray> ids;
        for (const Metric* metric : registry()) {
            QVERIFY2(!ids.contains(metric->id), metric->id);
            ids.insert(metric->id);
            QVERIFY2(!std::holds_alternative<std::monostate>(metric->rules[0]), metric->id);
        }
    }

    void anUnknownMetricIsBadInputAndDealsArePaidVisits()
    {
        QCOMPARE_ERROR(metricNamed(QStringLiteral("happiness")), ErrorCode::BadInput);
        QCOMPARE_ERROR(metricsNamed({QStringLiteral("leads"), QString()}), ErrorCode::BadInput);
        QCOMPARE(QByteArray((*metricNamed(QStringLiteral("deals")))->id), QByteArray("paid_visits"));
        QCOMPARE(metricsNamed({})->size(), registry().size());
    }

    void theRowsBehindEveryFigureMakeThatFigure_data()
    {
        QTest::addColumn<int>("by");
        for (const Grouping by : kGroupings)
            QTest::addRow("by %s", by == Grouping::None ? "none" : groupingKey(by).data()) << int(by);
    }

    void theRowsBehindEveryFigureMakeThatFigure()
    {
        QFETCH(const int, by);
        MetricShop shop;
        fill(shop);
        const KpiReport report = shop.report(Grouping(by));
        QVERIFY(!report.rows.empty());
        for (size_t place = 0; place < report.metrics.size(); ++place) {
            const Metric& metric = *report.metrics[place];
            QHash<QString, std::vector<DrillRecord>> byKey;
            for (const DrillRecord& record : shop.drill(metric, Grouping(by)))
                byKey[record.key].push_back(record);
            for (const KpiRow& row : report.rows) {
                const QString figure = MetricShop::shown(row.figures[place]);
                const QString again = hasValueBy(metric, Grouping(by)) ? refolded(metric, byKey.value(row.key)) : QStringLiteral("no value");
                QVERIFY2(figure == again, qPrintable(QString(QLatin1String(metric.id) + QStringLiteral(" of ") + row.key + QStringLiteral(": ")
                                                             + figure + QStringLiteral(" but its rows make ") + again)));
            }
        }
    }

    void theWholeShopHasAValueForEveryMetric()
    {
        MetricShop shop;
        fill(shop);
        const KpiReport whole = shop.report();
        for (const Figure& figure : whole.rows.front().figures)
            QVERIFY2(figure.hasValue() && figure.numerator != 0, figure.metric->id); // else the walk above proves nothing of it
    }

    void oneKeysRowsAreThoseOfThatKey()
    {
        MetricShop shop;
        fill(shop);
        const Metric& metric = **metricNamed(QStringLiteral("revenue"));
        const auto annas = shop.drill(metric, Grouping::Manager, QStringLiteral("Anna"));
        QVERIFY(!annas.empty());
        for (const DrillRecord& record : annas) {
            QCOMPARE(record.key, QStringLiteral("Anna"));
            QVERIFY(record.who.startsWith(QStringLiteral("Client ")));
        }
        QCOMPARE(refolded(metric, annas), shop.show("revenue", Grouping::Manager, QStringLiteral("Anna")));
        QVERIFY(shop.drill(metric, Grouping::Manager, QStringLiteral("Nobody")).empty());
    }
};

QTEST_GUILESS_MAIN(TestRegistry)
#include "test_registry.moc"
