// SPDX-License-Identifier: GPL-3.0-or-later
// Money for a visit: Enter takes all that is due in the usual way; another amount may be typed, a part of it taken in one way and
// the rest in another, a discount given by who may. A sum far above what is due is asked about once, and taken with a second
// Enter. Esc leaves it unpaid.
#pragma once

#include "core/base/zone.h"
#include "core/payments/bill.h"
#include "ui/kit/card.h"
#include "ui/payment/way_of_paying.h"

class QGridLayout;

namespace priyom::desk {

// What is taken at once: the parts in their order.
struct TakenSum
{
    std::vector<payments::PaymentPart> parts;
    Money discount;

    [[nodiscard]] Money total() const;
};

class PaymentDialog final : public kit::DialogFrame
{
    Q_OBJECT

public:
    struct Case
    {
        QString clientName;
        QString about; // where the visit has no service
        payments::Bill bill;
        bool mayDiscount = false;
    };
    PaymentDialog(const theme::Theme& theme, const Zone& zone, Case asked, QWidget* parent = nullptr);

Q_SIGNALS:
    void submitted(const priyom::desk::TakenSum& sum);
    void refundAsked();

private:
    void build();
    void buildFooter();
    void listBill();
    void propose();
    void addPart();
    void dropPart();
    void refresh();
    void take();
    [[nodiscard]] std::optional<Money> discount() const; // none: what is typed is no discount
    [[nodiscard]] std::optional<Money> amount() const;
    [[nodiscard]] Money left() const; // before what is typed now
    [[nodiscard]] std::optional<TakenSum> sum() const;
    [[nodiscard]] QString problem() const;

    Zone m_zone;
    Case m_case;
    std::vector<payments::PaymentPart> m_parts;
    QString m_proposed; // not typed by anybody
    std::optional<Money> m_asked; // far above what is due, and said so
    kit::Card* m_bill;
    QGridLayout* m_lines;
    kit::Field* m_amount;
    kit::Field* m_discount;
    WayOfPaying* m_way;
    kit::KeycapButton* m_take;
};

} // namespace priyom::desk
