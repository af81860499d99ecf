// SPDX-License-Identifier: GPL-3.0-or-later
// The booking dialog's fields: service, specialist, a day and a time. Day and time are typed; what is not understood is
// said beside the field, never guessed.
#pragma once

#include "core/schedule/day_times.h"
#include "ui/booking/next_services.h"
#include "ui/booking/slot_form.h"

namespace priyom::desk {

struct MovedVisit
{
    VisitId id;
    Period period;
};

class AppointmentForm final : public SlotForm
{
    Q_OBJECT

public:
    AppointmentForm(const theme::Theme& theme, const DeskLists& lists, Instant now, QWidget* parent = nullptr);

    void setService(const QString& name) override;
    [[nodiscard]] QString service() const override;
    void setStart(Instant start);
    // The visit that is moved stands there: its own time is offered as no other one.
    void setMoved(const MovedVisit& visit, const QString& specialist);
    // What is known of it a moment later: its services, each with its specialist. What was typed meanwhile stays.
    void setParts(const std::vector<bookings::VisitPart>& parts);
    [[nodiscard]] bool isUnmoved() const; // time, specialist and services are those it has
    // What to look for until a day or a time is typed.
    void setWished(const std::optional<schedule::DayTimes>& wished);
    [[nodiscard]] std::optional<Instant> start() const override;
    // Of the visit that is moved its own, while the service is the same; with another specialist as the core will have it.
    [[nodiscard]] catalog::Terms terms() const override;
    [[nodiscard]] bookings::WindowWish wish() const override;
    [[nodiscard]] std::vector<bookings::NextService> then() const override { return m_next->wanted(); }
    [[nodiscard]] NextServices* next() const { return m_next; }
    // Of all its services, where it is known by whom they are performed.
    [[nodiscard]] Instant lastEnd() const;
    [[nodiscard]] QString allSpecialists() const; // «Юлия Крылова, затем Анна Ким»
    [[nodiscard]] QString totalText() const;      // «3 услуги, 14:00–16:15, 4 500 ₽»; of one service nothing
    [[nodiscard]] QWidget* dayField() const { return m_day; }

protected:
    void fillIn(const bookings::FreeWindow& window) override;
    [[nodiscard]] VisitId moved() const override { return m_moved ? m_moved->id : VisitId(); }
    [[nodiscard]] bool hasOwnLength() const override { return m_moved && service() == m_movedService; }
    [[nodiscard]] bool saysWhatFollows() const override;
    [[nodiscard]] QString misread() const override;

private:
    void check();
    [[nodiscard]] bool isDayMisread() const;
    [[nodiscard]] bool isTimeMisread() const;
    [[nodiscard]] bool keepsSpecialist() const;

    kit::Combo* m_service;
    kit::Field* m_day;
    kit::Field* m_time;
    NextServices* m_next;
    std::vector<bookings::NextService> m_movedThen; // as it has them
    bool m_hasParts = false;
    std::optional<schedule::DayTimes> m_wished;
    std::optional<MovedVisit> m_moved;
    QString m_movedSpecialist;
    QString m_movedService;
    PersonId m_movedPerformer;
};

} // namespace priyom::desk
