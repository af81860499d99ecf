// SPDX-License-Identifier: GPL-3.0-or-later
// The first steps ask for whom one can be booked with: the form that Alt+1 opens means that person, and says what it lacks.
#include "tests/support/clinic.h"
#include "tests/support/settings_window.h"
#include "ui/firstrun/first_run_page.h"

using namespace priyom;
using namespace priyom::test;

class FirstPersonTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void whoIsAddedByTheFirstStepsPerformsVisits()
    {
        DeskWindow desk;
        QVERIFY(desk.open([](Services&, const Session&) -> Result<> { return {}; }));
        shell::MainWindow window(desk.theme);
        auto* settings = new settingsui::SettingsPage({desk.theme, desk.backend, window}, &window);
        auto* leads = new desk::LeadsPage(desk.theme, desk.backend, window, desk.clock, DeskWindow::zone());
        firstrun::Ways ways{[] {}, [] {}, [] {}};
        ways.openStep = [settings](firstrun::Step) { settings->openSubject(settingsui::SettingsPage::Subject::People); };
        auto* first = new firstrun::FirstRunPage(desk.theme, desk.backend, leads, ways);
        window.addPage(first);
        window.addPage(settings);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY(first->isSettled());
        press(Qt::Key_1, Qt::AltModifier);
        QTRY_VERIFY(window.overlays().top() && settings->isSettled());
        typeText(QStringLiteral("Юлия Крылова"));
        press(Qt::Key_Return);
        QTRY_VERIFY(!window.overlays().top());
        const auto people = desk.ask<std::vector<staff::Person>>([](Services& services, const Session& session) { return services.staff.list(session); });
        QVERIFY(people);
        const auto julia = std::ranges::find(*people, QStringLiteral("Юлия Крылова"), &staff::Person::name);
        QVERIFY(julia != people->end());
        QVERIFY(julia->roles == staff::Roles{staff::Role::Specialist});
    }

    void whoHasNoRoleIsNotAddedAndItIsSaidWhy()
    {
        Settings shop;
        QVERIFY(shop.open());
        QVERIFY(shop.goTo(QStringLiteral("сотрудник")));
        press(Qt::Key_Insert);
        QTRY_VERIFY(shop.desk.dialog());
        press(Qt::Key_Return);
        QVERIFY(says(*shop.desk.dialog(), QStringLiteral("Напишите имя")));
        typeText(QStringLiteral("Инна Лебедева"));
        press(Qt::Key_Return);
        QVERIFY(says(*shop.desk.dialog(), QStringLiteral("Отметьте, кем человек работает")));
        press(Qt::Key_Tab);
        press(Qt::Key_Space);
        QVERIFY(!says(*shop.desk.dialog(), QStringLiteral("Отметьте, кем человек работает")));
        press(Qt::Key_Return);
        QTRY_VERIFY(!shop.desk.dialog());
    }
};

QTEST_MAIN(FirstPersonTest)
#include "test_first_person.moc"
