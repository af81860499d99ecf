// SPDX-License-Identifier: GPL-3.0-or-later
// People are taken on, change what they do, and leave; somebody always owns the shop.
#include "core/staff/settings_service.h"
#include "core/staff/staff_service.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

#include <QtTest>

using namespace priyom;
using staff::PersonEdit;
using staff::Role;
using staff::Roles;
using test::DeskShop;

namespace {

PersonEdit inactive()
{
    PersonEdit edit;
    edit.active = false;
    return edit;
}

} // namespace

class TestStaffService final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPersonIsTakenOnRenamedAndLeaves()
    {
        DeskShop shop;
        staff::StaffService people(*shop.database, shop.clock);
        const auto taken = people.add(shop.owner(), QStringLiteral("  Инна   Лебедева "), {Role::Receptionist});
        QVERIFY_RESULT(taken);
        QCOMPARE(taken->name, QStringLiteral("Инна Лебедева"));

        PersonEdit edit;
        edit.name = QStringLiteral("Инна Крылова");
        edit.roles = Roles{Role::Receptionist, Role::Manager};
        const auto changed = people.edit(shop.owner(), taken->id, edit);
        QVERIFY_RESULT(changed);
        QCOMPARE(changed->name, QStringLiteral("Инна Крылова"));
        QVERIFY(changed->roles.has(Role::Manager) && changed->roles.has(Role::Receptionist));

        const auto gone = people.edit(shop.owner(), taken->id, inactive());
        QVERIFY_RESULT(gone);
        QVERIFY(!gone->active);
        const auto everybody = people.list(shop.owner());
        QVERIFY_RESULT(everybody);
        QVERIFY2(std::any_of(everybody->begin(), everybody->end(), [&](const staff::Person& person) { return person.id == taken->id; }),
                 "who has left stays in the list of people");
    }

    void aNameIsTakenOnce()
    {
        DeskShop shop;
        staff::StaffService people(*shop.database, shop.clock);
        const auto first = people.add(shop.owner(), QStringLiteral("Инна"), {Role::Manager});
        QVERIFY_RESULT(first);
        const auto second = people.add(shop.owner(), QStringLiteral("Ольга"), {Role::Manager});
        QVERIFY_RESULT(second);
        const QByteArray before = shop.contents();
        QCOMPARE_ERROR(people.add(shop.owner(), QStringLiteral("Инна"), {Role::Manager}), ErrorCode::Conflict);
        PersonEdit edit;
        edit.name = first->name;
        QCOMPARE_ERROR(people.edit(shop.owner(), second->id, edit), ErrorCode::Conflict);
        edit.name = QStringLiteral("  ");
        QCOMPARE_ERROR(people.edit(shop.owner(), second->id, edit), ErrorCode::BadInput);
        QCOMPARE(shop.contents(), before);
    }

    void theLastOwnerStays()
    {
        DeskShop shop;
        staff::StaffService people(*shop.database, shop.clock);
        const PersonId owner = shop.owner().person;
        const QByteArray before = shop.contents();
        QCOMPARE_ERROR(people.edit(shop.owner(), owner, inactive()), ErrorCode::MoveRefused);
        PersonEdit demoted;
        demoted.roles = Roles{Role::Manager};
        QCOMPARE_ERROR(people.edit(shop.owner(), owner, demoted), ErrorCode::MoveRefused);
        QCOMPARE(shop.contents(), before);

        const auto heir = people.add(shop.owner(), QStringLiteral("Наследник"), {Role::Owner});
        QVERIFY_RESULT(heir);
        QVERIFY(heir->id.isValid());
        const auto gone = people.edit(shop.owner(), owner, inactive());
        QVERIFY_RESULT(gone);
        QVERIFY(!gone->active);
    }

    void settingsAreSavedTogetherOrNotAtAll()
    {
        DeskShop shop;
        staff::SettingsService settings(*shop.database, shop.clock);
        const QByteArray before = shop.contents();
        QCOMPARE_ERROR(settings.set(shop.owner(), {{QStringLiteral("shop.name"), QStringLiteral("Линия")},
                                                   {QStringLiteral("target.no_show_percent"), QStringLiteral("120")}}),
                       ErrorCode::BadInput);
        QCOMPARE(shop.contents(), before);
        QVERIFY(settings.set(shop.owner(), {{QStringLiteral("shop.name"), QStringLiteral("Линия")},
                                            {QStringLiteral("target.no_show_percent"), QStringLiteral("9")}}));
        const auto values = settings.read(shop.owner());
        QVERIFY_RESULT(values);
        QCOMPARE(values->at(QStringLiteral("shop.name")), QStringLiteral("Линия"));
        QCOMPARE(values->at(QStringLiteral("target.no_show_percent")), QStringLiteral("9"));
    }

    void aMessageIsAnyTextThatCanBeSent()
    {
        DeskShop shop;
        staff::SettingsService settings(*shop.database, shop.clock);
        const QString key = QStringLiteral("message.remind");
        QVERIFY(settings.set(shop.owner(), {{key, QString(1000, u'я')}}));
        QCOMPARE_ERROR(settings.set(shop.owner(), {{key, QString(1001, u'я')}}), ErrorCode::BadInput);
        QVERIFY(settings.set(shop.owner(), {{key, QString()}})); // the shipped one again
    }
};

QTEST_GUILESS_MAIN(TestStaffService)
#include "test_staff_service.moc"
