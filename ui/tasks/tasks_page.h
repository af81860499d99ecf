// SPDX-License-Identifier: GPL-3.0-or-later
// Section 4, «Задачи»: what is to be done by when, for me or for all, and the visits nobody has closed.
#pragma once

#include "ui/calls/call_desk.h"
#include "ui/shell/page.h"
#include "ui/tasks/task_actions.h"
#include "ui/tasks/tasks_view.h"
#include "ui/tasks/unresolved_desk.h"

namespace priyom::tasksui {

class TasksPage final : public shell::Page
{
    Q_OBJECT

public:
    TasksPage(const theme::Theme& theme, backend::Backend& backend, shell::Shell& shell, const Clock& clock,
              const Zone& zone, QObject* parent = nullptr);
    ~TasksPage() override;
    Q_DISABLE_COPY_MOVE(TasksPage)

    [[nodiscard]] QString id() const override { return QStringLiteral("tasks"); }
    [[nodiscard]] shell::Section section() const override { return shell::Section::Tasks; }
    [[nodiscard]] QString title() const override { return tr("Задачи"); }
    [[nodiscard]] theme::Icon icon() const override { return theme::Icon::SquareCheck; }
    [[nodiscard]] QWidget* widget() override;
    // What is overdue and what is due today.
    [[nodiscard]] shell::Badge badge() const override;
    [[nodiscard]] QList<kit::KeyHint> contextKeys() const override;
    [[nodiscard]] QList<kit::KeyGroup> keySheet() const override;
    [[nodiscard]] bool takesKey(const QKeySequence& keys) override;
    void activated() override;
    [[nodiscard]] QList<shell::Picture> pictures() override;
    [[nodiscard]] bool isSettled() const override
    {
        return m_asked == m_answered && m_unresolved->isSettled() && (!m_calls || m_calls->isSettled());
    }

    [[nodiscard]] TasksView& view();
    [[nodiscard]] const QWidget* callStrip() const { return m_calls->strip(); }

Q_SIGNALS:
    void leadAsked(priyom::LeadId lead);
    void clientAsked(priyom::ClientId client); // of a task that belongs to no request
    // The key is the window's and means the lead or the client of the task that is chosen here.
    void leadKeyAsked(priyom::LeadId lead, const QKeySequence& keys);
    void clientKeyAsked(priyom::ClientId client, const QKeySequence& keys);
    // What a call came to: a time, a reason is asked for.
    void callBookingAsked(priyom::LeadId lead, priyom::ClientId client, const priyom::callsui::Answered& answered);
    void callRefusalAsked(priyom::LeadId lead, const priyom::callsui::Answered& answered);

private:
    void build();
    void read();
    void showTasks();
    void bindKeys();
    void call(const tasks::TaskRow& row);
    void addAbout(const tasks::TaskRow& row);
    [[nodiscard]] bool takesKeyFor(const tasks::TaskRow& row, const QKeySequence& keys);
    [[nodiscard]] bool takesKeyForReminder(const tasks::TaskRow& row, const QKeySequence& keys);
    [[nodiscard]] bool takesKeyForClient(const tasks::TaskRow& row, const QKeySequence& keys);
    [[nodiscard]] QList<kit::KeyHint> keysFor(const tasks::TaskRow& row) const;

    const theme::Theme& m_theme;
    backend::Backend& m_backend;
    shell::Shell& m_shell;
    const Clock& m_clock;
    Zone m_zone;
    TaskActions* m_actions;
    UnresolvedDesk* m_unresolved;
    callsui::CallDesk* m_calls = nullptr;
    QPointer<TasksView> m_view; // none until the page is first shown, the window's from then on
    std::vector<tasks::TaskRow> m_tasks;
    PersonId m_me;
    QTimer m_minute; // time alone makes tasks late
    shell::Badge m_said;
    int m_asked = 0;
    int m_answered = 0;
};

} // namespace priyom::tasksui
