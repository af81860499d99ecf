// SPDX-License-Identifier: GPL-3.0-or-later
// «Пришёл» offers the sum to pay: Enter takes the price as it stands, another amount may be typed, Esc leaves it unpaid. A
// sum far above the price is asked about once, and taken with a second Enter.
#pragma once

#include "core/payments/payment.h"
#include "ui/kit/dialog_frame.h"
#include "ui/kit/field.h"
#include "ui/kit/option_list.h"

namespace priyom::desk {

class PaymentDialog final : public kit::DialogFrame
{
    Q_OBJECT

public:
    PaymentDialog(const theme::Theme& theme, const QString& clientName, const QString& about, Money due, QWidget* parent = nullptr);

Q_SIGNALS:
    void submitted(priyom::Money amount, priyom::payments::Method method);

private:
    void refresh();
    void take();

    Money m_due;
    std::optional<Money> m_asked; // far above what is due, and said so
    kit::Field* m_amount;
    kit::OptionList* m_method;
    kit::KeycapButton* m_take;
};

} // namespace priyom::desk
