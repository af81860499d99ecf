// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/shift_fill_service.h"

#include "core/history/change.h"
#include "core/history/still_meant.h"
#include "core/schedule/schedule_store.h"
#include "core/schedule/shift_days.h"
#include "core/staff/rights.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <set>

namespace priyom::schedule {

namespace {

constexpr QLatin1String kPerson("person");
constexpr QLatin1String kPeople("people");
constexpr QLatin1String kWas("was");
constexpr QLatin1String kDays("days");

// Of one person, the days that change and no others.
struct PersonDays
{
    PersonId person;
    HoursByDay was;
    HoursByDay now;
    std::set<QDate> touched;
};

Result<> check(const FillWish& wish)
{
    const std::set<PersonId> apart(wish.people.begin(), wish.people.end());
    if (apart.empty() || apart.size() != wish.people.size())
        return fail(ErrorCode::BadInput, QStringLiteral("people"), QString::number(wish.people.size()));
    if (!wish.first.isValid() || !wish.end.isValid() || wish.first >= wish.end)
        return fail(ErrorCode::BadInput, QStringLiteral("days"), QStringLiteral("backward"));
    if (wish.first.daysTo(wish.end) > ShiftFillService::kMostDays)
        return fail(ErrorCode::BadInput, QStringLiteral("days"), QStringLiteral("long"));
    if (wish.pattern.cycle.empty() || !wish.pattern.begins.isValid())
        return fail(ErrorCode::BadInput, QStringLiteral("cycle"), QStringLiteral("empty"));
    return {};
}

Result<std::vector<FilledDay>> planIn(storage::Database& database, const FillWish& wish)
{
    PRIYOM_CHECK(check(wish));
    FillWish ordered = wish;
    for (DayHours& day : ordered.pattern.cycle) {
        PRIYOM_TRY(day, orderedHours(day));
    }
    PRIYOM_TRY(const OpeningHours opening, readOpeningHours(database));
    ShiftsByPerson there;
    for (const PersonId person : wish.people) {
        PRIYOM_TRY(there[person], storedDays(database, person, wish.first, wish.end));
    }
    return planFill(ordered, there, opening);
}

std::vector<PersonDays> byPerson(const std::vector<ShiftEdit>& edits)
{
    std::vector<PersonDays> people;
    for (const ShiftEdit& edit : edits) {
        if (people.empty() || people.back().person != edit.person)
            people.push_back({edit.person, {}, {}, {}});
        PersonDays& days = people.back();
        days.touched.insert(edit.date);
        if (!edit.was.empty())
            days.was[edit.date] = edit.was;
        if (!edit.hours.empty())
            days.now[edit.date] = edit.hours;
    }
    return people;
}

Result<> write(storage::Database& database, const PersonDays& days)
{
    for (const QDate date : days.touched) {
        const auto hours = days.now.find(date);
        PRIYOM_CHECK(replaceDays(database, days.person, date, date.addDays(1),
                                 hours == days.now.end() ? HoursByDay() : HoursByDay{*hours}));
    }
    return {};
}

QJsonArray toJson(const std::vector<PersonDays>& people)
{
    QJsonArray json;
    for (const PersonDays& days : people)
        json += QJsonObject{{kPerson, days.person.value}, {kWas, toJson(days.was)}, {kDays, toJson(days.now)}};
    return json;
}

// Turned round: what there was is what there is to be.
std::vector<PersonDays> backFrom(const QJsonArray& json)
{
    std::vector<PersonDays> people;
    for (const QJsonValue& each : json) {
        PersonDays days{
            PersonId(each[kPerson].toInteger()), daysFrom(each[kDays].toObject()), daysFrom(each[kWas].toObject()), {}};
        for (const HoursByDay* side : {&days.was, &days.now})
            for (const auto& [date, hours] : *side)
                days.touched.insert(date);
        people.push_back(std::move(days));
    }
    return people;
}

Result<> checkAsLeft(storage::Database& database, const PersonDays& back)
{
    for (const QDate date : back.touched) {
        PRIYOM_TRY(auto stored, storedDays(database, back.person, date, date.addDays(1)));
        const auto left = back.was.find(date);
        if (stored[date] != (left == back.was.end() ? DayHours() : left->second))
            return fail(ErrorCode::Conflict, QStringLiteral("shift"), QStringLiteral("changed"));
    }
    return {};
}

qint64 subjectOf(const std::vector<PersonDays>& people)
{
    return people.size() == 1 ? people.front().person.value : 0;
}

} // namespace

Result<std::vector<FilledDay>> ShiftFillService::plan(const staff::Session& session, const FillWish& wish) const
{
    PRIYOM_CHECK(staff::permit(session, "shift.fill"));
    return planIn(m_database, wish);
}

Result<EventSeq> ShiftFillService::fill(const staff::Session& session, const FillWish& wish,
                                        const std::optional<std::vector<ShiftEdit>>& seen)
{
    PRIYOM_CHECK(staff::permit(session, "shift.fill"));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const auto days, planIn(m_database, wish));
    const std::vector<ShiftEdit> edits = editsOf(days);
    if (seen && *seen != edits)
        return fail(ErrorCode::Conflict, QStringLiteral("shift"), QStringLiteral("changed"));
    if (edits.empty())
        return EventSeq();
    const std::vector<PersonDays> people = byPerson(edits);
    for (const PersonDays& each : people) {
        PRIYOM_CHECK(mayHaveShifts(m_database, each.person, each.now.empty()));
        PRIYOM_CHECK(write(m_database, each));
    }
    const QJsonObject detail{{QStringLiteral("from"), dayText(wish.first)},
                             {QStringLiteral("to"), dayText(wish.end)},
                             {kPeople, toJson(people)}};
    PRIYOM_TRY(const EventSeq event, change.record("shift.fill", "shift", subjectOf(people), detail));
    PRIYOM_CHECK(change.commit());
    return event;
}

Result<> ShiftFillService::undo(const staff::Session& session, EventSeq seq)
{
    PRIYOM_CHECK(staff::permit(session, "shift.fill"));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const history::Event event, history::eventBySeq(m_database, seq));
    if (event.op != QLatin1String("shift.fill") || event.at < change.at() - history::kStillMeant)
        return fail(ErrorCode::MoveRefused, QStringLiteral("shift"), QStringLiteral("nothing_to_undo"));
    const std::vector<PersonDays> people = backFrom(QJsonDocument::fromJson(event.detail).object()[kPeople].toArray());
    for (const PersonDays& each : people) {
        PRIYOM_CHECK(checkAsLeft(m_database, each));
        PRIYOM_CHECK(mayHaveShifts(m_database, each.person, each.now.empty()));
        PRIYOM_CHECK(write(m_database, each));
    }
    PRIYOM_CHECK(change.record("shift.undo", "shift", event.subjectId,
                               {{QStringLiteral("undoes"), seq.value}, {kPeople, toJson(people)}}));
    return change.commit();
}

} // namespace priyom::schedule
