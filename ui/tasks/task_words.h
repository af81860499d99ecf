// SPDX-License-Identifier: GPL-3.0-or-later
// A task in the words of the desk, and in which of the three groups of the list it stands.
#pragma once

#include "core/base/zone.h"
#include "core/tasks/task_list.h"

namespace priyom::tasksui {

enum class Group
{
    Overdue,
    Today,
    Later
};

[[nodiscard]] Group groupOf(Instant due, Instant now, const Zone& zone);
[[nodiscard]] QString groupWord(Group group);
// «Перезвонить», «Подтвердить визит завтра 15:00», or the words of one made by hand.
[[nodiscard]] QString taskTitle(const tasks::Task& task, std::optional<Instant> visitStart, Instant now,
                                const Zone& zone);

} // namespace priyom::tasksui
