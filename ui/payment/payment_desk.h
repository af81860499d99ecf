// SPDX-License-Identifier: GPL-3.0-or-later
// The money of a visit from wherever the visit is seen: its dialogs, what is said of them, the way back. Nothing is offered to
// whom the core would refuse it.
#pragma once

#include "core/backend/backend.h"
#include "core/base/zone.h"
#include "core/payments/bill.h"
#include "ui/kit/dialog_frame.h"
#include "ui/shell/shell.h"

#include <QPointer>

namespace priyom::desk {

class RefundDialog;
struct TakenSum;

struct PaidVisit
{
    VisitId id;
    QString clientName;
    QString about = {}; // where the visit has no service
    LeadId lead = {};   // whose story it is part of
};

class PaymentDesk final : public QObject
{
    Q_OBJECT

public:
    // `zone`: the shop's, read when it is needed.
    PaymentDesk(const theme::Theme& theme, backend::Backend& backend, shell::Shell& shell, const Zone& zone, QObject* parent);

    // Of a visit that has just come: asks for what is due; `left` where nobody is asked, or nobody pays.
    void offer(const PaidVisit& of, std::function<void()> left);
    // The key was pressed for something: where all is paid it is said.
    void takeLate(const PaidVisit& of);
    // Of a visit that was called off or missed: what was paid for it may go back now, or stay; else nothing is asked.
    void offerBack(const PaidVisit& of);
    // Before the visit too, and when all is paid: to see what was, and to give some of it back.
    void open(const PaidVisit& of);

Q_SIGNALS:
    void opened(priyom::kit::DialogFrame* dialog); // to be shown by whoever asked for it
    void touched(priyom::LeadId lead);

private:
    // What is asked before anything is offered.
    struct Asked
    {
        payments::Bill bill;
        bool mayDiscount = false;
    };
    void ask(const PaidVisit& of, std::function<void(const Result<Asked>&)> answered);
    kit::DialogFrame* show(const PaidVisit& of, const Asked& asked);
    void take(const PaidVisit& of, const payments::Bill& bill, const TakenSum& sum, const QString& key, const QPointer<kit::DialogFrame>& dialog);
    RefundDialog* askRefund(const PaidVisit& of, const payments::Bill& bill, const QPointer<kit::DialogFrame>& over);
    void takeBack(const PaidVisit& of, PaymentId payment);
    void sayRefused(const Error& error);

    const theme::Theme& m_theme;
    backend::Backend& m_backend;
    shell::Shell& m_shell;
    const Zone& m_zone;
};

} // namespace priyom::desk
