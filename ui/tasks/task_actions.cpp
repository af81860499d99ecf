// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/task_actions.h"

#include "core/backend/services.h"
#include "ui/desk/person_dialog.h"
#include "ui/desk/typed_moment.h"
#include "ui/tasks/snooze_dialog.h"
#include "ui/tasks/task_dialog.h"
#include "ui/tasks/task_lines.h"
#include "ui/tasks/task_words.h"
#include "ui/words/error_text.h"
#include "ui/words/lead_words.h"
#include "ui/words/near_day.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPointer>

#include <algorithm>

namespace priyom::tasksui {

using backend::Services;
using staff::Session;
using tasks::Task;
using tasks::TaskRow;

TaskActions::TaskActions(const theme::Theme& theme, backend::Backend& backend, shell::Shell& shell, const Clock& clock,
                         const Zone& zone, QObject* parent)
    : QObject(parent), m_theme(theme), m_backend(backend), m_shell(shell), m_clock(clock), m_zone(zone), m_deleting(theme, backend, shell, nullptr)
{
}

namespace {

// «Анна Соколова: задача «Перезвонить» сделана».
QString ofWhom(const QString& clientName, QString said)
{
    if (!clientName.isEmpty())
        return TaskActions::tr("%1: %2", "a name, what became of the task").arg(words::clientName(clientName), said);
    said.front() = said.front().toUpper();
    return said;
}

} // namespace

QString TaskActions::titleOf(const TaskRow& row) const
{
    return taskTitle(row.task, row.visitStart, m_clock.now(), m_zone);
}

void TaskActions::perform(const QString& said, Act act, std::function<void(const Error&)> failed)
{
    m_backend.ask(this, std::move(act), [this, said, failed = std::move(failed)](const Result<Task>& task) {
        if (task)
            offerUndo(said);
        else if (failed)
            failed(task.error());
        else
            sayRefused(task.error());
    });
}

// By the history: it knows the last change of all, and says whose it was.
void TaskActions::offerUndo(const QString& said)
{
    m_shell.toast({said, tr("Вернуть"), {}, QStringLiteral("Ctrl Z")});
}

void TaskActions::done(const TaskRow& row)
{
    const bool isReminder = row.task.kind == tasks::TaskKind::Remind;
    perform(ofWhom(clients::calledIn(row), isReminder ? tr("напоминание отправлено") : tr("задача «%1» сделана").arg(titleOf(row))),
            [id = row.task.id, said = m_copiedFor == row.task.id ? m_copied : QString()](Services& services, const Session& session) {
                return services.tasks.done(session, id, said);
            });
}

// Copying sends nothing: that it was sent is said by a key, here or later.
void TaskActions::copyReminder(const TaskRow& row)
{
    withLists([this, row](const desk::DeskLists& lists) {
        desk::MessageFacts facts{row.clientName, row.serviceName, {}, row.specialistName, lists.address};
        if (row.visitStart)
            facts.when = words::spokenMoment(*row.visitStart, m_clock.now(), m_zone, lists.messages.language);
        m_copiedFor = row.task.id;
        m_copied = desk::filledMessage(desk::messageText(lists.messages, desk::MessageKind::Remind), facts, lists.messages.language);
        QGuiApplication::clipboard()->setText(m_copied);
        m_shell.toast({tr("Напоминание скопировано. Ушло клиенту?"), tr("Отправлено"), [this, row] { done(row); }, QStringLiteral("Shift F5"),
                       theme::Icon::Copy, false});
    });
}

void TaskActions::cancel(const TaskRow& row)
{
    perform(ofWhom(clients::calledIn(row), tr("задача «%1» снята").arg(titleOf(row))), [id = row.task.id](Services& services, const Session& session) {
        return services.tasks.cancel(session, id);
    });
}

void TaskActions::remove(const TaskRow& row)
{
    const QString title = titleOf(row);
    m_shell.openDialog(m_deleting.question({{tr("Удалить задачу: %1").arg(title),
                     tr("Вернуть: сутки по Ctrl Z, 90 дней из корзины («Правка → Корзина»)."), tr("Удалить задачу")},
                    [id = row.task.id, version = row.task.version](Services& services, const Session& session) {
                        return services.bin.deleteTask(session, id, version);
                    },
                    ofWhom(clients::calledIn(row), tr("задача «%1» удалена").arg(title)), ofWhom(clients::calledIn(row), tr("задача «%1» возвращена").arg(title))}));
}

void TaskActions::snooze(const TaskRow& row, Instant until)
{
    perform(ofWhom(clients::calledIn(row), tr("задача «%1» отложена на %2").arg(titleOf(row), words::nearMoment(until, m_clock.now(), m_zone))),
            [id = row.task.id, until](Services& services, const Session& session) {
                return services.tasks.snooze(session, id, until);
            });
}

void TaskActions::snoozeBy(const TaskRow& row, int way)
{
    const Instant from = std::max(m_clock.now(), row.task.dueAt); // put off, and never brought nearer
    if (way == 1)
        snooze(row, desk::inAnHour(from));
    else if (way == 2)
        snooze(row, desk::tomorrowMorning(from, m_zone));
    else
        askUntil(row);
}

void TaskActions::serve(TaskLines& lines)
{
    connect(&lines, &TaskLines::doneAsked, this, &TaskActions::done);
    connect(&lines, &TaskLines::snoozeAsked, this, &TaskActions::snoozeBy);
    connect(&lines, &TaskLines::cancelAsked, this, &TaskActions::cancel);
}

void TaskActions::askUntil(const TaskRow& row)
{
    auto* dialog = new SnoozeDialog(m_theme, m_clock, m_zone, titleOf(row), row.task.dueAt);
    connect(dialog, &SnoozeDialog::submitted, this, [this, row, dialog](Instant until) {
        dialog->accept();
        snooze(row, until);
    });
    m_shell.openDialog(dialog);
}

void TaskActions::askPerson(const TaskRow& row)
{
    withLists([this, row](const desk::DeskLists& lists) {
        auto* dialog = new desk::PersonDialog(m_theme, lists, tr("Кому: %1").arg(titleOf(row)), {}, row.task.person);
        connect(dialog, &desk::PersonDialog::submitted, this, [this, row, dialog](const QString& name) {
            dialog->accept();
            perform(ofWhom(clients::calledIn(row), name.isEmpty() ? tr("задача «%1» в общей очереди").arg(titleOf(row))
                                                          : tr("задача «%1» передана, теперь %2").arg(titleOf(row), name)),
                    [id = row.task.id, name](Services& services, const Session& session) {
                        return services.tasks.assign(session, id, name);
                    });
        });
        m_shell.openDialog(dialog);
    });
}

void TaskActions::add(const TaskAbout& about)
{
    withLists([this, about](const desk::DeskLists& lists) {
        auto* dialog = new TaskDialog(m_theme, m_backend, m_clock, lists, about);
        connect(dialog, &TaskDialog::submitted, this, [this, dialog = QPointer(dialog)](const tasks::TaskDraft& draft) {
            m_backend.ask(
                this,
                [draft](Services& services, const Session& session) { return services.tasks.add(session, draft); },
                [this, clientName = dialog->about().clientName, dialog](const Result<Task>& task) {
                    if (!task) {
                        if (dialog)
                            dialog->refuse(words::errorText(task.error()));
                        return;
                    }
                    if (dialog)
                        dialog->accept();
                    offerUndo(ofWhom(clientName,
                                     tr("задача «%1» на %2")
                                         .arg(task->text, words::nearMoment(task->dueAt, m_clock.now(), m_zone))));
                    Q_EMIT added(task->lead, task->client, task->id);
                });
        });
        m_shell.openDialog(dialog);
    });
}

void TaskActions::withLists(std::function<void(const desk::DeskLists&)> act)
{
    m_backend.ask(this, &desk::readDeskLists, [this, act = std::move(act)](Result<desk::DeskLists> lists) {
        if (!lists) {
            sayRefused(lists.error());
            return;
        }
        lists->zone = m_zone;
        act(*lists);
    });
}

void TaskActions::sayRefused(const Error& error)
{
    m_shell.toast({words::errorText(error), {}, {}, {}, theme::Icon::Alert});
}

} // namespace priyom::tasksui
