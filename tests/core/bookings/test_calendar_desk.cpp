// SPDX-License-Identifier: GPL-3.0-or-later
// What the calendar reads: a week of somebody, rooms on the visits, and what each desk likes to see.
#include "core/bookings/calendar_desk.h"

#include "core/bookings/column_keeper.h"
#include "core/bookings/shift_rule.h"
#include "core/catalog/resource_service.h"
#include "core/catalog/service_store.h"
#include "core/staff/person_store.h"
#include "core/bookings/visit_store.h"
#include "core/clients/client_store.h"
#include "core/schedule/absence_store.h"
#include "core/schedule/schedule_service.h"
#include "core/schedule/schedule_store.h"
#include "tests/support/desk_shop.h"
#include "tests/support/traced.h"
#include "tests/support/verify_result.h"

using namespace priyom;
using namespace priyom::bookings;

class TestCalendarDesk final : public QObject
{
    Q_OBJECT
    std::unique_ptr<test::DeskShop> m_shop;
    std::unique_ptr<CalendarDesk> m_desk;
    QDate m_tomorrow;

    [[nodiscard]] PersonId person(const char* name)
    {
        const auto found = staff::personByName(*m_shop->database, QString::fromUtf8(name));
        return found ? *found : PersonId();
    }
    [[nodiscard]] staff::Session as(const char* name, staff::Role role) { return {person(name), QString::fromUtf8(name), {role}, {}}; }
    [[nodiscard]] ClientId clientOf(const char* phone)
    {
        clients::Client client;
        client.phone.number = QString::fromUtf8(phone);
        const auto made = clients::insertClient(*m_shop->database, client);
        return made ? *made : ClientId();
    }
    Result<Booked> book(const char* specialist)
    {
        BookDraft draft;
        draft.clientPhone = QStringLiteral("+79123054418");
        draft.appointment.specialist = QString::fromUtf8(specialist);
        draft.appointment.service = catalog::allServices(*m_shop->database)->front().name;
        draft.appointment.start = m_shop->clock.now() + std::chrono::hours(24);
        return m_shop->bookings->book(m_shop->owner(), draft);
    }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::DeskShop>();
        m_desk = std::make_unique<CalendarDesk>(*m_shop->database, m_shop->clock);
        const auto zone = shopZone(*m_shop->database);
        QVERIFY_RESULT(zone);
        m_tomorrow = zone->date(m_shop->clock.now() + std::chrono::hours(24));
    }
    void cleanup()
    {
        m_desk.reset();
        m_shop.reset();
    }

    void theWeekIsOfWhomItIsAskedForAndOfTheFirstElse()
    {
        QVERIFY_RESULT(book("Борис"));
        const auto week = m_desk->week(m_shop->owner(), m_tomorrow, person("Борис"));
        QVERIFY_RESULT(week);
        QCOMPARE(week->columns.size(), size_t(7));
        QCOMPARE(week->date.dayOfWeek(), 1);
        QCOMPARE(week->columns[std::size_t(m_tomorrow.dayOfWeek() - 1)].visits.size(), size_t(1));
        const auto other = m_desk->week(m_shop->owner(), m_tomorrow, person("Анна"));
        QVERIFY_RESULT(other);
        QCOMPARE(other->count(VisitState::Planned), 0);
        const auto nobody = m_desk->week(m_shop->owner(), m_tomorrow, PersonId(999));
        QVERIFY_RESULT(nobody);
        QCOMPARE(nobody->columns.front().specialist.name, nobody->specialists.front().name);
    }

    void aSpecialistSeesTheOwnWeekWhoeverIsAskedFor()
    {
        QVERIFY_RESULT(book("Борис"));
        const auto week = m_desk->week(as("Анна", staff::Role::Specialist), m_tomorrow, person("Борис"));
        QVERIFY_RESULT(week);
        QCOMPARE(week->columns.front().specialist.name, QStringLiteral("Анна"));
        QCOMPARE(week->specialists.size(), size_t(1));
        QCOMPARE(week->count(VisitState::Planned), 0);
    }

    void whoPerformsNoMoreKeepsTheColumnOfADayWithVisits()
    {
        QVERIFY_RESULT(book("Борис"));
        staff::Person boris = *staff::personById(*m_shop->database, person("Борис"));
        boris.roles = {staff::Role::Receptionist};
        QVERIFY_RESULT(staff::updatePerson(*m_shop->database, boris));
        const auto isThere = [&](QDate date) {
            const auto day = m_desk->day(m_shop->owner(), date);
            return day && std::ranges::any_of(day->columns, [](const DayColumn& column) { return column.specialist.name == QStringLiteral("Борис"); });
        };
        QVERIFY(isThere(m_tomorrow));
        QVERIFY(!isThere(m_tomorrow.addDays(1)));
        QCOMPARE(m_desk->fill(m_shop->owner(), m_tomorrow, m_tomorrow.addDays(1))->front().visits, 1);
        const auto week = m_desk->week(m_shop->owner(), m_tomorrow, boris.id);
        QVERIFY_RESULT(week);
        QCOMPARE(week->columns.front().specialist.name, QStringLiteral("Борис"));
    }

    void aVisitNamesItsRoomsAndDevices()
    {
        catalog::ResourceService resources(*m_shop->database, m_shop->clock);
        const ServiceId service = catalog::allServices(*m_shop->database)->front().id;
        const auto laser = resources.add(m_shop->owner(), {ResourceId(), catalog::ResourceKind::Device, QStringLiteral("Аппарат"), true});
        const auto room = resources.add(m_shop->owner(), {ResourceId(), catalog::ResourceKind::Room, QStringLiteral("Кабинет 2"), true});
        QVERIFY_RESULT(laser);
        QVERIFY_RESULT(room);
        QVERIFY_RESULT(resources.setNeeds(m_shop->owner(), service, {{*room}, {*laser}}));
        QVERIFY_RESULT(book("Борис"));
        const auto week = m_desk->week(m_shop->owner(), m_tomorrow, person("Борис"));
        QVERIFY_RESULT(week);
        const auto& visits = week->columns[std::size_t(m_tomorrow.dayOfWeek() - 1)].visits;
        QCOMPARE(visits.size(), size_t(1));
        QCOMPARE(visits.front().rooms, (QStringList{QStringLiteral("Кабинет 2"), QStringLiteral("Аппарат")}));
        const auto day = m_desk->day(m_shop->owner(), m_tomorrow);
        QVERIFY_RESULT(day);
        QVERIFY(std::ranges::any_of(day->columns, [](const DayColumn& column) { return !column.visits.empty() && column.visits.front().rooms.size() == 2; }));
    }

    // However many visits there are: a calendar is read every few seconds.
    void roomsAreReadAtOnce()
    {
        catalog::ResourceService resources(*m_shop->database, m_shop->clock);
        const ServiceId service = catalog::allServices(*m_shop->database)->front().id;
        const auto room = resources.add(m_shop->owner(), {ResourceId(), catalog::ResourceKind::Room, QStringLiteral("Кабинет 2"), true});
        QVERIFY_RESULT(room);
        QVERIFY_RESULT(resources.setNeeds(m_shop->owner(), service, {{*room}}));
        const auto statements = [this] {
            const test::Traced traced(*m_shop->database);
            const auto day = m_desk->day(m_shop->owner(), m_tomorrow);
            return day ? traced.statements : -1;
        };
        QVERIFY_RESULT(book("Борис"));
        const int one = statements();
        QVERIFY(one > 0);
        for (int later = 1; later < 6; ++later) {
            m_shop->clock.advance(std::chrono::hours(2)); // the next is booked behind it
            QVERIFY_RESULT(book("Анна"));
        }
        const auto day = m_desk->day(m_shop->owner(), m_tomorrow);
        QVERIFY_RESULT(day);
        QVERIFY(day->visits() > 3);
        QCOMPARE(statements(), one);
        for (const DayColumn& column : day->columns)
            for (const VisitRow& row : column.visits)
                QCOMPARE(row.rooms, QStringList{QStringLiteral("Кабинет 2")});
    }

    // What was performed in the last 90 days says what is lost today, to who performed it and to who performed nothing.
    void emptyWindowsAreWorthWhatWasPerformed()
    {
        schedule::ScheduleService shifts(*m_shop->database, m_shop->clock);
        for (const char* name : {"Анна", "Борис"})
            QVERIFY_RESULT(shifts.setShiftDays(m_shop->owner(), {{person(name), m_tomorrow, {}, {{600, 720}}}}));
        QVERIFY(!m_desk->day(m_shop->owner(), m_tomorrow)->emptyWorth());
        Visit came;
        came.client = clientOf("+79123054418");
        came.specialist = person("Анна");
        came.startAt = m_shop->clock.now() - std::chrono::hours(10 * 24);
        came.endAt = came.startAt + std::chrono::minutes(90);
        came.bookedAt = came.startAt;
        came.state = VisitState::Came;
        came.price = Money::ofMinor(300'000); // 2000 an hour
        came.historical = true;
        QVERIFY_RESULT(insertVisit(*m_shop->database, came));
        came.startAt = m_shop->clock.now() - std::chrono::hours(100 * 24); // too long ago
        came.endAt = came.startAt + std::chrono::minutes(10);
        QVERIFY_RESULT(insertVisit(*m_shop->database, came));
        came.startAt = m_shop->clock.now() - std::chrono::hours(9 * 24);
        came.endAt = came.startAt + std::chrono::minutes(600);
        came.price = Money(); // says nothing
        QVERIFY_RESULT(insertVisit(*m_shop->database, came));
        const auto day = m_desk->day(m_shop->owner(), m_tomorrow);
        QVERIFY_RESULT(day);
        QCOMPARE(day->empty(), Milliseconds(std::chrono::hours(4)));
        QCOMPARE(day->emptyWorth(), std::optional(Money::ofMinor(800'000)));
        QVERIFY(!m_desk->day(m_shop->owner(), m_tomorrow.addDays(-5))->emptyWorth()); // nothing to sell any more
    }

    // A visit over midnight, one of two services with two specialists, one of who has left, one that was missed, one that was
    // cancelled, and an absence.
    void theShadeOfEachDayIsWhatItsColumnsSay()
    {
        const auto gone = staff::insertPerson(*m_shop->database, QStringLiteral("Вера"), {staff::Role::Specialist});
        QVERIFY_RESULT(gone);
        staff::Person vera = *staff::personById(*m_shop->database, *gone);
        vera.active = false;
        QVERIFY_RESULT(staff::updatePerson(*m_shop->database, vera));
        for (int day = 0; day < 7; ++day) {
            for (const char* name : {"Анна", "Вера"}) {
                QVERIFY_RESULT(schedule::insertShift(*m_shop->database, {person(name), m_tomorrow.addDays(day), 600, 1440}));
                QVERIFY_RESULT(schedule::insertShift(*m_shop->database, {person(name), m_tomorrow.addDays(day), 0, 120}));
            }
        }
        QVERIFY_RESULT(schedule::insertAbsence(*m_shop->database, {{}, person("Анна"), schedule::AbsenceKind::Training, m_tomorrow, m_tomorrow, {600, 660}}));
        const auto zone = shopZone(*m_shop->database);
        QVERIFY_RESULT(zone);
        Visit visit;
        visit.client = clientOf("+79123054418");
        visit.service = catalog::allServices(*m_shop->database)->front().id;
        const auto put = [&](const char* name, int day, int minute, int minutes, VisitState state) {
            visit.specialist = person(name);
            visit.startAt = zone->startOfDay(m_tomorrow.addDays(day)) + std::chrono::minutes(minute);
            visit.endAt = visit.startAt + std::chrono::minutes(minutes);
            visit.bookedAt = m_shop->clock.now();
            visit.state = state;
            return insertVisit(*m_shop->database, visit);
        };
        QVERIFY_RESULT(put("Анна", 0, 720, 60, VisitState::Planned));
        QVERIFY_RESULT(put("Анна", 0, 840, 60, VisitState::NoShow));
        QVERIFY_RESULT(put("Анна", 0, 900, 60, VisitState::Cancelled));
        QVERIFY_RESULT(put("Анна", 1, 1410, 60, VisitState::Confirmed)); // half an hour of it is the next day's
        QVERIFY_RESULT(put("Вера", 3, 720, 45, VisitState::Planned));
        visit.more = {{person("Борис"), visit.service, zone->startOfDay(m_tomorrow) + std::chrono::minutes(1080), zone->startOfDay(m_tomorrow) + std::chrono::minutes(1110), {}}};
        QVERIFY_RESULT(put("Анна", 0, 1020, 60, VisitState::Planned));

        const auto fill = m_desk->fill(m_shop->owner(), m_tomorrow.addDays(-1), m_tomorrow.addDays(8));
        QVERIFY_RESULT(fill);
        QCOMPARE(fill->size(), size_t(9));
        for (const DayFill& shade : *fill) {
            const auto day = m_desk->day(m_shop->owner(), shade.date);
            QVERIFY_RESULT(day);
            QCOMPARE(std::tuple(shade.visits, shade.work, shade.taken), std::tuple(day->visits(), day->work(), day->taken()));
        }
        // 16 hours less one of training are Anna's, two visits and a missed one; 24 of the next day Vera's are nobody's.
        QCOMPARE((*fill)[1].visits, 3);
        QVERIFY((*fill)[1].taken >= std::chrono::hours(2));
        QCOMPARE((*fill)[3].visits, 1);
        QCOMPARE((*fill)[3].taken, Milliseconds(std::chrono::minutes(30)));
        QVERIFY((*fill)[4].work > (*fill)[5].work); // she worked once more that day
        const auto own = m_desk->fill(as("Борис", staff::Role::Specialist), m_tomorrow, m_tomorrow.addDays(1));
        QVERIFY_RESULT(own);
        QCOMPARE(own->front().visits, 1);
    }

    void everyDeskKeepsItsOwnChoice()
    {
        ColumnKeeper keeper(*m_shop->database);
        const ColumnChoice choice{{person("Борис"), person("Анна")}, {person("Анна")}, true};
        QCOMPARE(*keeper.read(m_shop->owner()), ColumnChoice());
        QVERIFY_RESULT(keeper.keep(m_shop->owner(), choice));
        QCOMPARE(*keeper.read(m_shop->owner()), choice);
        QCOMPARE(*keeper.read(as("Анна", staff::Role::Specialist)), ColumnChoice());
        QVERIFY_RESULT(keeper.keep(m_shop->owner(), {}));
        QCOMPARE(*keeper.read(m_shop->owner()), ColumnChoice());
        ColumnChoice tooLong;
        tooLong.order.resize(1001);
        QCOMPARE_ERROR(keeper.keep(m_shop->owner(), tooLong), ErrorCode::BadInput);
    }
};

QTEST_GUILESS_MAIN(TestCalendarDesk)
#include "test_calendar_desk.moc"
