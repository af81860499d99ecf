// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/event_store.h"
#include "core/schedule/schedule_service.h"
#include "core/staff/person_store.h"
#include "core/storage/database.h"
#include "tests/support/verify_result.h"

using namespace priyom;
using namespace priyom::schedule;
using staff::Role;

class TestScheduleService final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        auto database = storage::Database::openInMemory();
        QVERIFY_RESULT(database);
        m_database = std::move(*database);
        m_service = std::make_unique<ScheduleService>(*m_database, m_clock);
        m_anna = *staff::insertPerson(*m_database, QStringLiteral("Анна"), {Role::Specialist});
        m_vera = *staff::insertPerson(*m_database, QStringLiteral("Вера"), {Role::Specialist});
        m_owner = sessionOf(*staff::insertPerson(*m_database, QStringLiteral("Елена"), {Role::Owner}), Role::Owner);
    }

    void theWeekIsKeptAsItWasSet()
    {
        QVERIFY(m_service->hours(m_owner)->isAlwaysOpen());
        std::array<DayHours, 7> week;
        week[0] = {{840, 1200}, {540, 780}};
        week[6] = {{600, 1440}};
        QVERIFY_RESULT(m_service->setWeek(m_owner, week));
        week[0] = {{540, 780}, {840, 1200}};
        QCOMPARE(m_service->hours(m_owner)->week, week);
        week[0] = {};
        QVERIFY_RESULT(m_service->setWeek(m_owner, week));
        QCOMPARE(m_service->hours(m_owner)->week, week);
        QVERIFY_RESULT(m_service->setWeek(m_owner, {}));
        QVERIFY(m_service->hours(m_owner)->isAlwaysOpen());
    }

    void aWeekThatCannotBeChangesNothing()
    {
        std::array<DayHours, 7> week;
        week[2] = {{540, 1200}};
        QVERIFY_RESULT(m_service->setWeek(m_owner, week));
        std::array<DayHours, 7> wrong = week;
        wrong[3] = {{540, 600}, {590, 700}};
        QCOMPARE_ERROR(m_service->setWeek(m_owner, wrong), ErrorCode::BadInput);
        QCOMPARE(m_service->hours(m_owner)->week, week);
    }

    void theHoursKnowTheHolidaysThatComeWithTheProgram()
    {
        std::array<DayHours, 7> week;
        week.fill({{540, 1200}});
        QVERIFY_RESULT(m_service->setWeek(m_owner, week));
        const auto isOpenOn = [this](QDate date) { return !m_service->hours(m_owner)->on(date).empty(); };
        QVERIFY(!isOpenOn(QDate(2026, 11, 4)));
        QVERIFY(isOpenOn(QDate(2026, 11, 5)));
        QVERIFY_RESULT(m_service->setCalendarDay(m_owner, {QDate(2026, 11, 5), DayKind::Off, QStringLiteral(" День  города ")}));
        QVERIFY(!isOpenOn(QDate(2026, 11, 5)));
        QCOMPARE(m_service->calendar(m_owner)->listed(QDate(2026, 11, 5))->name, QStringLiteral("День города"));
        QVERIFY_RESULT(m_service->setCalendarDay(m_owner, {QDate(2026, 11, 4), DayKind::Work, {}}));
        QVERIFY(isOpenOn(QDate(2026, 11, 4)));
        QVERIFY_RESULT(m_service->resetCalendarDay(m_owner, QDate(2026, 11, 4)));
        QVERIFY(!isOpenOn(QDate(2026, 11, 4)));
    }

    void aYearIsImportedWholeAndABrokenFileChangesNothing()
    {
        const auto before = m_service->calendar(m_owner);
        QVERIFY_RESULT(before);
        QCOMPARE_ERROR(m_service->importCalendar(m_owner, "date,kind\n2026-06-01,off\n2026-06-02,of\n"), ErrorCode::BadInput);
        QCOMPARE(*m_service->calendar(m_owner), *before);
        const auto years = m_service->importCalendar(m_owner, "date,kind,name\n2028-01-01,off,new_year\n2026-06-01,off,\n2026-06-06,work,\n");
        QVERIFY_RESULT(years);
        QCOMPARE(*years, (QList<int>{2026, 2028}));
        const auto after = m_service->calendar(m_owner);
        QCOMPARE(after->daysOf(2026), (std::vector<CalendarDay>{{QDate(2026, 6, 1), DayKind::Off, {}}, {QDate(2026, 6, 6), DayKind::Work, {}}}));
        QCOMPARE(after->daysOf(2025), before->daysOf(2025)); // not named by the file
        QVERIFY(after->isWorkingDay(QDate(2026, 11, 4)));
    }

    void onlyTheOwnerChangesTheCalendar()
    {
        const staff::Session specialist = sessionOf(m_anna, Role::Specialist);
        QVERIFY_RESULT(m_service->calendar(specialist));
        QCOMPARE_ERROR(m_service->setCalendarDay(specialist, {QDate(2026, 11, 5), DayKind::Off, {}}), ErrorCode::NotAllowed);
        QCOMPARE_ERROR(m_service->resetCalendarDay(specialist, QDate(2026, 11, 4)), ErrorCode::NotAllowed);
        QCOMPARE_ERROR(m_service->importCalendar(specialist, "date,kind\n2026-06-01,off\n"), ErrorCode::NotAllowed);
    }

    void aSpecialDayMayBeClosedOrHaveItsOwnHours()
    {
        const QDate holiday(2026, 11, 4);
        const QDate eve(2026, 12, 31);
        QVERIFY_RESULT(m_service->setSpecialDay(m_owner, {eve, {{540, 900}}, QStringLiteral(" 31 декабря ")}));
        QVERIFY_RESULT(m_service->setSpecialDay(m_owner, {holiday, {}, QStringLiteral("День народного единства")}));
        const auto days = m_service->specialDays(m_owner);
        QVERIFY_RESULT(days);
        QCOMPARE(*days, (std::vector<SpecialDay>{{holiday, {}, QStringLiteral("День народного единства")}, {eve, {{540, 900}}, QStringLiteral("31 декабря")}}));
        QVERIFY(m_service->hours(m_owner)->on(holiday).empty());
        QCOMPARE(m_service->hours(m_owner)->on(eve), (DayHours{{540, 900}}));

        QVERIFY_RESULT(m_service->setSpecialDay(m_owner, {holiday, {{600, 720}, {780, 840}}, {}}));
        QCOMPARE(m_service->hours(m_owner)->on(holiday), (DayHours{{600, 720}, {780, 840}}));
        QVERIFY_RESULT(m_service->clearSpecialDay(m_owner, holiday));
        QCOMPARE(m_service->specialDays(m_owner)->size(), size_t(1));
        QCOMPARE_ERROR(m_service->setSpecialDay(m_owner, {QDate(), {}, {}}), ErrorCode::BadInput);
    }

    void shiftsOfTheDaysAreReplaced()
    {
        const QDate first(2026, 10, 1);
        const QDate end(2026, 11, 1);
        QVERIFY_RESULT(m_service->setShifts(m_owner, m_anna, first, end, {{m_anna, QDate(2026, 10, 6), 840, 1200}, {m_anna, QDate(2026, 10, 6), 540, 780}, {m_anna, QDate(2026, 10, 5), 540, 1440}}));
        QVERIFY_RESULT(m_service->setShifts(m_owner, m_vera, first, end, {{m_vera, QDate(2026, 10, 6), 600, 660}}));
        QCOMPARE(*m_service->shifts(m_owner, first, end),
                 (std::vector<Shift>{{m_anna, QDate(2026, 10, 5), 540, 1440}, {m_anna, QDate(2026, 10, 6), 540, 780}, {m_anna, QDate(2026, 10, 6), 840, 1200}, {m_vera, QDate(2026, 10, 6), 600, 660}}));
        QVERIFY_RESULT(m_service->setShifts(m_owner, m_anna, QDate(2026, 10, 6), QDate(2026, 10, 7), {}));
        QCOMPARE(m_service->shifts(m_owner, first, end)->size(), size_t(2));
        QCOMPARE(m_service->shifts(m_owner, first, QDate(2026, 10, 6))->size(), size_t(1));
        QCOMPARE(m_service->shifts(sessionOf(m_vera, Role::Specialist), first, end)->size(), size_t(1)); // the own ones
    }

    void shiftsThatCannotBeChangeNothing_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<int>("start");
        QTest::addColumn<int>("end");
        QTest::newRow("outside the days") << QDate(2026, 11, 1) << 540 << 600;
        QTest::newRow("over midnight") << QDate(2026, 10, 5) << 1380 << 1500;
        QTest::newRow("over another") << QDate(2026, 10, 6) << 700 << 900;
    }
    void shiftsThatCannotBeChangeNothing()
    {
        QFETCH(QDate, date);
        QFETCH(int, start);
        QFETCH(int, end);
        const QDate first(2026, 10, 1);
        const std::vector<Shift> kept = {{m_anna, QDate(2026, 10, 6), 540, 780}};
        QVERIFY_RESULT(m_service->setShifts(m_owner, m_anna, first, first.addMonths(1), kept));
        const std::vector<Shift> wrong = {{m_anna, QDate(2026, 10, 6), 540, 780}, {m_anna, date, start, end}};
        QCOMPARE_ERROR(m_service->setShifts(m_owner, m_anna, first, first.addMonths(1), wrong), ErrorCode::BadInput);
        QCOMPARE_ERROR(m_service->setShifts(m_owner, m_vera, first, first.addMonths(1), kept), ErrorCode::BadInput);
        QCOMPARE_ERROR(m_service->setShifts(m_owner, PersonId(99), first, first.addMonths(1), {}), ErrorCode::NotFound);
        QCOMPARE(*m_service->shifts(m_owner, first, first.addMonths(1)), kept);
    }

    void onlyWhoMayChangesTheHours_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<bool>("mayChange");
        QTest::newRow("receptionist") << int(Role::Receptionist) << false;
        QTest::newRow("manager") << int(Role::Manager) << false;
        QTest::newRow("head") << int(Role::Head) << false;
        QTest::newRow("specialist") << int(Role::Specialist) << false;
        QTest::newRow("owner") << int(Role::Owner) << true;
    }
    void onlyWhoMayChangesTheHours()
    {
        QFETCH(int, role);
        QFETCH(bool, mayChange);
        const staff::Session session = sessionOf(m_anna, Role(role));
        const QDate day(2026, 10, 15);
        const auto allowed = [](const auto& result) { return result.has_value() || result.error().code != ErrorCode::NotAllowed; };
        QCOMPARE(allowed(m_service->setWeek(session, {})), mayChange);
        QCOMPARE(allowed(m_service->setSpecialDay(session, {day, {}, {}})), mayChange);
        QCOMPARE(allowed(m_service->clearSpecialDay(session, day)), mayChange);
        QCOMPARE(allowed(m_service->setShifts(session, m_anna, day, day.addDays(1), {})), mayChange);
        QCOMPARE(allowed(m_service->setShiftDays(session, {{m_anna, day, {}, {{540, 600}}}})), mayChange);
        QCOMPARE(allowed(m_service->undoShifts(session, EventSeq(1))), mayChange);
        QVERIFY(allowed(m_service->hours(session)));
        QVERIFY(allowed(m_service->specialDays(session)));
        QVERIFY(allowed(m_service->shifts(session, day, day.addDays(1))));
        QVERIFY(!allowed(m_service->hours(staff::Session{})));
    }

    void everyChangeIsAnEvent()
    {
        const QDate day(2026, 10, 15);
        QVERIFY_RESULT(m_service->setWeek(m_owner, {}));
        QVERIFY_RESULT(m_service->setSpecialDay(m_owner, {day, {{540, 600}}, {}}));
        QVERIFY_RESULT(m_service->clearSpecialDay(m_owner, day));
        QVERIFY_RESULT(m_service->setShifts(m_owner, m_anna, day, day.addDays(1), {{m_anna, day, 540, 600}}));
        QCOMPARE(history::verifyChain(*m_database)->count, 4);
        const auto events = history::eventsOf(*m_database, QStringLiteral("shift"), m_anna.value, 10);
        QVERIFY_RESULT(events);
        QCOMPARE(events->size(), size_t(1));
        QCOMPARE(events->front().op, QLatin1String("shift.set"));
        QCOMPARE(events->front().actor, m_owner.person);
        QCOMPARE(events->front().detail, QByteArray(R"({"days":{"2026-10-15":[[540,600]]},"from":"2026-10-15","to":"2026-10-16","was":{}})"));
    }

    void daysOfSeveralPeopleAreSetAtOnceAndTakenBack()
    {
        const QDate day(2026, 10, 15);
        const QDate end = day.addDays(3);
        QVERIFY_RESULT(m_service->setShifts(m_owner, m_anna, day, end, {{m_anna, day, 540, 780}, {m_anna, day, 840, 1080}}));
        const std::vector<ShiftEdit> edits = {{m_anna, day, {{540, 780}, {840, 1080}}, {{0, 1440}}},
                                              {m_anna, day.addDays(1), {}, {{600, 660}}},
                                              {m_vera, day, {}, {{1320, 1440}}},
                                              {m_vera, day.addDays(1), {}, {{0, 360}}}}; // a night, in two days
        QVERIFY_RESULT(m_service->setShiftDays(m_owner, edits));
        QCOMPARE(*m_service->shifts(m_owner, day, end),
                 (std::vector<Shift>{{m_anna, day, 0, 1440}, {m_vera, day, 1320, 1440}, {m_anna, day.addDays(1), 600, 660}, {m_vera, day.addDays(1), 0, 360}}));
        QCOMPARE(history::verifyChain(*m_database)->count, 5); // an event for every day of every person
        QCOMPARE(history::eventsOf(*m_database, QStringLiteral("shift"), m_anna.value, 2)->back().detail,
                 QByteArray(R"({"days":{"2026-10-15":[[0,1440]]},"from":"2026-10-15","more":3,"to":"2026-10-16","was":{"2026-10-15":[[540,780],[840,1080]]}})"));
        std::vector<ShiftEdit> back = edits;
        for (ShiftEdit& edit : back)
            std::swap(edit.was, edit.hours);
        QVERIFY_RESULT(m_service->setShiftDays(m_owner, back));
        QCOMPARE(*m_service->shifts(m_owner, day, end), (std::vector<Shift>{{m_anna, day, 540, 780}, {m_anna, day, 840, 1080}}));
        QCOMPARE_ERROR(m_service->setShiftDays(m_owner, back), ErrorCode::Conflict); // taken back once
    }

    void aSavingIsTakenBackAsOneAndOnce()
    {
        const QDate day(2026, 10, 15);
        const QDate end = day.addDays(3);
        QVERIFY_RESULT(m_service->setShifts(m_owner, m_anna, day, end, {{m_anna, day, 540, 780}, {m_anna, day, 840, 1080}}));
        QVERIFY_RESULT(m_service->setShiftDays(m_owner, {{m_vera, day, {}, {{600, 660}}}})); // at the same instant, another saving
        const auto before = *m_service->shifts(m_owner, day, end);
        const auto saved = m_service->setShiftDays(m_owner, {{m_anna, day, {{540, 780}, {840, 1080}}, {}},
                                                             {m_anna, day.addDays(1), {}, {{600, 660}}},
                                                             {m_vera, day, {{600, 660}}, {{0, 360}}}});
        QVERIFY_RESULT(saved);
        QVERIFY(*m_service->shifts(m_owner, day, end) != before);
        staff::Session elsewhere = m_owner;
        elsewhere.device = QStringLiteral("another desk");
        QCOMPARE_ERROR(m_service->undoShifts(elsewhere, *saved), ErrorCode::NotFound);
        QCOMPARE_ERROR(m_service->undoShifts(m_owner, EventSeq(saved->value - 1)), ErrorCode::NotFound); // not its end
        QVERIFY_RESULT(m_service->undoShifts(m_owner, *saved));
        QCOMPARE(*m_service->shifts(m_owner, day, end), before);
        QCOMPARE_ERROR(m_service->undoShifts(m_owner, *saved), ErrorCode::NotFound);
        QCOMPARE(*m_service->shifts(m_owner, day, end), before);
    }

    void aSavingThatWasChangedSinceStaysWhole()
    {
        const QDate day(2026, 10, 15);
        const auto saved = m_service->setShiftDays(m_owner, {{m_anna, day, {}, {{540, 780}}}, {m_vera, day, {}, {{540, 780}}}});
        QVERIFY_RESULT(saved);
        QVERIFY_RESULT(m_service->setShiftDays(m_owner, {{m_anna, day, {{540, 780}}, {{540, 600}}}}));
        const auto now = *m_service->shifts(m_owner, day, day.addDays(1));
        QCOMPARE_ERROR(m_service->undoShifts(m_owner, *saved), ErrorCode::Conflict);
        QCOMPARE(*m_service->shifts(m_owner, day, day.addDays(1)), now);
    }

    void aDayThatCannotBeLeavesTheOthersToo_data()
    {
        QTest::addColumn<ShiftEdit>("wrong");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("detail");
        const QDate day(2026, 10, 15);
        const auto row = [](const char* name, const ShiftEdit& wrong, ErrorCode code, const char* detail) { QTest::newRow(name) << wrong << int(code) << QString::fromLatin1(detail); };
        const PersonId vera(2); // as init() takes them on
        row("over one another", {vera, day, {}, {{540, 780}, {720, 1080}}}, ErrorCode::BadInput, "overlap");
        row("ends before it begins", {vera, day, {}, {{1080, 540}}}, ErrorCode::BadInput, "backward");
        row("of no length", {vera, day, {}, {{540, 540}}}, ErrorCode::BadInput, "backward");
        row("over midnight", {vera, day, {}, {{1320, 1800}}}, ErrorCode::BadInput, "outside");
        row("changed by somebody else", {vera, day, {{540, 600}}, {{540, 780}}}, ErrorCode::Conflict, "changed");
        row("no day", {vera, QDate(), {}, {{540, 780}}}, ErrorCode::BadInput, "");
        row("nobody", {PersonId(99), day, {}, {{540, 780}}}, ErrorCode::NotFound, "");
        row("who has left", {PersonId(4), day, {}, {{540, 780}}}, ErrorCode::MoveRefused, "not_active");
    }
    void aDayThatCannotBeLeavesTheOthersToo()
    {
        QFETCH(ShiftEdit, wrong);
        QFETCH(int, code);
        QFETCH(QString, detail);
        const PersonId left = *staff::insertPerson(*m_database, QStringLiteral("Ольга"), {Role::Manager});
        QCOMPARE(left, PersonId(4));
        QVERIFY_RESULT(staff::updatePerson(*m_database, {left, QStringLiteral("Ольга"), {Role::Manager}, false}));
        const QDate day(2026, 10, 15);
        const auto done = m_service->setShiftDays(m_owner, {{m_anna, day, {}, {{540, 780}}}, wrong});
        QCOMPARE_ERROR(done, ErrorCode(code));
        QCOMPARE(done.error().detail, detail);
        QVERIFY(m_service->shifts(m_owner, day, day.addDays(2))->empty());
        QCOMPARE(history::verifyChain(*m_database)->count, 0);
    }

    void theShiftsOfWhoHasLeftCanOnlyBeTakenAway()
    {
        const QDate day(2026, 10, 15);
        QVERIFY_RESULT(m_service->setShifts(m_owner, m_anna, day, day.addDays(1), {{m_anna, day, 540, 780}}));
        QVERIFY_RESULT(staff::updatePerson(*m_database, {m_anna, QStringLiteral("Анна"), {Role::Specialist}, false}));
        QCOMPARE_ERROR(m_service->setShifts(m_owner, m_anna, day, day.addDays(1), {{m_anna, day, 540, 600}}), ErrorCode::MoveRefused);
        QVERIFY_RESULT(m_service->setShiftDays(m_owner, {{m_anna, day, {{540, 780}}, {}}}));
        QVERIFY(m_service->shifts(m_owner, day, day.addDays(1))->empty());
    }

private:
    static staff::Session sessionOf(PersonId person, Role role) { return {person, QString(), {role}, QStringLiteral("desk")}; }

    FixedClock m_clock{Instant(1'792'055'100'000)};
    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<ScheduleService> m_service;
    PersonId m_anna;
    PersonId m_vera;
    staff::Session m_owner;
};

QTEST_GUILESS_MAIN(TestScheduleService)
#include "test_schedule_service.moc"
