// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar in the real window, on a Thursday at 14:05, for tests that press keys.
#pragma once

#include "tests/support/desk_window.h"
#include "ui/calendar/calendar_page.h"
#include "ui/words/number_text.h"

namespace priyom::test {

inline const QDate kToday(2026, 10, 15);

// Белова from 9 to 18 with a break at 13, Лисин from 11 to 20; two visits are still to come, one was at noon.
inline Result<> aDay(backend::Services& services, const staff::Session& session)
{
    const auto shifts = [&](const QString& name, std::vector<schedule::DayInterval> hours) -> Result<> {
        PRIYOM_TRY(const staff::Person person, services.staff.add(session, name, {staff::Role::Specialist}));
        std::vector<schedule::Shift> rows;
        for (const auto& interval : hours)
            rows.push_back({person.id, kToday, interval.startMinute, interval.endMinute});
        return services.schedule.setShifts(session, person.id, kToday, kToday.addDays(1), rows);
    };
    PRIYOM_CHECK(shifts(QStringLiteral("Белова Марина"), {{9 * 60, 13 * 60}, {13 * 60 + 45, 18 * 60}}));
    PRIYOM_CHECK(shifts(QStringLiteral("Лисин Артём"), {{11 * 60, 20 * 60}}));
    const auto book = [&](const QString& name, const QString& phone, const QString& specialist, int hour, int minute,
                          int minutes) -> Result<> {
        bookings::BookDraft draft;
        draft.clientName = name;
        draft.clientPhone = phone;
        draft.appointment = {specialist, QStringLiteral("Осмотр"), DeskWindow::moment(15, hour, minute), minutes, {},
                             false,      catalog::NewNames::Made};
        PRIYOM_CHECK(services.bookings.book(session, draft));
        return {};
    };
    PRIYOM_CHECK(book(QStringLiteral("Кира Власова"), QStringLiteral("+79513380472"), QStringLiteral("Белова Марина"),
                      15, 30, 45));
    PRIYOM_CHECK(
        book(QStringLiteral("Вадим Шилов"), QStringLiteral("+79086129530"), QStringLiteral("Лисин Артём"), 17, 0, 60));
    return book(QStringLiteral("Сергей Ланской"), QStringLiteral("+79120000011"), QStringLiteral("Белова Марина"), 12,
                0, 60);
}

class CalendarDesk final
{
public:
    bool open(std::function<Result<>(backend::Services&, const staff::Session&)> fill = aDay)
    {
        if (!desk.open(std::move(fill)))
            return false;
        page = new calendar::CalendarPage(desk.theme, desk.backend, desk.window, desk.clock, DeskWindow::zone(), [] {});
        QObject::connect(page, &calendar::CalendarPage::leadAsked, desk.page, &desk::LeadsPage::openLead);
        QObject::connect(page, &calendar::CalendarPage::bookingAsked, desk.page, &desk::LeadsPage::newLeadAt);
        QObject::connect(desk.page, &desk::LeadsPage::booked, page, &calendar::CalendarPage::follow);
        QObject::connect(page, &calendar::CalendarPage::clientAsked, [this](ClientId client) { asked = client; });
        desk.window.addPage(page);
        press(Qt::Key_2, Qt::ControlModifier);
        return settle() && QApplication::focusWidget() == &view();
    }
    bool settle()
    {
        return desk.settle() && QTest::qWaitFor([this] { return page->isSettled(); }) && desk.turn();
    }
    calendar::DayView& view() { return page->view().day(); }
    QString here() { return view().accessibleDescription().replace(words::kNoBreakSpace, u' '); }
    std::optional<bookings::Visit> visitOf(const QString& client)
    {
        for (const auto& column : view().plan().columns)
            for (const auto& row : column.visits)
                if (row.clientName == client)
                    return row.visit;
        return std::nullopt;
    }

    DeskWindow desk;
    calendar::CalendarPage* page = nullptr;
    ClientId asked;
};

} // namespace priyom::test
