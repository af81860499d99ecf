// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the tasks. Those of the window that mean a lead or a client mean the one of the task that is chosen here,
// and never what was chosen on another page.
#include "core/clients/called.h"
#include "ui/kit/keys.h"
#include "ui/tasks/tasks_page.h"

#include <algorithm>
#include <array>

namespace priyom::tasksui {

using tasks::TaskRow;

namespace {

const QKeySequence kCopy(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
const QKeySequence kSent(Qt::SHIFT | Qt::Key_F5);
const QKeySequence kAdd(Qt::CTRL | Qt::Key_D);
const QKeySequence kEdit(Qt::CTRL | Qt::Key_E);

// What they do, the leads know.
bool isOfLead(const QKeySequence& keys)
{
    static const std::array all{QKeySequence(Qt::Key_F4),
                                QKeySequence(Qt::Key_F6),
                                QKeySequence(Qt::SHIFT | Qt::Key_F6),
                                QKeySequence(Qt::Key_F7),
                                QKeySequence(Qt::Key_F9),
                                QKeySequence(Qt::Key_F12),
                                QKeySequence(Qt::CTRL | Qt::Key_F5),
                                QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
                                kSent,
                                kCopy,
                                kEdit};
    return std::find(all.begin(), all.end(), keys) != all.end();
}

} // namespace

void TasksPage::bindKeys()
{
    kit::onKeys(m_view, Qt::Key_Insert, [this] { m_actions->add({}); });
    for (const QKeySequence& keys : {kAdd, kEdit}) // of no page in particular the others are the window's
        kit::onKeys(m_view, keys, [this, keys] { (void)takesKey(keys); });
}

void TasksPage::call(const TaskRow& row)
{
    if (row.task.lead.isValid())
        m_calls->toggle(row.task.lead, clients::calledIn(row));
    else
        m_calls->toggleWith(row.task.client, clients::calledIn(row));
}

void TasksPage::addAbout(const TaskRow& row)
{
    m_actions->add({row.task.lead, row.task.client, clients::calledIn(row)});
}

bool TasksPage::takesKey(const QKeySequence& keys)
{
    if (!m_view)
        return false;
    if (keys == QKeySequence(Qt::Key_F5) && m_calls->isOn()) {
        m_calls->askResult();
        return true;
    }
    const TaskRow* chosen = m_view->current();
    if (chosen == nullptr && keys == kAdd) {
        m_actions->add({});
        return true;
    }
    return chosen != nullptr &&
           takesKeyFor(TaskRow(*chosen), keys); // the answer of what is asked may come with other rows
}

bool TasksPage::takesKeyFor(const TaskRow& row, const QKeySequence& keys)
{
    if (row.task.kind == tasks::TaskKind::Remind && takesKeyForReminder(row, keys))
        return true;
    if (keys == QKeySequence(Qt::Key_F5))
        call(row);
    else if (keys == kAdd)
        addAbout(row);
    else if (keys == QKeySequence(Qt::Key_F11)) // from the menu; at the keyboard it is the list's
        m_actions->askPerson(row);
    else if (keys == QKeySequence(Qt::Key_Delete))
        m_actions->remove(row);
    else if (!isOfLead(keys))
        return false;
    else if (row.task.lead.isValid())
        Q_EMIT leadKeyAsked(row.task.lead, keys);
    else
        return takesKeyForClient(row, keys);
    return true;
}

bool TasksPage::takesKeyForReminder(const TaskRow& row, const QKeySequence& keys)
{
    if (keys == kCopy)
        m_actions->copyReminder(row);
    else if (keys == kSent)
        m_actions->done(row);
    else
        return false;
    return true;
}

// There is no request whose status could change.
bool TasksPage::takesKeyForClient(const TaskRow& row, const QKeySequence& keys)
{
    if (keys == QKeySequence(Qt::Key_F12))
        Q_EMIT clientAsked(row.task.client);
    else if (keys == QKeySequence(Qt::Key_F4) || keys == kCopy || keys == kEdit)
        Q_EMIT clientKeyAsked(row.task.client, keys);
    else
        m_shell.toast(
            {tr("Задача о клиенте, заявки у неё нет. Enter откроет карточку клиента"), {}, {}, {}, theme::Icon::User});
    return true;
}

QList<kit::KeyHint> TasksPage::keysFor(const TaskRow& row) const
{
    const bool isReminder = row.task.kind == tasks::TaskKind::Remind;
    QList<kit::KeyHint> keys;
    if (isReminder)
        keys.append({{QStringLiteral("Ctrl Shift C")}, tr("скопировать напоминание")});
    keys.append({{QStringLiteral("Enter")}, row.task.lead.isValid() ? tr("открыть лид") : tr("карточка клиента")});
    keys.append({{tr("Пробел")}, isReminder ? tr("отправлено") : tr("сделано")});
    keys.append({{QStringLiteral("F4")}, tr("записать")});
    keys.append({{QStringLiteral("F5")}, tr("позвонить")});
    if (isReminder)
        keys.append({{QStringLiteral("0")}, tr("не напоминать")});
    else
        keys.append({{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}, tr("на час, до утра, до…")});
    keys.append({{QStringLiteral("F11")}, tr("передать")});
    return keys;
}

QList<kit::KeyHint> TasksPage::contextKeys() const
{
    QList<kit::KeyHint> keys;
    if (const TaskRow* row = m_view ? m_view->current() : nullptr)
        keys = keysFor(*row);
    keys.append({{QStringLiteral("Insert")}, tr("новая задача")});
    keys.append({{QStringLiteral("F1")}, tr("все клавиши")});
    return keys;
}

QList<kit::KeyGroup> TasksPage::keySheet() const
{
    return {{tr("Задачи"),
             {{{QStringLiteral("Insert")}, tr("новая задача о ком угодно")},
              {{QStringLiteral("Enter")}, tr("открыть лид или клиента")},
              {{tr("Пробел")}, tr("сделано")},
              {{QStringLiteral("F4"), QStringLiteral("F5")}, tr("записать, позвонить")},
              {{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}, tr("отложить: на час, до утра, до…")},
              {{QStringLiteral("F11")}, tr("передать другому")},
              {{QStringLiteral("Ctrl Shift C")}, tr("скопировать напоминание")},
              {{QStringLiteral("0")}, tr("снять задачу")},
              {{QStringLiteral("Delete")}, tr("удалить в корзину")}}}};
}

QList<shell::Picture> TasksPage::pictures()
{
    return {{QStringLiteral("tasks"), [this] { m_view->takeFocus(); }},
            {QStringLiteral("task-new"), [this] { m_actions->add({}); }},
            {QStringLiteral("task-later"), [this] {
                 if (const TaskRow* row = m_view->current())
                     m_actions->snoozeBy(*row, 3);
             }}};
}

} // namespace priyom::tasksui
