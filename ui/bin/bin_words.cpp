// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bin/bin_words.h"

#include "ui/tasks/task_words.h"
#include "ui/words/lead_words.h"
#include "ui/words/near_day.h"

#include <QCoreApplication>

namespace priyom::binui {

namespace {

using bin::BinLine;
using bin::Subject;

class BinWords
{
    Q_DECLARE_TR_FUNCTIONS(BinWords)

public:
    static QString what(const BinLine& line)
    {
        switch (line.subject) {
        case Subject::Lead:
            break;
        case Subject::Task:
            return tr("Задача");
        case Subject::Client:
            return tr("Клиент");
        }
        const auto stage = leads::stageFromKey(line.kind);
        return stage ? tr("Лид, %1").arg(words::stageWord(*stage).toLower()) : tr("Лид");
    }

    static QString about(const BinLine& line)
    {
        if (line.subject == Subject::Client)
            return words::clientName(line.title);
        if (line.subject == Subject::Lead && !line.client.isValid()) // the card lies there with it, and the title names it
            return words::clientName(line.title);
        QString title = line.title;
        if (line.subject == Subject::Task) {
            tasks::Task task;
            task.kind = tasks::taskKindFromKey(line.kind).value_or(tasks::TaskKind::Own);
            task.text = line.title;
            title = tasksui::taskTitle(task, {}, line.deletedAt, Zone::utc());
        }
        const QString name = words::clientName(line);
        return title.isEmpty() ? name : tr("%1, %2").arg(name, title);
    }

    // The last day is a day, however few hours it has.
    static QString left(const BinLine& line)
    {
        constexpr std::chrono::hours kDay(24);
        const auto days = int((line.left + kDay - Milliseconds(1)) / kDay);
        return days <= 1 ? tr("последний день") : tr("ещё %n дней", nullptr, days);
    }

    static QString returned(Subject subject)
    {
        switch (subject) {
        case Subject::Lead:
            break;
        case Subject::Task:
            return tr("Задача возвращена");
        case Subject::Client:
            return tr("Карточка клиента возвращена");
        }
        return tr("Лид возвращён");
    }
};

} // namespace

QString whatText(const BinLine& line)
{
    return BinWords::what(line);
}

QString aboutText(const BinLine& line)
{
    return BinWords::about(line);
}

QString whenText(const BinLine& line, const Zone& zone)
{
    return words::nearMoment(line.deletedAt, line.keptUntil() - line.left, zone);
}

QString leftText(const BinLine& line)
{
    return BinWords::left(line);
}

QString returnedText(Subject subject)
{
    return BinWords::returned(subject);
}

} // namespace priyom::binui
