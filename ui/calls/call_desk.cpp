// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/call_desk.h"

#include "core/backend/services.h"
#include "core/clients/called.h"
#include "ui/calls/call_dialog.h"
#include "ui/words/date_text.h"
#include "ui/words/error_text.h"
#include "ui/words/lead_words.h"
#include "ui/words/near_day.h"

#include <chrono>
#include <utility>

namespace priyom::callsui {

using namespace std::chrono_literals;
using backend::Services;
using staff::Session;
using tasks::CallEnd;
using tasks::CallEnded;
using tasks::CallOutcome;
using tasks::RunningCall;

CallDesk::CallDesk(const theme::Theme& theme, backend::Backend& backend, shell::Shell& shell, const Clock& clock,
                   const Zone& zone, QObject* parent)
    : QObject(parent), m_theme(theme), m_backend(backend), m_shell(shell), m_clock(clock), m_zone(zone),
      m_strip(new kit::AlertStrip(theme, tr("Итог звонка"), QStringLiteral("F5")))
{
    m_strip->setKind(kit::StripKind::Running);
    m_strip->hide();
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &CallDesk::showStrip);
    connect(m_strip, &kit::AlertStrip::actionTriggered, this, &CallDesk::askResult);
    connect(&m_backend, &backend::Backend::changed, this, [this](const QSet<QString>& subjects) {
        // A call about no request is the client's while it goes on, and a touch once it has ended.
        if (subjects.contains(QStringLiteral("call")) || subjects.contains(QStringLiteral("client")) || subjects.contains(QStringLiteral("touch")))
            read();
    });
}

void CallDesk::read()
{
    ++m_asked;
    m_backend.ask(
        this, [](Services& services, const Session& session) { return services.calls.runningWith(session); },
        [this](const Result<std::optional<RunningCall>>& running) {
            ++m_answered;
            if (!running && running.error().code != ErrorCode::NotAllowed) { // whose role calls nobody has none
                sayRefused(running.error());
                return;
            }
            const RunningCall call = running ? running->value_or(RunningCall()) : RunningCall();
            m_call = call.call.person.isValid() ? std::optional(call.call) : std::nullopt;
            m_name = clients::calledIn(call);
            m_reach = m_call ? reachOf(call) : kit::Spans();
            showStrip();
        });
}

// By which number, or that there is none to ring: then by what else they can be reached.
kit::Spans CallDesk::reachOf(const RunningCall& call)
{
    const QString reached = clients::reachedIn(call);
    if (!call.clientPhone.isEmpty())
        return reached.isEmpty() ? kit::Spans() : kit::Spans{{reached, kit::FontRole::Body, kit::Tone::Second}};
    const QString said = reached.isEmpty() ? tr("номера в карточке нет") : tr("номера в карточке нет, написать: %1").arg(reached);
    return {{said, kit::FontRole::Body, kit::Tone::Warn}};
}

QString CallDesk::lengthText() const
{
    const auto seconds = touches::talkSeconds(*m_call, m_clock.now());
    return seconds ? words::clockText(*seconds)
                   : tr("начат %1").arg(words::nearMoment(m_call->startedAt, m_clock.now(), m_zone));
}

void CallDesk::showStrip()
{
    m_strip->setVisible(m_call.has_value());
    if (!m_call) {
        m_second.stop();
        return;
    }
    QList<kit::Spans> details{{{words::clientName(m_name), kit::FontRole::BodyStrong, kit::Tone::Main}}};
    if (!m_reach.isEmpty())
        details += m_reach;
    m_strip->setAlert(tr("Звонок %1").arg(lengthText()), details, theme::Icon::PhoneCall);
    m_second.start();
}

void CallDesk::toggle(LeadId lead, const QString& clientName)
{
    if (takesResult())
        return;
    m_name = clientName;
    start([lead](Services& services, const Session& session) { return services.calls.start(session, lead); });
}

void CallDesk::toggleWith(ClientId client, const QString& clientName)
{
    if (takesResult())
        return;
    m_name = clientName;
    start([client](Services& services, const Session& session) { return services.calls.startWith(session, client); });
}

// Of the call that is on, or that is about to be: a second key quicker than the shop's answer is not lost.
bool CallDesk::takesResult()
{
    if (m_isStarting)
        m_resultAsked = true;
    else if (m_call)
        askResult();
    return m_isStarting || m_call;
}

template <typename Start>
void CallDesk::start(Start start)
{
    m_isStarting = true;
    m_reach.clear(); // of the call before
    ++m_asked;
    m_backend.ask(this, start, [this](const Result<touches::OpenCall>& call) {
        ++m_answered;
        m_isStarting = false;
        const bool resultAsked = std::exchange(m_resultAsked, false);
        if (!call) {
            sayRefused(call.error());
            return;
        }
        m_call = *call; // the change feed says it too, but the next key may come before
        showStrip();
        offerUndo(tr("%1: звонок начат").arg(words::clientName(m_name)));
        Q_EMIT touched(call->lead, call->client);
        if (resultAsked)
            askResult();
    });
}

void CallDesk::askResult()
{
    if (!m_call || m_dialog)
        return;
    m_talkedUntil = m_clock.now();
    showDialog();
}

void CallDesk::showDialog()
{
    if (!m_call || m_dialog)
        return;
    auto* dialog = new CallDialog(m_theme, m_clock, m_zone, m_name, lengthText(), m_call->lead.isValid());
    m_dialog = dialog;
    connect(dialog, &CallDialog::submitted, this, &CallDesk::end);
    connect(dialog, &CallDialog::dropped, this, &CallDesk::drop);
    connect(dialog, &kit::DialogFrame::closed, this, [this] { m_dialog.clear(); }); // it may be asked for again at once
    m_shell.openDialog(dialog);
}

void CallDesk::end(CallEnd end)
{
    end.talkedUntil = m_talkedUntil;
    if (end.outcome == CallOutcome::Booked || end.outcome == CallOutcome::Refused)
        leadOn(end);
    else
        write(end);
}

// What was said is true once it is done: the call goes on until then, and a dialog that is left leads back to its result.
void CallDesk::leadOn(const CallEnd& end)
{
    if (!m_call) { // ended by another hand meanwhile: the shop says so
        write(end);
        return;
    }
    const touches::OpenCall call = *m_call;
    if (m_dialog)
        m_dialog->accept();
    m_dialog.clear();
    const Answered answered = [desk = QPointer(this), end](bool done) {
        if (desk && done)
            desk->write(end);
        else if (desk) // once that dialog is gone
            QMetaObject::invokeMethod(desk, &CallDesk::showDialog, Qt::QueuedConnection);
    };
    if (end.outcome == CallOutcome::Booked)
        Q_EMIT bookAsked(call.lead, call.client, answered);
    else
        Q_EMIT refuseAsked(call.lead, answered);
}

void CallDesk::write(const CallEnd& end)
{
    if (std::exchange(m_isWriting, true))
        return; // Enter after the digit: the first is on its way
    ++m_asked;
    m_backend.ask(
        this, [end](Services& services, const Session& session) { return services.calls.end(session, end); },
        [this, end](const Result<CallEnded>& what) {
            ++m_answered;
            m_isWriting = false;
            if (what)
                ended(end, *what);
            else if (m_dialog)
                m_dialog->refuse(words::errorText(what.error()));
            else
                sayRefused(what.error());
        });
}

void CallDesk::ended(const CallEnd& end, const CallEnded& what)
{
    if (m_dialog)
        m_dialog->accept();
    m_dialog.clear();
    const QString name = words::clientName(m_name);
    m_call.reset(); // the change feed says it too, but the next key may come before
    showStrip();
    Q_EMIT touched(what.lead, what.client);
    if (what.isOthersLead) { // who answers for it now books and refuses
        offerUndo(tr("%1: звонок записан, лид уже у другого ответственного").arg(name));
        return;
    }
    switch (end.outcome) {
    case CallOutcome::Booked:
        offerUndo(tr("%1: запись сделана, звонок завершён").arg(name));
        break;
    case CallOutcome::Refused:
        offerUndo(tr("%1: отказ записан, звонок завершён").arg(name));
        break;
    case CallOutcome::Reached:
    case CallOutcome::NotReached:
        if (what.task && end.callBackAt)
            offerUndo(tr("%1: перезвонить %2").arg(name, words::nearMoment(*end.callBackAt, m_clock.now(), m_zone)));
        else
            offerUndo(end.outcome == CallOutcome::Reached ? tr("%1: звонок записан").arg(name) : tr("%1: не дозвонились").arg(name));
        break;
    }
}

void CallDesk::offerUndo(const QString& said)
{
    m_shell.toast({said, tr("Вернуть"), {}, QStringLiteral("Ctrl Z"), theme::Icon::PhoneCall});
}

void CallDesk::drop()
{
    ++m_asked;
    m_backend.ask(
        this, [](Services& services, const Session& session) { return services.calls.drop(session); },
        [this](const Result<>& dropped) {
            ++m_answered;
            if (m_dialog)
                m_dialog->accept();
            m_dialog.clear();
            if (!dropped) {
                sayRefused(dropped.error());
                return;
            }
            m_call.reset(); // as after a result: the next key may come before the change feed
            showStrip();
            offerUndo(tr("%1: звонка не было").arg(words::clientName(m_name)));
        });
}

void CallDesk::sayRefused(const Error& error)
{
    m_shell.toast({words::errorText(error), {}, {}, {}, theme::Icon::Alert});
}

} // namespace priyom::callsui
