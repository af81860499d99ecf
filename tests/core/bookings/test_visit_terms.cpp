// SPDX-License-Identifier: GPL-3.0-or-later
// Another price or length than the shop's is somebody's decision: each has a right of its own, through every door, and what
// was agreed stays when the visit goes to another time, another specialist or another week.
#include "core/bookings/series_service.h"
#include "core/bookings/visit_store.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

using namespace priyom;
using namespace priyom::bookings;
using staff::Role;

class TestVisitTerms final : public QObject
{
    Q_OBJECT
    std::unique_ptr<test::DeskShop> m_shop;

    [[nodiscard]] Result<Booked> book(Role role, const Appointment& appointment)
    {
        return m_shop->bookings->book(m_shop->as(role), {m_shop->addLead(), {}, {}, {}, appointment, {}});
    }
    [[nodiscard]] Appointment priced(qint64 rubles, int minutesAhead = 60) const
    {
        Appointment appointment = m_shop->at(minutesAhead);
        appointment.price = Money::ofMinor(rubles * 100);
        return appointment;
    }
    [[nodiscard]] Money priceOf(VisitId visit) const { return visitById(*m_shop->database, visit)->price; }

private Q_SLOTS:
    void init() { m_shop = std::make_unique<test::DeskShop>(); }

    void whoMayAskAnotherPrice_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<qint64>("rubles"); // the list has 2500
        QTest::addColumn<bool>("may");
        const auto row = [](const char* name, Role role, qint64 rubles, bool may) { QTest::newRow(name) << int(role) << rubles << may; };
        row("the owner less", Role::Owner, 2000, true);
        row("the owner more", Role::Owner, 3000, true);
        row("the owner nothing", Role::Owner, 0, true);
        row("the head", Role::Head, 2000, true);
        row("the manager of the request", Role::Manager, 2000, true);
        row("the receptionist less", Role::Receptionist, 2000, false);
        row("the receptionist more", Role::Receptionist, 3000, false);
        row("the receptionist that of the list", Role::Receptionist, 2500, true);
    }
    void whoMayAskAnotherPrice()
    {
        QFETCH(const int, role);
        QFETCH(const qint64, rubles);
        QFETCH(const bool, may);
        const LeadId lead = m_shop->addLead();
        const QByteArray before = m_shop->contents();
        const auto booked = m_shop->bookings->book(m_shop->as(Role(role)), {lead, {}, {}, {}, priced(rubles), {}});
        QCOMPARE(booked.has_value(), may);
        if (may) {
            QCOMPARE(priceOf(booked->visit->id), Money::ofMinor(rubles * 100));
            return;
        }
        QCOMPARE(booked.error(), (Error{ErrorCode::NotAllowed, QStringLiteral("visit.price"), {}}));
        QCOMPARE(m_shop->contents(), before);
    }

    void whoMayNotIsRefusedAtEveryDoor()
    {
        const staff::Session receptionist = m_shop->as(Role::Receptionist);
        const auto isRefused = [](const auto& result) {
            return !result && result.error().code == ErrorCode::NotAllowed && result.error().subject == QLatin1String("visit.price");
        };
        MoveDraft confirm;
        confirm.lead = m_shop->addLead();
        confirm.to = leads::Stage::Confirmed;
        confirm.appointment = priced(2000, 30);
        QVERIFY(isRefused(m_shop->bookings->moveLead(receptionist, confirm)));
        const auto booked = book(Role::Receptionist, m_shop->at(120));
        QVERIFY_RESULT(booked);
        QVERIFY(isRefused(m_shop->bookings->moveVisit(receptionist, booked->visit->id, priced(2000, 240))));
        Appointment row = m_shop->at(300);
        row.then = {NextService{QStringLiteral("Окрашивание"), {}, 0, Money::ofMinor(1)}};
        QVERIFY(isRefused(book(Role::Receptionist, row)));
    }

    void anotherLengthIsForWhoeverBooks()
    {
        Appointment longer = m_shop->at(60);
        longer.minutes = 90;
        QVERIFY_RESULT(book(Role::Receptionist, longer));
    }

    // Agreed by the owner: whoever moves the visit keeps it, may say it again, and may go back to the list's.
    void whatWasAgreedStaysWhoeverMovesTheVisit()
    {
        const staff::Session receptionist = m_shop->as(Role::Receptionist);
        const auto booked = book(Role::Owner, priced(2000));
        QVERIFY_RESULT(booked);
        const VisitId visit = booked->visit->id;
        QVERIFY_RESULT(m_shop->bookings->moveVisit(receptionist, visit, m_shop->at(120)));
        QCOMPARE(priceOf(visit), Money::ofMinor(200'000));
        Appointment toBoris = priced(2000, 120);
        toBoris.specialist = QStringLiteral("Борис");
        QVERIFY_RESULT(m_shop->bookings->moveVisit(receptionist, visit, toBoris));
        QCOMPARE(priceOf(visit), Money::ofMinor(200'000));
        QCOMPARE_ERROR(m_shop->bookings->moveVisit(receptionist, visit, priced(1900, 120)), ErrorCode::NotAllowed);
        QVERIFY_RESULT(m_shop->bookings->moveVisit(receptionist, visit, priced(2500, 120)));
        QCOMPARE(priceOf(visit), Money::ofMinor(250'000));
    }

    void aRepeatedVisitIsAsItWasAgreed()
    {
        const auto booked = book(Role::Owner, priced(2000));
        QVERIFY_RESULT(booked);
        SeriesService series(*m_shop->database, m_shop->clock);
        const auto again = series.book(m_shop->as(Role::Receptionist), booked->visit->id, {m_shop->at(60 + 7 * 24 * 60).start});
        QVERIFY_RESULT(again);
        QCOMPARE(priceOf(again->visits.front().id), Money::ofMinor(200'000));
    }
};

QTEST_GUILESS_MAIN(TestVisitTerms)
#include "test_visit_terms.moc"
