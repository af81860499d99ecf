// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payment/payment_desk.h"

#include "core/backend/services.h"
#include "core/staff/rights.h"
#include "ui/desk/fresh_key.h"
#include "ui/payment/payment_dialog.h"
#include "ui/payment/refund_dialog.h"
#include "ui/words/error_text.h"
#include "ui/words/lead_words.h"
#include "ui/words/number_text.h"

namespace priyom::desk {

using backend::Services;
using payments::Bill;
using payments::Payment;
using staff::Session;

PaymentDesk::PaymentDesk(const theme::Theme& theme, backend::Backend& backend, shell::Shell& shell, const Zone& zone, QObject* parent)
    : QObject(parent), m_theme(theme), m_backend(backend), m_shell(shell), m_zone(zone)
{
}

void PaymentDesk::ask(const PaidVisit& of, std::function<void(const Result<Asked>&)> answered)
{
    m_backend.ask(
        this,
        [visit = of.id](Services& services, const Session& session) -> Result<Asked> {
            PRIYOM_CHECK(staff::permit(session, "payment.add"));
            PRIYOM_TRY(Bill bill, services.payments.bill(session, visit));
            return Asked{std::move(bill), staff::scopeOf(session, "payment.discount") != staff::Scope::None};
        },
        std::move(answered));
}

void PaymentDesk::offer(const PaidVisit& of, std::function<void()> left)
{
    ask(of, [this, of, left = std::move(left)](const Result<Asked>& asked) {
        // Without a price somebody still has to say what was paid.
        if (!asked || (payments::dueOf(asked->bill).minor <= 0 && asked->bill.price.minor != 0))
            left();
        else
            connect(show(of, *asked), &kit::DialogFrame::dismissed, this, left);
    });
}

void PaymentDesk::takeLate(const PaidVisit& of)
{
    ask(of, [this, of](const Result<Asked>& asked) {
        if (!asked)
            sayRefused(asked.error());
        else if (payments::dueOf(asked->bill).minor > 0 || asked->bill.payments.empty())
            show(of, *asked);
        else
            m_shell.toast({tr("%1: визит оплачен").arg(words::clientName(of.clientName))});
    });
}

void PaymentDesk::offerBack(const PaidVisit& of)
{
    ask(of, [this, of](const Result<Asked>& asked) {
        if (const Money due = asked ? payments::toGiveBack(asked->bill) : Money(); due.minor > 0)
            askRefund(of, asked->bill, {})->offer(due);
    });
}

void PaymentDesk::open(const PaidVisit& of)
{
    ask(of, [this, of](const Result<Asked>& asked) {
        if (asked)
            show(of, *asked);
        else
            sayRefused(asked.error());
    });
}

kit::DialogFrame* PaymentDesk::show(const PaidVisit& of, const Asked& asked)
{
    auto* dialog = new PaymentDialog(m_theme, m_zone, {of.clientName, of.about, asked.bill, asked.mayDiscount});
    connect(dialog, &PaymentDialog::submitted, this,
            [this, of, bill = asked.bill, key = freshKey(), dialog = QPointer<kit::DialogFrame>(dialog)](const TakenSum& sum) { take(of, bill, sum, key, dialog); });
    connect(dialog, &PaymentDialog::refundAsked, this, [this, of, bill = asked.bill, dialog = QPointer<kit::DialogFrame>(dialog)] { askRefund(of, bill, dialog); });
    Q_EMIT opened(dialog);
    return dialog;
}

void PaymentDesk::take(const PaidVisit& of, const Bill& bill, const TakenSum& sum, const QString& key, const QPointer<kit::DialogFrame>& dialog)
{
    payments::PaymentDraft draft;
    draft.visit = of.id;
    draft.amount = sum.parts.front().amount;
    draft.method = sum.parts.front().method;
    draft.rest.assign(std::next(sum.parts.begin()), sum.parts.end());
    draft.discount = sum.discount;
    draft.key = key;
    const Money left = payments::dueOf(bill) - sum.discount - sum.total();
    m_backend.ask(
        this, [draft](Services& services, const Session& session) { return services.payments.add(session, draft); },
        [this, of, dialog, left, isAhead = bill.isAhead, total = sum.total()](const Result<PaymentId>& paid) {
            if (!paid && dialog)
                dialog->refuse(words::errorText(paid.error()));
            if (!paid)
                return;
            if (dialog)
                dialog->accept();
            const QString name = words::clientName(of.clientName);
            QString said = isAhead ? tr("%1: предоплата %2 принята").arg(name, words::moneyText(total))
                                   : tr("%1: оплата %2 принята").arg(name, words::moneyText(total));
            if (left.minor > 0)
                said = tr("%1, осталось %2", "what was taken, how much is left").arg(said, words::moneyText(left));
            m_shell.toast({said, tr("Отменить"), [this, of, id = *paid] { takeBack(of, id); }, QStringLiteral("Ctrl Z")});
            Q_EMIT touched(of.lead);
        });
}

RefundDialog* PaymentDesk::askRefund(const PaidVisit& of, const Bill& bill, const QPointer<kit::DialogFrame>& over)
{
    auto* dialog = new RefundDialog(m_theme, of.clientName, bill);
    connect(dialog, &RefundDialog::submitted, this,
            [this, of, over, key = freshKey(), dialog = QPointer(dialog)](Money amount, payments::Method method, const QString& reason) {
                payments::PaymentDraft draft;
                draft.visit = of.id;
                draft.amount = -amount;
                draft.method = method;
                draft.note = reason;
                draft.key = key;
                m_backend.ask(
                    this, [draft](Services& services, const Session& session) { return services.payments.add(session, draft); },
                    [this, of, over, dialog, amount](const Result<PaymentId>& paid) {
                        if (!paid && dialog)
                            dialog->refuse(words::errorText(paid.error()));
                        if (!paid)
                            return;
                        if (dialog)
                            dialog->accept();
                        if (over)
                            over->accept(); // what it shows is no longer so
                        m_shell.toast({tr("%1: возвращено %2").arg(words::clientName(of.clientName), words::moneyText(amount)), tr("Отменить"),
                                       [this, of, id = *paid] { takeBack(of, id); }, QStringLiteral("Ctrl Z")});
                        Q_EMIT touched(of.lead);
                    });
            });
    Q_EMIT opened(dialog);
    return dialog;
}

void PaymentDesk::takeBack(const PaidVisit& of, PaymentId payment)
{
    m_backend.ask(
        this, [payment](Services& services, const Session& session) { return services.payments.undo(session, payment, payments::Cancelling::Undo); },
        [this, of](const Result<std::vector<Payment>>& gone) {
            if (!gone) {
                sayRefused(gone.error());
                return;
            }
            const Money sum = payments::paidOf(*gone);
            const QString name = words::clientName(of.clientName);
            m_shell.toast({sum.minor < 0 ? tr("%1: возврат %2 отменён").arg(name, words::moneyText(-sum)) : tr("%1: оплата %2 отменена").arg(name, words::moneyText(sum)),
                           {}, {}, {}, theme::Icon::Undo});
            Q_EMIT touched(of.lead);
        });
}

void PaymentDesk::sayRefused(const Error& error)
{
    m_shell.toast({words::errorText(error), {}, {}, {}, theme::Icon::Alert});
}

} // namespace priyom::desk
