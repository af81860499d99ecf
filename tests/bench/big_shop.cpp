// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/big_shop.h"

#include "core/catalog/seed.h"
#include "core/clients/client.h"
#include "core/schedule/schedule_store.h"
#include "core/settings/setting_store.h"
#include "core/sla/norm_store.h"
#include "core/staff/person_store.h"
#include "core/storage/note_words.h"

#include <algorithm>
#include <iterator>
#include <random>

namespace priyom::bench {

namespace {

constexpr const char* kNames[] = {"Анна", "Мария", "Елена", "Ольга", "Ирина", "Наталья", "Светлана", "Татьяна", "Юлия", "Екатерина",
                                  "Дарья", "Алина", "Кристина", "Денис", "Иван", "Пётр", "Сергей", "Алексей", "Глеб", "Олег"};
constexpr const char* kSurnames[] = {"Иванова", "Петрова", "Сидорова", "Смирнова", "Кузнецова", "Попова", "Волкова", "Соколова", "Лебедева",
                                     "Козлова", "Новикова", "Морозова", "Фомина", "Орехова", "Крылова", "Белова", "Павлова", "Носова"};

// Many notes begin alike, some word stands in few.
constexpr const char* kNotes[] = {"просила утром", "просила вечером", "перезвонить завтра", "аллергия на краску", "по рекламе, дорого",
                                  "постоянная, скидка", "приведёт подругу", "после отпуска", "сложный случай", "нужна справка"};

} // namespace

Result<> fillShop(storage::Database& database, ShopSize size)
{
    PRIYOM_CHECK(catalog::seedCatalog(database));
    PRIYOM_CHECK(database.exec("BEGIN"));
    sqlite3* db = database.handle();
    std::mt19937_64 random(7);
    const auto below = [&](qint64 end) { return qint64(random() % quint64(end)); };
    const auto chance = [&](int percent) { return below(100) < percent; };
    Query person(db, "INSERT INTO person (name, folded) VALUES ('P' || ?1, 'p' || ?1)");
    for (qint64 i = 1; i <= 60; ++i)
        person.bind({i}).next();
    PRIYOM_CHECK(database.exec("INSERT INTO person_role (person_id, role) SELECT id, CASE WHEN id > 30 THEN 'specialist' ELSE 'manager' END FROM person"));
    PRIYOM_CHECK(database.exec("INSERT INTO source (name) VALUES ('2gis'), ('maps'), ('ads'), ('referral')"));
    PRIYOM_CHECK(database.exec("INSERT INTO campaign (name) VALUES ('spring'), ('autumn')"));
    PRIYOM_CHECK(database.exec("INSERT INTO service (name, folded, minutes, price) VALUES ('cut', 'cut', 60, 180000), ('brows', 'brows', 45, 150000)"));
    Query client(db, "INSERT INTO client (name, phone, phone_raw, phone_valid, folded, identity) "
                     "VALUES (?2, '+79' || ?1, '', 1, ?3, 'tel:+79' || ?1)");
    const qint64 clients = size.clients;
    for (qint64 i = 1; i <= clients; ++i) {
        // A prime step spreads the numbers over all exchanges, as real ones are.
        const qint64 number = 100'000'000 + i * 2'654'435'761 % 900'000'000;
        const QByteArray name = QByteArray(kNames[below(std::size(kNames))]) + ' ' + kSurnames[below(std::size(kSurnames))];
        const QByteArray folded = clients::clientFolded(QString::fromUtf8(name), {QStringLiteral("+79%1").arg(number), {}, true}, {}).toUtf8();
        client.bind({number, -1, -1}).text(2, name.constData()).text(3, folded.constData()).next();
    }
    Query lead(db, "INSERT INTO lead (id, origin, arrived_at, channel_id, source_id, campaign_id, manager_id, client_id, service_id, stage, stage_at, "
                   "first_reply_at, first_human_reply_at, taken_at, qualified_at, lost_reason_id, specialist_id, note) "
                   "VALUES (?1, 'history:G' || ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?16, ?2, ?9, ?10, ?11, ?12, ?13, ?14, ?15)");
    Query visit(db, "INSERT INTO visit (id, lead_id, client_id, specialist_id, manager_id, service_id, start_at, end_at, booked_at, confirmed_at, "
                    "outcome_at, price, historical, state) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?7 + 3600000, ?8, ?9, ?7, 180000, 1, ?11)");
    Query payment(db, "INSERT INTO payment (visit_id, lead_id, client_id, taken_by, amount, paid_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    Query touch(db, "INSERT INTO touch (kind, direction, at, lead_id, client_id, person_id, answered, wait_seconds, talk_seconds) "
                    "VALUES ('call', 'in', ?1, ?2, ?3, ?4, ?5, 20, 150)");
    qint64 visits = 0;
    const qint64 leads = size.leads;
    for (qint64 i = 1; i <= leads; ++i) {
        const qint64 at = kFirst + (i - 1) * kDays * kDay / leads;
        const qint64 manager = 1 + below(30);
        const qint64 specialist = 31 + below(30);
        const qint64 who = 1 + below(clients);
        const qint64 service = 1 + below(2);
        const qint64 channel = 1 + below(7);
        const bool booked = chance(37);
        const bool recent = at > kFirst + (kDays - 2) * kDay;
        const bool lost = !booked && (chance(40) || !recent);
        const qint64 reply = at + 5000 + below(600'000);
        lead.bind({i, at, channel, 1 + below(4), chance(20) ? 1 + below(2) : -1, manager, who, service, reply, reply, reply,
                   booked || chance(30) ? reply + 60'000 : -1, lost ? 1 + below(8) : -1, booked ? specialist : -1});
        QByteArray note;
        if (chance(30))
            note = QByteArray(kNotes[below(std::size(kNotes))]) + ", " + kSurnames[below(std::size(kSurnames))] + QByteArray(" совет");
        if (i % 100'000 == 0)
            note = "щербет";
        lead.text(15, note.constData());
        lead.text(16, lost ? "lost" : booked ? "came" : "new").next();
        if (channel == 6)
            touch.bind({at, i, who, manager, chance(80) ? 1 : 0}).next();
        if (!booked)
            continue;
        const qint64 start = at + kDay + below(11 * kDay);
        const bool came = chance(76);
        visit.bind({++visits, i, who, specialist, manager, service, start, reply + 120'000, chance(90) ? reply + 900'000 : -1});
        visit.text(11, came ? "came" : chance(60) ? "no_show" : "cancelled").next();
        if (came)
            payment.bind({visits, i, who, manager, 180'000 + below(4) * 50'000, start + 3'600'000}).next();
    }
    Query spend(db, "INSERT INTO spend (campaign_id, day, amount) VALUES (?1, date(?2, 'unixepoch'), 50000)");
    for (qint64 day = 0; day < kDays; ++day)
        for (const qint64 campaign : {1, 2})
            spend.bind({campaign, (kFirst + day * kDay) / 1000}).next();
    PRIYOM_CHECK(storage::indexNotes(database));
    return database.exec("COMMIT");
}

Result<> fillClinic(storage::Database& database, ShopSize size)
{
    for (const auto& [setting, value] : {std::pair(settings::kZone, "Europe/Moscow"), std::pair(settings::kOpen, "1")})
        PRIYOM_CHECK(settings::writeSetting(database, setting, QString::fromLatin1(value)));
    PRIYOM_CHECK(fillShop(database, size));
    PRIYOM_CHECK(staff::insertPerson(database, QStringLiteral("Владелец"), {staff::Role::Owner, staff::Role::Manager}));
    std::array<schedule::DayHours, 7> week;
    std::fill(week.begin(), week.begin() + 6, schedule::DayHours{{9 * 60, 13 * 60}, {14 * 60, 20 * 60}});
    PRIYOM_CHECK(schedule::writeWeek(database, week));
    for (const auto& [rule, seconds] : {std::pair(sla::Rule::FirstReply, 600), std::pair(sla::Rule::Taken, 1200), std::pair(sla::Rule::Confirm, 7200)})
        PRIYOM_CHECK(sla::writeNormLimit(database, {rule, {}, Instant(kFirst), seconds}));
    PRIYOM_TRY(const Zone zone, Zone::named(QStringLiteral("Europe/Moscow")));
    Query lead(database.handle(), "UPDATE lead SET stage = ?3, specialist_id = ?2, lost_reason_id = NULL WHERE id = ?1");
    Query visit(database.handle(), "INSERT INTO visit (lead_id, client_id, specialist_id, manager_id, service_id, start_at, end_at, booked_at, confirmed_at, "
                                   "price, state) SELECT ?1, client_id, ?2, manager_id, service_id, ?3, ?3 + 2700000, arrived_at, ?4, 150000, ?5 "
                                   "FROM lead WHERE id = ?1");
    qint64 next = size.leads; // the latest ones
    PRIYOM_CHECK(database.exec("BEGIN"));
    for (int day = 0; day < 2; ++day) {
        const Instant opens = zone.instant(QDate(2026, 11, 2).addDays(day), QTime(9, 0));
        for (qint64 specialist = 31; specialist <= 42; ++specialist)
            for (int slot = 0; slot < 11; slot += day + 1) {
                if (slot * 60 == 4 * 60) // lunch
                    continue;
                const bool confirmed = slot % 3 != 0;
                const qint64 start = opens.ms + slot * 3'600'000LL;
                Query gone(database.handle(), "DELETE FROM payment WHERE lead_id = ?1");
                Query before(database.handle(), "DELETE FROM visit WHERE lead_id = ?1");
                gone.bind({next}).next();
                before.bind({next}).next();
                lead.bind({next, specialist}).text(3, confirmed ? "confirmed" : "qualified").next();
                visit.bind({next, specialist, start, confirmed ? start - kDay : -1}).text(5, confirmed ? "confirmed" : "planned").next();
                --next;
            }
    }
    return database.exec("COMMIT");
}

} // namespace priyom::bench
