// SPDX-License-Identifier: GPL-3.0-or-later
// With 300,000 clients: how long is the scan for look-alikes, against merely reading the same rows, and what do a card's own
// look-alikes, a page of the list and a search cost? Fails above the floors, which are those of a person who waits.
#include "core/base/fold.h"
#include "core/cards/client_desk.h"
#include "core/clients/client_store.h"
#include "core/clients/duplicate_scan.h"
#include "core/clients/duplicate_store.h"
#include "core/storage/database.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>

#include <cstdio>

using namespace priyom;

namespace {

constexpr int kClients = 300'000;
constexpr int kTwins = 3'000; // written again with one digit wrong
constexpr int kFirst = 60;
constexpr int kLast = 800; // every name is borne by some six
constexpr int kRounds = 200;
constexpr double kScanFloorMs = 10'000;
constexpr double kCardFloorMs = 20;
constexpr double kPageFloorMs = 50;
constexpr double kSearchFloorMs = 250;

struct Measure
{
    const char* what;
    double ms;
    double floor;
};

Result<> addClient(storage::Database& database, const QString& name, const QString& number)
{
    clients::Client client;
    client.name = name;
    client.phone = {number, number, true};
    client.identity = clients::clientIdentity(client.phone, {});
    PRIYOM_CHECK(clients::insertClient(database, client));
    return {};
}

Result<> fill(storage::Database& database)
{
    QRandomGenerator random(7);
    PRIYOM_TRY(auto transaction, storage::Transaction::begin(database));
    for (int n = 0; n < kClients - kTwins; ++n) {
        const QString name = QStringLiteral("Имя%1 Фамилия%2").arg(random.bounded(kFirst)).arg(random.bounded(kLast));
        const QString number = QStringLiteral("+79%1").arg(n * 3003LL % 1'000'000'000LL, 9, 10, QLatin1Char('0'));
        PRIYOM_CHECK(addClient(database, name, number));
        if (n < kTwins) {
            QString twin = number;
            twin[11] = twin[11] == u'9' ? u'0' : QChar(twin[11].unicode() + 1);
            if (!addClient(database, name, twin)) // somebody has it
                continue;
        }
    }
    return transaction.commit();
}

template <class Act>
double timed(int rounds, Act act)
{
    QElapsedTimer timer;
    timer.start();
    for (int round = 0; round < rounds; ++round)
        if (!act(round))
            qFatal("a reading failed");
    return double(timer.nsecsElapsed()) / 1e6 / rounds;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const auto database = storage::Database::openInMemory();
    if (!database || !fill(**database))
        return 1;
    storage::Database& shop = **database;
    const SystemClock clock;
    const cards::ClientDesk desk(shop, clock);
    const staff::Session owner{PersonId(), QStringLiteral("Owner"), {staff::Role::Owner}, QStringLiteral("bench")};
    size_t pairs = 0;
    const Measure measures[] = {
        {"reading every client", timed(1, [&](int) { return clients::forEachClient(shop, [](const clients::Client&) {}).has_value(); }), 0},
        {"the scan for look-alikes", timed(1, [&](int) {
             const auto found = clients::scanDuplicates(shop, kClients);
             pairs = found ? found->size() : 0;
             return found.has_value();
         }), kScanFloorMs},
        {"the look-alikes of one card", timed(kRounds, [&](int round) {
             const auto client = clients::clientById(shop, ClientId(1 + round * 1499));
             return client && clients::duplicatesOf(shop, *client, 5).has_value();
         }), kCardFloorMs},
        {"the first page", timed(20, [&](int) { return desk.page(owner, {}, {}, 60).has_value(); }), kPageFloorMs},
        {"a page from the middle", timed(20, [&](int) {
             return desk.page(owner, {}, cards::ClientCursor{fold(QStringLiteral("Имя45 Фамилия300")), ClientId(1)}, 60).has_value();
         }), kPageFloorMs},
        {"a search by name", timed(20, [&](int) { return desk.page(owner, QStringLiteral("Фамилия77"), {}, 60).has_value(); }), kSearchFloorMs},
        {"a search by phone", timed(20, [&](int) { return desk.page(owner, QStringLiteral("8 900 030 03"), {}, 60).has_value(); }), kSearchFloorMs},
        {"a search that finds nobody", timed(20, [&](int) { return desk.page(owner, QStringLiteral("нет такого"), {}, 60).has_value(); }), kSearchFloorMs},
    };
    bool good = true;
    std::printf("%d clients, %zu pairs that look alike\n", kClients, pairs);
    for (const Measure& measure : measures) {
        std::printf("%-30s %10.2f ms", measure.what, measure.ms);
        if (measure.floor > 0)
            std::printf("   at most %.0f", measure.floor);
        std::printf("\n");
        good = good && (measure.floor == 0 || measure.ms <= measure.floor);
    }
    return good && pairs >= kTwins / 2 ? 0 : 1;
}
