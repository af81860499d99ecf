// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/tasks_page.h"
#include "ui/words/error_text.h"

#include "core/backend/services.h"

#include <chrono>

namespace priyom::tasksui {

using namespace std::chrono_literals;
using backend::Services;
using staff::Session;
using tasks::TaskRow;

namespace {

struct Read
{
    std::vector<TaskRow> tasks;
    PersonId me;
};

// What a task shows is of its lead and its visit too.
const QSet<QString>& subjects()
{
    static const QSet<QString> all{QStringLiteral("task"),   QStringLiteral("lead"),   QStringLiteral("visit"),
                                   QStringLiteral("client"), QStringLiteral("person"), QStringLiteral("import"),
                                   QStringLiteral("call")};
    return all;
}

} // namespace

TasksPage::TasksPage(const theme::Theme& theme, backend::Backend& backend, shell::Shell& shell, const Clock& clock,
                     const Zone& zone, QObject* parent)
    : Page(parent), m_theme(theme), m_backend(backend), m_shell(shell), m_clock(clock), m_zone(zone),
      m_actions(new TaskActions(theme, backend, shell, clock, zone, this)),
      m_unresolved(new UnresolvedDesk(theme, backend, shell, clock, zone, this))
{
    connect(&backend, &backend::Backend::changed, this, [this](const QSet<QString>& changed) {
        if (changed.intersects(subjects()))
            read();
    });
    connect(m_unresolved, &UnresolvedDesk::changed, this, [this] {
        if (m_view)
            m_view->setUnresolved(m_unresolved->count());
    });
    m_minute.setInterval(20s);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        const shell::Badge now = badge();
        if (now.count != m_said.count || now.late != m_said.late)
            Q_EMIT Page::changed();
        m_said = now;
        m_unresolved->follow();
    });
    m_minute.start();
    read(); // the badge is seen before the page
    m_unresolved->read();
}

TasksPage::~TasksPage()
{
    if (m_view && !m_view->parent()) // never shown, so nobody else's; its clock goes with the window
        delete m_view;
}

QWidget* TasksPage::widget()
{
    if (!m_view)
        build();
    return m_view;
}

TasksView& TasksPage::view()
{
    if (!m_view)
        build();
    return *m_view;
}

void TasksPage::build()
{
    m_view = new TasksView(m_theme, m_clock, m_zone);
    connect(m_view, &TasksView::whoseChanged, this, &TasksPage::showTasks);
    connect(m_view, &TasksView::chosen, this, &Page::changed);
    connect(m_view, &TasksView::opened, this, [this](const TaskRow& row) {
        if (row.task.lead.isValid())
            Q_EMIT leadAsked(row.task.lead);
        else if (row.task.client.isValid())
            Q_EMIT clientAsked(row.task.client);
    });
    connect(m_view, &TasksView::doneAsked, m_actions, &TaskActions::done);
    connect(m_view, &TasksView::cancelAsked, m_actions, &TaskActions::cancel);
    connect(m_view, &TasksView::deleteAsked, m_actions, &TaskActions::remove);
    connect(m_view, &TasksView::assignAsked, m_actions, &TaskActions::askPerson);
    connect(m_view, &TasksView::snoozeAsked, m_actions, &TaskActions::snoozeBy);
    connect(m_view, &TasksView::addAsked, this, [this] { m_actions->add({}); });
    connect(m_actions, &TaskActions::added, m_view, [this](LeadId, ClientId, TaskId task) { m_view->choose(task); });
    connect(m_view, &TasksView::unresolvedAsked, m_unresolved, &UnresolvedDesk::open);
    m_view->setUnresolved(m_unresolved->count());
    m_calls = new callsui::CallDesk(m_theme, m_backend, m_shell, m_clock, m_zone, this);
    m_view->addStrip(m_calls->strip());
    connect(m_calls, &callsui::CallDesk::bookAsked, this, &TasksPage::callBookingAsked);
    connect(m_calls, &callsui::CallDesk::refuseAsked, this, &TasksPage::callRefusalAsked);
    m_calls->read();
    bindKeys();
    showTasks();
}

void TasksPage::read()
{
    ++m_asked;
    m_backend.ask(
        this,
        [](Services& services, const Session& session) -> Result<Read> {
            PRIYOM_TRY(auto tasks, services.tasks.list(session));
            return Read{std::move(tasks), session.person};
        },
        [this](Result<Read> answer) {
            ++m_answered;
            if (!answer && answer.error().code != ErrorCode::NotAllowed) { // what was read before stays
                m_shell.toast({words::errorText(answer.error()), {}, {}, {}, theme::Icon::Alert});
                return;
            }
            m_tasks = answer ? std::move(answer->tasks) : std::vector<TaskRow>(); // whose role has no tasks sees none
            m_me = answer ? answer->me : PersonId();
            showTasks();
        });
}

void TasksPage::showTasks()
{
    if (m_view) {
        std::vector<TaskRow> shown = m_tasks;
        if (m_view->ownOnly())
            std::erase_if(shown, [this](const TaskRow& row) { return row.task.person != m_me; });
        m_view->setTasks(std::move(shown));
    }
    m_said = badge();
    Q_EMIT changed();
}

shell::Badge TasksPage::badge() const
{
    shell::Badge badge;
    for (const TaskRow& row : m_tasks) {
        if (isOver(row.task, m_clock.now()))
            continue;
        const Group group = groupOf(row.task.dueAt, m_clock.now(), m_zone);
        badge.count += group == Group::Later ? 0 : 1;
        badge.late = badge.late || group == Group::Overdue;
    }
    return badge;
}

void TasksPage::activated()
{
    m_unresolved->read();
    read();
    m_view->takeFocus();
}

} // namespace priyom::tasksui
