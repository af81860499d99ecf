// SPDX-License-Identifier: GPL-3.0-or-later
// Who performs what, and when they are there, by name.
#include "core/backend/repertoire_json.h"
#include "core/backend/values.h"

#include <algorithm>

namespace priyom::backend {

namespace {

Result<QJsonObject> personServices(const Call& call)
{
    PRIYOM_CHECK(staff::permit(call.session, "person.services")); // before anything is said about what there is
    PRIYOM_CHECK(neededText(call, "person"));
    PRIYOM_TRY(const PersonId who, person(call, "person"));
    PRIYOM_TRY(const catalog::Lists lists, call.services().catalog.lists(call.session));
    PRIYOM_TRY(const catalog::Repertoire theirs, repertoireIn(call.values[QLatin1String("services")], lists.services));
    PRIYOM_CHECK(call.services().repertoires.set(call.session, who, theirs));
    return idAnswer(who.value);
}

Result<std::vector<PersonId>> peopleNamed(const Call& call)
{
    PRIYOM_TRY(const auto known, call.services().staff.list(call.session));
    std::vector<PersonId> people;
    for (const QJsonValue& name : call.values[QLatin1String("people")].toArray()) {
        const auto found = std::find_if(known.begin(), known.end(),
                                        [&](const staff::Person& each) { return each.name == name.toString(); });
        if (found == known.end())
            return fail(ErrorCode::NotFound, textOf(name));
        people.push_back(found->id);
    }
    return people;
}

// {"people": ["Анна"], "cycle": "2/2", "hours": [{"from": "10:00", "to": "14:00"}, {"from": "15:00", "to": "20:00"}],
// "from": "2026-11-01", "to": "2026-12-01"}; the cycle begins on "begins", else on the first day.
Result<QJsonObject> shiftFill(const Call& call)
{
    PRIYOM_CHECK(staff::permit(call.session, "shift.fill"));
    schedule::FillWish wish;
    PRIYOM_TRY(wish.people, peopleNamed(call));
    PRIYOM_TRY(wish.first, neededDay(call, "from"));
    PRIYOM_TRY(wish.end, neededDay(call, "to"));
    wish.pattern.begins = wish.first;
    if (has(call, "begins")) {
        PRIYOM_TRY(wish.pattern.begins, neededDay(call, "begins"));
    }
    schedule::DayHours hours;
    for (const QJsonValue& interval : call.values[QLatin1String("hours")].toArray()) {
        PRIYOM_TRY(hours.emplace_back(), dayInterval(interval));
    }
    PRIYOM_TRY(hours, schedule::orderedHours(hours));
    PRIYOM_TRY(wish.pattern.cycle, schedule::cycleOf(text(call, "cycle"), hours));
    wish.there =
        call.values[QLatin1String("replace")].toBool() ? schedule::ShiftsThere::Replaced : schedule::ShiftsThere::Kept;
    wish.closedToo = call.values[QLatin1String("closed_too")].toBool();
    PRIYOM_TRY(const EventSeq event, call.services().shiftFills.fill(call.session, wish));
    return idAnswer(event.value);
}

QJsonObject toJson(const schedule::Absence& absence)
{
    const auto clock = [](int minute) {
        return QStringLiteral("%1:%2")
            .arg(minute / 60, 2, 10, QLatin1Char('0'))
            .arg(minute % 60, 2, 10, QLatin1Char('0'));
    };
    QJsonObject json{{QStringLiteral("id"), absence.id.value},
                     {QStringLiteral("person"), absence.person.value},
                     {QStringLiteral("kind"), QString(schedule::absenceKindKey(absence.kind))},
                     {QStringLiteral("first"), absence.first.toString(Qt::ISODate)},
                     {QStringLiteral("last"), absence.last.toString(Qt::ISODate)},
                     {QStringLiteral("note"), absence.note}};
    if (!absence.isWholeDays()) {
        json.insert(QStringLiteral("from"), clock(absence.hours.startMinute));
        json.insert(QStringLiteral("to"), clock(absence.hours.endMinute));
    }
    return json;
}

Result<QJsonObject> absenceList(const Call& call)
{
    PRIYOM_TRY(const QDate from, neededDay(call, "from"));
    PRIYOM_TRY(const QDate to, neededDay(call, "to"));
    PRIYOM_TRY(const auto absences, call.services().absences.list(call.session, from, to));
    QJsonArray rows;
    for (const schedule::Absence& absence : absences)
        rows += toJson(absence);
    return QJsonObject{{QStringLiteral("rows"), rows}};
}

// Whole days where no hours are given.
Result<QJsonObject> absenceSet(const Call& call)
{
    PRIYOM_CHECK(staff::permit(call.session, "absence.set"));
    schedule::Absence absence;
    PRIYOM_TRY(const qint64 id, whole(call, "id", 0));
    absence.id = schedule::AbsenceId(id);
    PRIYOM_CHECK(neededText(call, "person"));
    PRIYOM_TRY(absence.person, person(call, "person"));
    const auto kind =
        has(call, "kind") ? schedule::absenceKindFromKey(text(call, "kind")) : schedule::AbsenceKind::Other;
    if (!kind)
        return fail(ErrorCode::BadInput, QStringLiteral("kind"), text(call, "kind"));
    absence.kind = *kind;
    PRIYOM_TRY(absence.first, neededDay(call, "first"));
    PRIYOM_TRY(absence.last, neededDay(call, "last"));
    if (has(call, "from") || has(call, "to")) {
        PRIYOM_TRY(absence.hours, dayInterval(call.values));
    }
    absence.note = text(call, "note");
    PRIYOM_TRY(const schedule::AbsenceSet set, call.services().absences.set(call.session, absence));
    return idAnswer(set.id.value);
}

Result<QJsonObject> absenceDrop(const Call& call)
{
    PRIYOM_TRY(const qint64 id, neededWhole(call, "id"));
    PRIYOM_CHECK(call.services().absences.drop(call.session, schedule::AbsenceId(id)));
    return idAnswer(id);
}

constexpr Operation kStaffing[] = {
    {"person.services", true, "person* services*", personServices},
    {"shift.fill", true, "people* cycle* hours* from* to* begins replace closed_too", shiftFill},
    {"absence.list", false, "from* to*", absenceList},
    {"absence.set", true, "person* first* last* kind from to note id", absenceSet},
    {"absence.drop", true, "id*", absenceDrop},
};

} // namespace

std::span<const Operation> staffingOperations()
{
    return kStaffing;
}

} // namespace priyom::backend
