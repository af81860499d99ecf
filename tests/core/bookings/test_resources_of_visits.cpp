// SPDX-License-Identifier: GPL-3.0-or-later
// Rooms, devices and buffers as somebody who books meets them.
#include "core/base/taken_slot.h"
#include "core/bookings/booking_service.h"

#include "core/bookings/resource_choice.h"
#include "core/bookings/visit_desk.h"
#include "core/bookings/visit_store.h"
#include "core/catalog/catalog_service.h"
#include "core/catalog/resource_service.h"
#include "core/catalog/service_store.h"
#include "core/staff/person_store.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

using namespace priyom;
using namespace priyom::bookings;

class TestResourcesOfVisits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::DeskShop>();
        m_resources = std::make_unique<catalog::ResourceService>(*m_shop->database, m_shop->clock);
        const auto lists = catalog::allServices(*m_shop->database);
        QVERIFY_RESULT(lists);
        m_service = lists->front();
        m_first = add("Кабинет 1", catalog::ResourceKind::Room);
        m_second = add("Кабинет 2", catalog::ResourceKind::Room);
        m_laser = add("Лазер", catalog::ResourceKind::Device);
    }

    void ofEachNeedOneIsChosen_data()
    {
        QTest::addColumn<QList<int>>("had");
        QTest::addColumn<QList<int>>("busy");
        QTest::addColumn<QList<int>>("chosen");
        QTest::newRow("the first of each") << QList<int>{} << QList<int>{} << QList<int>{1, 3};
        QTest::newRow("the next where the first is taken") << QList<int>{} << QList<int>{1} << QList<int>{2, 3};
        QTest::newRow("what it has already") << QList<int>{2, 3} << QList<int>{} << QList<int>{2, 3};
        QTest::newRow("another one where that is taken") << QList<int>{2, 3} << QList<int>{2} << QList<int>{1, 3};
        QTest::newRow("the first where all are taken: the write refuses it") << QList<int>{} << QList<int>{1, 2} << QList<int>{1, 3};
        QTest::newRow("what it had and needs no more is given back") << QList<int>{9} << QList<int>{} << QList<int>{1, 3};
    }
    void ofEachNeedOneIsChosen()
    {
        QFETCH(QList<int>, had);
        QFETCH(QList<int>, busy);
        QFETCH(QList<int>, chosen);
        const catalog::ServiceNeeds needs{{ResourceId(1), ResourceId(2)}, {ResourceId(3)}};
        std::vector<ResourceId> before;
        for (const int id : had)
            before.emplace_back(id);
        QList<int> got;
        for (const ResourceId id : bookings::chosen(needs, before, [&](ResourceId id) { return !busy.contains(int(id.value)); }))
            got += int(id.value);
        QCOMPARE(got, chosen);
    }

    void twoSpecialistsGetARoomEachAndTheThirdIsTold()
    {
        QVERIFY_RESULT(m_resources->setNeeds(m_shop->owner(), m_service.id, {{m_first, m_second}}));
        const auto anna = book("Анна", 60);
        QVERIFY_RESULT(anna);
        QVERIFY(anna->visit->resources == std::vector{m_first});
        const auto boris = book("Борис", 60);
        QVERIFY_RESULT(boris);
        QVERIFY(boris->visit->resources == std::vector{m_second});
        const auto vera = book("Вера", 90);
        QCOMPARE_ERROR(vera, ErrorCode::SlotTaken);
        QCOMPARE(vera.error().subject, QStringLiteral("Кабинет 1"));
        QCOMPARE(takenSlot(vera.error()).period, anna->visit->time());
        QCOMPARE(takenSlot(vera.error()).client, QStringLiteral("Мария"));
        QVERIFY_RESULT(book("Вера", 60 + m_service.minutes));
    }

    void theWindowsLeaveTheTakenRoomOut()
    {
        QVERIFY_RESULT(m_resources->setNeeds(m_shop->owner(), m_service.id, {{m_first}, {m_laser}}));
        const auto anna = book("Анна", 60);
        QVERIFY_RESULT(anna);
        const auto windows = windowsOf("Борис");
        QVERIFY(!windows.empty());
        for (const FreeWindow& window : windows)
            QVERIFY(!window.period.overlaps(anna->visit->time()));
        // Each of them can be booked as it is offered.
        const auto booked = book("Борис", windows.front().period.from);
        QVERIFY_RESULT(booked);
        QVERIFY((booked->visit->resources == std::vector{m_first, m_laser}));
    }

    void theBuffersOfTheServiceAreKeptFree()
    {
        catalog::Service service = m_service;
        service.bufferBefore = 10;
        service.bufferAfter = 15;
        catalog::CatalogService lists(*m_shop->database, m_shop->clock);
        QVERIFY_RESULT(lists.editService(m_shop->owner(), service));
        const auto first = book("Анна", 60);
        QVERIFY_RESULT(first);
        QCOMPARE(first->visit->takes(), (Period{first->visit->startAt - std::chrono::minutes(10), first->visit->endAt + std::chrono::minutes(15)}));
        const auto tooSoon = book("Анна", 60 + m_service.minutes + 24);
        QCOMPARE_ERROR(tooSoon, ErrorCode::SlotTaken);
        QCOMPARE(takenSlot(tooSoon.error()).period, first->visit->takes());
        QCOMPARE(takenSlot(tooSoon.error()).client, QStringLiteral("Мария"));
        QVERIFY_RESULT(book("Анна", 60 + m_service.minutes + 25));
        // What the shop sets later does not reach back.
        service.bufferAfter = 0;
        QVERIFY_RESULT(lists.editService(m_shop->owner(), service));
        QCOMPARE(visitById(*m_shop->database, first->visit->id).value().bufferAfter, 15);
    }

    void aMoveKeepsTheRoomWhereItCanAndItsUndoGivesItBack()
    {
        QVERIFY_RESULT(m_resources->setNeeds(m_shop->owner(), m_service.id, {{m_first, m_second}}));
        QVERIFY_RESULT(book("Анна", 300)); // has room 1 then
        const LeadId lead = m_shop->addLead();
        const auto booked = book("Борис", 60, lead);
        QVERIFY_RESULT(booked);
        QVERIFY(booked->visit->resources == std::vector{m_first});
        const auto moved = m_shop->bookings->moveVisit(m_shop->owner(), booked->visit->id, appointment("Борис", 300));
        QVERIFY_RESULT(moved);
        QVERIFY(moved->visit->resources == std::vector{m_second});
        const QByteArray there = m_shop->contents();
        QVERIFY_RESULT(m_shop->bookings->undoLead(m_shop->owner(), lead));
        const auto back = visitById(*m_shop->database, booked->visit->id);
        QVERIFY_RESULT(back);
        QVERIFY(back->resources == std::vector{m_first});
        QVERIFY(there != m_shop->contents());
    }

    void whatIsNoLongerInUseIsGivenToNobody()
    {
        QVERIFY_RESULT(m_resources->setNeeds(m_shop->owner(), m_service.id, {{m_first, m_second}}));
        QVERIFY_RESULT(m_resources->edit(m_shop->owner(), {m_first, catalog::ResourceKind::Room, QStringLiteral("Кабинет 1"), false}));
        const auto booked = book("Анна", 60);
        QVERIFY_RESULT(booked);
        QVERIFY(booked->visit->resources == std::vector{m_second});
    }

    void aRoomJoinsTheOtherRoomsAndADeviceIsNeededBesides()
    {
        const auto needs = [this] { return m_resources->list(m_shop->owner()).value().needs[m_service.id]; };
        const auto edit = [this](ResourceId id, catalog::ResourceKind kind, const char* name, bool forService) {
            return m_resources->edit(m_shop->owner(), {id, kind, QString::fromUtf8(name), true},
                                     forService ? std::vector{m_service.id} : std::vector<ServiceId>());
        };
        QVERIFY_RESULT(edit(m_laser, catalog::ResourceKind::Device, "Лазер", true));
        QVERIFY_RESULT(edit(m_first, catalog::ResourceKind::Room, "Кабинет 1", true));
        QVERIFY_RESULT(edit(m_second, catalog::ResourceKind::Room, "Кабинет 2", true));
        QVERIFY(needs() == (catalog::ServiceNeeds{{m_laser}, {m_first, m_second}}));
        QVERIFY_RESULT(edit(m_second, catalog::ResourceKind::Room, "Кабинет 2", true)); // once more changes nothing
        QVERIFY_RESULT(edit(m_laser, catalog::ResourceKind::Device, "Лазер", false));
        QVERIFY(needs() == (catalog::ServiceNeeds{{m_first, m_second}}));
    }

    void whatCannotBeIsRefused()
    {
        QCOMPARE_ERROR(m_resources->add(m_shop->owner(), {{}, catalog::ResourceKind::Room, QStringLiteral(" "), true}), ErrorCode::BadInput);
        QCOMPARE_ERROR(m_resources->add(m_shop->owner(), {{}, catalog::ResourceKind::Room, QStringLiteral(" Кабинет  1 "), true}), ErrorCode::Conflict);
        QCOMPARE_ERROR(m_resources->setNeeds(m_shop->owner(), m_service.id, {{m_first}, {m_first}}), ErrorCode::BadInput);
        QCOMPARE_ERROR(m_resources->setNeeds(m_shop->owner(), m_service.id, {{}}), ErrorCode::BadInput);
        QCOMPARE_ERROR(m_resources->setNeeds(m_shop->owner(), m_service.id, {{ResourceId(99)}}), ErrorCode::NotFound);
        QVERIFY(m_resources->list(m_shop->owner()).value().needs.empty());
    }

private:
    ResourceId add(const char* name, catalog::ResourceKind kind)
    {
        return m_resources->add(m_shop->owner(), {{}, kind, QString::fromUtf8(name), true}).value();
    }
    Appointment appointment(const char* specialist, int minute) const
    {
        Appointment appointment = m_shop->at(minute);
        appointment.specialist = QString::fromUtf8(specialist);
        appointment.service = m_service.name;
        appointment.names = catalog::NewNames::Made;
        return appointment;
    }
    Result<Booked> book(const char* specialist, int minute, LeadId lead = {})
    {
        BookDraft draft;
        draft.lead = lead;
        draft.clientName = QStringLiteral("Мария");
        draft.appointment = appointment(specialist, minute);
        return m_shop->bookings->book(m_shop->owner(), draft);
    }
    Result<Booked> book(const char* specialist, Instant start)
    {
        BookDraft draft;
        draft.clientName = QStringLiteral("Мария");
        draft.appointment = appointment(specialist, 0);
        draft.appointment.start = start;
        return m_shop->bookings->book(m_shop->owner(), draft);
    }
    std::vector<FreeWindow> windowsOf(const char* specialist)
    {
        if (!staff::personByName(*m_shop->database, QString::fromUtf8(specialist)).value().isValid())
            [&] { QVERIFY_RESULT(staff::insertPerson(*m_shop->database, QString::fromUtf8(specialist), {staff::Role::Specialist})); }();
        WindowWish wish;
        wish.service = m_service.name;
        wish.specialist = QString::fromUtf8(specialist);
        return VisitDesk(*m_shop->database, m_shop->clock).windows(m_shop->owner(), wish).value();
    }

    std::unique_ptr<test::DeskShop> m_shop;
    std::unique_ptr<catalog::ResourceService> m_resources;
    catalog::Service m_service;
    ResourceId m_first;
    ResourceId m_second;
    ResourceId m_laser;
};

QTEST_GUILESS_MAIN(TestResourcesOfVisits)
#include "test_resources_of_visits.moc"
