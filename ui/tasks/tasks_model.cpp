// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/tasks_model.h"

#include "core/base/phone.h"
#include "ui/kit/table_style.h"
#include "ui/words/lead_words.h"
#include "ui/words/near_day.h"

#include <algorithm>

namespace priyom::tasksui {

using kit::FontRole;
using kit::Tone;
using tasks::TaskRow;

TasksModel::TasksModel(const Clock& clock, const Zone& zone, QObject* parent)
    : QAbstractTableModel(parent), m_clock(clock), m_zone(zone)
{
}

void TasksModel::setTasks(std::vector<TaskRow> tasks)
{
    beginResetModel();
    m_tasks = std::move(tasks);
    std::erase_if(m_tasks, [now = m_clock.now()](const TaskRow& row) { return isOver(row.task, now); });
    m_rows.clear();
    m_counts = {};
    std::optional<Group> last;
    for (int task = 0; task < static_cast<int>(m_tasks.size()); ++task) { // they come by when they are due
        const Group group = groupNow(m_tasks[static_cast<std::size_t>(task)]);
        if (last != group)
            m_rows.append({group, -1});
        last = group;
        m_rows.append({group, task});
        ++m_counts[static_cast<std::size_t>(group)];
    }
    endResetModel();
}

const TaskRow* TasksModel::taskAt(const QModelIndex& index) const
{
    const bool known = index.isValid() && index.row() < m_rows.size() && !isCaption(index.row());
    return known ? &m_tasks[static_cast<std::size_t>(m_rows.at(index.row()).task)] : nullptr;
}

QModelIndex TasksModel::indexOf(TaskId task) const
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (const TaskRow* shown = taskAt(index(row, 0)); shown && shown->task.id == task)
            return index(row, 0);
    return {};
}

bool TasksModel::isStale() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [this](const Row& row) {
        if (row.task < 0)
            return false;
        const TaskRow& task = m_tasks[static_cast<std::size_t>(row.task)];
        return groupNow(task) != row.group || isOver(task.task, m_clock.now());
    });
}

int TasksModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TasksModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags TasksModel::flags(const QModelIndex& index) const
{
    return taskAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

QVariant TasksModel::captionData(Group group, int column, int role) const
{
    if (column != DueColumn)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return QVariant(groupWord(group) % QLatin1Char(' ') % QString::number(count(group)));
    case kit::FontRoleRole:
        return QVariant::fromValue(FontRole::BodyStrong);
    case kit::ToneRole:
        return QVariant::fromValue(group == Group::Overdue ? Tone::Bad : Tone::Second);
    default:
        return {};
    }
}

QVariant TasksModel::dueData(const TaskRow& row, int role) const
{
    const Instant now = m_clock.now();
    const bool late = groupNow(row) == Group::Overdue;
    const bool today = m_zone.date(row.task.dueAt) == m_zone.date(now);
    const QString when =
        today ? words::timeText(row.task.dueAt, m_zone) : words::nearMoment(row.task.dueAt, now, m_zone);
    if (role == Qt::DisplayRole)
        return when;
    if (role == kit::ChipRole && late)
        return QVariant::fromValue(kit::ChipLook{kit::ChipKind::Late, when, theme::Icon::Alert});
    return {};
}

QString TasksModel::spoken(const TaskRow& row) const
{
    const Instant now = m_clock.now();
    return QStringList{taskTitle(row.task, row.visitStart, now, m_zone), words::clientName(row),
                       words::nearMoment(row.task.dueAt, now, m_zone), groupWord(groupNow(row)).toLower(),
                       row.personName}
        .join(QStringLiteral(", "));
}

QVariant TasksModel::data(const QModelIndex& index, int role) const
{
    const TaskRow* row = taskAt(index);
    if (!row)
        return index.isValid() ? captionData(m_rows.at(index.row()).group, index.column(), role) : QVariant();
    if (role == Qt::AccessibleTextRole)
        return index.column() == TaskColumn ? QVariant(spoken(*row)) : data(index, Qt::DisplayRole);
    switch (index.column()) {
    case DueColumn:
        return dueData(*row, role);
    case TaskColumn:
        if (role == Qt::DisplayRole)
            return taskTitle(row->task, row->visitStart, m_clock.now(), m_zone);
        if (role == kit::FontRoleRole)
            return QVariant::fromValue(FontRole::BodyMedium);
        return role == kit::SecondLineRole ? row->serviceName : QVariant();
    case ClientColumn:
        if (role == Qt::DisplayRole)
            return words::clientName(*row);
        return role == kit::SecondLineRole ? clients::reachedIn(*row) : QVariant();
    case PersonColumn:
        if (role == Qt::DisplayRole)
            return row->personName.isEmpty() ? tr("общая очередь") : row->personName;
        if (role == kit::PersonRole && row->task.person.isValid())
            return QVariant::fromValue(kit::PersonCell{row->personName, row->task.person.value, true});
        return role == kit::ToneRole ? QVariant::fromValue(Tone::Second) : QVariant();
    default:
        return {};
    }
}

QVariant TasksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DueColumn:
        return tr("Срок");
    case TaskColumn:
        return tr("Что сделать");
    case ClientColumn:
        return tr("Клиент");
    case PersonColumn:
        return tr("Кому");
    default:
        return {};
    }
}

} // namespace priyom::tasksui
