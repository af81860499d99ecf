// SPDX-License-Identifier: GPL-3.0-or-later
// The drawer is counted and the shift closed: what was there in the morning, what is to be there, what is; where they differ, why.
#pragma once

#include "core/payments/cash_service.h"
#include "ui/kit/card.h"
#include "ui/kit/dialog_frame.h"
#include "ui/kit/field.h"

namespace priyom::cash {

class CloseDialog final : public kit::DialogFrame
{
    Q_OBJECT

public:
    CloseDialog(const theme::Theme& theme, const payments::CashDay& day, QWidget* parent = nullptr);

Q_SIGNALS:
    void submitted(const priyom::payments::CashClosing& closing);

private:
    void build();
    void refresh();
    void submit();
    [[nodiscard]] std::optional<Money> typed(const kit::Field& field) const;
    [[nodiscard]] std::optional<Money> expected() const;

    QDate m_date;
    payments::CashShiftId m_before;
    std::vector<payments::CashLine> m_open;
    kit::Field* m_opening;
    kit::Field* m_counted;
    kit::Field* m_note;
    kit::Label* m_expected;
    kit::Label* m_terminal;
    kit::Label* m_difference;
    kit::KeycapButton* m_close;
};

} // namespace priyom::cash
