// SPDX-License-Identifier: GPL-3.0-or-later
// Open tasks as rows: a caption for each of overdue, today and later, and under it its tasks by when they are due.
#pragma once

#include "core/base/clock.h"
#include "ui/tasks/task_words.h"

#include <QAbstractTableModel>

#include <array>

namespace priyom::tasksui {

class TasksModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        DueColumn,
        TaskColumn,
        ClientColumn,
        PersonColumn,
        ColumnCount
    };

    TasksModel(const Clock& clock, const Zone& zone, QObject* parent = nullptr);

    void setTasks(std::vector<tasks::TaskRow> tasks);
    [[nodiscard]] const tasks::TaskRow* taskAt(const QModelIndex& index) const; // none for a caption
    [[nodiscard]] QModelIndex indexOf(TaskId task) const;
    [[nodiscard]] bool isCaption(int row) const { return m_rows.at(row).task < 0; }
    [[nodiscard]] int count(Group group) const { return m_counts[static_cast<std::size_t>(group)]; }
    // True where time alone has put a task into another group: the rows are to be made anew.
    [[nodiscard]] bool isStale() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row
    {
        Group group;
        int task; // -1: the caption
    };
    [[nodiscard]] QVariant captionData(Group group, int column, int role) const;
    [[nodiscard]] QVariant dueData(const tasks::TaskRow& row, int role) const;
    [[nodiscard]] QString spoken(const tasks::TaskRow& row) const;
    [[nodiscard]] Group groupNow(const tasks::TaskRow& row) const
    {
        return groupOf(row.task.dueAt, m_clock.now(), m_zone);
    }

    const Clock& m_clock;
    Zone m_zone;
    std::vector<tasks::TaskRow> m_tasks;
    QList<Row> m_rows;
    std::array<int, 3> m_counts{};
};

} // namespace priyom::tasksui
