// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/task.h"

namespace priyom::tasks {

QLatin1String taskKindKey(TaskKind kind)
{
    switch (kind) {
    case TaskKind::Own:
        return QLatin1String("own");
    case TaskKind::CallBack:
        return QLatin1String("call_back");
    case TaskKind::Confirm:
        return QLatin1String("confirm");
    case TaskKind::WinBack:
        return QLatin1String("win_back");
    case TaskKind::AskAfter:
        return QLatin1String("ask_after");
    case TaskKind::Remind:
        break;
    }
    return QLatin1String("remind");
}

std::optional<TaskKind> taskKindFromKey(const QString& key)
{
    for (const TaskKind kind : kAllTaskKinds)
        if (taskKindKey(kind) == key)
            return kind;
    return std::nullopt;
}

QLatin1String taskStateKey(TaskState state)
{
    switch (state) {
    case TaskState::Open:
        return QLatin1String("open");
    case TaskState::Done:
        return QLatin1String("done");
    case TaskState::Cancelled:
        return QLatin1String("cancelled");
    case TaskState::Withdrawn:
        break;
    }
    return QLatin1String("withdrawn");
}

std::optional<TaskState> taskStateFromKey(const QString& key)
{
    for (const TaskState state : kAllTaskStates)
        if (taskStateKey(state) == key)
            return state;
    return std::nullopt;
}

} // namespace priyom::tasks
