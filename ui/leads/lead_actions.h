// SPDX-License-Identifier: GPL-3.0-or-later
// What one can do with a lead from board, table and panel alike: each asks for what the move needs, does it, says it in a
// toast and offers to take it back. Whether a move is allowed is core's to say.
#pragma once

#include "core/backend/backend.h"
#include "core/bookings/booking_draft.h"
#include "core/touches/touch.h"
#include "ui/desk/deleting.h"
#include "ui/desk/desk_lists.h"
#include "ui/desk/sent_message.h"
#include "ui/leads/due.h"
#include "ui/kit/dialog_frame.h"
#include "ui/shell/shell.h"

#include <QPointer>
#include <QSet>

namespace priyom::desk {

class BookingDialog;
struct BookingCase;
class VisitPayments;
class WaitingDesk;

[[nodiscard]] bool hasVisitAhead(const LeadCard& card);
[[nodiscard]] bookings::MoveDraft moveOf(const LeadCard& card, Stage to);

class LeadActions final : public QObject
{
    Q_OBJECT

public:
    LeadActions(const theme::Theme& theme, backend::Backend& backend, shell::Shell& shell, const Clock& clock,
                const DeskLists& lists, QObject* parent);

    void moveTo(const LeadCard& card, Stage to);
    void advance(const LeadCard& card); // F6: the next stage; of who came, what was not paid
    void book(const LeadCard& card);    // F4: a time, or another one
    // The dialogs that ask for a time and for a reason.
    kit::DialogFrame* askTime(const LeadCard& card);
    kit::DialogFrame* askReason(const LeadCard& card);
    // What was tried could not be booked: the same once more, to be given another time.
    kit::DialogFrame* bookAgain(const LeadCard& card, const bookings::Appointment& tried, const QString& problem);
    // With a further service: `chosen` before, else as the request says.
    kit::DialogFrame* bookMore(const LeadCard& card, const std::optional<bookings::Appointment>& chosen);
    void assign(const LeadCard& card);  // F11: whose it is
    void take(const LeadCard& card);    // Shift+F11: one's own from now on
    void remove(const LeadCard& card); // Delete: into the bin, once it was asked
    // answered: empty where it is saved, else why it is not.
    void addNote(const LeadCard& card, const QString& text, const std::function<void(const QString& problem)>& answered);
    // Shift+F5: the client was answered outside, in the words that were copied here or in others.
    void noteSent(const LeadCard& card, const CopiedMessage& copied, const std::function<void()>& saved);
    void noteMissed(const LeadCard& card); // Ctrl+F5: the client rang and nobody took it
    void wait(const LeadCard& card); // Ctrl+K: on the waiting list
    void edit(const LeadCard& card); // Ctrl+E: what was asked for, and how it came
    void offerUndo(const QString& text, theme::Icon icon = theme::Icon::Check);
    enum class Time { New, Moved };
    // `freed`: what its visit had before, to be offered to whoever waits.
    void sayBooked(const QString& name, const bookings::Visit& visit, Time time = Time::New, const std::vector<bookings::FreedTime>& freed = {});
    void askPayment(const LeadCard& card);  // Ctrl+F6: the money of its visit, before it too
    void undoPayment(const LeadCard& card); // Shift+F6: the last one of its visit was a mistake
    // How often each reason was given this month, by its key.
    void setLostCounts(QHash<QString, int> counts) { m_lostCounts = std::move(counts); }
    void closeDialogs();
    [[nodiscard]] bool isSettled() const;

Q_SIGNALS:
    // Something was done to it: lists read again by the change feed, this only chooses it.
    void touched(priyom::LeadId lead);
    void removed(priyom::LeadId lead);
    void newLeadAsked(const priyom::desk::LeadCard& caller); // of the same client
    void booked(priyom::VisitId visit, priyom::Instant start);

private:
    using Done = std::function<void(const bookings::Booked&)>;
    using Failed = std::function<void(const Error&)>;

    void perform(const bookings::MoveDraft& move, const Done& done, const Failed& failed);
    void simpleMove(const LeadCard& card, Stage to);
    [[nodiscard]] BookingCase caseOf(const LeadCard& card, Stage to) const;
    void bookAnother(const LeadCard& card);
    kit::DialogFrame* openBooking(const LeadCard& card, Stage to, const BookingCase& asked);
    using Act = std::function<Result<>(backend::Services&, const staff::Session&)>;
    void note(LeadId lead, Act act, const QString& said, const std::function<void(const Error&)>& failed, const std::function<void()>& done);
    void say(const QString& name, Stage stage);
    [[nodiscard]] QString stageText(const QString& name, Stage stage) const;
    [[nodiscard]] QString bookedText(const QString& name, Instant start, Time time) const;
    [[nodiscard]] WaitingDesk& waiting();
    void sayRefused(const Error& error);
    void show(kit::DialogFrame* dialog);
    void give(const LeadCard& card, const QString& manager, std::function<void(const std::optional<Error>& refused)> done);

    const theme::Theme& m_theme;
    backend::Backend& m_backend;
    shell::Shell& m_shell;
    const Clock& m_clock;
    const DeskLists& m_lists;
    Deleting m_deleting;
    VisitPayments* m_payments;
    QHash<QString, int> m_lostCounts;
    QList<QPointer<kit::DialogFrame>> m_open;
    QPointer<BookingDialog> m_booking;
    WaitingDesk* m_waiting = nullptr; // once the shop's zone is known
    QSet<qint64> m_sentOf;   // leads of which it is being written that something was sent,
    QSet<qint64> m_missedOf; // or that nobody took their call
};

} // namespace priyom::desk
