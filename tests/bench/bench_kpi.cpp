// SPDX-License-Identifier: GPL-3.0-or-later
// How much dearer is a month of all figures than the bare reading of what they need? By hand: plain statements over the
// month's rows of lead, visit, payment, touch and spend, over the three months of visits before it, and over what the month's
// clients did before and since, each row read and added up. The month's rows alone are timed beside. And does the
// time grow with the month's rows, not with the shop's? Each round opens the file anew; the fastest counts, in processor
// time: both sides read the same pages, and what else runs on the machine must not decide.
//   bench_kpi [FOLDER]   keeps the shops it makes (100,000 and 1,000,000 leads) in FOLDER. Fails above the floor of 4.
#include "core/metrics/kpi_json.h"
#include "tests/bench/big_shop.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace priyom;
using namespace priyom::bench;

namespace {

constexpr int kRounds = 7;
constexpr double kFloor = 4.0;

// The floor: each row of the month is read once, and counted.
qint64 scanByHand(sqlite3* db, qint64 from, qint64 to)
{
    qint64 total = 0;
    std::vector<qint64> waits;
    Query lead(db, "SELECT id, arrived_at, client_id, manager_id, specialist_id, source_id, channel_id, campaign_id, service_id, stage, "
                   "lost_reason_id, merged_into, first_reply_at, first_human_reply_at, taken_at, qualified_at FROM lead "
                   "WHERE arrived_at >= ?1 AND arrived_at < ?2");
    lead.bind({from, to});
    while (lead.next()) {
        for (const int column : {0, 2, 3, 4, 5, 6, 7, 8, 10, 11, 13, 14, 15})
            total += lead.number(column) != 0;
        total += qstrcmp(lead.word(9), "lost") == 0;
        waits.push_back(lead.number(12) - lead.number(1));
    }
    if (!waits.empty())
        std::nth_element(waits.begin(), waits.begin() + qsizetype(waits.size() / 2), waits.end());
    Query visit(db, "SELECT id, start_at, client_id, manager_id, specialist_id, service_id, lead_id, state, booked_at, confirmed_at, outcome_at, price "
                    "FROM visit WHERE start_at >= ?1 AND start_at < ?2");
    visit.bind({from, to});
    while (visit.next()) {
        for (const int column : {0, 1, 2, 3, 4, 5, 6, 8, 9, 10, 11})
            total += visit.number(column) != 0;
        total += qstrcmp(visit.word(7), "came") == 0;
    }
    Query payment(db, "SELECT id, paid_at, visit_id, lead_id, client_id, taken_by, amount, discount, cost FROM payment "
                      "WHERE paid_at >= ?1 AND paid_at < ?2");
    payment.bind({from, to});
    while (payment.next())
        for (int column = 0; column < 9; ++column)
            total += payment.number(column);
    Query touch(db, "SELECT id, kind, direction, answered, wait_seconds, talk_seconds, rating, at, lead_id, client_id, person_id FROM touch "
                    "WHERE at >= ?1 AND at < ?2");
    touch.bind({from, to});
    while (touch.next()) {
        for (const int column : {0, 3, 4, 5, 6, 7, 8, 9, 10})
            total += touch.number(column);
        total += qstrcmp(touch.word(1), "call") == 0 && qstrcmp(touch.word(2), "in") == 0;
    }
    Query spend(db, "SELECT id, campaign_id, amount FROM spend WHERE day >= date(?1 / 1000, 'unixepoch') AND day < date(?2 / 1000, 'unixepoch')");
    spend.bind({from, to});
    while (spend.next())
        total += spend.number(2);
    return total;
}

// What the month's rows do not tell: bookings of its leads, the visits of the 90 days before, and of each client earlier
// leads, Came visits, bookings within 30 days and payments to date.
qint64 lookUpByHand(sqlite3* db, qint64 from, qint64 to)
{
    qint64 total = 0;
    const auto addAll = [&](Query& rows, int columns) {
        while (rows.next())
            for (int column = 0; column < columns; ++column)
                total += rows.number(column) != 0;
    };
    Query bookings(db, "SELECT visit.id, visit.start_at, visit.booked_at, visit.confirmed_at, visit.outcome_at, visit.specialist_id, visit.service_id "
                       "FROM lead CROSS JOIN visit WHERE lead.arrived_at >= ?1 AND lead.arrived_at < ?2 AND visit.lead_id = lead.id");
    addAll(bookings.bind({from, to}), 7);
    Query before(db, "SELECT visit.id, visit.start_at, visit.client_id, visit.manager_id, visit.specialist_id, visit.service_id, lead.source_id, "
                     "lead.channel_id, lead.campaign_id FROM visit JOIN lead ON lead.id = visit.lead_id "
                     "WHERE visit.start_at >= ?1 AND visit.start_at < ?2 AND visit.state = 'came'");
    addAll(before.bind({from - 90 * kDay, from}), 9);
    Query lead(db, "SELECT client_id FROM lead WHERE arrived_at >= ?1 AND arrived_at < ?2");
    Query earlier(db, "SELECT id FROM lead WHERE client_id = ?1 AND arrived_at < ?2 LIMIT 1");
    Query paid(db, "SELECT payment.amount, lead.merged_into FROM payment JOIN visit ON visit.id = payment.visit_id JOIN lead ON lead.id = visit.lead_id "
                   "WHERE payment.client_id = ?1");
    lead.bind({from, to});
    while (lead.next())
        if (!earlier.bind({lead.number(0), from}).next())
            addAll(paid.bind({lead.number(0)}), 2);
    Query payer(db, "SELECT client_id FROM payment WHERE paid_at >= ?1 AND paid_at < ?2");
    Query firstCame(db, "SELECT visit.id, visit.start_at, lead.merged_into FROM visit JOIN lead ON lead.id = visit.lead_id "
                        "WHERE visit.client_id = ?1 AND visit.state = 'came' ORDER BY visit.start_at, visit.id LIMIT 1");
    payer.bind({from, to});
    while (payer.next())
        addAll(firstCame.bind({payer.number(0)}), 3);
    Query came(db, "SELECT client_id, start_at FROM visit WHERE start_at >= ?1 AND start_at < ?2 AND state = 'came'");
    Query again(db, "SELECT visit.id, lead.merged_into FROM visit JOIN lead ON lead.id = visit.lead_id "
                    "WHERE visit.client_id = ?1 AND visit.booked_at > ?2 AND visit.booked_at <= ?3 LIMIT 1");
    came.bind({from, to});
    while (came.next())
        addAll(again.bind({came.number(0), came.number(1), came.number(1) + 30 * kDay}), 2);
    return total;
}

template <class Work>
double fastest(const QString& path, Work work)
{
    double best = 1e9;
    for (int round = 0; round < kRounds; ++round) {
        const auto database = must(storage::Database::open(path, storage::Access::Read, Milliseconds(0)));
        const std::clock_t begun = std::clock();
        work(*database);
        best = std::min(best, double(std::clock() - begun) * 1000 / CLOCKS_PER_SEC);
    }
    return best;
}

struct Measured
{
    double kpi = 0;
    double rows = 0; // the month's own
    double byHand = 0; // and what else is needed
};

Measured measure(const QString& path, int leads)
{
    if (!QFile::exists(path))
        must(storage::Database::create(path, [&](storage::Database& database) { return fillShop(database, {leads, leads * 6 / 10}); }));
    const Zone zone = Zone::utc();
    const QDate from(2024, 5, 1);
    const QDate to(2024, 6, 1);
    metrics::Conditions conditions;
    conditions.now = Instant(kFirst + kDays * kDay);
    const Period month = zone.days(from, to);
    qint64 total = 0;
    Measured measured;
    measured.rows = fastest(path, [&](storage::Database& database) { total += scanByHand(database.handle(), month.from.ms, month.to.ms); });
    measured.byHand = fastest(path, [&](storage::Database& database) {
        total += scanByHand(database.handle(), month.from.ms, month.to.ms) + lookUpByHand(database.handle(), month.from.ms, month.to.ms);
    });
    measured.kpi = fastest(path, [&](storage::Database& database) {
        const auto report = must(metrics::readKpi(database, zone, {from, to, metrics::Grouping::None, {}, {}}, conditions));
        total += QJsonDocument(metrics::toJson(report)).toJson().size();
    });
    std::printf("%8d leads: all figures of a month %8.3f ms; by hand %8.3f ms, ratio %.2f; its rows alone %8.3f ms, ratio %.2f (of %lld)\n", leads,
                measured.kpi, measured.byHand, measured.kpi / measured.byHand, measured.rows, measured.kpi / measured.rows,
                static_cast<long long>(total));
    std::fflush(stdout);
    return measured;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir temporary;
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : temporary.path();
    const Measured small = measure(folder + QStringLiteral("/kpi-100000.priyom"), 100'000);
    const Measured large = measure(folder + QStringLiteral("/kpi-1000000.priyom"), 1'000'000);
    const double growth = large.kpi / small.kpi;
    const double bareGrowth = large.byHand / small.byHand; // ten rows may cost more than ten times one: what was near is far
    std::printf("the month has 10 times the rows and takes %.2f times as long, by hand %.2f\n", growth, bareGrowth);
    return large.kpi / large.byHand <= kFloor && growth <= std::max(10.0, bareGrowth) ? 0 : 1;
}
