// SPDX-License-Identifier: GPL-3.0-or-later
// What a key does with the task that it stands on, the same in every list of tasks.
#pragma once

#include "core/tasks/task_list.h"

#include <Qt>

namespace priyom::tasksui {

// As the list's own signals; false: not a key of tasks. A row of one's own: the answer of what is asked may come with
// other rows.
template <typename List> [[nodiscard]] bool actByKey(List& list, const tasks::TaskRow& row, int key)
{
    switch (key) {
    case Qt::Key_Space:
        Q_EMIT list.doneAsked(row);
        return true;
    case Qt::Key_1:
    case Qt::Key_2:
    case Qt::Key_3:
        Q_EMIT list.snoozeAsked(row, key - Qt::Key_0);
        return true;
    case Qt::Key_0:
        Q_EMIT list.cancelAsked(row);
        return true;
    default:
        return false;
    }
}

} // namespace priyom::tasksui
