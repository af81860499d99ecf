// SPDX-License-Identifier: GPL-3.0-or-later
// The real window with the shifts of the week in front: Thursday, 15 October, 14:05.
#pragma once

#include "tests/support/desk_window.h"
#include "ui/kit/table_style.h"
#include "ui/settings/settings_page.h"
#include "ui/settings/shift_table.h"

namespace priyom::test {

using backend::Services;
using schedule::DayHours;
using staff::Session;

inline Result<> twoPeople(Services& services, const Session& session)
{
    PRIYOM_CHECK(services.staff.add(session, QStringLiteral("Анна Белова"), {staff::Role::Receptionist, staff::Role::Manager}));
    PRIYOM_CHECK(services.staff.add(session, QStringLiteral("Вера Сомова"), {staff::Role::Specialist}));
    return {};
}

// Rows by name: Анна Белова, Вера Сомова, Ирина Павлова (the owner). The focus begins at today of the first.
class Shifts final
{
public:
    bool open(std::function<Result<>(Services&, const Session&)> fill = twoPeople)
    {
        if (!desk.open(std::move(fill)))
            return false;
        page = new settingsui::SettingsPage({desk.theme, desk.backend, desk.window}, &desk.window);
        desk.window.addPage(page);
        press(Qt::Key_9, Qt::ControlModifier);
        if (!settle())
            return false;
        press(Qt::Key_F, Qt::ControlModifier);
        typeText(QStringLiteral("смен"));
        press(Qt::Key_Return);
        return settle() && QApplication::focusWidget() == &table();
    }
    bool settle()
    {
        return desk.turn() && QTest::qWaitFor([this] { return page->isSettled(); });
    }
    settingsui::ShiftTable& table() { return *page->pane()->findChild<settingsui::ShiftTable*>(); }
    QString current() { return table().currentIndex().data(Qt::AccessibleTextRole).toString(); }
    bool sees(const QString& sentence)
    {
        const auto labels = desk.window.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->isVisible() && label->text().contains(sentence); });
    }
    // Of one person on one day of October.
    DayHours kept(const QString& name, int day)
    {
        const auto hours = desk.ask<DayHours>([name, date = QDate(2026, 10, day)](Services& services, const Session& session) -> Result<DayHours> {
            PRIYOM_TRY(const auto shifts, services.schedule.shifts(session, date, date.addDays(1)));
            PRIYOM_TRY(const auto people, services.staff.list(session));
            DayHours found;
            for (const staff::Person& person : people)
                for (const schedule::Shift& shift : shifts)
                    if (person.name == name && shift.person == person.id)
                        found.push_back({shift.startMinute, shift.endMinute});
            return found;
        });
        return hours.value_or(DayHours{{-1, -1}});
    }
    // As the owner writes them down elsewhere.
    bool set(const QString& name, int day, const DayHours& was, const DayHours& hours)
    {
        return desk.ask<void>([=](Services& services, const Session& session) -> Result<> {
            PRIYOM_TRY(const auto people, services.staff.list(session));
            for (const staff::Person& person : people)
                if (person.name == name) {
                    PRIYOM_CHECK(services.schedule.setShiftDays(session, {{person.id, QDate(2026, 10, day), was, hours}}));
                    return {};
                }
            return fail(ErrorCode::NotFound, name);
        }).has_value();
    }

    DeskWindow desk;
    settingsui::SettingsPage* page = nullptr;
};

inline const QString kAnna = QStringLiteral("Анна Белова");
inline const QString kVera = QStringLiteral("Вера Сомова");
inline const DayHours kNineToSix{{540, 1080}};

} // namespace priyom::test
