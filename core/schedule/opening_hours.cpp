// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/opening_hours.h"

#include <algorithm>

namespace priyom::schedule {

namespace {

Instant atMinute(QDate date, int minute, const Zone& zone)
{
    return minute == kMinutesPerDay ? zone.startOfDay(date.addDays(1))
                                    : zone.instant(date, QTime(minute / 60, minute % 60));
}

tl::unexpected<Error> refused(const char* why)
{
    return fail(ErrorCode::BadInput, QStringLiteral("hours"), QString::fromLatin1(why));
}

constexpr std::array kRests{QLatin1String("never"), QLatin1String("holidays"), QLatin1String("calendar")}; // in the order of HolidayRest

} // namespace

QLatin1String holidayRestKey(HolidayRest rest)
{
    return kRests[size_t(rest)];
}

std::optional<HolidayRest> holidayRestFromKey(const QString& key)
{
    const auto found = std::find_if(kRests.begin(), kRests.end(), [&](QLatin1String known) { return known == key; });
    return found == kRests.end() ? std::nullopt : std::optional(HolidayRest(found - kRests.begin()));
}

Result<DayHours> orderedHours(DayHours hours)
{
    std::sort(hours.begin(), hours.end());
    DayHours ordered;
    for (const DayInterval& interval : hours) {
        if (interval.startMinute < 0 || interval.endMinute > kMinutesPerDay)
            return refused("outside");
        if (interval.startMinute >= interval.endMinute)
            return refused("backward");
        if (!ordered.empty() && interval.startMinute < ordered.back().endMinute)
            return refused("overlap");
        if (!ordered.empty() && interval.startMinute == ordered.back().endMinute)
            ordered.back().endMinute = interval.endMinute;
        else
            ordered.push_back(interval);
    }
    return ordered;
}

std::vector<Period> periodsOn(const DayHours& hours, QDate date, const Zone& zone)
{
    std::vector<Period> periods;
    periods.reserve(hours.size());
    for (const DayInterval& interval : hours) {
        Period period{atMinute(date, interval.startMinute, zone), atMinute(date, interval.endMinute, zone)};
        // A time that the clock jumps over is read as a later one, which may fall into the next interval.
        if (!periods.empty())
            period.from = std::max(period.from, periods.back().to);
        if (period.from < period.to)
            periods.push_back(period);
    }
    return periods;
}

bool OpeningHours::isWeekSet() const
{
    return std::any_of(week.begin(), week.end(), [](const DayHours& hours) { return !hours.empty(); });
}

const DayHours& OpeningHours::on(QDate date) const
{
    static const DayHours kWholeDay = {{0, kMinutesPerDay}};
    static const DayHours kClosed;
    if (const auto day = days.find(date); day != days.end())
        return day->second;
    if (!isWeekSet())
        return kWholeDay;
    const DayHours& usual = week[size_t(date.dayOfWeek() - 1)];
    const CalendarDay* listed = rest == HolidayRest::Never ? nullptr : calendar.listed(date);
    if (!listed)
        return usual;
    if (listed->kind == DayKind::Off)
        return rest == HolidayRest::Calendar || !listed->name.isEmpty() ? kClosed : usual;
    const bool isMoved = rest == HolidayRest::Calendar && ProductionCalendar::usual(date) == DayKind::Off;
    return isMoved && usual.empty() ? week[size_t(Qt::Friday - 1)] : usual;
}

} // namespace priyom::schedule
