// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/schedule_service.h"

#include "core/history/change.h"
#include "core/history/event_store.h"
#include "core/history/from_to.h"
#include "core/history/still_meant.h"
#include "core/schedule/calendar_store.h"
#include "core/schedule/shift_days.h"
#include "core/staff/rights.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace priyom::schedule {

namespace {

Result<> checkDate(QDate date)
{
    if (!date.isValid())
        return fail(ErrorCode::BadInput, QStringLiteral("date"));
    return {};
}

constexpr qsizetype kLongestName = 100;

Result<> checkName(const QString& name)
{
    if (name.size() > kLongestName)
        return fail(ErrorCode::BadInput, QStringLiteral("name"), QStringLiteral("long"));
    return {};
}

QJsonObject aboutDay(QDate date)
{
    return {{QStringLiteral("day"), dayText(date)}};
}

QJsonArray toJson(const std::array<DayHours, 7>& week)
{
    QJsonArray days;
    for (const DayHours& hours : week)
        days << toJson(hours);
    return days;
}

QJsonObject toJson(const SpecialDay& day)
{
    return {{QStringLiteral("hours"), toJson(day.hours)}, {QStringLiteral("name"), day.note}};
}

// Null: the day is as its weekday.
Result<QJsonValue> storedSpecialDay(storage::Database& database, QDate date)
{
    PRIYOM_TRY(const auto days, readSpecialDays(database));
    const auto day = std::find_if(days.begin(), days.end(), [date](const SpecialDay& each) { return each.date == date; });
    return day == days.end() ? QJsonValue() : QJsonValue(toJson(*day));
}

QJsonObject toJson(const ProductionCalendar& calendar, QDate date)
{
    const CalendarDay* listed = calendar.listed(date);
    return {{QStringLiteral("kind"), QString(dayKindKey(calendar.kind(date)))}, {QStringLiteral("name"), listed ? listed->name : QString()}};
}

Result<> recordCalendarDay(history::Change& change, const char* op, const ProductionCalendar& before, QDate date)
{
    PRIYOM_TRY(const ProductionCalendar after, readCalendar(change.database()));
    PRIYOM_CHECK(change.record(op, "calendar_day", 0, history::fromTo(toJson(before, date), toJson(after, date), aboutDay(date))));
    return {};
}

// Day by day.
history::FromTo whatChanged(const ProductionCalendar& before, const ProductionCalendar& after, const QList<int>& years)
{
    history::FromTo changed;
    for (const int year : years)
        for (QDate date(year, 1, 1); date.year() == year; date = date.addDays(1))
            changed.add(QLatin1String(dayText(date).toLatin1()), toJson(before, date), toJson(after, date));
    return changed;
}

// The shifts of each day as hours, which may touch and not overlap; every day in order.
Result<HoursByDay> byDay(PersonId person, QDate first, QDate end, const std::vector<Shift>& shifts)
{
    HoursByDay days;
    for (const Shift& shift : shifts) {
        if (shift.person != person || shift.date < first || shift.date >= end)
            return fail(ErrorCode::BadInput, QStringLiteral("shift"), dayText(shift.date));
        days[shift.date].push_back({shift.startMinute, shift.endMinute});
    }
    for (auto& [date, hours] : days) {
        PRIYOM_TRY(hours, orderedHours(hours));
    }
    return days;
}

// `about`: what else the event says.
Result<EventSeq> writeShifts(history::Change& change, const char* op, PersonId person, QDate first, QDate end, const HoursByDay& days, QJsonObject about)
{
    PRIYOM_TRY(const auto was, storedDays(change.database(), person, first, end));
    PRIYOM_CHECK(replaceDays(change.database(), person, first, end, days));
    about.insert(QStringLiteral("from"), dayText(first));
    about.insert(QStringLiteral("to"), dayText(end));
    about.insert(QStringLiteral("was"), toJson(was));
    about.insert(QStringLiteral("days"), toJson(days));
    return change.record(op, "shift", person.value, about);
}

// `more`: how many days of the same saving follow.
Result<EventSeq> setDay(history::Change& change, const ShiftEdit& edit, qsizetype more)
{
    PRIYOM_CHECK(checkDate(edit.date));
    PRIYOM_CHECK(mayHaveShifts(change.database(), edit.person, edit.hours.empty()));
    const QDate next = edit.date.addDays(1);
    PRIYOM_TRY(auto stored, storedDays(change.database(), edit.person, edit.date, next));
    if (stored[edit.date] != edit.was)
        return fail(ErrorCode::Conflict, QStringLiteral("shift"), QStringLiteral("changed"));
    HoursByDay days;
    if (!edit.hours.empty()) {
        PRIYOM_TRY(days[edit.date], orderedHours(edit.hours));
    }
    return writeShifts(change, "shift.set", edit.person, edit.date, next, days, {{QStringLiteral("more"), more}});
}

QJsonObject detailOf(const history::Event& event)
{
    return QJsonDocument::fromJson(event.detail).object();
}

Result<> undoSet(history::Change& change, const history::Event& event)
{
    const QJsonObject detail = detailOf(event);
    const PersonId person(event.subjectId);
    const QDate first = dayOf(detail.value(QLatin1String("from")));
    const QDate end = dayOf(detail.value(QLatin1String("to")));
    PRIYOM_TRY(const auto stored, storedDays(change.database(), person, first, end));
    if (stored != daysFrom(detail.value(QLatin1String("days")).toObject()))
        return fail(ErrorCode::Conflict, QStringLiteral("shift"), QStringLiteral("changed"));
    const HoursByDay was = daysFrom(detail.value(QLatin1String("was")).toObject());
    PRIYOM_CHECK(mayHaveShifts(change.database(), person, was.empty()));
    PRIYOM_CHECK(writeShifts(change, "shift.undo", person, first, end, was, {{QStringLiteral("undoes"), event.seq.value}}));
    return {};
}

} // namespace

Result<OpeningHours> ScheduleService::hours(const staff::Session& session) const
{
    PRIYOM_CHECK(staff::permit(session, "hours.list"));
    return readOpeningHours(m_database);
}

Result<std::vector<SpecialDay>> ScheduleService::specialDays(const staff::Session& session) const
{
    PRIYOM_CHECK(staff::permit(session, "hours.list"));
    return readSpecialDays(m_database);
}

Result<> ScheduleService::setWeek(const staff::Session& session, const std::array<DayHours, 7>& week)
{
    PRIYOM_CHECK(staff::permit(session, "hours.set"));
    std::array<DayHours, 7> ordered;
    for (size_t day = 0; day < week.size(); ++day) {
        PRIYOM_TRY(ordered[day], orderedHours(week[day]));
    }
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const OpeningHours before, readOpeningHours(m_database));
    PRIYOM_CHECK(writeWeek(m_database, ordered));
    PRIYOM_CHECK(change.record("hours.set", "opening_hours", 0, history::fromTo(toJson(before.week), toJson(ordered))));
    return change.commit();
}

Result<> ScheduleService::setSpecialDay(const staff::Session& session, const SpecialDay& day)
{
    PRIYOM_CHECK(staff::permit(session, "hours.set_day"));
    PRIYOM_CHECK(checkDate(day.date));
    PRIYOM_CHECK(checkName(day.note));
    PRIYOM_TRY(const DayHours hours, orderedHours(day.hours));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    const SpecialDay after{day.date, hours, day.note.simplified()};
    PRIYOM_TRY(const QJsonValue before, storedSpecialDay(m_database, day.date));
    PRIYOM_CHECK(writeSpecialDay(m_database, after));
    PRIYOM_CHECK(change.record("hours.set_day", "opening_day", 0, history::fromTo(before, toJson(after), aboutDay(day.date))));
    return change.commit();
}

Result<> ScheduleService::clearSpecialDay(const staff::Session& session, QDate date)
{
    PRIYOM_CHECK(staff::permit(session, "hours.set_day"));
    PRIYOM_CHECK(checkDate(date));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const QJsonValue before, storedSpecialDay(m_database, date));
    PRIYOM_CHECK(removeSpecialDay(m_database, date));
    PRIYOM_CHECK(change.record("hours.clear_day", "opening_day", 0, history::fromTo(before, QJsonValue(), aboutDay(date))));
    return change.commit();
}

Result<ProductionCalendar> ScheduleService::calendar(const staff::Session& session) const
{
    PRIYOM_CHECK(staff::permit(session, "calendar.list"));
    return readCalendar(m_database);
}

Result<> ScheduleService::setCalendarDay(const staff::Session& session, const CalendarDay& day)
{
    PRIYOM_CHECK(staff::permit(session, "calendar.set"));
    PRIYOM_CHECK(checkDate(day.date));
    PRIYOM_CHECK(checkName(day.name));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const ProductionCalendar before, readCalendar(m_database));
    PRIYOM_CHECK(writeCalendarDay(m_database, {day.date, day.kind, day.name.simplified()}));
    PRIYOM_CHECK(recordCalendarDay(change, "calendar.set", before, day.date));
    return change.commit();
}

Result<> ScheduleService::resetCalendarDay(const staff::Session& session, QDate date)
{
    PRIYOM_CHECK(staff::permit(session, "calendar.set"));
    PRIYOM_CHECK(checkDate(date));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const ProductionCalendar before, readCalendar(m_database));
    PRIYOM_CHECK(removeCalendarDay(m_database, date));
    PRIYOM_CHECK(recordCalendarDay(change, "calendar.reset", before, date));
    return change.commit();
}

Result<QList<int>> ScheduleService::importCalendar(const staff::Session& session, const QByteArray& csv)
{
    PRIYOM_CHECK(staff::permit(session, "calendar.import"));
    PRIYOM_TRY(const ProductionCalendar fresh, ProductionCalendar::read(csv));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const ProductionCalendar before, readCalendar(m_database));
    QJsonArray years;
    for (const int year : fresh.years()) {
        years << year;
        for (const CalendarDay& gone : before.daysOf(year))
            if (!fresh.listed(gone.date))
                PRIYOM_CHECK(writeCalendarDay(m_database, {gone.date, ProductionCalendar::usual(gone.date), {}}));
        for (const CalendarDay& day : fresh.daysOf(year)) {
            PRIYOM_CHECK(checkName(day.name));
            PRIYOM_CHECK(writeCalendarDay(m_database, day));
        }
    }
    PRIYOM_TRY(const ProductionCalendar after, readCalendar(m_database));
    PRIYOM_CHECK(change.record("calendar.import", "calendar_day", 0, whatChanged(before, after, fresh.years()).detail({{QStringLiteral("years"), years}})));
    PRIYOM_CHECK(change.commit());
    return fresh.years();
}

Result<std::vector<Shift>> ScheduleService::shifts(const staff::Session& session, QDate first, QDate end) const
{
    PRIYOM_TRY(const staff::Scope scope, staff::permit(session, "shift.list"));
    return scope == staff::Scope::All ? readShifts(m_database, first, end)
                                      : readShiftsOf(m_database, session.person, first, end);
}

Result<> ScheduleService::setShifts(const staff::Session& session, PersonId person, QDate first, QDate end,
                                    const std::vector<Shift>& shifts)
{
    PRIYOM_CHECK(staff::permit(session, "shift.set"));
    PRIYOM_CHECK(checkDate(first));
    PRIYOM_CHECK(checkDate(end));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_CHECK(mayHaveShifts(m_database, person, shifts.empty()));
    PRIYOM_CHECK(setShiftsInChange(change, person, first, end, shifts));
    return change.commit();
}

Result<EventSeq> ScheduleService::setShiftDays(const staff::Session& session, const std::vector<ShiftEdit>& edits)
{
    PRIYOM_CHECK(staff::permit(session, "shift.set"));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    EventSeq last;
    qsizetype more = qsizetype(edits.size());
    for (const ShiftEdit& edit : edits) {
        PRIYOM_TRY(last, setDay(change, edit, --more));
    }
    PRIYOM_CHECK(change.commit());
    return last;
}

Result<> ScheduleService::undoShifts(const staff::Session& session, EventSeq last)
{
    constexpr int kFarBack = 5000;
    PRIYOM_CHECK(staff::permit(session, "shift.set"));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const auto events, history::eventsBy(m_database, session.actor(), m_clock.now() - history::kStillMeant, kFarBack));
    qint64 wanted = 0;
    EventSeq next = last;
    for (const history::Event& event : events) {
        const QJsonObject detail = detailOf(event);
        if (event.op == QLatin1String("shift.undo") && detail.value(QLatin1String("undoes")).toInteger() == last.value)
            break;
        if (event.seq != next)
            continue;
        if (event.op != QLatin1String("shift.set") || detail.value(QLatin1String("more")).toInteger() != wanted)
            break;
        PRIYOM_CHECK(undoSet(change, event));
        ++wanted;
        next = EventSeq(event.seq.value - 1);
    }
    if (wanted == 0)
        return fail(ErrorCode::NotFound, QStringLiteral("shift"));
    return change.commit();
}

Result<> ScheduleService::setShiftsInChange(history::Change& change, PersonId person, QDate first, QDate end,
                                            const std::vector<Shift>& shifts)
{
    PRIYOM_TRY(const auto days, byDay(person, first, end, shifts));
    PRIYOM_CHECK(writeShifts(change, "shift.set", person, first, end, days, {}));
    return {};
}

} // namespace priyom::schedule
