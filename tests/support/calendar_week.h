// SPDX-License-Identifier: GPL-3.0-or-later
// A day of the calendar with days around it: the same people work on Friday too, and Носова on Friday alone.
#pragma once

#include "tests/support/calendar_desk.h"

#include <QAbstractButton>

namespace priyom::test {

inline Result<> aWeek(backend::Services& services, const staff::Session& session)
{
    PRIYOM_CHECK(aDay(services, session));
    PRIYOM_CHECK(services.staff.add(session, QStringLiteral("Носова Вера"), {staff::Role::Specialist}));
    PRIYOM_TRY(const auto people, services.staff.list(session));
    const QDate friday = kToday.addDays(1);
    for (const staff::Person& person : people)
        if (person.roles.has(staff::Role::Specialist))
            PRIYOM_CHECK(services.schedule.setShifts(session, person.id, friday, friday.addDays(1), {{person.id, friday, 9 * 60, 18 * 60}}));
    return {};
}

// Of the button that says whose columns there are.
inline bool offersWho(CalendarDesk& calendar, const QString& text)
{
    const auto buttons = calendar.page->view().findChildren<QAbstractButton*>();
    return std::ranges::any_of(buttons, [&](const QAbstractButton* button) { return button->isVisible() && button->accessibleName() == text; });
}

} // namespace priyom::test
