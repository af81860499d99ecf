// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/visit_desk.h"

#include "core/bookings/shift_rule.h"
#include "core/schedule/schedule_store.h"
#include "core/staff/person_store.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

using namespace priyom;
using namespace priyom::bookings;

class TestVisitDesk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::DeskShop>();
        m_desk = std::make_unique<VisitDesk>(*m_shop->database, m_shop->clock);
        m_anna = staff::personByName(*m_shop->database, QStringLiteral("Анна")).value();
        m_tomorrow = Zone::utc().date(m_shop->clock.now()).addDays(1);
    }

    void windowsLieInsideShiftsAndBesideVisits()
    {
        QVERIFY_RESULT(schedule::insertShift(*m_shop->database, {m_anna, m_tomorrow, 600, 780}));
        Appointment appointment = m_shop->at(0);
        appointment.start = at(11, 0);
        appointment.minutes = 30;
        QVERIFY_RESULT(m_shop->bookings->book(m_shop->owner(), {m_shop->addLead(), {}, {}, {}, appointment, {}}));
        const auto windows = m_desk->windows(m_shop->owner(), wish());
        QVERIFY_RESULT(windows);
        QCOMPARE(windows->size(), size_t(2));
        QCOMPARE(windows->front().period.from, at(10, 0));
        QCOMPARE((*windows)[1].period.from, at(11, 30));
        for (const FreeWindow& window : *windows) {
            appointment.start = window.period.from;
            appointment.minutes = 60;
            QVERIFY_RESULT(m_shop->bookings->book(m_shop->owner(), {m_shop->addLead(), {}, {}, {}, appointment, {}}));
        }
        QVERIFY(m_desk->windows(m_shop->owner(), wish())->empty());
    }

    void whoWorksByShiftsHasNoWindowsOnOtherDays()
    {
        QVERIFY_RESULT(schedule::insertShift(*m_shop->database, {m_anna, m_tomorrow.addDays(100), 600, 780}));
        QVERIFY(m_desk->windows(m_shop->owner(), wish())->empty());
        WindowWish anybody = wish();
        anybody.specialist.clear();
        const auto windows = m_desk->windows(m_shop->owner(), anybody);
        QVERIFY_RESULT(windows);
        QCOMPARE(windows->size(), size_t(5));
        for (const FreeWindow& window : *windows)
            QVERIFY(window.specialist != m_anna);
    }

    void theNearestToTheWishComeFirst()
    {
        WindowWish asked = wish();
        asked.wished = at(15, 0);
        const auto windows = m_desk->windows(m_shop->owner(), asked);
        QVERIFY_RESULT(windows);
        QCOMPARE(windows->front().period.from, at(15, 0));
        QCOMPARE(windows->front().period.to, at(16, 0));
    }

    void whoIsFreeAtATimeIsOnShiftAndNotTaken()
    {
        const auto free = [this](int hour, int minute) {
            QStringList names;
            const auto found = m_desk->fitAt(m_shop->owner(), {{at(hour, minute), at(hour, minute) + std::chrono::minutes(60)}, {}});
            if (found)
                for (const staff::Person& person : found->free)
                    names += person.name;
            return names;
        };
        const QStringList everybody = free(4, 10); // no quarter of an hour, and no opening hours are asked
        QVERIFY(everybody.size() > 1);
        QVERIFY(everybody.contains(QStringLiteral("Анна")));
        QVERIFY_RESULT(schedule::insertShift(*m_shop->database, {m_anna, m_tomorrow, 600, 780}));
        QVERIFY(free(10, 10).contains(QStringLiteral("Анна")));
        QVERIFY(!free(12, 10).contains(QStringLiteral("Анна"))); // the shift ends at 13
        Appointment appointment = m_shop->at(0);
        appointment.start = at(10, 0);
        appointment.minutes = 30;
        QVERIFY_RESULT(m_shop->bookings->book(m_shop->owner(), {m_shop->addLead(), {}, {}, {}, appointment, {}}));
        QVERIFY(!free(10, 10).contains(QStringLiteral("Анна")));
        QCOMPARE(free(10, 10).size(), everybody.size() - 1);
    }

    void whyTheChosenOneIsNotFreeIsToldAndAMovedVisitTakesNoTimeFromItself()
    {
        QVERIFY_RESULT(schedule::insertShift(*m_shop->database, {m_anna, m_tomorrow, 600, 780}));
        Appointment appointment = m_shop->at(0);
        appointment.start = at(11, 0);
        appointment.minutes = 30;
        const auto booked = m_shop->bookings->book(m_shop->owner(), {m_shop->addLead(), {}, {}, {}, appointment, {}});
        QVERIFY_RESULT(booked);
        const auto fit = [&](int hour, int minute, int minutes, VisitId moved = {}) {
            const Period period{at(hour, minute), at(hour, minute) + std::chrono::minutes(minutes)};
            return m_desk->fitAt(m_shop->owner(), {period, m_anna, moved}).value_or(TimeFit());
        };
        QCOMPARE(fit(10, 0, 60).free.size(), size_t(1));
        QVERIFY(fit(10, 30, 45).free.empty());
        QCOMPARE(fit(10, 30, 45).room, (schedule::Room{at(11, 0), schedule::RoomEnd::Taken}));
        QCOMPARE(fit(12, 30, 45).room, (schedule::Room{at(13, 0), schedule::RoomEnd::OffWork}));
        QCOMPARE(fit(14, 0, 45).room, (schedule::Room{at(14, 0), schedule::RoomEnd::OffWork}));
        QCOMPARE(fit(11, 15, 30, booked->visit->id).free.size(), size_t(1));
        WindowWish asked = wish();
        asked.within = schedule::DayTimes{m_tomorrow, m_tomorrow, 11 * 60 + 15, 11 * 60 + 16};
        QVERIFY(!m_desk->windows(m_shop->owner(), asked)->front().fits);
        asked.moved = booked->visit->id;
        QVERIFY(m_desk->windows(m_shop->owner(), asked)->front().fits);
    }

    void ofOthersThanTheChosenOneWindowsComeLast()
    {
        WindowWish asked = wish();
        asked.othersToo = true;
        const auto windows = m_desk->windows(m_shop->owner(), asked);
        QVERIFY_RESULT(windows);
        QCOMPARE(windows->size(), size_t(5));
        for (size_t place = 0; place < windows->size(); ++place)
            QCOMPARE((*windows)[place].specialist == m_anna, place < 3);
    }

    void whatFitsTheWishInWordsComesBeforeWhatIsNear()
    {
        for (const int day : {0, 1})
            QVERIFY_RESULT(schedule::insertShift(*m_shop->database, {m_anna, m_tomorrow.addDays(day), 600, 1080}));
        Appointment taken = m_shop->at(0);
        taken.start = at(16, 0);
        taken.minutes = 60;
        QVERIFY_RESULT(m_shop->bookings->book(m_shop->owner(), {m_shop->addLead(), {}, {}, {}, taken, {}}));
        WindowWish asked = wish();
        asked.within = schedule::DayTimes{m_tomorrow, m_tomorrow, 15 * 60, 24 * 60};
        const auto windows = m_desk->windows(m_shop->owner(), asked);
        QVERIFY_RESULT(windows);
        QCOMPARE(windows->size(), size_t(5));
        // Fifteen to sixteen and seventeen to eighteen are free of «завтра после 15»; then the nearest to it that do not fit.
        QCOMPARE((*windows)[0].period.from, at(15, 0));
        QCOMPARE((*windows)[1].period.from, at(17, 0));
        QVERIFY((*windows)[0].fits && (*windows)[1].fits);
        QCOMPARE((*windows)[2].period.from, at(14, 0));
        QVERIFY(!(*windows)[2].fits && !(*windows)[3].fits && !(*windows)[4].fits);
    }

    void aWishFarAheadIsLookedForThere()
    {
        WindowWish asked = wish();
        const QDate far = m_tomorrow.addDays(40);
        asked.within = schedule::DayTimes{far, far, 9 * 60, 12 * 60};
        const auto windows = m_desk->windows(m_shop->owner(), asked);
        QVERIFY_RESULT(windows);
        QVERIFY(!windows->empty() && windows->front().fits);
        QCOMPARE(Zone::utc().date(windows->front().period.from), far);
    }

    void unknownNamesAreRefused()
    {
        WindowWish asked = wish();
        asked.specialist = QStringLiteral("Никто");
        QCOMPARE_ERROR(m_desk->windows(m_shop->owner(), asked), ErrorCode::BadInput);
        asked = wish();
        asked.service = QStringLiteral("Ничего");
        QCOMPARE_ERROR(m_desk->windows(m_shop->owner(), asked), ErrorCode::BadInput);
    }

    void shiftsThatTouchAreOne_data()
    {
        QTest::addColumn<int>("startMinute");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<bool>("inside");
        QTest::newRow("in the first") << 600 << 60 << true;
        QTest::newRow("over the seam") << 690 << 60 << true;
        QTest::newRow("into the break") << 800 << 60 << false;
        QTest::newRow("over the break") << 830 << 120 << false;
        QTest::newRow("before") << 599 << 30 << false;
        QTest::newRow("to the end of the day and over") << 1400 << 80 << true;
        QTest::newRow("further into the night") << 1400 << 101 << false;
    }
    void shiftsThatTouchAreOne()
    {
        QFETCH(int, startMinute);
        QFETCH(int, minutes);
        QFETCH(bool, inside);
        const std::vector<schedule::Shift> shifts{{m_anna, m_tomorrow, 600, 720},
                                                  {m_anna, m_tomorrow, 720, 840},
                                                  {m_anna, m_tomorrow, 900, 1440},
                                                  {m_anna, m_tomorrow.addDays(1), 0, 60}};
        const Instant start = Zone::utc().startOfDay(m_tomorrow) + std::chrono::minutes(startMinute);
        QCOMPARE(mayBeBooked({shifts, true}, schedule::OpeningHours(), {start, start + std::chrono::minutes(minutes)}, Zone::utc()), inside);
    }

    void aStoryTellsAllOfALead()
    {
        const LeadId lead = m_shop->addLead();
        QVERIFY_RESULT(m_shop->bookings->book(m_shop->owner(), {lead, {}, {}, {}, m_shop->at(60), {}}));
        const auto story = m_desk->story(m_shop->owner(), lead);
        QVERIFY_RESULT(story);
        QCOMPARE(story->card.visit->specialistName, QStringLiteral("Анна"));
        QCOMPARE(story->visits.size(), size_t(1));
        QCOMPARE(story->events.size(), size_t(2));
        QCOMPARE(story->events.front().op, QStringLiteral("visit.book"));
        QCOMPARE_ERROR(m_desk->story(m_shop->owner(), LeadId(99)), ErrorCode::NotFound);
    }

    void visitsWhoseTimeHasPassedStandUntilTheyAreClosed()
    {
        const auto lead = m_shop->addLead(QStringLiteral("+79123054418"));
        const auto other = m_shop->addLead(QStringLiteral("+79123054419"));
        const auto booked = m_shop->bookings->book(m_shop->owner(), {lead, {}, {}, {}, m_shop->at(60), {}});
        QVERIFY_RESULT(booked);
        QVERIFY_RESULT(m_shop->bookings->book(m_shop->owner(), {other, {}, {}, {}, m_shop->at(180), {}}));
        const auto names = [&](const staff::Session& session) {
            QStringList phones;
            const auto rows = m_desk->unresolved(session);
            for (const VisitRow& row : rows.value_or(std::vector<VisitRow>()))
                phones += row.clientPhone;
            return phones.join(u' ');
        };
        m_shop->clock.advance(std::chrono::minutes(119)); // the first ends in a minute
        QCOMPARE(names(m_shop->owner()), QString());
        m_shop->clock.advance(std::chrono::minutes(1));
        QCOMPARE(names(m_shop->owner()), QStringLiteral("+79123054418"));
        m_shop->clock.advance(std::chrono::hours(24));
        QCOMPARE(names(m_shop->owner()), QStringLiteral("+79123054418 +79123054419"));
        QCOMPARE(names(m_shop->as(staff::Role::Manager)), names(m_shop->owner())); // both are the manager's leads
        QCOMPARE_ERROR(m_desk->unresolved(m_shop->as(staff::Role::Specialist)), ErrorCode::NotAllowed);
        QVERIFY_RESULT(m_shop->bookings->setVisit(m_shop->owner(), booked->visit->id, VisitState::NoShow));
        QCOMPARE(names(m_shop->owner()), QStringLiteral("+79123054419"));
    }

private:
    Instant at(int hour, int minute) const { return Zone::utc().instant(m_tomorrow, QTime(hour, minute)); }
    WindowWish wish() const
    {
        WindowWish wish;
        wish.service = QStringLiteral("Стрижка");
        wish.specialist = QStringLiteral("Анна");
        return wish;
    }

    std::unique_ptr<test::DeskShop> m_shop;
    std::unique_ptr<VisitDesk> m_desk;
    PersonId m_anna;
    QDate m_tomorrow;
};

QTEST_GUILESS_MAIN(TestVisitDesk)
#include "test_visit_desk.moc"
