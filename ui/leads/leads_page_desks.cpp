// SPDX-License-Identifier: GPL-3.0-or-later
// What goes on beside board and table: the call that is on, tasks by hand, visits nobody has closed.
#include "core/backend/services.h"
#include "ui/bin/bin_dialog.h"
#include "ui/calls/call_desk.h"
#include "ui/kit/alert_strip.h"
#include "ui/kit/keys.h"
#include "ui/leads/board_screen.h"
#include "ui/leads/lead_actions.h"
#include "ui/leads/lead_exporter.h"
#include "ui/leads/lead_panel.h"
#include "ui/leads/leads_page.h"
#include "ui/leads/new_lead_desk.h"
#include "ui/shell/main_window.h"
#include "ui/tasks/task_actions.h"
#include "ui/tasks/task_lines.h"
#include "ui/tasks/unresolved_desk.h"
#include "ui/words/error_text.h"

#include <QAction>
#include <QVBoxLayout>

#include <chrono>

namespace priyom::desk {

namespace {

using namespace std::chrono_literals;

constexpr auto kAssignKey = Qt::Key_F11;
const QKeySequence kTakeKey(Qt::SHIFT | Qt::Key_F11);
constexpr auto kTaskKey = Qt::CTRL | Qt::Key_D;
constexpr auto kFormKey = Qt::CTRL | Qt::Key_T; // as a chart is shown as a table
constexpr auto kDeleteKey = Qt::Key_Delete;
constexpr auto kEndOfDay = 1h; // of opening left: what is over is closed before one goes home

} // namespace

void LeadsPage::buildStrips(QVBoxLayout* column)
{
    auto* strips = new QVBoxLayout;
    strips->setContentsMargins(16, 0, 16, 0);
    strips->setSpacing(8);
    strips->addWidget(m_calls->strip());
    m_unresolvedStrip = new kit::AlertStrip(m_theme, tr("Отметить итоги"), QStringLiteral("Ctrl I"));
    m_unresolvedStrip->setKind(kit::StripKind::Soon);
    m_unresolvedStrip->hide();
    strips->addWidget(m_unresolvedStrip);
    column->addLayout(strips);
}

void LeadsPage::connectDesks()
{
    connect(m_calls, &callsui::CallDesk::touched, this, [this](LeadId lead, ClientId client) {
        leaveFound(lead, client);
        Q_EMIT m_actions->touched(lead);
    });
    connect(m_tasks, &tasksui::TaskActions::added, this, &LeadsPage::leaveFound);
    connect(m_calls, &callsui::CallDesk::bookAsked, this, &LeadsPage::bookAfterCall);
    connect(m_calls, &callsui::CallDesk::refuseAsked, this, &LeadsPage::refuse);
    connect(m_panel, &LeadPanel::taskAsked, this, [this] { addTask(); });
    m_tasks->serve(m_panel->taskLines());
    connect(&m_panel->taskLines(), &tasksui::TaskLines::focusMoved, this, &LeadsPage::sayKeys);
    connect(m_unresolved, &tasksui::UnresolvedDesk::changed, this, &LeadsPage::showUnresolved);
    connect(&m_board->board(), &BoardView::ranked, this, [this] { // with the time that passes
        m_unresolved->follow();
        showUnresolved();
    });
    connect(m_unresolvedStrip, &kit::AlertStrip::actionTriggered, m_unresolved, &tasksui::UnresolvedDesk::open);
    // In the tasks F11 hands a task over, a chart has Ctrl+T: here they are the page's, not the window's.
    kit::onKeys(m_widget, kAssignKey, [this] { assignChosen(); });
    kit::onKeys(m_widget, kTakeKey, [this] { takeChosen(); });
    kit::onKeys(m_widget, kEditKey, [this] { editChosen(); });
    kit::onKeys(m_widget, kTaskKey, [this] { addTask(); });
    kit::onKeys(m_widget, kFormKey, [this] { switchForm(); });
    kit::onKeys(m_widget, kDeleteKey, [this] { removeChosen(); }); // in a field it deletes a letter
    m_calls->read();
    m_unresolved->read();
}

void LeadsPage::joinDesks(shell::MainWindow& window)
{
    QAction* calls = window.menus().add(shell::MenuId::Lead, tr("Звонок"), Qt::Key_F5);
    connect(calls, &QAction::triggered, this, [this, &window] {
        // The chosen lead is seen on this page alone: elsewhere the key leads here first, or to the call that is on.
        const bool isHere = window.currentPage() && window.currentPage()->section() == section();
        if (!isHere && window.currentPage() && window.currentPage()->takesKey(QKeySequence(Qt::Key_F5)))
            return;
        window.goTo(section());
        if (isHere || m_calls->isOn())
            call();
    });
    QAction* outcomes =
        window.menus().add(shell::MenuId::Lead, tr("Визиты без итога"), QKeySequence(Qt::CTRL | Qt::Key_I));
    connect(outcomes, &QAction::triggered, m_unresolved, &tasksui::UnresolvedDesk::open);
    const auto ofPage = [this, &window](const QString& text, const QKeySequence& keys, void (LeadsPage::*act)()) {
        connect(window.menus().addOfPage(shell::MenuId::Lead, text, keys), &QAction::triggered, this,
                [this, &window, keys, act] {
                    if (window.currentPage() && window.currentPage()->section() == section())
                        (this->*act)();
                    else if (!window.currentPage() || !window.currentPage()->takesKey(keys))
                        window.goTo(section());
                });
    };
    ofPage(tr("Ответственный"), kAssignKey, &LeadsPage::assignChosen);
    ofPage(tr("Взять себе"), kTakeKey, &LeadsPage::takeChosen);
    ofPage(tr("Исправить лид"), kEditKey, &LeadsPage::editChosen);
    ofPage(tr("Поставить задачу"), kTaskKey, &LeadsPage::addTask);
    ofPage(tr("Доска или таблица"), kFormKey, &LeadsPage::switchForm);
    ofPage(tr("Удалить лид"), kDeleteKey, &LeadsPage::removeChosen);
    m_exportEntry = window.menus().add(shell::MenuId::Lead, tr("Выгрузить в CSV…"));
    m_exportEntry->setVisible(false); // until it is known who works here
    connect(m_exportEntry, &QAction::triggered, this, [this, &window] {
        window.goTo(section());
        if (isBoard()) // it takes out what the table shows
            showBoard(false);
        m_exporter->ask();
    });
    connect(window.menus().add(shell::MenuId::Edit, tr("Корзина")), &QAction::triggered, this,
            [this] { m_shell.openDialog(new binui::BinDialog(m_theme, m_backend, m_shell)); });
}

void LeadsPage::bookAfterCall(LeadId lead, ClientId client, const callsui::Answered& answered)
{
    if (!lead.isValid()) {
        Q_EMIT clientBookingAsked(client, answered);
        return;
    }
    withCard(lead, [this, answered](const LeadCard& card) {
        if (card.stage != Stage::Came)
            callsui::tellOf(m_actions->askTime(card), answered);
        else if (newLeadFor(card)) // that visit is over: the next one is a request of its own
            m_newLead->tellBooked(answered);
    });
}

void LeadsPage::refuse(LeadId lead, const callsui::Answered& answered)
{
    withCard(lead, [this, answered](const LeadCard& card) { callsui::tellOf(m_actions->askReason(card), answered); });
}

void LeadsPage::assignChosen()
{
    onMeant(&LeadActions::assign);
}

void LeadsPage::takeChosen()
{
    onMeant(&LeadActions::take);
}

void LeadsPage::editChosen()
{
    onMeant(&LeadActions::edit);
}

void LeadsPage::removeChosen()
{
    if (const auto task = m_panel->focusedTask())
        m_tasks->remove(*task);
    else
        onMeant(&LeadActions::remove);
}

void LeadsPage::showUnresolved()
{
    const schedule::WorkingClock hours(m_lists.hours, m_lists.zone);
    const Instant midnight = m_lists.zone.startOfDay(m_due.today().addDays(1));
    const bool endOfDay = hours.between(m_due.now(), midnight) <= kEndOfDay;
    const int count = m_unresolved->count();
    m_unresolvedStrip->setAlert(tr("%n визита без итога", nullptr, count),
                                {{{tr("отметьте, кто пришёл"), kit::FontRole::Body, kit::Tone::Main}}},
                                theme::Icon::CalendarCheck);
    m_unresolvedStrip->setVisible(count > 0 && (endOfDay || m_unresolved->hasEarlier()));
}

void LeadsPage::withCard(LeadId lead, std::function<void(const LeadCard&)> act)
{
    m_backend.ask(
        this,
        [lead](backend::Services& services, const staff::Session& session) {
            return services.leadDesk.card(session, lead);
        },
        [this, act = std::move(act)](const Result<leads::LeadCard>& card) {
            if (card)
                act(shownCard(*card, m_lists));
            else
                m_shell.toast({words::errorText(card.error()), {}, {}, {}, theme::Icon::Alert});
        });
}

} // namespace priyom::desk
