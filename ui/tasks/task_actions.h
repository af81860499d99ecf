// SPDX-License-Identifier: GPL-3.0-or-later
// What one can do with a task from the list, from a lead's panel and from a client's card: each says in a toast what
// was done and takes it back.
#pragma once

#include "core/backend/backend.h"
#include "core/tasks/task_list.h"
#include "ui/desk/deleting.h"
#include "ui/desk/desk_lists.h"
#include "ui/shell/shell.h"
#include "ui/tasks/task_about.h"

namespace priyom::tasksui {

class TaskLines;

class TaskActions final : public QObject
{
    Q_OBJECT

public:
    TaskActions(const theme::Theme& theme, backend::Backend& backend, shell::Shell& shell, const Clock& clock,
                const Zone& zone, QObject* parent);

    // The keys of these lines do what they say.
    void serve(TaskLines& lines);
    void add(const TaskAbout& about);
    void done(const tasks::TaskRow& row); // of a reminder: it went out
    void copyReminder(const tasks::TaskRow& row);
    void cancel(const tasks::TaskRow& row);
    void remove(const tasks::TaskRow& row); // into the bin, once it was asked
    void snooze(const tasks::TaskRow& row, Instant until);
    void snoozeBy(const tasks::TaskRow& row, int way); // 1 an hour, 2 to tomorrow morning, 3 in words
    void askPerson(const tasks::TaskRow& row);
    // A toast that takes the last change back.
    void offerUndo(const QString& said);

Q_SIGNALS:
    void added(priyom::LeadId lead, priyom::ClientId client, priyom::TaskId task);

private:
    void askUntil(const tasks::TaskRow& row);
    using Act = std::function<Result<tasks::Task>(backend::Services&, const staff::Session&)>;

    void perform(const QString& said, Act act, std::function<void(const Error&)> failed = {});
    void withLists(std::function<void(const desk::DeskLists&)> act);
    void sayRefused(const Error& error);
    [[nodiscard]] QString titleOf(const tasks::TaskRow& row) const;

    const theme::Theme& m_theme;
    backend::Backend& m_backend;
    shell::Shell& m_shell;
    const Clock& m_clock;
    Zone m_zone;
    desk::Deleting m_deleting;
    TaskId m_copiedFor; // the reminder whose words were copied, and those
    QString m_copied;
};

} // namespace priyom::tasksui
