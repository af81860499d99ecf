// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/visit_payments.h"

#include "core/backend/services.h"
#include "core/staff/rights.h"
#include "ui/words/error_text.h"
#include "ui/words/lead_words.h"
#include "ui/words/number_text.h"

namespace priyom::desk {

using backend::Services;
using payments::Payment;
using staff::Session;

namespace {

PaidVisit paidVisit(const LeadCard& card, VisitId visit)
{
    return {visit, nameOf(card), card.wish, card.id};
}

} // namespace

VisitPayments::VisitPayments(const theme::Theme& theme, backend::Backend& backend, shell::Shell& shell, const DeskLists& lists, QObject* parent)
    : QObject(parent), m_backend(backend), m_shell(shell), m_desk(theme, backend, shell, lists.zone, nullptr)
{
    connect(&m_desk, &PaymentDesk::opened, this, &VisitPayments::opened);
    connect(&m_desk, &PaymentDesk::touched, this, &VisitPayments::touched);
}

void VisitPayments::offer(const LeadCard& card, VisitId visit)
{
    m_desk.offer(paidVisit(card, visit), [this, card] { Q_EMIT leftUnpaid(card); });
}

void VisitPayments::offerBack(const LeadCard& card)
{
    if (card.visit)
        m_desk.offerBack(paidVisit(card, card.visit->id));
}

void VisitPayments::takeLate(const LeadCard& card)
{
    if (card.visit)
        m_desk.takeLate(paidVisit(card, card.visit->id));
}

void VisitPayments::open(const LeadCard& card)
{
    if (card.visit)
        m_desk.open(paidVisit(card, card.visit->id));
    else
        m_shell.toast({tr("%1: визита ещё нет, платить не за что").arg(nameOf(card)), {}, {}, {}, theme::Icon::Info});
}

// Asked for by a key of its own, and not as the last thing done: a slip here is taken back like any other change.
void VisitPayments::takeBackLast(const LeadCard& card)
{
    if (!card.visit) {
        sayRefused({ErrorCode::MoveRefused, QStringLiteral("payment"), QStringLiteral("nothing_to_undo")});
        return;
    }
    m_backend.ask(
        this,
        [visit = card.visit->id](Services& services, const Session& session) -> Result<std::vector<Payment>> {
            PRIYOM_CHECK(staff::permit(session, "payment.undo"));
            PRIYOM_TRY(const auto last, services.payments.undoable(session, visit));
            if (last.empty())
                return fail(ErrorCode::MoveRefused, QStringLiteral("payment"), QStringLiteral("nothing_to_undo"));
            return services.payments.undo(session, last.back().id);
        },
        [this, card](const Result<std::vector<Payment>>& gone) {
            if (!gone) {
                sayRefused(gone.error());
                return;
            }
            m_shell.toast({tr("%1: оплата %2 отменена").arg(nameOf(card), words::moneyText(payments::paidOf(*gone))), tr("Принять снова"), {},
                           QStringLiteral("Ctrl Z"), theme::Icon::Undo});
            Q_EMIT touched(card.id);
        });
}

void VisitPayments::sayRefused(const Error& error)
{
    m_shell.toast({words::errorText(error), {}, {}, {}, theme::Icon::Alert});
}

} // namespace priyom::desk
