// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/without_room.h"

#include "core/bookings/visit_desk.h"
#include "core/catalog/resource_service.h"
#include "core/catalog/service_store.h"
#include "core/staff/person_store.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

using namespace priyom;
using namespace priyom::bookings;

class TestWithoutRoom final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::DeskShop>();
        m_resources = std::make_unique<catalog::ResourceService>(*m_shop->database, m_shop->clock);
        const auto services = catalog::allServices(*m_shop->database);
        QVERIFY_RESULT(services);
        m_service = services->front();
    }

    void ofEachNeedOneIsToBeGiven_data()
    {
        QTest::addColumn<QList<QList<int>>>("needs");
        QTest::addColumn<QList<int>>("given");
        QTest::addColumn<bool>("lacks");
        QTest::newRow("nothing is needed") << QList<QList<int>>{} << QList<int>{} << false;
        QTest::newRow("one is needed, none given") << QList<QList<int>>{{1, 2}} << QList<int>{} << true;
        QTest::newRow("any of them does") << QList<QList<int>>{{1, 2}} << QList<int>{2} << false;
        QTest::newRow("another one does not") << QList<QList<int>>{{1, 2}} << QList<int>{3} << true;
        QTest::newRow("each need at once") << QList<QList<int>>{{1, 2}, {3}} << QList<int>{1} << true;
        QTest::newRow("both are given") << QList<QList<int>>{{1, 2}, {3}} << QList<int>{1, 3} << false;
        QTest::newRow("more than is needed") << QList<QList<int>>{{1}} << QList<int>{1, 3} << false;
        QTest::newRow("nothing of it is in use any more") << QList<QList<int>>{{}} << QList<int>{} << false;
    }
    void ofEachNeedOneIsToBeGiven()
    {
        QFETCH(const QList<QList<int>>, needs);
        QFETCH(const QList<int>, given);
        catalog::ServiceNeeds all;
        for (const QList<int>& choice : needs)
            all.push_back(ids(choice));
        QTEST(lacksRoom(all, ids(given)), "lacks");
    }

    void theVisitsBookedBeforeTheRoomAreNamedInOrder()
    {
        book("Олег", 300);
        book("Вера", 60);
        QCOMPARE(without(), QStringList());
        const auto room = m_resources->add(m_shop->owner(), {{}, catalog::ResourceKind::Room, QStringLiteral("Кабинет 1"), true}, {m_service.id});
        QVERIFY_RESULT(room);
        QCOMPARE(without(), (QStringList{QStringLiteral("Вера"), QStringLiteral("Олег")}));
        book("Анна", 600); // has the room
        QCOMPARE(without(), (QStringList{QStringLiteral("Вера"), QStringLiteral("Олег")}));
    }

    void aDeviceMoreIsMissedByThoseWhoHaveTheRoom()
    {
        QVERIFY_RESULT(m_resources->add(m_shop->owner(), {{}, catalog::ResourceKind::Room, QStringLiteral("Кабинет 1"), true}, {m_service.id}));
        book("Вера", 60);
        QCOMPARE(without(), QStringList());
        QVERIFY_RESULT(m_resources->add(m_shop->owner(), {{}, catalog::ResourceKind::Device, QStringLiteral("Лазер"), true}, {m_service.id}));
        QCOMPARE(without(), QStringList{QStringLiteral("Вера")});
    }

    void whatHasBegunOrWasMovedSinceIsNotNamed()
    {
        const auto vera = book("Вера", 60);
        book("Олег", 300);
        QVERIFY_RESULT(m_resources->add(m_shop->owner(), {{}, catalog::ResourceKind::Room, QStringLiteral("Кабинет 1"), true}, {m_service.id}));
        QVERIFY_RESULT(m_shop->bookings->moveVisit(m_shop->owner(), vera, at(90)));
        QCOMPARE(without(), QStringList{QStringLiteral("Олег")});
        m_shop->clock.set(at(301).start);
        QCOMPARE(without(), QStringList());
    }

    void oneRoomIsNotPromisedTwice()
    {
        const auto other = staff::insertPerson(*m_shop->database, QStringLiteral("Вторая"), {staff::Role::Specialist});
        QVERIFY_RESULT(other);
        book("Вера", 60);
        book("Олег", 60, QStringLiteral("Вторая"));
        book("Яна", 600);
        QVERIFY_RESULT(m_resources->add(m_shop->owner(), {{}, catalog::ResourceKind::Room, QStringLiteral("Кабинет 1"), true}, {m_service.id}));
        QCOMPARE(without(), (QStringList{QStringLiteral("Вера"), QStringLiteral("Олег nowhere"), QStringLiteral("Яна")}));
        QVERIFY_RESULT(m_resources->add(m_shop->owner(), {{}, catalog::ResourceKind::Room, QStringLiteral("Кабинет 2"), true}, {m_service.id}));
        QCOMPARE(without(), (QStringList{QStringLiteral("Вера"), QStringLiteral("Олег"), QStringLiteral("Яна")})); // either will do
    }

    void onlyWhoSetsRoomsIsTold()
    {
        QCOMPARE_ERROR(VisitDesk(*m_shop->database, m_shop->clock).withoutRoom(m_shop->as(staff::Role::Manager)), ErrorCode::NotAllowed);
    }

private:
    static std::vector<ResourceId> ids(const QList<int>& numbers)
    {
        std::vector<ResourceId> all;
        for (const int number : numbers)
            all.emplace_back(number);
        return all;
    }
    Appointment at(int minute) const
    {
        Appointment appointment = m_shop->at(minute);
        appointment.service = m_service.name;
        return appointment;
    }
    VisitId book(const char* client, int minute, const QString& specialist = {})
    {
        BookDraft draft;
        draft.clientName = QString::fromUtf8(client);
        draft.appointment = at(minute);
        if (!specialist.isEmpty())
            draft.appointment.specialist = specialist;
        const auto booked = m_shop->bookings->book(m_shop->owner(), draft);
        return booked ? booked->visit->id : VisitId();
    }
    QStringList without() const
    {
        const auto rows = VisitDesk(*m_shop->database, m_shop->clock).withoutRoom(m_shop->owner());
        QStringList names;
        if (!rows)
            names += QStringLiteral("failed");
        else
            for (const Roomless& each : *rows)
                names += each.row.clientName + (each.isFree ? QString() : QStringLiteral(" nowhere"));
        return names;
    }

    std::unique_ptr<test::DeskShop> m_shop;
    std::unique_ptr<catalog::ResourceService> m_resources;
    catalog::Service m_service;
};

QTEST_GUILESS_MAIN(TestWithoutRoom)
#include "test_without_room.moc"
