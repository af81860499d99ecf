// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/task_words.h"

#include "ui/words/near_day.h"

#include <QCoreApplication>

namespace priyom::tasksui {

namespace {

class TaskWords
{
    Q_DECLARE_TR_FUNCTIONS(TaskWords)

public:
    static QString group(Group group)
    {
        switch (group) {
        case Group::Overdue:
            return tr("Просрочены");
        case Group::Today:
            return tr("Сегодня");
        case Group::Later:
            break;
        }
        return tr("Позже");
    }

    static QString title(const tasks::Task& task, const QString& visit)
    {
        switch (task.kind) {
        case tasks::TaskKind::CallBack:
            return tr("Перезвонить");
        case tasks::TaskKind::Confirm:
            return visit.isEmpty() ? tr("Подтвердить визит") : tr("Подтвердить визит %1").arg(visit);
        case tasks::TaskKind::WinBack:
            return task.visit.isValid() ? tr("Вернуть после неявки") : tr("Вернуть после отказа");
        case tasks::TaskKind::AskAfter:
            return tr("Спросить, как прошёл визит");
        case tasks::TaskKind::Remind:
            return visit.isEmpty() ? tr("Напомнить о визите") : tr("Напомнить о визите %1").arg(visit);
        case tasks::TaskKind::Own:
            break;
        }
        return task.text;
    }
};

} // namespace

Group groupOf(Instant due, Instant now, const Zone& zone)
{
    if (due <= now)
        return Group::Overdue;
    return zone.date(due) == zone.date(now) ? Group::Today : Group::Later;
}

QString groupWord(Group group)
{
    return TaskWords::group(group);
}

QString taskTitle(const tasks::Task& task, std::optional<Instant> visitStart, Instant now, const Zone& zone)
{
    return TaskWords::title(task, visitStart ? words::nearMoment(*visitStart, now, zone) : QString());
}

} // namespace priyom::tasksui
