// SPDX-License-Identifier: GPL-3.0-or-later
// The real window with section 9 in front, for tests that set the shop up by keys.
#pragma once

#include "tests/support/desk_window.h"
#include "ui/settings/settings_page.h"

namespace priyom::test {

using backend::Services;
using staff::Session;

class Settings final
{
public:
    bool open(DeskWindow::Fill fill = [](Services&, const Session&) -> Result<> { return {}; })
    {
        if (!desk.open(std::move(fill)))
            return false;
        page = new settingsui::SettingsPage({desk.theme, desk.backend, desk.window}, &desk.window);
        desk.window.addPage(page);
        press(Qt::Key_9, Qt::ControlModifier);
        return settle();
    }
    bool settle()
    {
        return desk.turn() && QTest::qWaitFor([this] { return page->isSettled(); });
    }
    // To the pane by the search field; the focus is then inside it.
    bool goTo(const QString& words)
    {
        press(Qt::Key_F, Qt::ControlModifier);
        typeText(words);
        press(Qt::Key_Return);
        return settle();
    }
    std::optional<staff::Person> personNamed(const QString& name)
    {
        const auto everybody = desk.ask<std::vector<staff::Person>>([](Services& services, const Session& session) { return services.staff.list(session); });
        for (const staff::Person& person : everybody.value_or(std::vector<staff::Person>()))
            if (person.name == name)
                return person;
        return std::nullopt;
    }
    int limitOf(sla::Rule rule)
    {
        const auto book = desk.ask<sla::NormBook>([](Services& services, const Session& session) { return services.norms.book(session); });
        return book ? int(book->limit(rule, ChannelId(), desk.clock.now()).count() / 1000) : -1;
    }

    test::DeskWindow desk;
    settingsui::SettingsPage* page = nullptr;
};

} // namespace priyom::test
