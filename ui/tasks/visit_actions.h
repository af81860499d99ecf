// SPDX-License-Identifier: GPL-3.0-or-later
// What one can do with a visit from a list or the calendar: the outcome, another time, a cancellation. Each says in a toast
// what was done, to be taken back by the history; a refusal is for whoever asked to show.
#pragma once

#include "core/backend/backend.h"
#include "core/base/zone.h"
#include "core/bookings/booking_draft.h"
#include "core/bookings/day_plan.h"
#include "core/bookings/visit_list.h"
#include "ui/booking/series_dialog.h"
#include "ui/booking/waiting_desk.h"
#include "ui/desk/taken_time.h"
#include "ui/payment/payment_desk.h"
#include "ui/shell/shell.h"

#include <QPointer>

#include <optional>

namespace priyom::tasksui {

class CancelDialog;

inline const QKeySequence kElsewhereKey(Qt::CTRL | Qt::Key_Return); // while it is offered

class VisitActions final : public QObject
{
    Q_OBJECT

public:
    VisitActions(const theme::Theme& theme, backend::Backend& backend, shell::Shell& shell, const Clock& clock, const Zone& zone, QObject* parent);

    void set(const bookings::VisitRow& visit, bookings::VisitState state); // Confirmed, Came or NoShow
    // Asks by how much the client will be late; `plan`: in which it stands beside others.
    void late(const bookings::VisitRow& visit, const bookings::DayPlan& plan);
    void cancel(const bookings::VisitRow& visit);                          // asks by whom and why
    void comment(const bookings::VisitRow& visit);                         // asks what is to be known
    void move(const bookings::VisitRow& visit);                            // asks for another time
    void bookFurther(const bookings::VisitRow& visit);                     // of the same client, beside it
    void repeat(const bookings::VisitRow& visit);                          // asks how often
    void wait(const bookings::VisitRow& visit);                            // puts on the waiting list: wants earlier
    void moveBy(const bookings::VisitRow& visit, int minutes);
    // Its end alone; also of who has come, today.
    void stretchBy(const bookings::VisitRow& visit, int minutes);
    // With the terms of another specialist, where they are others; another length only where the start stays. Outside the shift,
    // in an absence or on a closed day it is asked whether it is meant.
    void moveTo(const bookings::VisitRow& visit, const QString& specialist, Period period);

    // As it was last asked to be from here, where the row was read before that: a key pressed again goes on from there.
    [[nodiscard]] bookings::VisitRow asAsked(const bookings::VisitRow& visit) const;

    [[nodiscard]] bool isSettled() const { return m_waiting->isSettled() && (!m_series || m_series->isSettled()); }
    [[nodiscard]] desk::WaitingDesk& waiting() { return *m_waiting; }

Q_SIGNALS:
    void moved(priyom::VisitId visit, priyom::Instant start); // to the time that was asked for
    void moneyAsked(priyom::kit::DialogFrame* dialog); // by what was done, about to be opened
    void refused(const QString& sentence); // without a dialog of its own to say it in
    void settingsAsked();                  // somebody is missing there

private:
    using Act = std::function<Result<bookings::Booked>(backend::Services&, const staff::Session&)>;
    using Done = std::function<void(const bookings::Booked&)>;
    // A move that came too late, and where it could go instead.
    struct Elsewhere
    {
        bookings::VisitRow visit;
        bookings::Appointment time;
        Milliseconds length;
    };

    // `asked`: the dialog that the answers came from, closed by success, told of a refusal; nullptr: nothing was asked.
    void perform(const QString& said, Act act, kit::DialogFrame* asked = nullptr, const Done& done = {});
    void ask(Act act, std::function<void(const bookings::Booked&)> done, std::function<void(const desk::Refused&)> failed);
    // The dialog of a booking with this client, once its lists are read; `asked`: all but who it is about.
    using Submitted = std::function<void(kit::DialogFrame* dialog, const bookings::Appointment& time)>;
    void openBooking(desk::BookingCase asked, const bookings::VisitRow& visit, const bookings::WaitingDraft& who, Submitted submitted);
    void put(const Elsewhere& there);
    void send(const Elsewhere& there, kit::DialogFrame* asked = nullptr);
    void askWhetherMeant(const Elsewhere& there, const Error& why);
    void offerElsewhere(const desk::Refused& why, const Elsewhere& wanted);
    [[nodiscard]] bool isPast(const bookings::VisitRow& visit); // and says so
    void openMoney(kit::DialogFrame* dialog);
    void warnOfPaid(VisitId visit, const QPointer<CancelDialog>& dialog);
    [[nodiscard]] QString movedText(const bookings::VisitRow& visit, Instant start) const;
    [[nodiscard]] QString movedText(const bookings::VisitRow& before, const QString& specialist, const bookings::Visit& now) const;

    const theme::Theme& m_theme;
    backend::Backend& m_backend;
    shell::Shell& m_shell;
    const Clock& m_clock;
    Zone m_zone;
    desk::WaitingDesk* m_waiting;
    desk::PaymentDesk* m_payments;
    QPointer<desk::SeriesDialog> m_series;
    QPointer<kit::DialogFrame> m_whether;      // a time outside is meant: a key that is held asks once
    QPointer<kit::DialogFrame> m_money; // that is open
    std::optional<bookings::VisitRow> m_asked; // the last move, answered or not
};

} // namespace priyom::tasksui
