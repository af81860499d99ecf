// SPDX-License-Identifier: GPL-3.0-or-later
// The window of desk_window.h with the page of tasks beside the leads, joined as the program joins them.
#pragma once

#include "tests/support/desk_window.h"
#include "ui/tasks/tasks_page.h"

namespace priyom::test {

class TasksWindow
{
public:
    bool open(const std::function<Result<>(backend::Services&, const staff::Session&)>& fill)
    {
        if (!window.open(fill))
            return false;
        taskPage = new tasksui::TasksPage(window.theme, window.backend, window.window, window.clock, DeskWindow::zone());
        window.window.addPage(taskPage);
        QObject::connect(taskPage, &tasksui::TasksPage::leadAsked, window.page, &desk::LeadsPage::openLead);
        return settle();
    }

    bool settle()
    {
        return window.settle() && QTest::qWaitFor([this] { return taskPage->isSettled(); });
    }
    int rows() { return taskPage->view().model().rowCount(); }

    std::vector<tasks::TaskRow> openTasks()
    {
        return window
            .ask<std::vector<tasks::TaskRow>>(
                [](backend::Services& services, const staff::Session& session) { return services.tasks.list(session); })
            .value_or(std::vector<tasks::TaskRow>());
    }

    bookings::LeadStory story(qint64 lead)
    {
        return *window.ask<bookings::LeadStory>([lead](backend::Services& services, const staff::Session& session) {
            return services.visitDesk.story(session, LeadId(lead));
        });
    }

    DeskWindow window;
    tasksui::TasksPage* taskPage = nullptr;
};

} // namespace priyom::test
