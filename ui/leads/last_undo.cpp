// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/last_undo.h"

#include "core/backend/services.h"
#include "ui/desk/taken_time.h"
#include "ui/tasks/task_words.h"
#include "ui/words/error_text.h"
#include "ui/words/lead_words.h"
#include "ui/words/number_text.h"

namespace priyom::desk {

using backend::TakenBack;

LastUndo::LastUndo(backend::Backend& backend, shell::MainWindow& window, QObject* parent) : QObject(parent), m_backend(backend), m_window(window)
{
    connect(&window, &shell::MainWindow::takeBackAsked, this, &LastUndo::takeBack);
}

// Which task, what has become of it, and of whom it is where it is anybody's.
QString LastUndo::saidOfTask(const TakenBack& taken)
{
    const QString title = tasksui::taskTitle(*taken.task, {}, {}, Zone::utc());
    QString said;
    if (taken.op == QLatin1String("task.add"))
        said = tr("задача «%1» убрана").arg(title);
    else if (taken.op == QLatin1String("task.snooze"))
        said = tr("задача «%1» снова на прежнее время").arg(title);
    else if (taken.op == QLatin1String("task.assign"))
        said = tr("задача «%1» снова у прежнего исполнителя").arg(title);
    else
        said = tr("задача «%1» снова открыта").arg(title);
    if (!taken.clientName.isEmpty())
        return tr("%1: %2", "a name, what was taken back").arg(words::clientName(taken.clientName), said);
    said.front() = said.front().toUpper();
    return said;
}

QString LastUndo::saidOfMove(const QString& what)
{
    if (what == QLatin1String("time"))
        return tr("%1: визит снова в прежнее время");
    if (what == QLatin1String("time_specialist"))
        return tr("%1: визит снова в прежнее время у прежнего специалиста");
    if (what == QLatin1String("specialist"))
        return tr("%1: визит снова у прежнего специалиста");
    if (what == QLatin1String("length"))
        return tr("%1: у визита снова прежняя длительность");
    if (what == QLatin1String("price"))
        return tr("%1: у визита снова прежняя цена");
    if (what == QLatin1String("room"))
        return tr("%1: у визита снова прежний кабинет");
    return tr("%1: визит снова как был");
}

QString LastUndo::said(const TakenBack& taken)
{
    if (taken.task)
        return saidOfTask(taken);
    if (taken.op.startsWith(QLatin1String("absence.")))
        return tr("Отсутствие снова как было");
    if (taken.op == QLatin1String("shift.set") || taken.op == QLatin1String("shift.fill"))
        return tr("Смены: возвращены прежние часы");
    if (taken.op == QLatin1String("person.services"))
        return tr("Услуги специалиста снова как были");
    if (taken.op == QLatin1String("person.edit"))
        return tr("Сотрудник снова как был");
    if (taken.op.startsWith(QLatin1String("filter.")))
        return tr("Сохранённые фильтры: снова как были");
    if (taken.op == QLatin1String("cash.close"))
        return tr("Смена кассы снова открыта");
    if (taken.op == QLatin1String("payment.add") && taken.clientName.isEmpty() && taken.amount.minor > 0)
        return tr("Продажа на %1 отменена").arg(words::moneyText(taken.amount));
    if (taken.op == QLatin1String("payment.add") && taken.clientName.isEmpty())
        return tr("Возврат %1 отменён").arg(words::moneyText(-taken.amount));
    const QString name = words::clientName(taken.clientName);
    if (taken.op == QLatin1String("payment.add") && taken.amount.minor < 0)
        return tr("%1: возврат %2 отменён").arg(name, words::moneyText(-taken.amount));
    if (taken.op == QLatin1String("bin.restore"))
        return tr("%1: снова в корзине").arg(name);
    if (taken.op == QLatin1String("payment.add"))
        return tr("%1: оплата %2 отменена").arg(name, words::moneyText(taken.amount));
    if (taken.op == QLatin1String("payment.undo"))
        return tr("%1: оплата %2 снова принята").arg(name, words::moneyText(taken.amount));
    if (taken.op == QLatin1String("lead.move") || taken.op == QLatin1String("visit.set"))
        return tr("%1: возвращён прежний статус").arg(name);
    if (taken.op == QLatin1String("visit.book"))
        return tr("%1: записи больше нет").arg(name);
    if (taken.op == QLatin1String("visit.walk_in"))
        return tr("%1: прихода без записи больше нет").arg(name);
    if (taken.op == QLatin1String("visit.late"))
        return tr("%1: об опоздании снова как было").arg(name);
    if (taken.op == QLatin1String("visit.comment"))
        return tr("%1: комментарий визита снова прежний").arg(name);
    if (taken.op == QLatin1String("visit.move"))
        return saidOfMove(taken.kind).arg(name);
    if (taken.op == QLatin1String("series.add"))
        return tr("%1: повторных визитов больше нет").arg(name);
    if (taken.op == QLatin1String("waiting.add"))
        return tr("%1: в листе ожидания больше нет").arg(name);
    if (taken.op == QLatin1String("waiting.close"))
        return tr("%1: снова в листе ожидания").arg(name);
    if (taken.op == QLatin1String("lead.assign"))
        return tr("%1: возвращён прежний ответственный").arg(name);
    if (taken.op == QLatin1String("client.merge"))
        return tr("%1: карточки снова две").arg(name);
    if (taken.op == QLatin1String("lead.delete"))
        return tr("%1: лид возвращён").arg(name);
    if (taken.op == QLatin1String("lead.add"))
        return tr("%1: лид убран в корзину").arg(name);
    if (taken.op == QLatin1String("lead.edit"))
        return tr("%1: лид снова как был").arg(name);
    if (taken.op == QLatin1String("client.edit"))
        return tr("%1: карточка снова как была").arg(name);
    if (taken.op == QLatin1String("client.tag"))
        return tr("%1: метка снята").arg(name);
    if (taken.op == QLatin1String("client.untag"))
        return tr("%1: метка возвращена").arg(name);
    if (taken.op == QLatin1String("client.consent"))
        return tr("%1: запись о согласии убрана").arg(name);
    if (taken.op == QLatin1String("client.not_duplicate"))
        return tr("%1: снова среди похожих").arg(name);
    if (taken.op == QLatin1String("touch.add") && taken.kind == QLatin1String("note"))
        return tr("%1: заметка убрана").arg(name);
    if (taken.op == QLatin1String("touch.add") && taken.kind == QLatin1String("call"))
        return tr("%1: запись о звонке убрана").arg(name);
    if (taken.op == QLatin1String("touch.add"))
        return tr("%1: запись о сообщении убрана").arg(name);
    if (taken.op == QLatin1String("call.end"))
        return tr("%1: итог звонка убран, звонок идёт").arg(name);
    if (taken.op == QLatin1String("call.start"))
        return tr("%1: начатый звонок убран").arg(name);
    if (taken.op == QLatin1String("call.drop"))
        return tr("%1: звонок снова идёт").arg(name);
    if (taken.op == QLatin1String("call.missed"))
        return tr("%1: пропущенный звонок убран").arg(name);
    if (taken.op == QLatin1String("task.delete"))
        return tr("%1: задача возвращена").arg(name);
    return tr("%1: возвращено как было").arg(name);
}

QString LastUndo::withPassedOver(const TakenBack& taken)
{
    return taken.passedOver.isEmpty() ? said(taken)
                                      : tr("%1. Осталось как есть: %2", "what was taken back, what was done after it and stays")
                                            .arg(said(taken), words::doneWord(taken.passedOver));
}

void LastUndo::takeBack()
{
    if (std::exchange(m_asks, true))
        return;
    m_backend.ask(
        this,
        [told = m_told](backend::Services& services, const staff::Session& session) -> Result<Answer> {
            PRIYOM_TRY(const QString between, services.takeBack.toPassOver(session));
            if (between != told && !between.isEmpty())
                return Answer{between, {}};
            PRIYOM_TRY(const TakenBack taken, services.takeBack.last(session));
            return Answer{{}, taken};
        },
        [this](const Result<Answer>& answer) {
            m_asks = false;
            m_told = answer ? answer->between : QString();
            if (!answer)
                tellRefused(m_backend, this, answer.error(),
                            [this](const Refused& why) { m_window.toast({why.sentence, {}, {}, {}, theme::Icon::Clock}); });
            else if (!answer->between.isEmpty())
                m_window.toast({saidOfBetween(answer->between), {}, {}, {}, theme::Icon::Clock});
            else
                say(answer->taken);
        });
}

void LastUndo::say(const TakenBack& taken)
{
    Q_EMIT takenBack(taken.lead);
    m_window.toast({withPassedOver(taken), {}, {}, {}, theme::Icon::Undo});
}

// Somebody who has just changed a norm does not mean the request before it.
QString LastUndo::saidOfBetween(const QString& op)
{
    QString done = words::doneWord(op);
    done.front() = done.front().toUpper();
    return tr("%1: возвращают там же, где меняли. Ещё раз Ctrl+Z вернёт более раннее", "a change of settings").arg(done);
}

} // namespace priyom::desk
