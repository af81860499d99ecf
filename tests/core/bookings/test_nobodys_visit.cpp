// SPDX-License-Identifier: GPL-3.0-or-later
// A visit over which nobody answers any more is everybody's to close: it stands in every manager's list, and each may
// say how it went. What somebody answers for is theirs.
#include "core/bookings/visit_desk.h"
#include "core/leads/lead_store.h"
#include "core/staff/person_store.h"
#include "core/staff/staff_service.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

#include <QTest>

using namespace priyom;
using namespace priyom::bookings;
using namespace std::chrono_literals;
using staff::Role;

class TestNobodysVisit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoFindsItAndMayCloseIt_data()
    {
        QTest::addColumn<bool>("ofLead");
        QTest::addColumn<QString>("whose"); // of the lead; without one, of who booked it
        QTest::addColumn<bool>("hasLeft");
        QTest::addColumn<bool>("isOthers"); // to another manager it is
        QTest::newRow("a manager's") << false << QStringLiteral("head") << false << true;
        QTest::newRow("of one who left") << false << QStringLiteral("head") << true << false;
        QTest::newRow("of a manager's request") << true << QStringLiteral("head") << false << true;
        QTest::newRow("of a request of the queue") << true << QString() << false << false;
    }
    void whoFindsItAndMayCloseIt()
    {
        QFETCH(bool, ofLead);
        QFETCH(QString, whose);
        QFETCH(bool, hasLeft);
        QFETCH(bool, isOthers);
        test::DeskShop shop;
        VisitDesk desk(*shop.database, shop.clock);
        BookDraft draft;
        draft.appointment = shop.at(60);
        draft.clientPhone = QStringLiteral("+79123054418");
        draft.clientName = QStringLiteral("Глеб");
        if (ofLead) {
            draft.lead = shop.addLead();
            QVERIFY_RESULT(shop.leads->assign(shop.owner(), draft.lead, whose));
        }
        // Whoever works on a request of the queue takes it, but an owner.
        const auto booked = shop.bookings->book(ofLead && whose.isEmpty() ? shop.owner() : shop.as(Role::Head), draft);
        QVERIFY_RESULT(booked);
        if (hasLeft) {
            staff::PersonEdit edit;
            edit.active = false;
            QVERIFY_RESULT(
                staff::StaffService(*shop.database, shop.clock).edit(shop.owner(), shop.as(Role::Head).person, edit));
        }
        shop.clock.advance(3h);
        const auto rows = desk.unresolved(shop.as(Role::Manager));
        QVERIFY_RESULT(rows);
        QCOMPARE(rows->empty(), isOthers);
        const auto closed = shop.bookings->setVisit(shop.as(Role::Manager), booked->visit->id, VisitState::NoShow);
        QCOMPARE(closed.has_value(), !isOthers);
        if (closed)
            QVERIFY(desk.unresolved(shop.owner())->empty());
    }
};

QTEST_GUILESS_MAIN(TestNobodysVisit)
#include "test_nobodys_visit.moc"
