// SPDX-License-Identifier: GPL-3.0-or-later
// With 300,000 clients: how much dearer than the bare SQL behind them are the scan for look-alikes, a card's own
// look-alikes, a page of the list and a search? Both sides take turns in one run; the fastest of each counts, in
// processor time. Fails above the floor of 3.
#include "core/base/fold.h"
#include "core/cards/client_desk.h"
#include "core/clients/client_store.h"
#include "core/clients/duplicate_scan.h"
#include "core/clients/duplicate_store.h"
#include "core/storage/database.h"
#include "core/storage/transaction.h"
#include "tests/bench/big_shop.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace priyom;

namespace {

constexpr int kClients = 300'000;
constexpr int kTwins = 3'000; // written again with one digit wrong
constexpr int kFirst = 60;
constexpr int kLast = 800; // every name is borne by some six
constexpr int kRounds = 200;
constexpr double kFloor = 3.0;
constexpr int kTurns = 5;

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

double milliseconds(int rounds, const std::function<bool(int)>& act)
{
    const std::clock_t begun = std::clock();
    for (int round = 0; round < rounds; ++round)
        if (!act(round))
            bench::giveUp(QStringLiteral("a reading failed"));
    return double(std::clock() - begun) * 1000 / CLOCKS_PER_SEC / rounds;
}

struct Verdict
{
    bool holds = true;

    void compare(const char* what, int rounds, const std::function<bool(int)>& service,
                 const std::function<bool(int)>& bare)
    {
        double ours = 1e9;
        double theirs = 1e9;
        for (int turn = 0; turn < kTurns; ++turn) {
            theirs = std::min(theirs, milliseconds(rounds, bare));
            ours = std::min(ours, milliseconds(rounds, service));
        }
        const bool good = ours <= theirs * kFloor;
        std::printf("%-30s %10.3f ms; bare %10.3f ms, ratio %6.2f%s\n", what, ours, theirs, ours / theirs,
                    good ? "" : "  ABOVE");
        std::fflush(stdout);
        holds = holds && good;
    }
};

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
    qint64 read = 0;
    const auto rows = [&](const char* sql, std::initializer_list<qint64> values, const char* text = nullptr) {
        bench::Query query(shop.handle(), sql);
        query.bind(values);
        if (text)
            query.text(1, text);
        while (query.next())
            read += query.read();
        return true;
    };
    // A line of the list: who it is, the tags, the visits, the next one and the money.
    constexpr const char* columns =
        "SELECT client.id, name, phone, phone_raw, phone_valid, note, identity, birthday, "
        "(SELECT group_concat(tag) FROM client_tag WHERE client_id IN (SELECT client.id UNION ALL SELECT gone.id FROM client AS gone "
        "WHERE gone.merged_into = client.id)), "
        "(SELECT COUNT(*) FROM visit WHERE visit.client_id = client.id AND state = 'came'), "
        "(SELECT MAX(start_at) FROM visit WHERE visit.client_id = client.id AND state = 'came'), "
        "(SELECT MIN(start_at) FROM visit WHERE visit.client_id = client.id AND state IN ('planned', 'confirmed') AND start_at > 1), "
        "(SELECT SUM(amount) FROM payment WHERE payment.client_id = client.id) FROM client ";
    const auto lines = [&](const char* rest, std::initializer_list<qint64> values, const char* text = nullptr) {
        return rows(QByteArray(QByteArray(columns) + rest).constData(), values, text);
    };
    Verdict verdict;
    // Who bears the same name or a number a digit away: the pairs themselves, as the database would find those of one
    // name.
    verdict.compare(
        "the scan for look-alikes", 1,
        [&](int) {
            const auto found = clients::scanDuplicates(shop, kClients);
            pairs = found ? found->size() : 0;
            return found.has_value();
        },
        [&](int) {
            return rows("SELECT a.id, b.id, a.folded, b.folded FROM client AS a JOIN client AS b ON b.folded > "
                        "substr(a.folded, 1, length(a.folded) - 11) "
                        "AND b.folded < substr(a.folded, 1, length(a.folded) - 11) || ':' AND b.id > a.id WHERE "
                        "a.merged_into IS NULL AND b.merged_into IS NULL",
                        {});
        });
    verdict.compare(
        "the look-alikes of one card", kRounds,
        [&](int round) {
            const auto client = clients::clientById(shop, ClientId(1 + round * 1499));
            return client && clients::duplicatesOf(shop, *client, 5).has_value();
        },
        [&](int round) {
            return lines("WHERE merged_into IS NULL AND folded > (SELECT substr(folded, 1, length(folded) - 11) FROM "
                        "client WHERE id = ?1) AND folded < "
                        "(SELECT substr(folded, 1, length(folded) - 11) || ':' FROM client WHERE id = ?1)",
                        {1 + round * 1499LL});
        });
    verdict.compare(
        "the first page", 20, [&](int) { return desk.page(owner, {}, {}, 60).has_value(); },
        [&](int) { return lines("WHERE merged_into IS NULL ORDER BY folded, id LIMIT 60", {}); });
    const QByteArray middle = fold(QStringLiteral("Имя45 Фамилия300")).toUtf8();
    verdict.compare(
        "a page from the middle", 20,
        [&](int) {
            return desk.page(owner, {}, cards::ClientCursor{QString::fromUtf8(middle), ClientId(1)}, 60).has_value();
        },
        [&](int) {
            return lines("WHERE merged_into IS NULL AND folded > ?1 ORDER BY folded, id LIMIT 60", {-1},
                        middle.constData());
        });
    const auto search = [&](const char* what, const char* typed, const char* held) {
        verdict.compare(
            what, 20, [&](int) { return desk.page(owner, QString::fromUtf8(typed), {}, 60).has_value(); },
            [&](int) {
                return lines("WHERE merged_into IS NULL AND instr(folded, ?1) > 0 ORDER BY folded, id LIMIT 60", {-1},
                            held);
            });
    };
    search("a search by name", "Фамилия77", "фамилия77");
    search("a search by phone", "8 900 030 03", "790003003");
    search("a search that finds nobody", "щщщ", "щщщ");
    verdict.compare(
        "a search by words in any order", 20, [&](int) { return desk.page(owner, QStringLiteral("фамилия77 имя45"), {}, 60).has_value(); },
        [&](int) {
            return lines("WHERE merged_into IS NULL AND instr(folded, ?1) > 0 AND instr(folded, 'имя45') > 0 ORDER BY folded, id LIMIT 60", {-1},
                        "фамилия77");
        });
    std::printf("%d clients, %zu pairs that look alike\n", kClients, pairs);
    return verdict.holds && pairs >= kTwins / 2 ? 0 : 1;
}
