// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/payments/payment_store.h"
#include "core/staff/session.h"

namespace priyom::payments {

struct PaymentDraft
{
    VisitId visit; // none: goods
    ClientId client; // of goods; a visit brings its own
    Money amount; // negative: a refund
    Money discount;
    Money goodsCost; // what the goods cost the shop; a visit's cost is that of its services
    std::optional<Instant> at; // empty: now
    Method method = Method::Other;
    QString key; // the caller's own: the same key twice is one payment
};

// Why a payment is taken back: asked for as such, which is a change of its own and may be taken back, or by Ctrl+Z.
enum class Cancelling { Asked, Undo };

class PaymentService final
{
public:
    PaymentService(storage::Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}
    Q_DISABLE_COPY_MOVE(PaymentService)

    // BadInput for nothing at all; NotFound for a visit there is not.
    [[nodiscard]] Result<PaymentId> add(const staff::Session& session, const PaymentDraft& draft);
    // Takes it back as a mistake, which a refund is not: the row leaves, the event keeps its sums, its time and whose it
    // was, and every figure is as before. Whoever may take payments may, within a day (history::kStillMeant), and of a visit
    // only the payment entered last: each carries the cost that those before it left. NotFound; MoveRefused
    // "later_payment", "too_late", or "nothing_to_undo" for one that was imported.
    [[nodiscard]] Result<Payment> undo(const staff::Session& session, PaymentId payment, Cancelling why = Cancelling::Asked);
    // Takes such an asked-for cancellation back, by the number of its event: the payment stands again as it was, under its
    // number. Conflict where its visit is gone or was paid for since; MoveRefused "nothing_to_undo", "too_late".
    [[nodiscard]] Result<Payment> restore(const staff::Session& session, EventSeq cancelled);
    // The payment of the visit that undo() would take back now; none where it would refuse.
    [[nodiscard]] Result<std::optional<Payment>> undoable(const staff::Session& session, VisitId visit) const;
    // Who sees the own only: payments of visits they booked, and goods they sold. The reception sees the present day's
    // alone: NotAllowed "payment.list", "not_today".
    [[nodiscard]] Result<std::vector<Payment>> list(const staff::Session& session, Period period) const;
    // What is still to pay for the visit: the price of its services less what was paid.
    [[nodiscard]] Result<Money> due(const staff::Session& session, VisitId visit) const;

private:
    storage::Database& m_database;
    const Clock& m_clock;
};

// The cost a payment carries, so that those of a visit sum to the services' cost while anything is paid, and to nothing
// once all is given back.
[[nodiscard]] Money costOf(Money servicesCost, const std::vector<Payment>& earlier, Money amount);

} // namespace priyom::payments
