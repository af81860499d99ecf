// SPDX-License-Identifier: GPL-3.0-or-later
// In which way money comes, and of a note the change: «Дали 5000» says «сдача 1 500 ₽». The change is said, never stored.
#pragma once

#include "core/payments/payment.h"
#include "ui/kit/dialog_frame.h"
#include "ui/kit/field.h"
#include "ui/kit/option_list.h"

namespace priyom::desk {

class WayOfPaying final : public QWidget
{
    Q_OBJECT

public:
    // Alt and a digit choose a way anywhere in the dialog: a digit alone is the beginning of another sum.
    WayOfPaying(const theme::Theme& theme, kit::DialogFrame* dialog, payments::Method usual);

    [[nodiscard]] payments::Method method() const;
    void setMethod(payments::Method method);
    // Of how much the note is; none: nothing is to take yet.
    void setSum(std::optional<Money> cash);
    // Nothing comes in: money goes back.
    void hideChange();

Q_SIGNALS:
    void changed();

private:
    void sayChange();

    kit::OptionList* m_methods;
    kit::Field* m_given;
    QWidget* m_givenRow;
    std::optional<Money> m_sum;
    bool m_givesChange = true;
};

} // namespace priyom::desk
