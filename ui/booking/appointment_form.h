// SPDX-License-Identifier: GPL-3.0-or-later
// With whom, for what and when: the fields a booking is made of, shared by the booking dialog and the new lead. Day and
// time are typed; what is not understood is said beside the field, never guessed.
#pragma once

#include "core/bookings/booking_draft.h"
#include "core/bookings/visit_list.h"
#include "ui/desk/desk_lists.h"
#include "ui/kit/field.h"
#include "ui/kit/inputs.h"

namespace priyom::desk {

class AppointmentForm final : public QWidget
{
    Q_OBJECT

public:
    AppointmentForm(const theme::Theme& theme, const DeskLists& lists, Instant now, QWidget* parent = nullptr);

    void setService(const QString& name);
    void setSpecialist(const QString& name);
    void setStart(Instant start);
    void take(const bookings::FreeWindow& window);

    // The service stands elsewhere in the new lead's form.
    void hideService();
    [[nodiscard]] QString service() const;
    [[nodiscard]] QString specialist() const; // empty: anybody
    [[nodiscard]] int minutes() const;
    [[nodiscard]] std::optional<Instant> start() const;
    [[nodiscard]] PersonId specialistId() const;
    // Specialist, day and time are all there.
    [[nodiscard]] bool isComplete() const;
    // Why a typed time cannot be booked yet, and what to do; empty while no time is typed.
    [[nodiscard]] QString missing() const;
    [[nodiscard]] bookings::Appointment appointment() const;
    [[nodiscard]] bookings::WindowWish wish() const;
    [[nodiscard]] QWidget* dayField() const { return m_day; }

Q_SIGNALS:
    void changed();

private:
    void check();

    const DeskLists& m_lists;
    Instant m_now;
    QWidget* m_serviceBox;
    kit::Combo* m_service;
    kit::Combo* m_specialist;
    kit::Field* m_day;
    kit::Field* m_time;
};

} // namespace priyom::desk
