// SPDX-License-Identifier: GPL-3.0-or-later
// Money goes back for a visit: not more than was paid, and never without a reason.
#pragma once

#include "core/payments/bill.h"
#include "ui/payment/way_of_paying.h"

namespace priyom::desk {

class RefundDialog final : public kit::DialogFrame
{
    Q_OBJECT

public:
    // `of`: whose money it is, or for what; nothing more than was paid goes back.
    RefundDialog(const theme::Theme& theme, const QString& of, const payments::Bill& bill, QWidget* parent = nullptr);

    // Asked for by nobody: the visit has just been called off. What is due to go back stands in the field, and leaving it is
    // as good an answer.
    void offer(Money due);

Q_SIGNALS:
    void submitted(priyom::Money amount, priyom::payments::Method method, const QString& reason);

private:
    void refresh();
    void give();
    [[nodiscard]] std::optional<Money> amount() const; // that can go back

    Money m_paid;
    kit::KeycapButton* m_keep;
    kit::Field* m_amount;
    kit::Field* m_reason;
    WayOfPaying* m_way;
    kit::KeycapButton* m_give;
};

} // namespace priyom::desk
