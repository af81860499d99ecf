// SPDX-License-Identifier: GPL-3.0-or-later
// Own services, lengths and prices as somebody who books meets them. Anna cuts in 45 minutes for 3000, and does nothing
// else; Boris does everything as the shop has it: a cut is an hour for 2500, dyeing two hours.
#include "core/bookings/booking_service.h"
#include "core/bookings/visit_desk.h"
#include "core/catalog/repertoire_service.h"
#include "core/catalog/service_store.h"
#include "core/staff/person_store.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

using namespace priyom;
using namespace priyom::bookings;

class TestWhoPerforms final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::DeskShop>();
        m_desk = std::make_unique<VisitDesk>(*m_shop->database, m_shop->clock);
        m_anna = *staff::personByName(*m_shop->database, QStringLiteral("Анна"));
        m_cut = **catalog::serviceByName(*m_shop->database, kCut);
        setAnnas({{m_cut.id, 45, Money::ofMinor(300'000)}});
    }

    void aBookingTakesTheOwnLengthAndPrice()
    {
        const auto anna = book(kAnna, kCut);
        QVERIFY_RESULT(anna);
        QCOMPARE(minutesOf(*anna->visit), 45);
        QCOMPARE(anna->visit->price, Money::ofMinor(300'000));
        const auto boris = book(kBoris, kCut);
        QVERIFY_RESULT(boris);
        QCOMPARE(minutesOf(*boris->visit), 60);
        QCOMPARE(boris->visit->price, Money::ofMinor(250'000));
    }

    void whatWasAgreedGoesBeforeThem()
    {
        Appointment agreed = appointment(kAnna, kCut);
        agreed.minutes = 90;
        agreed.price = Money::ofMinor(100'000);
        const auto booked = book(agreed);
        QVERIFY_RESULT(booked);
        QCOMPARE(minutesOf(*booked->visit), 90);
        QCOMPARE(booked->visit->price, Money::ofMinor(100'000));
    }

    void whoDoesNotPerformItIsRefused()
    {
        const LeadId lead = m_shop->addLead();
        const QByteArray before = m_shop->contents();
        const auto refused = m_shop->bookings->book(m_shop->owner(), {lead, {}, {}, {}, appointment(kAnna, kDye), {}});
        QCOMPARE_ERROR(refused, ErrorCode::MoveRefused);
        QCOMPARE(refused.error().subject, kAnna);
        QCOMPARE(refused.error().detail, QStringLiteral("not_performed"));
        QCOMPARE(m_shop->contents(), before);
    }

    void whoHasLeftOrPerformsNothingIsNotBookedAnew_data()
    {
        QTest::addColumn<bool>("active");
        QTest::addColumn<QString>("role");
        QTest::newRow("has left") << false << QStringLiteral("specialist");
        QTest::newRow("performs nothing") << true << QStringLiteral("receptionist");
    }
    void whoHasLeftOrPerformsNothingIsNotBookedAnew()
    {
        QFETCH(const bool, active);
        QFETCH(const QString, role);
        const auto stands = book(kBoris, kCut);
        QVERIFY_RESULT(stands);
        const auto other = book(kAnna, kCut);
        QVERIFY_RESULT(other);
        staff::Person boris = *staff::personById(*m_shop->database, *staff::personByName(*m_shop->database, kBoris));
        boris.active = active;
        boris.roles = {*staff::roleFromKey(role)};
        QVERIFY_RESULT(staff::updatePerson(*m_shop->database, boris));
        Appointment next = appointment(kBoris, kCut);
        next.start = next.start + std::chrono::hours(4);
        const auto refused = m_shop->bookings->book(m_shop->owner(), {m_shop->addLead(QStringLiteral("+79120000009")), {}, {}, {}, next, {}});
        QCOMPARE_ERROR(refused, ErrorCode::MoveRefused);
        QCOMPARE(refused.error().detail, QStringLiteral("no_specialist"));
        QCOMPARE_ERROR(m_shop->bookings->moveVisit(m_shop->owner(), other->visit->id, next), ErrorCode::MoveRefused);
        next.specialist.clear();
        QVERIFY_RESULT(m_shop->bookings->moveVisit(m_shop->owner(), stands->visit->id, next)); // who comes to him still comes
    }

    void aMoveToAnotherSpecialistTakesTheirTerms()
    {
        const auto booked = book(kBoris, kCut);
        QVERIFY_RESULT(booked);
        const auto moved = m_shop->bookings->moveVisit(m_shop->owner(), booked->visit->id, appointment(kAnna, {}));
        QVERIFY_RESULT(moved);
        QCOMPARE(minutesOf(*moved->visit), 45);
        QCOMPARE(moved->visit->price, Money::ofMinor(300'000));
    }

    void aMoveKeepsThePriceThatWasAgreed()
    {
        Appointment agreed = appointment(kBoris, kCut);
        agreed.price = Money::ofMinor(200'000);
        const auto booked = book(agreed);
        QVERIFY_RESULT(booked);
        Appointment later = appointment(kBoris, kCut); // names the service again, as the form does
        later.start = later.start + std::chrono::hours(3);
        const auto moved = m_shop->bookings->moveVisit(m_shop->owner(), booked->visit->id, later);
        QVERIFY_RESULT(moved);
        QCOMPARE(moved->visit->price, Money::ofMinor(200'000));
        const auto toAnna = m_shop->bookings->moveVisit(m_shop->owner(), booked->visit->id, appointment(kAnna, kCut));
        QVERIFY_RESULT(toAnna);
        QCOMPARE(toAnna->visit->price, Money::ofMinor(200'000));
    }

    void aMoveToWhoDoesNotPerformItIsRefusedAndOneInTimeIsNot()
    {
        const auto booked = book(kBoris, kDye);
        QVERIFY_RESULT(booked);
        QCOMPARE_ERROR(m_shop->bookings->moveVisit(m_shop->owner(), booked->visit->id, appointment(kAnna, {})),
                       ErrorCode::MoveRefused);
        const auto cut = book(kAnna, kCut);
        QVERIFY_RESULT(cut);
        setAnnas({{(**catalog::serviceByName(*m_shop->database, kDye))
                       .id}}); // she gave cutting up; who is booked is not put off
        Appointment later = appointment(kAnna, {});
        later.start = later.start + std::chrono::hours(3);
        const auto moved = m_shop->bookings->moveVisit(m_shop->owner(), cut->visit->id, later);
        QVERIFY_RESULT(moved);
        QCOMPARE(moved->visit->price, Money::ofMinor(300'000));
        QCOMPARE(minutesOf(*moved->visit), 45);
    }

    void windowsAreAsLongAsEachTakes()
    {
        WindowWish wish;
        wish.service = kCut;
        wish.most = 20;
        const auto windows = m_desk->windows(m_shop->owner(), wish);
        QVERIFY_RESULT(windows);
        QSet<bool> seen;
        for (const FreeWindow& window : *windows) {
            const bool isAnnas = window.specialist == m_anna;
            seen += isAnnas;
            QCOMPARE(window.period.to - window.period.from, Milliseconds(std::chrono::minutes(isAnnas ? 45 : 60)));
        }
        QCOMPARE(seen.size(), 2);
    }

    void whoDoesNotPerformItHasNoWindowsAndIsNotFree()
    {
        WindowWish wish;
        wish.service = kDye;
        wish.most = 20;
        const auto windows = m_desk->windows(m_shop->owner(), wish);
        QVERIFY_RESULT(windows);
        QVERIFY(!windows->empty());
        QVERIFY(std::none_of(windows->begin(), windows->end(),
                             [&](const FreeWindow& window) { return window.specialist == m_anna; }));
        QVERIFY(!freeFor(kDye, 120).contains(kAnna));
        QVERIFY(freeFor(kDye, 120).contains(kBoris));
    }

    // Boris has an hour from now on, Anna as well; 50 minutes before that a cut of hers fits and one of his does not.
    void aTimeFitsWhoTakesNoLongerThanThereIs()
    {
        for (const QString& name : {kAnna, kBoris}) {
            Appointment later = appointment(name, kCut);
            later.start = later.start + std::chrono::minutes(50);
            QVERIFY_RESULT(book(later));
        }
        const QStringList free = freeFor(kCut, 60);
        QVERIFY(free.contains(kAnna));
        QVERIFY(!free.contains(kBoris));
    }

private:
    static int minutesOf(const Visit& visit)
    {
        return int(std::chrono::duration_cast<std::chrono::minutes>(visit.endAt - visit.startAt).count());
    }

    void setAnnas(const catalog::Repertoire& theirs)
    {
        QVERIFY_RESULT(
            catalog::RepertoireService(*m_shop->database, m_shop->clock).set(m_shop->owner(), m_anna, theirs));
    }
    Appointment appointment(const QString& specialist, const QString& service)
    {
        Appointment appointment = m_shop->at(60);
        appointment.specialist = specialist;
        appointment.service = service;
        return appointment;
    }
    Result<Booked> book(const Appointment& appointment)
    {
        return m_shop->bookings->book(m_shop->owner(), {m_shop->addLead(), {}, {}, {}, appointment, {}});
    }
    Result<Booked> book(const QString& specialist, const QString& service)
    {
        return book(appointment(specialist, service));
    }
    QStringList freeFor(const QString& service, int minutes)
    {
        const Instant start = appointment({}, {}).start;
        const auto fit =
            m_desk->fitAt(m_shop->owner(), {{start, start + std::chrono::minutes(minutes)}, {}, {}, service, true});
        QStringList names;
        if (fit)
            for (const staff::Person& person : fit->free)
                names += person.name;
        return names;
    }

    const QString kAnna = QStringLiteral("Анна");
    const QString kBoris = QStringLiteral("Борис");
    const QString kCut = QStringLiteral("Стрижка");
    const QString kDye = QStringLiteral("Окрашивание");
    std::unique_ptr<test::DeskShop> m_shop;
    std::unique_ptr<VisitDesk> m_desk;
    PersonId m_anna;
    catalog::Service m_cut;
};

QTEST_GUILESS_MAIN(TestWhoPerforms)
#include "test_who_performs.moc"
