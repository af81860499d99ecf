// SPDX-License-Identifier: GPL-3.0-or-later
// With whom, for what and when: the fields a booking is made of, shared by the booking dialog and the new lead. Day and
// time are typed; what is not understood is said beside the field, never guessed.
#pragma once

#include "core/bookings/booking_draft.h"
#include "core/bookings/visit_list.h"
#include "ui/desk/desk_lists.h"
#include "ui/kit/field.h"
#include "ui/kit/inputs.h"

#include <functional>

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
    [[nodiscard]] QString chosenSpecialist() const; // empty: whoever is free
    [[nodiscard]] QString specialist() const;       // the chosen one, else who was found to be free
    [[nodiscard]] int minutes() const;
    [[nodiscard]] std::optional<Instant> start() const;
    [[nodiscard]] PersonId specialistId() const; // of the chosen one
    // The time for which somebody has to be found.
    [[nodiscard]] std::optional<Period> lookedFor() const;
    // The answer to that; an empty name: nobody. It holds until the form changes.
    void setFree(const QString& name);
    // There is nobody to book at all: to be set right in the settings.
    [[nodiscard]] bool hasNobody() const { return m_specialist->count() == 1; }
    // Specialist, day and time are all there.
    [[nodiscard]] bool isComplete() const;
    // Or will be as soon as it is known who is free.
    [[nodiscard]] bool mayComplete() const { return isComplete() || (lookedFor() && !m_free && !hasNobody()); }
    // Now, or when it is known who is free: a quick Enter is not lost. What is typed meanwhile takes it back.
    void whenComplete(std::function<void()> act);
    // Why a typed time cannot be booked, and what to do; empty while no time is typed or the answer is on its way.
    [[nodiscard]] QString missing() const;
    [[nodiscard]] bookings::Appointment appointment() const;
    [[nodiscard]] bookings::WindowWish wish() const;
    [[nodiscard]] QWidget* dayField() const { return m_day; }

Q_SIGNALS:
    void changed();
    void freeKnown();

private:
    void check();

    const DeskLists& m_lists;
    Instant m_now;
    QWidget* m_serviceBox;
    kit::Combo* m_service;
    kit::Combo* m_specialist;
    kit::Field* m_day;
    kit::Field* m_time;
    std::optional<QString> m_free;
    std::function<void()> m_whenComplete;
};

} // namespace priyom::desk
