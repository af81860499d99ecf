// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/absence.h"

#include "core/schedule/empty_windows.h"

#include <algorithm>
#include <array>

namespace priyom::schedule {

namespace {

constexpr std::array kKinds{QLatin1String("vacation"), QLatin1String("sick"), QLatin1String("training"),
                            QLatin1String("other")}; // in the order of AbsenceKind

// Both in order and apart.
DayHours without(const DayInterval& shift, const DayHours& away)
{
    DayHours left;
    int from = shift.startMinute;
    for (const DayInterval& gone : away) {
        if (gone.startMinute > from)
            left.push_back({from, std::min(gone.startMinute, shift.endMinute)});
        from = std::max(from, gone.endMinute);
        if (from >= shift.endMinute)
            return left;
    }
    left.push_back({from, shift.endMinute});
    return left;
}

} // namespace

QLatin1String absenceKindKey(AbsenceKind kind)
{
    return kKinds[std::size_t(kind)];
}

std::optional<AbsenceKind> absenceKindFromKey(const QString& key)
{
    const auto found = std::find_if(kKinds.begin(), kKinds.end(), [&](QLatin1String known) { return known == key; });
    return found == kKinds.end() ? std::nullopt : std::optional(AbsenceKind(found - kKinds.begin()));
}

std::vector<Period> awayOn(const std::vector<Absence>& absences, PersonId person, QDate first, QDate last,
                           const Zone& zone)
{
    std::vector<Period> away;
    for (const Absence& absence : absences) {
        if (absence.person != person)
            continue;
        const QDate end = std::min(last, absence.last);
        for (QDate date = std::max(first, absence.first); date <= end; date = date.addDays(1)) {
            const auto periods = periodsOn({absence.hours}, date, zone);
            away.insert(away.end(), periods.begin(), periods.end());
        }
    }
    return joined(std::move(away));
}

std::vector<Shift> present(const std::vector<Shift>& shifts, const std::vector<Absence>& absences)
{
    std::vector<Shift> left;
    for (const Shift& shift : shifts) {
        DayHours away;
        for (const Absence& absence : absences)
            if (absence.touches(shift.person, shift.date) && absence.hours.startMinute < shift.endMinute &&
                shift.startMinute < absence.hours.endMinute)
                away.push_back(absence.hours);
        std::sort(away.begin(), away.end());
        for (const DayInterval& part : without({shift.startMinute, shift.endMinute}, away))
            left.push_back({shift.person, shift.date, part.startMinute, part.endMinute});
    }
    return left;
}

} // namespace priyom::schedule
