// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be done about the lead of the panel, by when, and the key for a task by hand.
#pragma once

#include "core/bookings/visit_list.h"
#include "ui/kit/button.h"
#include "ui/tasks/task_lines.h"

namespace priyom::desk {

class LeadTasks final : public QWidget
{
    Q_OBJECT

public:
    explicit LeadTasks(const theme::Theme& theme, QWidget* parent = nullptr);
    void setStory(const bookings::LeadStory& story, Instant now, const Zone& zone);
    [[nodiscard]] tasksui::TaskLines& lines() { return *m_lines; }

Q_SIGNALS:
    void addAsked();

private:
    tasksui::TaskLines* m_lines;
};

} // namespace priyom::desk
