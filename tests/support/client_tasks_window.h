// SPDX-License-Identifier: GPL-3.0-or-later
// Leads, clients and tasks in one window, joined as the program joins them.
#pragma once

#include "tests/support/clients_window.h"
#include "ui/tasks/tasks_page.h"

namespace priyom::test {

class ClientTasksWindow final
{
public:
    bool open()
    {
        if (!clients.open())
            return false;
        clients.page->join(desk().window);
        tasks = new tasksui::TasksPage(desk().theme, desk().backend, desk().window, desk().clock, DeskWindow::zone());
        QObject::connect(tasks, &tasksui::TasksPage::leadAsked, desk().page, &desk::LeadsPage::openLead);
        QObject::connect(tasks, &tasksui::TasksPage::leadKeyAsked, desk().page, &desk::LeadsPage::actOn);
        QObject::connect(tasks, &tasksui::TasksPage::clientAsked, clients.page, &clientsui::ClientsPage::openClient);
        QObject::connect(tasks, &tasksui::TasksPage::clientKeyAsked, clients.page, &clientsui::ClientsPage::actOn);
        desk().window.addPage(tasks);
        return settle();
    }

    bool settle()
    {
        return clients.settle() && QTest::qWaitFor([this] { return tasks->isSettled(); });
    }

    // Its only request ends by a refusal: from then on there is a client and no request.
    bool endRequest(qint64 lead)
    {
        return desk()
                   .ask<bookings::Booked>([lead](backend::Services& services, const staff::Session& session) {
                       bookings::MoveDraft move;
                       move.lead = LeadId(lead);
                       move.to = leads::Stage::Lost;
                       move.reason = QStringLiteral("price");
                       return services.bookings.moveLead(session, move);
                   })
                   .has_value() &&
               settle();
    }

    std::vector<tasks::TaskRow> open(qint64 client)
    {
        auto rows =
            desk()
                .ask<std::vector<tasks::TaskRow>>([](backend::Services& services, const staff::Session& session) {
                    return services.tasks.list(session);
                })
                .value_or(std::vector<tasks::TaskRow>());
        std::erase_if(rows, [client](const tasks::TaskRow& row) { return row.client != ClientId(client); });
        return rows;
    }

    shell::Section shown() { return desk().window.currentPage()->section(); }
    DeskWindow& desk() { return clients.desk; }
    kit::DialogFrame* dialog() { return desk().dialog(); }

    ClientsWindow clients;
    tasksui::TasksPage* tasks = nullptr;
};

} // namespace priyom::test
