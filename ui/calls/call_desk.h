// SPDX-License-Identifier: GPL-3.0-or-later
// F5: the call that is on, as a strip with its clock over the leads, and its result. What is on is read from the
// database when the window opens: a call that a crash cut off is there to be finished.
#pragma once

#include "core/backend/backend.h"
#include "core/tasks/call_service.h"
#include "ui/calls/answered.h"
#include "ui/kit/alert_strip.h"
#include "ui/shell/shell.h"

#include <QPointer>
#include <QTimer>

namespace priyom::callsui {

class CallDialog;

class CallDesk final : public QObject
{
    Q_OBJECT

public:
    CallDesk(const theme::Theme& theme, backend::Backend& backend, shell::Shell& shell, const Clock& clock,
             const Zone& zone, QObject* parent);

    // The strip; the page that shows it takes it.
    [[nodiscard]] kit::AlertStrip* strip() const { return m_strip; }
    void read();
    // Begins a call with the lead, or asks what came of the one that is on.
    void toggle(LeadId lead, const QString& clientName);
    // The same with a client: about the open request where there is one.
    void toggleWith(ClientId client, const QString& clientName);
    void askResult();
    // There was no call: nothing is left of it.
    void drop();
    [[nodiscard]] bool isOn() const { return m_call.has_value(); }
    [[nodiscard]] bool isSettled() const { return m_asked == m_answered; }

Q_SIGNALS:
    // No lead: of a client who has no request.
    void touched(priyom::LeadId lead, priyom::ClientId client);
    void bookAsked(priyom::LeadId lead, priyom::ClientId client, const priyom::callsui::Answered& answered);
    void refuseAsked(priyom::LeadId lead, const priyom::callsui::Answered& answered);

private:
    [[nodiscard]] bool takesResult();
    template <typename Start>
    void start(Start start);
    void end(tasks::CallEnd end);
    void showDialog();
    void leadOn(const tasks::CallEnd& end);
    void write(const tasks::CallEnd& end);
    void ended(const tasks::CallEnd& end, const tasks::CallEnded& what);
    void offerUndo(const QString& said);
    void showStrip();
    [[nodiscard]] static kit::Spans reachOf(const tasks::RunningCall& call);
    [[nodiscard]] QString lengthText() const;
    void sayRefused(const Error& error);

    const theme::Theme& m_theme;
    backend::Backend& m_backend;
    shell::Shell& m_shell;
    const Clock& m_clock;
    Zone m_zone;
    kit::AlertStrip* m_strip;
    QPointer<CallDialog> m_dialog;
    std::optional<touches::OpenCall> m_call;
    Instant m_talkedUntil; // when its result was asked for: what is booked or refused after the talk is none of it
    QString m_name;
    kit::Spans m_reach; // by what they can be reached
    QTimer m_second;
    bool m_isStarting = false;
    bool m_resultAsked = false; // meanwhile
    int m_asked = 0;
    int m_answered = 0;
    bool m_isWriting = false;
};

} // namespace priyom::callsui
