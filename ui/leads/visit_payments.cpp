// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/visit_payments.h"

#include "core/backend/services.h"
#include "core/staff/rights.h"
#include "ui/desk/fresh_key.h"
#include "ui/leads/lead_reading.h"
#include "ui/payment/payment_dialog.h"
#include "ui/words/error_text.h"
#include "ui/words/lead_words.h"
#include "ui/words/number_text.h"

#include <QPointer>

namespace priyom::desk {

using backend::Services;
using payments::Payment;
using staff::Session;

namespace {

// What is to pay for the lead's visit, with the card as it is by now: the visit may have been made by the same key.
struct Bill
{
    LeadCard card;
    Money due;
};

} // namespace

VisitPayments::VisitPayments(const theme::Theme& theme, backend::Backend& backend, shell::Shell& shell, const DeskLists& lists, QObject* parent)
    : QObject(parent), m_theme(theme), m_backend(backend), m_shell(shell), m_lists(lists)
{
}

bool VisitPayments::mayTake() const
{
    return staff::scopeOf(m_lists.session, "payment.add") != staff::Scope::None;
}

void VisitPayments::offer(const LeadCard& card, VisitId visit)
{
    if (!mayTake()) {
        Q_EMIT leftUnpaid(card);
        return;
    }
    m_backend.ask(
        this,
        [lead = card.id, visit, lists = m_lists](Services& services, const Session& session) -> Result<Bill> {
            PRIYOM_TRY(const leads::LeadCard now, services.leadDesk.card(session, lead));
            PRIYOM_TRY(const Money due, services.payments.due(session, visit));
            return Bill{shownCard(now, lists), due};
        },
        [this, card, visit](const Result<Bill>& bill) {
            const bool isFree = bill && bill->card.visit && bill->card.visit->price.minor == 0;
            if (!bill || (bill->due.minor <= 0 && !isFree)) { // without a price somebody still has to say what was paid
                Q_EMIT leftUnpaid(card);
                return;
            }
            connect(open(card, visit, bill->card.wish, bill->due), &kit::DialogFrame::dismissed, this, [this, card] { Q_EMIT leftUnpaid(card); });
        });
}

void VisitPayments::takeLate(const LeadCard& card)
{
    if (!card.visit)
        return;
    if (!mayTake()) {
        sayRefused({ErrorCode::NotAllowed, QStringLiteral("payment.add"), {}});
        return;
    }
    m_backend.ask(
        this, [visit = card.visit->id](Services& services, const Session& session) { return services.payments.due(session, visit); },
        [this, card](const Result<Money>& due) {
            if (!due)
                sayRefused(due.error());
            else if (due->minor > 0 || !card.visit->paid)
                open(card, card.visit->id, card.wish, *due);
            else
                m_shell.toast({tr("%1: визит оплачен").arg(nameOf(card))});
        });
}

void VisitPayments::ask(const LeadCard& card)
{
    if (card.visit)
        open(card, card.visit->id, card.wish, card.visit->price);
}

kit::DialogFrame* VisitPayments::open(const LeadCard& card, VisitId visit, const QString& about, Money due)
{
    auto* dialog = new PaymentDialog(m_theme, nameOf(card), about, due);
    connect(dialog, &PaymentDialog::submitted, this, [this, card, visit, key = freshKey(), dialog = QPointer(dialog)](Money amount, payments::Method method) {
        payments::PaymentDraft draft;
        draft.visit = visit;
        draft.amount = amount;
        draft.method = method;
        draft.key = key;
        m_backend.ask(
            this, [draft](Services& services, const Session& session) { return services.payments.add(session, draft); },
            [this, card, dialog, amount](const Result<PaymentId>& paid) {
                if (!paid && dialog)
                    dialog->refuse(words::errorText(paid.error()));
                if (!paid)
                    return;
                if (dialog)
                    dialog->accept();
                m_shell.toast({tr("%1: оплата %2 принята").arg(nameOf(card), words::moneyText(amount)), tr("Отменить"),
                               [this, card, id = *paid, amount] { takeBack(card, id, amount); }, QStringLiteral("Ctrl Z")});
                Q_EMIT touched(card.id);
            });
    });
    Q_EMIT opened(dialog);
    return dialog;
}

void VisitPayments::takeBack(const LeadCard& card, PaymentId payment, Money amount)
{
    m_backend.ask(
        this, [payment](Services& services, const Session& session) { return services.payments.undo(session, payment, payments::Cancelling::Undo); },
        [this, card, amount](const Result<Payment>& gone) {
            if (!gone) {
                sayRefused(gone.error());
                return;
            }
            m_shell.toast({tr("%1: оплата %2 отменена").arg(nameOf(card), words::moneyText(amount)), {}, {}, {}, theme::Icon::Undo});
            Q_EMIT touched(card.id);
        });
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
        [visit = card.visit->id](Services& services, const Session& session) -> Result<Payment> {
            PRIYOM_CHECK(staff::permit(session, "payment.undo"));
            PRIYOM_TRY(const auto last, services.payments.undoable(session, visit));
            if (!last)
                return fail(ErrorCode::MoveRefused, QStringLiteral("payment"), QStringLiteral("nothing_to_undo"));
            return services.payments.undo(session, last->id);
        },
        [this, card](const Result<Payment>& gone) {
            if (!gone) {
                sayRefused(gone.error());
                return;
            }
            m_shell.toast({tr("%1: оплата %2 отменена").arg(nameOf(card), words::moneyText(gone->amount)), tr("Принять снова"), {},
                           QStringLiteral("Ctrl Z"), theme::Icon::Undo});
            Q_EMIT touched(card.id);
        });
}

void VisitPayments::sayRefused(const Error& error)
{
    m_shell.toast({words::errorText(error), {}, {}, {}, theme::Icon::Alert});
}

} // namespace priyom::desk
