// SPDX-License-Identifier: GPL-3.0-or-later
// What a change of a visit of several services leaves of them: agreed prices, rooms that pass from one to another, undo.
#include "core/bookings/booking_service.h"
#include "core/bookings/taken_store.h"
#include "core/bookings/visit_desk.h"
#include "core/bookings/visit_store.h"
#include "core/catalog/resource_store.h"
#include "core/catalog/service_store.h"
#include "core/reports/day_brief.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

#include <QTest>

using namespace priyom;
using namespace priyom::bookings;
using namespace std::chrono_literals;

class ServicesChangedTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_shop = std::make_unique<test::DeskShop>(); }

    void whatIsTakenAwayFromTheMiddleLeavesTheAgreedPriceOfTheNext()
    {
        Appointment row = m_shop->at(60);
        row.then = {{kCut, kBoris}, {kDye, kBoris}};
        row.then->back().price = Money::ofMinor(200'000); // the list says 2500
        const auto booked = book(row);
        QVERIFY_RESULT(booked);
        Appointment shorter = m_shop->at(60);
        shorter.specialist.clear();
        shorter.then = {{kDye, kBoris}};
        QVERIFY_RESULT(m_shop->bookings->moveVisit(m_shop->owner(), booked->visit->id, shorter));
        const Visit visit = read(booked->visit->id);
        QCOMPARE(visit.more.size(), size_t(1));
        QCOMPARE(visit.more[0].price, Money::ofMinor(200'000));
    }

    // The second service has the room; the first comes to need it at another time of the day.
    void aRoomOfALaterServiceIsGivenToTheFirstToo()
    {
        const auto room = catalog::insertResource(*m_shop->database, {{}, catalog::ResourceKind::Room, QStringLiteral("Кабинет 1"), true});
        QVERIFY_RESULT(room);
        QVERIFY_RESULT(catalog::writeNeeds(*m_shop->database, serviceNamed(kDye), {{*room}}));
        Appointment row = m_shop->at(60);
        row.then = {{kDye, kBoris}};
        const auto booked = book(row);
        QVERIFY_RESULT(booked);
        QVERIFY_RESULT(catalog::writeNeeds(*m_shop->database, serviceNamed(kCut), {{*room}}));
        Appointment same = m_shop->at(60);
        same.specialist.clear();
        same.outside = true;
        QVERIFY_RESULT(m_shop->bookings->moveVisit(m_shop->owner(), booked->visit->id, same));
        const Visit visit = read(booked->visit->id);
        QCOMPARE(visit.resources, std::vector{*room});
        QCOMPARE(visit.more[0].resources, std::vector{*room});
        QVERIFY_RESULT(checkTaken(*m_shop->database));
        QVERIFY_RESULT(m_shop->bookings->undoVisit(m_shop->owner(), booked->visit->id));
        QVERIFY(read(booked->visit->id).resources.empty());
        QCOMPARE(read(booked->visit->id).more[0].resources, std::vector{*room});
        QVERIFY_RESULT(checkTaken(*m_shop->database));
    }

    void aVisitOfTwoServicesIsOneCall()
    {
        Appointment row = m_shop->at(60);
        row.then = {{kDye, kBoris}};
        QVERIFY_RESULT(book(row));
        const VisitDesk desk(*m_shop->database, m_shop->clock);
        const auto rows = desk.list(m_shop->owner(), {m_shop->clock.now(), m_shop->clock.now() + 24h});
        QVERIFY_RESULT(rows);
        QCOMPARE(rows->size(), size_t(2));
        QCOMPARE(reports::unconfirmedAhead(*rows, m_shop->clock.now()).size(), size_t(1));
    }

private:
    [[nodiscard]] Result<Booked> book(const Appointment& appointment) const
    {
        return m_shop->bookings->book(m_shop->owner(), {m_shop->addLead(), {}, {}, {}, appointment, {}});
    }
    [[nodiscard]] Visit read(VisitId id) const { return visitById(*m_shop->database, id).value(); }
    [[nodiscard]] ServiceId serviceNamed(const QString& name) const { return catalog::serviceByName(*m_shop->database, name).value().value().id; }

    const QString kBoris = QStringLiteral("Борис");
    const QString kCut = QStringLiteral("Стрижка");
    const QString kDye = QStringLiteral("Окрашивание");
    std::unique_ptr<test::DeskShop> m_shop;
};

QTEST_GUILESS_MAIN(ServicesChangedTest)
#include "test_services_changed.moc"
