// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody stands at the desk: the usual service with who is free is filled in, Enter takes them in. Phone and name may
// follow or stay away.
#pragma once

#include "core/bookings/booking_draft.h"
#include "core/bookings/walk_in_desk.h"
#include "ui/kit/dialog_frame.h"
#include "ui/kit/field.h"
#include "ui/kit/inputs.h"

#include <QTimer>

namespace priyom::tasksui {

class WalkInDialog final : public kit::DialogFrame
{
    Q_OBJECT

public:
    WalkInDialog(const theme::Theme& theme, const QStringList& services, const bookings::WalkInOffer& offer,
                 const Zone& zone, QWidget* parent = nullptr);

    // The answer to what asked() asked last.
    void setOffer(int question, const bookings::WalkInOffer& offer);
    void setNoOffer(int question, const QString& why);
    // The answer to what whoAsked() asked last: the visit of today that whoever has come in is booked for.
    void setBooked(int question, const std::optional<bookings::VisitRow>& booked);
    // As whoever came is called in what is asked next: by the booking, else by what was typed of them.
    [[nodiscard]] QString called() const;
    // Nothing is on its way that a key pressed now would have to wait for.
    [[nodiscard]] bool isSettled() const { return !m_pause.isActive() && m_whoAnswered == m_whoQuestion && m_answered == m_question; }

Q_SIGNALS:
    void asked(int question, const priyom::bookings::WalkInAsked& asked);
    // Who it may be, by what is typed of them.
    void whoAsked(int question, const QString& phone, const QString& name);
    void submitted(const priyom::bookings::WalkInDraft& draft);

private:
    void ask();
    void fill(const bookings::WalkInOffer& offer);
    void askWho();
    void submit();
    void enter(bool asBooked);
    void say();
    [[nodiscard]] std::pair<QString, QString> typed() const; // phone, name
    [[nodiscard]] bool isItsTime() const; // of what is booked: they come as agreed

    const Zone m_zone;
    kit::Combo* m_service;
    kit::Combo* m_specialist;
    kit::Field* m_phone;
    kit::Field* m_name;
    kit::Label* m_about;
    kit::Label* m_bookedAbout;
    kit::KeycapButton* m_another; // as if there were no booking
    kit::KeycapButton* m_save;
    bookings::WalkInOffer m_offer;
    std::optional<bookings::VisitRow> m_booked;
    QTimer m_pause;
    bool m_isFilling = false;
    int m_question = 0;
    int m_answered = 0;
    int m_whoQuestion = 0;
    int m_whoAnswered = 0;
    std::optional<bool> m_entered; // before it was known who it is: as booked, or not
};

} // namespace priyom::tasksui
