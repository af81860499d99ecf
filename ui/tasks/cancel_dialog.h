// SPDX-License-Identifier: GPL-3.0-or-later
// A visit that did not take place because somebody called it off: by whom, and why. Both go into the figure of cancellations,
// so neither is guessed.
#pragma once

#include "core/bookings/booking_draft.h"
#include "ui/kit/dialog_frame.h"
#include "ui/kit/field.h"
#include "ui/kit/inputs.h"
#include "ui/kit/option_list.h"

namespace priyom::tasksui {

class CancelDialog final : public kit::DialogFrame
{
    Q_OBJECT

public:
    CancelDialog(const theme::Theme& theme, const QString& clientName, const QString& about, QWidget* parent = nullptr);

    // The visit has several services: all of it is called off, or this one alone.
    void offerOneOf(int services, const QString& service);
    // Of a prepayment: what becomes of it is asked once the visit is called off.
    void warnOfPaid(const QString& sum);
    [[nodiscard]] bool isOfOneService() const { return m_what->currentIndex() == 1; }

Q_SIGNALS:
    void submitted(const priyom::bookings::CancelWhy& why);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void submit();

    kit::OptionList* m_by;
    kit::Combo* m_what;
    QWidget* m_whatPlace;
    kit::Field* m_why;
    kit::Label* m_paid;
};

} // namespace priyom::tasksui
