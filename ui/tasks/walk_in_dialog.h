// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody stands at the desk: the usual service with who is free is filled in, Enter takes them in. Phone and name may
// follow or stay away.
#pragma once

#include "core/bookings/booking_draft.h"
#include "core/bookings/walk_in_desk.h"
#include "ui/kit/dialog_frame.h"
#include "ui/kit/field.h"
#include "ui/kit/inputs.h"

namespace priyom::tasksui {

class WalkInDialog final : public kit::DialogFrame
{
    Q_OBJECT

public:
    WalkInDialog(const theme::Theme& theme, const QStringList& services, const bookings::WalkInOffer& offer,
                 const Zone& zone, QWidget* parent = nullptr);

    // The answer to what asked() asked last.
    void setOffer(int question, const bookings::WalkInOffer& offer);

Q_SIGNALS:
    void asked(int question, const priyom::bookings::WalkInAsked& asked);
    void submitted(const priyom::bookings::WalkInDraft& draft);

private:
    void ask();
    void fill(const bookings::WalkInOffer& offer);
    void submit();

    const Zone m_zone;
    kit::Combo* m_service;
    kit::Combo* m_specialist;
    kit::Field* m_phone;
    kit::Field* m_name;
    kit::Label* m_about;
    bool m_isFilling = false;
    int m_question = 0;
};

} // namespace priyom::tasksui
