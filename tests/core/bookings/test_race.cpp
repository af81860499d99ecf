// SPDX-License-Identifier: GPL-3.0-or-later
// Eight seats want overlapping times of the same people and rooms at the same instant, each through a connection of its
// own and past every service: who wins is chance, that nobody is given twice is the schema's word. PRIYOM_RACES: how many.
#include "core/bookings/taken_store.h"
#include "core/catalog/resource_store.h"
#include "core/clients/client_store.h"
#include "core/staff/person_store.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "tests/support/verify_result.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <atomic>
#include <barrier>
#include <thread>

using namespace priyom;
using namespace priyom::bookings;

namespace {

constexpr int kSeats = 8;
constexpr int kPeople = 4;
constexpr int kRooms = 3;
constexpr qint64 kMinute = 60'000;
constexpr qint64 kFirst = 1'893'456'000'000;

// A race has four hours of its own, so that whoever comes first in it has room.
constexpr qint64 kCell = 240 * kMinute;

struct Wanted
{
    qint64 person = 0;
    qint64 room = 0; // 0: none
    qint64 start = 0;
    qint64 end = 0;
    int bufferBefore = 0;
    int bufferAfter = 0;
};

enum class Outcome { Won, Taken, Failed };

// What another program would write with, which knows the tables and none of the rules.
class Seat final
{
public:
    explicit Seat(const QByteArray& path)
    {
        if (sqlite3_open_v2(path.constData(), &m_base, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr) != SQLITE_OK)
            return;
        sqlite3_busy_handler(m_base, [](void*, int) { std::this_thread::yield(); return 1; }, nullptr);
        m_isOpen = run("PRAGMA synchronous = OFF") && run("PRAGMA foreign_keys = ON")
            && prepare(m_visit, "INSERT INTO visit (client_id, specialist_id, start_at, end_at, state, booked_at, price, buffer_before, buffer_after) "
                                "VALUES (1, ?, ?, ?, 'planned', 0, 0, ?, ?)")
            && prepare(m_room, "INSERT INTO visit_resource (visit_id, resource_id) VALUES (last_insert_rowid(), ?)");
    }
    ~Seat()
    {
        sqlite3_finalize(m_visit);
        sqlite3_finalize(m_room);
        sqlite3_close(m_base);
    }
    Q_DISABLE_COPY_MOVE(Seat)

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] QByteArray lastError() const { return sqlite3_errmsg(m_base); }

    Outcome book(const Wanted& wanted)
    {
        if (!run("BEGIN IMMEDIATE"))
            return Outcome::Failed;
        const bool booked = write(m_visit, {wanted.person, wanted.start, wanted.end, wanted.bufferBefore, wanted.bufferAfter})
            && (wanted.room == 0 || write(m_room, {wanted.room}));
        if (booked)
            return run("COMMIT") ? Outcome::Won : Outcome::Failed;
        const bool taken = lastError().contains("slot_taken");
        return run("ROLLBACK") && taken ? Outcome::Taken : Outcome::Failed;
    }

private:
    bool run(const char* sql) { return sqlite3_exec(m_base, sql, nullptr, nullptr, nullptr) == SQLITE_OK; }
    bool prepare(sqlite3_stmt*& statement, const char* sql) { return sqlite3_prepare_v2(m_base, sql, -1, &statement, nullptr) == SQLITE_OK; }
    static bool write(sqlite3_stmt* statement, std::initializer_list<qint64> values)
    {
        int at = 0;
        for (const qint64 value : values)
            sqlite3_bind_int64(statement, ++at, value);
        const bool done = sqlite3_step(statement) == SQLITE_DONE;
        return sqlite3_reset(statement) == SQLITE_OK && done;
    }

    sqlite3* m_base = nullptr;
    sqlite3_stmt* m_visit = nullptr;
    sqlite3_stmt* m_room = nullptr;
    bool m_isOpen = false;
};

std::vector<std::array<Wanted, kSeats>> plannedRaces(int races)
{
    QRandomGenerator random(20261124);
    std::vector<std::array<Wanted, kSeats>> plan(static_cast<size_t>(races));
    for (int race = 0; race < races; ++race) {
        const qint64 person = 1 + random.bounded(kPeople);
        for (Wanted& wanted : plan[size_t(race)]) {
            // Half of them want the person, half the room of another one's.
            wanted.person = random.bounded(2) == 0 ? person : 1 + random.bounded(kPeople);
            wanted.room = random.bounded(3) == 0 ? 0 : 1 + random.bounded(kRooms);
            wanted.start = kFirst + race * kCell + (60 + random.bounded(5) * 10) * kMinute;
            wanted.end = wanted.start + (20 + random.bounded(4) * 15) * kMinute;
            wanted.bufferBefore = random.bounded(2) * random.bounded(30);
            wanted.bufferAfter = random.bounded(2) * random.bounded(30);
        }
    }
    return plan;
}

bool inTheWay(const Wanted& a, const Wanted& b)
{
    const bool meet = a.start - a.bufferBefore * kMinute < b.end + b.bufferAfter * kMinute
        && b.start - b.bufferBefore * kMinute < a.end + a.bufferAfter * kMinute;
    return meet && (a.person == b.person || (a.room != 0 && a.room == b.room));
}

} // namespace

class RaceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyAndNothingIsGivenTwice()
    {
        const int asked = qEnvironmentVariableIntValue("PRIYOM_RACES");
        const int races = asked > 0 ? asked : 1'500;
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("race.priyom"));
        QVERIFY_RESULT(storage::Database::create(path, &RaceTest::fill));
        const auto plan = plannedRaces(races);
        std::array<std::vector<Outcome>, kSeats> got;
        std::atomic<int> closed = 0;
        std::barrier start(kSeats);
        std::vector<std::thread> seats;
        for (int seat = 0; seat < kSeats; ++seat) {
            seats.emplace_back([&, seat] {
                Seat base(path.toUtf8());
                closed += base.isOpen() ? 0 : 1;
                for (const auto& race : plan) {
                    start.arrive_and_wait();
                    got[size_t(seat)].push_back(base.book(race[size_t(seat)]));
                }
            });
        }
        for (std::thread& seat : seats)
            seat.join();
        QCOMPARE(closed.load(), 0);

        int won = 0;
        int refused = 0;
        for (int race = 0; race < races; ++race) {
            std::vector<Wanted> stored;
            for (int seat = 0; seat < kSeats; ++seat) {
                const Outcome outcome = got[size_t(seat)][size_t(race)];
                QVERIFY(outcome != Outcome::Failed);
                if (outcome == Outcome::Won)
                    stored.push_back(plan[size_t(race)][size_t(seat)]);
            }
            QVERIFY(!stored.empty()); // all lose to each other: nobody would be booked
            for (size_t i = 0; i < stored.size(); ++i)
                for (size_t j = 0; j < i; ++j)
                    QVERIFY(!inTheWay(stored[i], stored[j]));
            // Whoever was refused was in somebody's way.
            for (int seat = 0; seat < kSeats; ++seat) {
                const Wanted& wanted = plan[size_t(race)][size_t(seat)];
                if (got[size_t(seat)][size_t(race)] == Outcome::Taken)
                    QVERIFY(std::ranges::any_of(stored, [&](const Wanted& other) { return inTheWay(wanted, other); }));
            }
            won += int(stored.size());
            refused += kSeats - int(stored.size());
        }
        QVERIFY2(refused > races, qPrintable(QString::number(refused)));
        const auto read = storage::Database::open(path, storage::Access::Read, {});
        QVERIFY_RESULT(read);
        QVERIFY_RESULT(checkTaken(**read));
        QCOMPARE(visitsIn(**read), won);
        qInfo("%d races of %d seats: %d booked, %d refused", races, kSeats, won, refused);
    }

private:
    static Result<> fill(storage::Database& database)
    {
        for (int person = 1; person <= kPeople; ++person)
            PRIYOM_CHECK(staff::insertPerson(database, QStringLiteral("Мастер %1").arg(person), {staff::Role::Specialist}));
        for (int room = 1; room <= kRooms; ++room)
            PRIYOM_CHECK(catalog::insertResource(database, {{}, catalog::ResourceKind::Room, QStringLiteral("Кабинет %1").arg(room), true}));
        PRIYOM_CHECK(clients::insertClient(database, {}));
        return {};
    }

    static int visitsIn(storage::Database& database)
    {
        auto count = database.prepare("SELECT count(*) FROM visit");
        if (!count)
            return -1;
        count->bind();
        const auto row = count->next();
        return row && *row ? int(count->integer(0)) : -1;
    }
};

QTEST_GUILESS_MAIN(RaceTest)
#include "test_race.moc"
