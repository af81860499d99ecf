// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/setting_keys.h"
#include "core/staff/day_norm.h"

#include <QtTest>

using namespace priyom;
using staff::Role;
using staff::Roles;

class TestDayNorm final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callsAreAskedByRole_data()
    {
        QTest::addColumn<QString>("receptionist");
        QTest::addColumn<QString>("manager");
        QTest::addColumn<int>("roles"); // 1 receptionist, 2 manager, 4 owner, 8 head, 16 specialist
        QTest::addColumn<int>("asked"); // 0: nothing
        QTest::newRow("their own role's") << "40" << "25" << 1 << 40;
        QTest::newRow("the other role's") << "40" << "25" << 2 << 25;
        QTest::newRow("the most of two roles") << "20" << "25" << 3 << 25;
        QTest::newRow("a role without a norm") << "off" << "25" << 1 << 0;
        QTest::newRow("of two roles the one that has a norm") << "off" << "25" << 3 << 25;
        QTest::newRow("an owner is asked for the owner's") << "40" << "25" << 4 << 7;
        QTest::newRow("an owner who sells for the most") << "40" << "25" << 6 << 25;
        QTest::newRow("a head is asked for the head's") << "40" << "25" << 8 << 30;
        QTest::newRow("a specialist for none") << "40" << "25" << 16 << 0;
    }

    void callsAreAskedByRole()
    {
        QFETCH(QString, receptionist);
        QFETCH(QString, manager);
        QFETCH(int, roles);
        QFETCH(int, asked);
        Roles held;
        for (const auto& [bit, role] : {std::pair(1, Role::Receptionist), std::pair(2, Role::Manager), std::pair(4, Role::Owner),
                                        std::pair(8, Role::Head), std::pair(16, Role::Specialist)}) {
            if ((roles & bit) != 0)
                held.add(role);
        }
        const std::map<QString, QString> settings{{settings::kDayCallsReceptionist.key, receptionist}, {settings::kDayCallsManager.key, manager},
                                                  {settings::kDayCallsHead.key, QStringLiteral("30")}, {settings::kDayCallsOwner.key, QStringLiteral("7")}};
        QCOMPARE(staff::callsAsked(settings, held).value_or(0), asked);
    }

    void anUntouchedShopAsksForNothing()
    {
        std::map<QString, QString> standard;
        for (const settings::Setting& setting : settings::kAllSettings)
            standard[setting.key] = setting.standard;
        QVERIFY(!staff::callsAsked(standard, {Role::Receptionist, Role::Manager, Role::Head, Role::Owner}));
    }
};

QTEST_GUILESS_MAIN(TestDayNorm)
#include "test_day_norm.moc"
