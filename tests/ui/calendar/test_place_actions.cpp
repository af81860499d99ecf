// SPDX-License-Identifier: GPL-3.0-or-later
// What is offered where the keys of the calendar stand: by the state of the visit, by the hour, and by the rights of who looks.
#include "ui/calendar/place_actions.h"

#include <QTest>

using namespace priyom;
using namespace priyom::calendar;
using bookings::VisitState;
using staff::Role;

class TestPlaceActions final : public QObject
{
    Q_OBJECT
    static constexpr Instant kNow{1'792'000'800'000};

    static QString keysOf(const QList<PlaceAction>& actions, bool inMenu)
    {
        QStringList keys;
        for (const PlaceAction& action : actions)
            if (action.told != (inMenu ? PlaceAction::Told::InLine : PlaceAction::Told::InMenu))
                keys += action.hint;
        return keys.join(QStringLiteral(", "));
    }

private Q_SLOTS:
    void whatAppliesToAVisit_data()
    {
        QTest::addColumn<VisitState>("state");
        QTest::addColumn<int>("minutesAhead");
        QTest::addColumn<bool>("hasLead");
        QTest::addColumn<Role>("role");
        QTest::addColumn<QString>("menu");
        const auto row = [](const char* name, VisitState state, int minutesAhead, bool hasLead, Role role, const char* menu) {
            QTest::newRow(name) << state << minutesAhead << hasLead << role << QString::fromUtf8(menu);
        };
        row("planned, to come", VisitState::Planned, 60, true, Role::Receptionist,
            "Enter, F4, F6, Shift F7, F9, Ctrl K, Ctrl E, Ctrl R, Ctrl F6, F12");
        row("of a regular", VisitState::Planned, 60, false, Role::Receptionist, "Enter, F4, F6, Shift F7, F9, Ctrl K, Ctrl E, Ctrl R, Ctrl F6");
        row("confirmed, to come", VisitState::Confirmed, 60, true, Role::Receptionist,
            "Enter, F4, Shift F7, F9, Ctrl K, Ctrl E, Ctrl R, Ctrl F6, F12");
        row("begun", VisitState::Confirmed, -5, true, Role::Receptionist, "Enter, F4, F6, F7, Shift F7, F9, Ctrl E, Ctrl R, Ctrl F6, F12");
        row("come", VisitState::Came, -60, true, Role::Receptionist, "Enter, F6, F4, Ctrl E, Ctrl R, Ctrl F6, F12");
        row("missed", VisitState::NoShow, -60, true, Role::Receptionist, "Enter, F4, Ctrl E, Ctrl R, Ctrl F6, F12");
        row("come, for a manager", VisitState::Came, -60, true, Role::Manager, "Enter, F4, Ctrl E, Ctrl R, Ctrl F6, F12");
        row("to come, for a specialist", VisitState::Planned, 60, true, Role::Specialist, "");
        row("come, for a specialist", VisitState::Came, -60, false, Role::Specialist, "");
    }
    void whatAppliesToAVisit()
    {
        QFETCH(const VisitState, state);
        QFETCH(const int, minutesAhead);
        QFETCH(const bool, hasLead);
        QFETCH(const Role, role);
        QFETCH(const QString, menu);
        bookings::VisitRow row;
        row.visit.state = state;
        row.visit.startAt = kNow + std::chrono::minutes(minutesAhead);
        row.visit.endAt = row.visit.startAt + std::chrono::minutes(60);
        row.visit.lead = hasLead ? LeadId(1) : LeadId();
        PlaceMeant place;
        place.visit = &row;
        place.now = kNow;
        place.isToday = true;
        staff::Session session;
        session.roles.add(role);
        QCOMPARE(keysOf(permitted(actionsAt(place), session), true), menu);
    }

    void whatAppliesToAnEmptyTime_data()
    {
        QTest::addColumn<int>("minutesAhead");
        QTest::addColumn<bool>("isToday");
        QTest::addColumn<Role>("role");
        QTest::addColumn<QString>("menu");
        QTest::newRow("today") << 60 << true << Role::Receptionist << "Enter, Ctrl K, Shift F4";
        QTest::newRow("tomorrow") << 1500 << false << Role::Receptionist << "Enter, Ctrl K";
        QTest::newRow("over") << -60 << true << Role::Receptionist << "Shift F4";
        QTest::newRow("for a specialist") << 60 << true << Role::Specialist << "";
    }
    void whatAppliesToAnEmptyTime()
    {
        QFETCH(const int, minutesAhead);
        QFETCH(const bool, isToday);
        QFETCH(const Role, role);
        QFETCH(const QString, menu);
        const Stop stop{{kNow + std::chrono::minutes(minutesAhead), kNow + std::chrono::minutes(minutesAhead + 15)}};
        PlaceMeant place;
        place.stop = &stop;
        place.now = kNow;
        place.isToday = isToday;
        staff::Session session;
        session.roles.add(role);
        QCOMPARE(keysOf(permitted(actionsAt(place), session), true), menu);
    }

    // What both tell stands in the same order, from the same list.
    void theLineSaysMoreOfTheArrowsAndTheMenuOfTheCards()
    {
        bookings::VisitRow row;
        row.visit.startAt = kNow + std::chrono::minutes(60);
        row.visit.lead = LeadId(1);
        PlaceMeant place;
        place.visit = &row;
        place.now = kNow;
        QCOMPARE(keysOf(actionsAt(place), false), QStringLiteral("Enter, F4, Alt ↑ ↓, Shift ↑ ↓, Alt ← →, F6, Shift F7, F9, Ctrl K, Ctrl E, Ctrl R"));
    }
};


QTEST_GUILESS_MAIN(TestPlaceActions)
#include "test_place_actions.moc"
