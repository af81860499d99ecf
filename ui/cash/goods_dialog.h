// SPDX-License-Identifier: GPL-3.0-or-later
// Goods sold without a visit: what, for how much, what they cost the shop where that is known, to whom where that is.
#pragma once

#include "core/payments/payment_service.h"
#include "ui/cash/client_pick.h"
#include "ui/payment/way_of_paying.h"

namespace priyom::cash {

class GoodsDialog final : public kit::DialogFrame
{
    Q_OBJECT

public:
    GoodsDialog(const theme::Theme& theme, backend::Backend& backend, payments::Method usual, QWidget* parent = nullptr);

Q_SIGNALS:
    void submitted(const priyom::payments::PaymentDraft& sale);

private:
    void refresh();
    void sell();
    [[nodiscard]] QString problem() const;

    kit::Field* m_what;
    kit::Field* m_amount;
    kit::Field* m_cost;
    ClientPick* m_client;
    desk::WayOfPaying* m_way;
    kit::KeycapButton* m_sell;
    bool m_sellWhenFound = false; // a quick Enter waits for who is looked for
};

} // namespace priyom::cash
