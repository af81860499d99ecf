// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages.h"

#include "core/staff/rights.h"
#include "ui/bonus/bonus_page.h"
#include "ui/calendar/calendar_page.h"
#include "ui/cash/cash_desk.h"
#include "ui/clients/clients_page.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/firstrun/first_run_page.h"
#include "ui/intake/import_page.h"
#include "ui/leads/find_everywhere.h"
#include "ui/leads/lead_actions.h"
#include "ui/leads/leads_page.h"
#include "ui/notices/notice_watch.h"
#include "ui/notices/unattended_watch.h"
#include "ui/settings/settings_page.h"
#include "ui/tasks/tasks_page.h"

#include <QAction>
#include <QPointer>

#include <memory>

namespace priyom::desktop {

namespace {

QList<shell::Picture> addNotices(shell::MainWindow& window, theme::Theme& theme, const Surround& surround, desk::LeadsPage& leads, QPointer<QAction>& sound)
{
    const noticesui::NoticeWays noticeWays{[&leads](LeadId lead) { leads.openLead(lead); },
                                           [&leads] { leads.goToNextWaiting(); }};
    auto* notices = new noticesui::NoticeWatch(theme, surround.backend, window, surround.clock, surround.zone,
                                               noticeWays, surround.noticeSound);
    sound = notices->soundEntry();
    QObject::connect(notices, &noticesui::NoticeWatch::soundChanged, notices, surround.noticeSoundChanged);
    QObject::connect(&surround.second, &QTimer::timeout, notices, [&window, notices] {
        if (window.isVisible()) // who waits unseen while another is at the desk is not called
            notices->tick();
    });
    notices->tick();
    return {{QStringLiteral("notices"),
             [&window, notices] {
                 window.goTo(shell::Section::Leads);
                 notices->openList();
             },
             [&window] { return window.overlays().top() != nullptr; }}};
}

void watchUnattended(shell::MainWindow& window, const Surround& surround)
{
    auto* watch = new noticesui::UnattendedWatch(surround.backend, window, surround.clock, surround.noticeSound);
    QObject::connect(&surround.second, &QTimer::timeout, watch, [&window, watch] {
        if (window.isVisible()) // a kept window leaves it to the one that is seen
            watch->tick();
    });
    watch->tick();
}

settingsui::SettingsPage::Subject subjectOf(firstrun::Step step)
{
    using Subject = settingsui::SettingsPage::Subject;
    switch (step) {
    case firstrun::Step::Specialist: return Subject::People;
    case firstrun::Step::Service: return Subject::Services;
    case firstrun::Step::Shift: break;
    }
    return Subject::Shifts;
}

} // namespace

QList<shell::Picture> addPages(shell::MainWindow& window, theme::Theme& theme, const Surround& surround)
{
    const auto scope = [&surround](const char* operation) { return staff::scopeOf(surround.session, operation); };
    desk::LeadsPage* leads = nullptr;
    settingsui::SettingsPage* settings = nullptr;
    intakeui::ImportPage* import = nullptr;
    const auto sound = std::make_shared<QPointer<QAction>>(); // there when the settings are opened
    if (scope("import.history") != staff::Scope::None) {
        import = new intakeui::ImportPage(theme, surround.backend, window, &window);
        import->setSample(QStringLiteral(":/demo/requests.csv"));
    }
    if (scope("shop.set") != staff::Scope::None) // the look is in the menu for everybody
        settings = new settingsui::SettingsPage({theme, surround.backend, window, [&window](const QString& code) { Q_EMIT window.menus().languageChosen(code); }, [sound] { return sound->data(); }}, &window);
    if (scope("lead.list") != staff::Scope::None) {
        leads = new desk::LeadsPage(theme, surround.backend, window, surround.clock, surround.zone, &window);
        firstrun::Ways ways{[leads] { leads->newLead(); }, {}, surround.openDemo};
        if (import != nullptr)
            ways.chooseFile = [&window, import] {
                window.goTo(shell::Section::Import);
                import->browse();
            };
        if (settings != nullptr)
            ways.openStep = [settings](firstrun::Step step) { settings->openSubject(subjectOf(step)); };
        auto* firstRun = new firstrun::FirstRunPage(theme, surround.backend, leads, ways, &window);
        firstRun->setPerson(surround.session.name);
        window.addPage(firstRun);
    }
    clientsui::ClientsPage* clients = nullptr;
    if (leads != nullptr && scope("client.show") != staff::Scope::None) {
        clients = new clientsui::ClientsPage(theme, surround.backend, window, surround.clock, surround.zone, &window);
        QObject::connect(leads, &desk::LeadsPage::clientAsked, clients, &clientsui::ClientsPage::openClientOf);
        QObject::connect(leads, &desk::LeadsPage::knownClientAsked, clients, &clientsui::ClientsPage::openClient);
        QObject::connect(clients, &clientsui::ClientsPage::leadAsked, leads, &desk::LeadsPage::openLead);
        QObject::connect(clients, &clientsui::ClientsPage::refusalAsked, leads, &desk::LeadsPage::refuse);
        QObject::connect(clients, &clientsui::ClientsPage::bookingAsked, leads, &desk::LeadsPage::bookAfterCall);
        QObject::connect(leads, &desk::LeadsPage::clientBookingAsked, clients, &clientsui::ClientsPage::bookFor);
        QObject::connect(clients, &clientsui::ClientsPage::left, leads, &desk::LeadsPage::comeBack);
        window.addPage(clients);
        clients->join(window);
        auto* search = new desk::FindEverywhere(surround.backend, window, surround.clock, surround.zone, &window);
        QObject::connect(search, &desk::FindEverywhere::leadAsked, leads, &desk::LeadsPage::openLead);
        QObject::connect(search, &desk::FindEverywhere::clientAsked, clients, &clientsui::ClientsPage::openClient);
    }
    if (scope("visit.list") != staff::Scope::None) {
        std::function<void()> openShifts;
        if (settings != nullptr)
            openShifts = [settings] { settings->openSubject(settingsui::SettingsPage::Subject::Shifts); };
        auto* calendar = new calendar::CalendarPage(theme, surround.backend, window, surround.clock, surround.zone, openShifts, &window);
        calendar->showWindows(surround.emptyWindows);
        QObject::connect(calendar, &calendar::CalendarPage::windowsShown, calendar, surround.emptyWindowsChanged);
        if (leads != nullptr) {
            QObject::connect(calendar, &calendar::CalendarPage::leadAsked, leads, &desk::LeadsPage::openLead);
            QObject::connect(calendar, &calendar::CalendarPage::leadKeyAsked, leads, &desk::LeadsPage::actOn);
            QObject::connect(calendar, &calendar::CalendarPage::bookingAsked, leads, &desk::LeadsPage::newLeadAt);
            QObject::connect(leads, &desk::LeadsPage::booked, calendar, &calendar::CalendarPage::follow);
        }
        if (clients != nullptr) {
            QObject::connect(calendar, &calendar::CalendarPage::clientAsked, clients, &clientsui::ClientsPage::openClient);
            QObject::connect(calendar, &calendar::CalendarPage::clientKeyAsked, clients, &clientsui::ClientsPage::actOn);
        }
        window.addPage(calendar);
        calendar->join(window, [&scope](const char* operation) { return scope(operation) != staff::Scope::None; });
    }
    QList<shell::Picture> pictures;
    if (scope("cash.list") != staff::Scope::None) {
        auto* cash = new cash::CashDesk(theme, surround.backend, window, surround.clock, surround.zone, &window);
        cash->join(window);
        pictures = cash->pictures();
    }
    if (leads != nullptr && scope("task.list") != staff::Scope::None) {
        auto* tasks = new tasksui::TasksPage(theme, surround.backend, window, surround.clock, surround.zone, &window);
        QObject::connect(tasks, &tasksui::TasksPage::leadAsked, leads, &desk::LeadsPage::openLead);
        QObject::connect(tasks, &tasksui::TasksPage::leadKeyAsked, leads, &desk::LeadsPage::actOn);
        QObject::connect(tasks, &tasksui::TasksPage::callBookingAsked, leads, &desk::LeadsPage::bookAfterCall);
        QObject::connect(tasks, &tasksui::TasksPage::callRefusalAsked, leads, &desk::LeadsPage::refuse);
        if (clients != nullptr) {
            QObject::connect(tasks, &tasksui::TasksPage::clientAsked, clients, &clientsui::ClientsPage::openClient);
            QObject::connect(tasks, &tasksui::TasksPage::clientKeyAsked, clients, &clientsui::ClientsPage::actOn);
        }
        window.addPage(tasks);
    }
    if (scope("kpi.read") == staff::Scope::All) { // the whole shop's figures
        auto* dashboard = new dashboard::DashboardPage(theme, surround.backend, window, &window);
        if (leads != nullptr) {
            QObject::connect(dashboard, &dashboard::DashboardPage::addLeadAsked, leads, [leads] { leads->newLead(); });
            QObject::connect(dashboard, &dashboard::DashboardPage::leadAsked, leads, &desk::LeadsPage::openLead);
        }
        window.addPage(dashboard);
    }
    if (scope("bonus.show") != staff::Scope::None) {
        auto* bonus = new bonus::BonusPage(theme, surround.backend, window, &window);
        QObject::connect(bonus, &bonus::BonusPage::exampleAsked, &window, surround.openDemo);
        window.addPage(bonus);
    }
    if (import != nullptr)
        window.addPage(import);
    if (settings != nullptr)
        window.addPage(settings);
    if (leads == nullptr) {
        watchUnattended(window, surround);
        return pictures;
    }
    leads->join(window);
    return pictures + addNotices(window, theme, surround, *leads, *sound);
}

} // namespace priyom::desktop
