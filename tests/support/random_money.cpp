// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody at the desk does at random with money.
#include "tests/support/random_desk.h"

#include "core/payments/cash_service.h"
#include "core/payments/payment_service.h"

namespace priyom::test {

bool RandomDesk::pay()
{
    payments::PaymentDraft draft;
    draft.visit = oneOf(m_visits);
    draft.amount = Money::ofMinor(100 * (1 + below(2'500)) * (below(5) == 0 ? -1 : 1));
    return draft.visit.isValid() && m_desk.payments.add(m_session, draft);
}

bool RandomDesk::payInTwoWays()
{
    payments::PaymentDraft draft;
    draft.visit = oneOf(m_visits);
    draft.amount = Money::ofMinor(100 * (1 + below(900)));
    draft.method = payments::Method::Cash;
    draft.rest = {{Money::ofMinor(1 + below(9'000)), payments::Method::Card}};
    return draft.visit.isValid() && m_desk.payments.add(m_session, draft);
}

bool RandomDesk::closeCash()
{
    payments::CashService cash(database(), m_desk.shop.clock);
    payments::CashClosing closing;
    closing.counted = Money::ofMinor(below(90'000));
    closing.note = word();
    return cash.close(m_session, closing).has_value();
}

bool RandomDesk::sellGoods()
{
    payments::PaymentDraft draft;
    draft.client = below(2) == 0 ? oneOf(m_clients) : ClientId();
    draft.amount = Money::ofMinor(100 * (1 + below(900)));
    draft.goodsCost = Money::ofMinor(below(9'000));
    const auto sold = m_desk.payments.add(m_session, draft);
    if (sold)
        m_sales.push_back(*sold);
    return sold.has_value();
}

bool RandomDesk::giveGoodsBack()
{
    payments::PaymentDraft draft;
    draft.refundOf = oneOf(m_sales);
    draft.amount = Money::ofMinor(-100 * (1 + below(300)));
    draft.note = word();
    return draft.refundOf.isValid() && m_desk.payments.add(m_session, draft);
}

bool RandomDesk::cancelPayment()
{
    const VisitId visit = oneOf(m_visits);
    if (!visit.isValid())
        return false;
    const auto last = m_desk.payments.undoable(m_session, visit);
    return last && !last->empty() && m_desk.payments.undo(m_session, last->front().id);
}

} // namespace priyom::test
