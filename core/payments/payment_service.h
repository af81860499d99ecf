// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/payments/bill.h"
#include "core/payments/payment_store.h"
#include "core/staff/session.h"

namespace priyom::payments {

struct PaymentDraft
{
    VisitId visit; // none: goods
    ClientId client; // of goods; a visit brings its own
    Money amount; // negative: a refund
    Money discount; // from the price of the visit; by a right of its own
    Money goodsCost; // what the goods cost the shop; a visit's cost is that of its services
    std::optional<Instant> at; // empty: now; not later than that
    Method method = Method::Other;
    QString key; // the caller's own: the same key twice is one payment
    std::vector<PaymentPart> rest = {}; // taken together with it in other ways
    QString note = {}; // of goods what was sold, of a refund why
    PaymentId refundOf = {}; // a sale of goods: its client and cost, and no more than is left of it
};

// Why a payment is taken back: asked for as such, which is a change of its own and may be taken back, or by Ctrl+Z.
enum class Cancelling { Asked, Undo };

class PaymentService final
{
public:
    PaymentService(storage::Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}
    Q_DISABLE_COPY_MOVE(PaymentService)

    // The number of the first where it comes in several ways. BadInput as checkSums() has it, and "note" for one that is too
    // long; NotFound for a visit there is not, or a sale; "refund_of" where that is none of goods,
    // "at" for a time to come; NotAllowed "not_today" for whose role sees the present day's alone.
    [[nodiscard]] Result<PaymentId> add(const staff::Session& session, const PaymentDraft& draft);
    // Takes it back as a mistake, with those taken together with it; a refund is not that: the row leaves, the event keeps its
    // sums, its time and whose it was, and every figure is as before. Whoever may take payments may, within a day
    // (history::kStillMeant), and of a visit only what was entered last: each carries the cost that those before it left.
    // NotFound; MoveRefused "later_payment", "too_late", "shift_closed" for one that was counted, or "nothing_to_undo" for one
    // that was imported.
    [[nodiscard]] Result<std::vector<Payment>> undo(const staff::Session& session, PaymentId payment, Cancelling why = Cancelling::Asked);
    // Takes such an asked-for cancellation back, by the number of its event: the payment stands again as it was, under its
    // number. Conflict where its visit is gone or was paid for since; MoveRefused "nothing_to_undo", "too_late", "shift_closed".
    [[nodiscard]] Result<std::vector<Payment>> restore(const staff::Session& session, EventSeq cancelled);
    // The payments of the visit that undo() would take back now; none where it would refuse.
    [[nodiscard]] Result<std::vector<Payment>> undoable(const staff::Session& session, VisitId visit) const;
    // Who sees the own only: payments of visits they booked, and goods they sold. The reception sees the present day's
    // alone: NotAllowed "payment.list", "not_today".
    [[nodiscard]] Result<std::vector<Payment>> list(const staff::Session& session, Period period) const;
    [[nodiscard]] Result<Bill> bill(const staff::Session& session, VisitId visit) const;
    // What is still to pay for the visit: the price of its services less what was paid, of one that does not take place nothing.
    [[nodiscard]] Result<Money> due(const staff::Session& session, VisitId visit) const;
    // In which whoever asks took the last payment.
    [[nodiscard]] Result<Method> usual(const staff::Session& session) const;

    static constexpr int kLongestNote = 200;

private:
    storage::Database& m_database;
    const Clock& m_clock;
};

// The cost a payment carries, so that those of a visit sum to the services' cost while anything is paid, and to nothing
// once all is given back.
[[nodiscard]] Money costOf(Money servicesCost, const std::vector<Payment>& earlier, Money amount);

} // namespace priyom::payments
