// SPDX-License-Identifier: GPL-3.0-or-later
// «Когда удобно» in words, as the new lead's form has it: the windows that fit come first, and a time said to the
// minute can be booked as it was said. The words stay as they were typed whichever window is taken.
#pragma once

#include "core/schedule/day_times.h"
#include "ui/booking/slot_form.h"

namespace priyom::desk {

class WishForm final : public SlotForm
{
    Q_OBJECT

public:
    WishForm(const theme::Theme& theme, const DeskLists& lists, Instant now, QWidget* parent = nullptr);

    void setService(const QString& name) override;
    [[nodiscard]] QString service() const override { return m_service; }
    void setWords(const QString& words);
    [[nodiscard]] QString words() const;
    // What was meant, with its date; the words themselves where they are not understood.
    [[nodiscard]] QString wishToKeep() const;
    // The dialog sets it beside a field of its own.
    [[nodiscard]] kit::Combo* specialistField() const { return specialistBox(); }
    // Whose wish «у того же мастера» is; none: not known yet.
    void setClient(ClientId client);
    [[nodiscard]] ClientId sameFor() const override;
    void tellSame(const std::optional<staff::Person>& same) override;

    [[nodiscard]] std::optional<Instant> start() const override;
    [[nodiscard]] bookings::WindowWish wish() const override;
    [[nodiscard]] bool wantsProposal() const override { return wished() && !start(); }
    [[nodiscard]] QString specialist() const override;
    [[nodiscard]] PersonId specialistId() const override;

protected:
    void fillIn(const bookings::FreeWindow& window) override;

private:
    [[nodiscard]] std::optional<schedule::DayTimes> wished() const;
    void check();
    void hint();

    ClientId m_client;
    std::optional<staff::Person> m_same;
    QString m_service;
    kit::Field* m_words;
    std::optional<bookings::FreeWindow> m_taken;
};

} // namespace priyom::desk
