// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody who would work does not: on vacation, ill, at a training. Shifts stay as they were planned; what is left of them is
// the working time, for windows, bookings, whose turn it is and figures alike.
#pragma once

#include "core/schedule/shift.h"

#include <QString>

#include <optional>
#include <vector>

namespace priyom::schedule {

using AbsenceId = Id<struct AbsenceTag>;

enum class AbsenceKind { Vacation, Sick, Training, Other };

inline constexpr AbsenceKind kAllAbsenceKinds[] = {AbsenceKind::Vacation, AbsenceKind::Sick, AbsenceKind::Training, AbsenceKind::Other};

[[nodiscard]] QLatin1String absenceKindKey(AbsenceKind kind); // vacation, sick, training, other
[[nodiscard]] std::optional<AbsenceKind> absenceKindFromKey(const QString& key);

struct Absence
{
    AbsenceId id;
    PersonId person;
    AbsenceKind kind = AbsenceKind::Vacation;
    QDate first;
    QDate last;                             // inclusive
    DayInterval hours = {0, kMinutesPerDay}; // of each of the days
    QString note = {};

    [[nodiscard]] bool isWholeDays() const { return hours == DayInterval{0, kMinutesPerDay}; }
    [[nodiscard]] bool touches(PersonId who, QDate date) const { return person == who && first <= date && date <= last; }
    friend bool operator==(const Absence&, const Absence&) = default;
};

// When the person is away on the days [first, last], in order and apart.
[[nodiscard]] std::vector<Period> awayOn(const std::vector<Absence>& absences, PersonId person, QDate first, QDate last, const Zone& zone);
// What the absences leave of the shifts, as rows like them.
[[nodiscard]] std::vector<Shift> present(const std::vector<Shift>& shifts, const std::vector<Absence>& absences);

} // namespace priyom::schedule
