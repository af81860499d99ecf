// SPDX-License-Identifier: GPL-3.0-or-later
// Tasks as lists show them, and a task as somebody asks for it.
#pragma once

#include "core/leads/lead.h"
#include "core/tasks/task.h"

#include <vector>

namespace priyom::tasks {

struct TaskRow
{
    Task task;
    ClientId client; // its own or its lead's
    QString clientName;
    QString clientPhone;
    QString personName; // empty: the queue
    QString serviceName;
    std::optional<leads::Stage> stage; // of its lead
    std::optional<Instant> visitStart; // of its visit
    QString specialistName; // likewise
    QString clientHandle = {};
};

// Whose tasks are listed.
struct TasksOf
{
    PersonId person;      // invalid: everybody's and the queue's
    bool orQueue = false; // and the queue's, but for those about somebody else's request
};

struct TaskDraft
{
    LeadId lead; // or a client
    ClientId client;
    QString text;
    Instant due;
    std::optional<QString> person; // empty: who asks; an empty name: the queue
    QString key = {};              // the caller's own: the same key twice is one task
};

} // namespace priyom::tasks
