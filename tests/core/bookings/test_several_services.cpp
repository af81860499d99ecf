// SPDX-License-Identifier: GPL-3.0-or-later
// A coming of several services. Cutting takes an hour for 2500, dyeing two hours for 2500; Anna and Boris do both.
#include "core/bookings/booking_service.h"
#include "core/bookings/taken_store.h"
#include "core/bookings/visit_desk.h"
#include "core/bookings/visit_store.h"
#include "core/catalog/repertoire_store.h"
#include "core/catalog/resource_store.h"
#include "core/catalog/service_store.h"
#include "core/schedule/row_finder.h"
#include "core/staff/person_store.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

using namespace priyom;
using namespace priyom::bookings;
using namespace std::chrono_literals;

class SeveralServicesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::DeskShop>();
        m_desk = std::make_unique<VisitDesk>(*m_shop->database, m_shop->clock);
        m_anna = *staff::personByName(*m_shop->database, kAnna);
        m_boris = *staff::personByName(*m_shop->database, kBoris);
    }

    void oneComingHasThemInARow()
    {
        const auto booked = book(cutThenDye());
        QVERIFY_RESULT(booked);
        const Visit visit = read(booked->visit->id);
        QCOMPARE(visit.more.size(), size_t(1));
        QCOMPARE(visit.time(), (Period{start(), start() + 60min}));
        QCOMPARE(visit.more[0].specialist, m_boris);
        QCOMPARE(visit.more[0].time(), (Period{start() + 60min, start() + 180min}));
        QCOMPARE(visit.more[0].price, Money::ofMinor(250'000));
        QCOMPARE(busy(m_anna).size(), size_t(1));
        QCOMPARE(busy(m_boris).size(), size_t(1));
        const auto rows = m_desk->list(m_shop->owner(), {start() - 1h, start() + 5h});
        QVERIFY_RESULT(rows);
        QCOMPARE(rows->size(), size_t(2));
        QCOMPARE((*rows)[1].place, 2);
        QCOMPARE((*rows)[1].of, 2);
        QCOMPARE((*rows)[1].specialistName, kBoris);
        QCOMPARE((*rows)[1].serviceName, kDye);
        QVERIFY_RESULT(checkTaken(*m_shop->database));
    }

    void theCardSaysAllOfIt()
    {
        const LeadId lead = m_shop->addLead();
        QVERIFY_RESULT(m_shop->bookings->book(m_shop->owner(), {lead, {}, {}, {}, cutThenDye(), {}}));
        const auto story = m_desk->story(m_shop->owner(), lead);
        QVERIFY_RESULT(story);
        const auto& visit = story->card.visit;
        QVERIFY(visit.has_value());
        QCOMPARE(visit->serviceName, QStringLiteral("Стрижка, Окрашивание (Борис)"));
        QCOMPARE(visit->specialistName, kAnna);
        QCOMPARE(visit->endAt, start() + 180min);
        QCOMPARE(visit->price, Money::ofMinor(500'000));
        QCOMPARE(story->visits.size(), size_t(1));
    }

    // The first service is over, the second is not: nobody is asked how the coming went.
    void itIsUnresolvedOnlyWhenTheLastServiceIsOver()
    {
        QVERIFY_RESULT(book(cutThenDye()));
        m_shop->clock.set(start() + 90min);
        QVERIFY(m_desk->unresolved(m_shop->owner()).value().empty());
        m_shop->clock.set(start() + 181min);
        QCOMPARE(m_desk->unresolved(m_shop->owner()).value().size(), size_t(1));
    }

    void aTakenServiceRefusesAllAndSaysWhoHasIt()
    {
        Appointment other = at(90);
        other.specialist = kBoris;
        QVERIFY_RESULT(book(other));
        const LeadId lead = m_shop->addLead();
        const QByteArray before = m_shop->contents();
        const auto refused = m_shop->bookings->book(m_shop->owner(), {lead, {}, {}, {}, cutThenDye(), {}});
        QCOMPARE_ERROR(refused, ErrorCode::SlotTaken);
        QCOMPARE(refused.error().subject, kBoris);
        QCOMPARE(refused.error().detail.section(u' ', 0, 0).toLongLong(), other.start.ms);
        QCOMPARE(m_shop->contents(), before);
    }

    void aStateIsOfAllAndGivesAllTheTimeBack()
    {
        const auto booked = book(cutThenDye());
        QVERIFY_RESULT(booked);
        QVERIFY_RESULT(m_shop->bookings->setVisit(m_shop->owner(), booked->visit->id, VisitState::Cancelled));
        QVERIFY(busy(m_anna).empty());
        QVERIFY(busy(m_boris).empty());
        QVERIFY_RESULT(m_shop->bookings->undoVisit(m_shop->owner(), booked->visit->id));
        QCOMPARE(busy(m_boris).size(), size_t(1));
        QVERIFY_RESULT(checkTaken(*m_shop->database));
    }

    void aMoveTakesAllAlongAndItsUndoBringsThemBack()
    {
        const auto booked = book(cutThenDye());
        QVERIFY_RESULT(booked);
        const Visit before = read(booked->visit->id);
        Appointment later = m_shop->at(180);
        later.specialist.clear();
        QVERIFY_RESULT(m_shop->bookings->moveVisit(m_shop->owner(), before.id, later));
        const Visit moved = read(before.id);
        QCOMPARE(moved.startAt, start() + 2h);
        QCOMPARE(moved.more[0].startAt, start() + 3h);
        QVERIFY_RESULT(m_shop->bookings->undoVisit(m_shop->owner(), before.id));
        const Visit back = read(before.id);
        QCOMPARE(back.startAt, before.startAt);
        QVERIFY(back.more == before.more);
        QVERIFY_RESULT(m_shop->bookings->undoVisit(m_shop->owner(), before.id)); // and the booking itself
        QCOMPARE_ERROR(visitById(*m_shop->database, before.id), ErrorCode::NotFound);
        QVERIFY(busy(m_boris).empty());
    }

    void aMoveOfTheSecondMovesTheFirst()
    {
        const auto booked = book(cutThenDye());
        QVERIFY_RESULT(booked);
        Appointment later;
        later.place = 2;
        later.start = start() + 90min;
        QVERIFY_RESULT(m_shop->bookings->moveVisit(m_shop->owner(), booked->visit->id, later));
        const Visit moved = read(booked->visit->id);
        QCOMPARE(moved.startAt, start() + 30min);
        QCOMPARE(moved.more[0].time(), (Period{start() + 90min, start() + 210min}));
    }

    void aLongerServicePushesThoseAfterIt()
    {
        const auto booked = book(cutThenDye());
        QVERIFY_RESULT(booked);
        Appointment longer = m_shop->at(60);
        longer.specialist.clear();
        longer.minutes = 75;
        QVERIFY_RESULT(m_shop->bookings->moveVisit(m_shop->owner(), booked->visit->id, longer));
        QCOMPARE(read(booked->visit->id).more[0].startAt, start() + 75min);
    }

    void oneServiceGoesToAnotherSpecialistAlone()
    {
        const auto booked = book(cutThenDye());
        QVERIFY_RESULT(booked);
        Appointment to;
        to.place = 2;
        to.specialist = kAnna;
        to.start = start() + 60min;
        QVERIFY_RESULT(m_shop->bookings->moveVisit(m_shop->owner(), booked->visit->id, to));
        const Visit moved = read(booked->visit->id);
        QCOMPARE(moved.specialist, m_anna);
        QCOMPARE(moved.more[0].specialist, m_anna);
        QVERIFY(busy(m_boris).empty());
        QCOMPARE(busy(m_anna).size(), size_t(2));
        QVERIFY_RESULT(checkTaken(*m_shop->database));
    }

    void oneServiceIsCancelledAlone_data()
    {
        QTest::addColumn<int>("place");
        QTest::addColumn<QString>("left");
        QTest::newRow("the second") << 2 << kAnna;
        QTest::newRow("the first: the second is the first from now on") << 1 << kBoris;
    }
    void oneServiceIsCancelledAlone()
    {
        QFETCH(int, place);
        QFETCH(QString, left);
        const auto booked = book(cutThenDye());
        QVERIFY_RESULT(booked);
        const Visit before = read(booked->visit->id);
        QVERIFY_RESULT(m_shop->bookings->noteLate(m_shop->owner(), before.id, 20));
        QVERIFY_RESULT(m_shop->bookings->dropService(m_shop->owner(), before.id, place, {CancelledBy::Client, QStringLiteral("простыла")}));
        const Visit after = read(before.id);
        QVERIFY(after.more.empty());
        QCOMPARE(after.state, VisitState::Planned);
        QCOMPARE(after.cancelReason, QStringLiteral("простыла"));
        QCOMPARE(after.lateMinutes, place == 1 ? 0 : 20); // it was said of the old time
        QCOMPARE(after.specialist, left == kAnna ? m_anna : m_boris);
        QVERIFY(busy(left == kAnna ? m_boris : m_anna).empty());
        QCOMPARE_ERROR(m_shop->bookings->dropService(m_shop->owner(), before.id, 1), ErrorCode::MoveRefused);
        QVERIFY_RESULT(m_shop->bookings->undoVisit(m_shop->owner(), before.id));
        QVERIFY(read(before.id).more == before.more);
        QVERIFY_RESULT(checkTaken(*m_shop->database));
    }

    void servicesAreAddedToAVisitThatStands()
    {
        const auto booked = book(at(60));
        QVERIFY_RESULT(booked);
        Appointment more = at(60);
        more.then = {{kDye, kBoris}};
        QVERIFY_RESULT(m_shop->bookings->moveVisit(m_shop->owner(), booked->visit->id, more));
        QCOMPARE(read(booked->visit->id).more.size(), size_t(1));
        more.then = std::vector<NextService>();
        QVERIFY_RESULT(m_shop->bookings->moveVisit(m_shop->owner(), booked->visit->id, more));
        QVERIFY(read(booked->visit->id).more.empty());
    }

    void theBreaksOfOneSpecialistAreKeptBetweenThem_data()
    {
        QTest::addColumn<QString>("second");
        QTest::addColumn<int>("starts"); // minutes after the first began
        QTest::newRow("another specialist goes on at once") << kBoris << 60;
        QTest::newRow("the same one needs both breaks") << kAnna << 75;
    }
    void theBreaksOfOneSpecialistAreKeptBetweenThem()
    {
        QFETCH(QString, second);
        QFETCH(int, starts);
        setBuffers(kCut, 0, 10);
        setBuffers(kDye, 5, 0);
        const auto windows = m_desk->windows(m_shop->owner(), wish(kAnna, second));
        QVERIFY_RESULT(windows);
        QVERIFY(!windows->empty());
        QCOMPARE(windows->front().then.front().period.from - windows->front().period.from,
                 Milliseconds(std::chrono::minutes(starts)));
        Appointment row = at(60);
        row.then = {{kDye, second}};
        const auto booked = book(row);
        QVERIFY_RESULT(booked);
        QCOMPARE(booked->visit->more[0].startAt, start() + std::chrono::minutes(starts));
    }

    void twoServicesOfOneVisitAreNotAtOnce()
    {
        Appointment row = at(60);
        row.then = {{kDye, kAnna}};
        row.then->front().start = start() + 30min;
        QCOMPARE_ERROR(book(row), ErrorCode::BadInput);
        const auto booked = book(at(60));
        QVERIFY_RESULT(booked);
        Visit visit = read(booked->visit->id); // past the rules: the schema refuses it too
        visit.more = {{m_anna, visit.service, start() + 30min, start() + 90min, {}}};
        QCOMPARE_ERROR(updateVisit(*m_shop->database, visit), ErrorCode::SlotTaken);
    }

    void aServiceWithARoomIsHeldToIt()
    {
        const auto room = catalog::insertResource(*m_shop->database,
                                                  {{}, catalog::ResourceKind::Room, QStringLiteral("Кабинет 1"), true});
        QVERIFY_RESULT(room);
        QVERIFY_RESULT(catalog::writeNeeds(*m_shop->database, serviceNamed(kDye).id, {{*room}}));
        const auto booked = book(cutThenDye());
        QVERIFY_RESULT(booked);
        QCOMPARE(read(booked->visit->id).more[0].resources, std::vector{*room});
        Appointment dye = at(120 + 60);
        dye.service = kDye;
        const auto refused = book(dye); // Anna is free, the room is not
        QCOMPARE_ERROR(refused, ErrorCode::SlotTaken);
        QCOMPARE(refused.error().subject, QStringLiteral("Кабинет 1"));
        const auto windows = m_desk->windows(m_shop->owner(), wish({}, {}));
        QVERIFY_RESULT(windows);
        for (const FreeWindow& window : *windows)
            QVERIFY(!window.then.front().period.overlaps(read(booked->visit->id).more[0].time()));
        QVERIFY_RESULT(checkTaken(*m_shop->database));
    }

    // Anna cuts from 60 min on; Boris is taken until 100 min from now and dyes from then on.
    void theWindowIsOneInWhichAllOfItFits()
    {
        Appointment other = at(60);
        other.specialist = kBoris;
        other.minutes = 120;
        QVERIFY_RESULT(book(other));
        WindowWish asked = wish(kAnna, kBoris);
        asked.from = start();
        asked.wished = start();
        const auto windows = m_desk->windows(m_shop->owner(), asked);
        QVERIFY_RESULT(windows);
        QVERIFY(!windows->empty());
        for (const FreeWindow& window : *windows) {
            QVERIFY(window.then.front().period.from >= other.start + 120min);
            QVERIFY(window.then.front().period.from - window.period.to <= Milliseconds(schedule::kLongestWait));
        }
        const auto fit = m_desk->fitAt(m_shop->owner(), {{start(), start() + 1h}, m_anna, {}, kCut, true, asked.then});
        QVERIFY_RESULT(fit);
        QVERIFY(fit->free.empty());
        QCOMPARE(fit->stuckAt, kDye);
    }

    // Boris dyes no more. What is booked with him can still be moved; nothing new is booked with him.
    void whoPerformsItStaysWhateverTheirListSaysByNow_data()
    {
        QTest::addColumn<bool>("isMoved");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("performs"); // empty: nobody does
        QTest::newRow("moved with him") << true << kBoris << kBoris;
        QTest::newRow("moved, by whoever can") << true << QString() << kAnna;
        QTest::newRow("booked anew") << false << kBoris << QString();
    }
    void whoPerformsItStaysWhateverTheirListSaysByNow()
    {
        QFETCH(bool, isMoved);
        QFETCH(QString, second);
        QFETCH(QString, performs);
        Appointment row = cutThenDye();
        row.then->front().minutes = 90; // agreed
        const auto booked = book(row);
        QVERIFY_RESULT(booked);
        QVERIFY_RESULT(
            catalog::writeRepertoire(*m_shop->database, m_boris, {catalog::OwnService{serviceNamed(kCut).id}}));
        WindowWish asked = wish(kAnna, second);
        asked.moved = isMoved ? booked->visit->id : VisitId();
        const auto windows = m_desk->windows(m_shop->owner(), asked);
        QVERIFY_RESULT(windows);
        QCOMPARE(windows->empty(), performs.isEmpty());
        const Period later{start() + 1h, start() + 2h};
        const auto fit = m_desk->fitAt(m_shop->owner(), {later, m_anna, asked.moved, kCut, true, asked.then});
        QVERIFY_RESULT(fit);
        QCOMPARE(fit->stuckAt, performs.isEmpty() ? kDye : QString());
        if (performs.isEmpty())
            return;
        QCOMPARE(windows->front().then.front().specialistName, performs);
        QCOMPARE(fit->then.front().specialistName, performs);
        QCOMPARE(fit->then.front().period.to - fit->then.front().period.from,
                 Milliseconds(performs == kBoris ? 90min : 120min));
    }

    void aSpecialistWhoIsOffTakesNoPartOfIt()
    {
        QVERIFY_RESULT(m_shop->database->exec("INSERT INTO shift (person_id, day, start_minute, end_minute) "
                                              "SELECT id, '2000-01-01', 540, 600 FROM person WHERE name = 'Борис'"));
        const auto refused = book(cutThenDye());
        QCOMPARE_ERROR(refused, ErrorCode::MoveRefused);
        QCOMPARE(refused.error().subject, kBoris);
        QCOMPARE(refused.error().detail, QStringLiteral("outside_shift"));
        const auto windows = m_desk->windows(m_shop->owner(), wish(kAnna, kBoris));
        QVERIFY_RESULT(windows);
        QVERIFY(windows->empty());
    }

private:
    [[nodiscard]] Instant start() const { return m_shop->at(60).start; }
    [[nodiscard]] Appointment at(int minutes) const { return m_shop->at(minutes); }
    [[nodiscard]] Appointment cutThenDye() const
    {
        Appointment row = at(60);
        row.then = {{kDye, kBoris}};
        return row;
    }
    [[nodiscard]] Result<Booked> book(const Appointment& appointment) const
    {
        return m_shop->bookings->book(m_shop->owner(), {m_shop->addLead(), {}, {}, {}, appointment, {}});
    }
    [[nodiscard]] Visit read(VisitId id) const { return visitById(*m_shop->database, id).value(); }
    [[nodiscard]] std::vector<TakenTime> busy(PersonId person) const
    {
        return takenOf(*m_shop->database, person, {start() - 24h, start() + 24h}).value();
    }
    [[nodiscard]] catalog::Service serviceNamed(const QString& name) const
    {
        return catalog::serviceByName(*m_shop->database, name).value().value();
    }
    void setBuffers(const QString& name, int before, int after) const
    {
        catalog::Service service = serviceNamed(name);
        service.bufferBefore = before;
        service.bufferAfter = after;
        QVERIFY_RESULT(catalog::updateService(*m_shop->database, service));
    }
    [[nodiscard]] WindowWish wish(const QString& first, const QString& second) const
    {
        WindowWish wish;
        wish.service = kCut;
        wish.specialist = first;
        wish.then = {{kDye, second}};
        return wish;
    }

    const QString kAnna = QStringLiteral("Анна");
    const QString kBoris = QStringLiteral("Борис");
    const QString kCut = QStringLiteral("Стрижка");
    const QString kDye = QStringLiteral("Окрашивание");
    std::unique_ptr<test::DeskShop> m_shop;
    std::unique_ptr<VisitDesk> m_desk;
    PersonId m_anna;
    PersonId m_boris;
};

QTEST_GUILESS_MAIN(SeveralServicesTest)
#include "test_several_services.moc"
