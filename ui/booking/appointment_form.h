// SPDX-License-Identifier: GPL-3.0-or-later
// The booking dialog's fields: service, specialist, a day and a time. Day and time are typed; what is not understood is said
// beside the field, never guessed.
#pragma once

#include "core/schedule/day_times.h"
#include "ui/booking/slot_form.h"

namespace priyom::desk {

class AppointmentForm final : public SlotForm
{
    Q_OBJECT

public:
    AppointmentForm(const theme::Theme& theme, const DeskLists& lists, Instant now, QWidget* parent = nullptr);

    void setService(const QString& name) override;
    [[nodiscard]] QString service() const override;
    void setStart(Instant start);
    // The visit that is moved stands there: its own time is offered as no other one.
    void setMoved(Instant start, const QString& specialist);
    [[nodiscard]] bool isUnmoved() const; // time and specialist are those it has
    // What to look for until a day or a time is typed.
    void setWished(const std::optional<schedule::DayTimes>& wished);
    [[nodiscard]] std::optional<Instant> start() const override;
    void take(const bookings::FreeWindow& window) override;
    [[nodiscard]] bookings::WindowWish wish() const override;
    [[nodiscard]] QWidget* dayField() const { return m_day; }

private:
    void check();
    [[nodiscard]] bool keepsSpecialist() const;

    kit::Combo* m_service;
    kit::Field* m_day;
    kit::Field* m_time;
    std::optional<schedule::DayTimes> m_wished;
    std::optional<Instant> m_movedFrom;
    QString m_movedSpecialist;
};

} // namespace priyom::desk
