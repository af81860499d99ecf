// SPDX-License-Identifier: GPL-3.0-or-later
// The first steps are for a shop without a lead, not for a person without one.
#include "core/reports/report_service.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

#include <QTest>

using namespace priyom;
using staff::Role;

class TestEmptyShop final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsTheShopThatIsEmpty_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<bool>("hasLead");
        for (const Role role : {Role::Owner, Role::Receptionist, Role::Head, Role::Manager})
            for (const bool hasLead : {false, true})
                QTest::addRow("role %d, %s", int(role), hasLead ? "a lead of the owner's" : "no lead") << int(role) << hasLead;
    }
    void itIsTheShopThatIsEmpty()
    {
        QFETCH(int, role);
        QFETCH(bool, hasLead);
        const test::DeskShop shop;
        if (hasLead)
            QVERIFY(shop.addLead().isValid());
        const Zone zone = Zone::utc();
        const auto empty = reports::ReportService(*shop.database, shop.clock, zone).isEmpty(shop.as(Role(role)));
        QVERIFY_RESULT(empty);
        QCOMPARE(*empty, !hasLead);
    }

    void whoSeesNoLeadsIsNotTold()
    {
        const test::DeskShop shop;
        const Zone zone = Zone::utc();
        QCOMPARE_ERROR(reports::ReportService(*shop.database, shop.clock, zone).isEmpty(shop.as(Role::Specialist)), ErrorCode::NotAllowed);
    }
};

QTEST_GUILESS_MAIN(TestEmptyShop)
#include "test_empty_shop.moc"
