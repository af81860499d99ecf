// SPDX-License-Identifier: GPL-3.0-or-later
// The money of a lead's visit: «Пришёл» offers to take it, F6 takes what was left, Ctrl+F6 shows it whole, a slip is taken back.
#pragma once

#include "ui/desk/desk_lists.h"
#include "ui/leads/lead_card.h"
#include "ui/payment/payment_desk.h"

namespace priyom::desk {

class VisitPayments final : public QObject
{
    Q_OBJECT

public:
    VisitPayments(const theme::Theme& theme, backend::Backend& backend, shell::Shell& shell, const DeskLists& lists, QObject* parent);

    // Of a visit that has just come: asks for what is due, or says by leftUnpaid() that nobody is asked.
    void offer(const LeadCard& card, VisitId visit);
    // Of one that was called off or missed.
    void offerBack(const LeadCard& card);
    // The key was pressed for something: where nothing is due it is said.
    void takeLate(const LeadCard& card);
    // The visit of the card as it stands, before it too.
    void open(const LeadCard& card);
    // The payment of the visit entered last, as a mistake.
    void takeBackLast(const LeadCard& card);

Q_SIGNALS:
    void opened(priyom::kit::DialogFrame* dialog);
    void leftUnpaid(const priyom::desk::LeadCard& card);
    void touched(priyom::LeadId lead);

private:
    void sayRefused(const Error& error);

    backend::Backend& m_backend;
    shell::Shell& m_shell;
    PaymentDesk m_desk;
};

} // namespace priyom::desk
