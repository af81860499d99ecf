// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+Z when the window no longer remembers what to take back, after a restart: the last thing this person did at this
// machine is found in the history.
#pragma once

#include "core/backend/undo_trail.h"
#include "core/bin/bin_service.h"
#include "core/bookings/booking_service.h"
#include "core/cards/merge_service.h"
#include "core/payments/payment_service.h"
#include "core/schedule/schedule_service.h"
#include "core/tasks/task_service.h"

namespace priyom::backend {

struct TakenBack
{
    QString op;         // what was taken back: "lead.move"
    QString clientName; // whom it was about; empty: a task of nobody's, goods sold to nobody known
    Money amount;       // of a payment
    LeadId lead;        // whose way it was; none: a task, a card, goods, shifts
    QString kind;       // of a touch: "message", "note"; of a moved visit: "time", "specialist", "time_specialist", "length", "room"
    std::optional<tasks::Task> task = {}; // as it stands now
    QString passedOver = {};              // a change of a setting that was done after it and stays: "norm.set"
};

class TakeBack final
{
public:
    TakeBack(storage::Database& database, const Clock& clock, bookings::BookingService& bookings, tasks::TaskService& tasks, cards::MergeService& merges,
             bin::BinService& bin, payments::PaymentService& payments, schedule::ScheduleService& schedule)
        : m_database(database), m_clock(clock), m_bookings(bookings), m_tasks(tasks), m_merges(merges), m_bin(bin),
          m_payments(payments), m_schedule(schedule)
    {
    }
    Q_DISABLE_COPY_MOVE(TakeBack)

    // MoveRefused "nothing_to_undo" where nothing was done within a day; "stays_done", with the operation as its subject,
    // where the last thing is not one that can be taken back: what was done before it is not looked for, unless it was a
    // change of a setting. Else what the service of that thing answers.
    [[nodiscard]] Result<TakenBack> last(const staff::Session& session);
    // The operation, a change of settings, that last() would pass over to come to an older one; empty: none stands between.
    [[nodiscard]] Result<QString> toPassOver(const staff::Session& session);

private:
    struct About
    {
        ClientId client;
        LeadId lead;
        Money amount;
        QString kind;
        std::optional<tasks::Task> task = {};
        QString name = {}; // of a client whose card is gone with it; else by the client
    };
    [[nodiscard]] Result<About> undo(const staff::Session& session, const history::Event& event);
    [[nodiscard]] Result<About> giveBack(const staff::Session& session, const history::Event& deletion);
    [[nodiscard]] Result<About> takeLeadOut(const staff::Session& session, const history::Event& added);
    [[nodiscard]] Result<About> takeOutWithVisit(const staff::Session& session, LeadId lead);
    [[nodiscard]] Result<About> undoPayment(const staff::Session& session, const history::Event& event);
    [[nodiscard]] Result<About> undoTouch(const staff::Session& session, const history::Event& event);
    [[nodiscard]] Result<About> undoCall(const staff::Session& session, const history::Event& event);
    [[nodiscard]] Result<About> undoWay(const staff::Session& session, const history::Event& event);
    [[nodiscard]] Result<About> undoTask(const staff::Session& session, const history::Event& event);
    [[nodiscard]] Result<QString> nameOf(ClientId client) const;

    UndoTrail m_trail;
    storage::Database& m_database;
    const Clock& m_clock;
    bookings::BookingService& m_bookings;
    tasks::TaskService& m_tasks;
    cards::MergeService& m_merges;
    bin::BinService& m_bin;
    payments::PaymentService& m_payments;
    schedule::ScheduleService& m_schedule;
};

} // namespace priyom::backend
