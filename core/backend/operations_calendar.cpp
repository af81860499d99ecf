// SPDX-License-Identifier: GPL-3.0-or-later
// The country's calendar and the days that differ from it, by name.
#include "core/backend/values.h"

#include <QJsonArray>

namespace priyom::backend {

namespace {

QJsonObject toJson(const schedule::CalendarDay& day)
{
    return {{QStringLiteral("day"), day.date.toString(Qt::ISODate)},
            {QStringLiteral("kind"), QString(schedule::dayKindKey(day.kind))},
            {QStringLiteral("name"), day.name}};
}

Result<QJsonObject> calendarList(const Call& call)
{
    PRIYOM_CHECK(staff::permit(call.session, "calendar.list"));
    PRIYOM_TRY(const qint64 year, neededWhole(call, "year"));
    PRIYOM_TRY(const auto calendar, call.services().schedule.calendar(call.session));
    QJsonArray rows;
    for (const schedule::CalendarDay& day : calendar.daysOf(int(year)))
        rows += toJson(day);
    return QJsonObject{{QStringLiteral("rows"), rows}};
}

// Without a kind the day is as it comes with the program.
Result<QJsonObject> calendarSet(const Call& call)
{
    PRIYOM_CHECK(staff::permit(call.session, "calendar.set"));
    PRIYOM_TRY(const QDate day, neededDay(call, "day"));
    if (!has(call, "kind")) {
        PRIYOM_CHECK(call.services().schedule.resetCalendarDay(call.session, day));
        return idAnswer(0);
    }
    const auto kind = schedule::dayKindFromKey(text(call, "kind").toLatin1());
    if (!kind)
        return fail(ErrorCode::BadInput, QStringLiteral("kind"), text(call, "kind"));
    PRIYOM_CHECK(call.services().schedule.setCalendarDay(call.session, {day, *kind, text(call, "name")}));
    return idAnswer(0);
}

Result<QJsonObject> calendarImport(const Call& call)
{
    PRIYOM_TRY(const auto years, call.services().schedule.importCalendar(call.session, text(call, "csv").toUtf8()));
    QJsonArray list;
    for (const int year : years)
        list += year;
    QJsonObject answer = idAnswer(0);
    answer.insert(QStringLiteral("years"), list);
    return answer;
}

// Without hours the shop is closed; "as_usual" takes the day back to its weekday and the calendar.
Result<QJsonObject> hoursSetDay(const Call& call)
{
    PRIYOM_CHECK(staff::permit(call.session, "hours.set_day"));
    PRIYOM_TRY(const QDate date, neededDay(call, "day"));
    if (call.values[QLatin1String("as_usual")].toBool()) {
        PRIYOM_CHECK(call.services().schedule.clearSpecialDay(call.session, date));
        return idAnswer(0);
    }
    schedule::SpecialDay day{date, {}, text(call, "name")};
    for (const QJsonValue& value : call.values[QLatin1String("hours")].toArray()) {
        PRIYOM_TRY(const schedule::DayInterval interval, dayInterval(value));
        day.hours.push_back(interval);
    }
    PRIYOM_CHECK(call.services().schedule.setSpecialDay(call.session, day));
    return idAnswer(0);
}

constexpr Operation kCalendar[] = {
    {"calendar.list", false, "year*", calendarList},
    {"calendar.set", true, "day* kind name", calendarSet},
    {"calendar.import", true, "csv*", calendarImport},
    {"hours.set_day", true, "day* hours name as_usual", hoursSetDay},
};

} // namespace

std::span<const Operation> calendarOperations()
{
    return kCalendar;
}

} // namespace priyom::backend
