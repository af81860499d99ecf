// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be done about the lead of the panel, by when, and the key for a task by hand. Each task is a stop of Tab, where
// Delete is about it and not about the lead.
#pragma once

#include "core/base/zone.h"
#include "core/bookings/visit_list.h"
#include "core/tasks/task_list.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"

#include <optional>
#include <utility>
#include <vector>

class QVBoxLayout;

namespace priyom::desk {

class LeadTasks final : public QWidget
{
    Q_OBJECT

public:
    explicit LeadTasks(const theme::Theme& theme, QWidget* parent = nullptr);
    void setStory(const bookings::LeadStory& story, Instant now, const Zone& zone);
    [[nodiscard]] std::optional<tasks::TaskRow> focused() const;

Q_SIGNALS:
    void addAsked();

private:
    [[nodiscard]] QWidget* makeLine(const tasks::TaskRow& row, Instant now, const Zone& zone) const;

    const theme::Theme& m_theme;
    QWidget* m_add;
    QVBoxLayout* m_rows;
    std::vector<std::pair<QWidget*, tasks::TaskRow>> m_lines;
};

} // namespace priyom::desk
