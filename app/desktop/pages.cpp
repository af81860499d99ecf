// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages.h"

#include "ui/bonus/bonus_page.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/firstrun/first_run_page.h"
#include "ui/intake/import_page.h"
#include "ui/leads/lead_actions.h"
#include "ui/leads/leads_page.h"
#include "ui/notices/notice_watch.h"
#include "ui/settings/settings_page.h"

namespace priyom::desktop {

QList<shell::Picture> addPages(shell::MainWindow& window, theme::Theme& theme, const Surround& surround)
{
    auto* leads = new desk::LeadsPage(theme, surround.backend, window, surround.clock, surround.zone, &window);
    auto* import = new intakeui::ImportPage(theme, surround.backend, window, &window);
    import->setSample(QStringLiteral(":/demo/requests.csv"));
    const firstrun::Ways ways{[leads] { leads->actions().newLead(); },
                              [&window, import] {
                                  window.goTo(shell::Section::Import);
                                  import->browse();
                              },
                              surround.openDemo};
    auto* firstRun = new firstrun::FirstRunPage(theme, surround.backend, leads, ways, &window);
    firstRun->setPerson(surround.person);
    window.addPage(firstRun);
    auto* dashboard = new dashboard::DashboardPage(theme, surround.backend, window, &window);
    QObject::connect(dashboard, &dashboard::DashboardPage::addLeadAsked, leads, [leads] { leads->actions().newLead(); });
    window.addPage(dashboard);
    auto* bonus = new bonus::BonusPage(theme, surround.backend, window, &window);
    QObject::connect(bonus, &bonus::BonusPage::exampleAsked, &window, surround.openDemo);
    window.addPage(bonus);
    window.addPage(import);
    window.addPage(new settingsui::SettingsPage({theme, surround.backend, window}, &window));
    leads->join(window);

    const noticesui::NoticeWays noticeWays{[leads](LeadId lead) { leads->openLead(lead); },
                                           [leads] { leads->goToNextWaiting(); }};
    auto* notices = new noticesui::NoticeWatch(theme, surround.backend, window, surround.clock, surround.zone,
                                               noticeWays, surround.noticeSound);
    QObject::connect(notices, &noticesui::NoticeWatch::soundChanged, notices, surround.noticeSoundChanged);
    QObject::connect(&surround.second, &QTimer::timeout, notices, &noticesui::NoticeWatch::tick);
    notices->tick();
    return {{QStringLiteral("notices"),
             [&window, notices] {
                 window.goTo(shell::Section::Leads);
                 notices->openList();
             },
             [&window] { return window.overlays().top() != nullptr; }}};
}

} // namespace priyom::desktop
