// SPDX-License-Identifier: GPL-3.0-or-later
// What one can do with tasks. «Own» means the tasks a person has to do; what is in the queue is handed out by those who may
// do all.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/staff/session.h"
#include "core/tasks/task_list.h"
#include "core/touches/touch.h"

namespace priyom::storage {
class Database;
}

namespace priyom::tasks {

class TaskService final
{
public:
    TaskService(storage::Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}
    Q_DISABLE_COPY_MOVE(TaskService)

    // The open ones by when they are due: of one person, or everybody's and the queue's; who sees their own alone is given the
    // queue's too where no person was asked for.
    [[nodiscard]] Result<std::vector<TaskRow>> list(const staff::Session& session, std::optional<PersonId> person = {}) const;
    [[nodiscard]] Result<std::vector<Task>> ofLead(const staff::Session& session, LeadId lead) const;
    // BadInput where there is no text, or neither a lead nor a client.
    // With a key that is known already: that task, and nothing is written.
    [[nodiscard]] Result<Task> add(const staff::Session& session, const TaskDraft& draft);
    // A client who was reminded was written or told something: that is a touch, in these words where they are known, and an
    // undo takes it away too. Whose role may do the task and not note touches on other people's, notes none.
    [[nodiscard]] Result<Task> done(const staff::Session& session, TaskId id, const QString& said = {});
    // The same from elsewhere than the list: the reminder of this visit that is due by the end of the day is done by the
    // message; where there is none, it is a message like any other.
    [[nodiscard]] Result<> reminded(const staff::Session& session, VisitId visit, const touches::Touch& sent);
    [[nodiscard]] Result<Task> cancel(const staff::Session& session, TaskId id);
    // BadInput for an instant that has passed, or ("worthless") by which the task is over.
    [[nodiscard]] Result<Task> snooze(const staff::Session& session, TaskId id, Instant until);
    // An empty name: the queue.
    [[nodiscard]] Result<Task> assign(const staff::Session& session, TaskId id, const QString& person);
    // Takes the last change of the task back, its making too, as a new event. MoveRefused "nothing_to_undo".
    [[nodiscard]] Result<Task> undo(const staff::Session& session, TaskId id);

private:
    [[nodiscard]] Result<Task> doneWith(const staff::Session& session, TaskId id, const touches::Touch& sent);
    template <class Edit>
    [[nodiscard]] Result<Task> change(const staff::Session& session, const char* op, TaskId id, Edit edit);

    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace priyom::tasks
