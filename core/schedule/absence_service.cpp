// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/absence_service.h"

#include "core/history/change.h"
#include "core/history/from_to.h"
#include "core/history/last_standing.h"
#include "core/history/still_meant.h"
#include "core/history/undo_value_store.h"
#include "core/schedule/absence_store.h"
#include "core/schedule/shift_days.h"
#include "core/staff/person_store.h"
#include "core/staff/rights.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace priyom::schedule {

namespace {

constexpr QLatin1String kSet("absence.set");
constexpr QLatin1String kDrop("absence.drop");
constexpr QLatin1String kPerson("person");
constexpr QLatin1String kKind("kind");
constexpr QLatin1String kFirst("first");
constexpr QLatin1String kLast("last");
constexpr QLatin1String kHours("hours");
constexpr QLatin1String kNote("note");

Result<> check(storage::Database& database, const Absence& absence)
{
    PRIYOM_CHECK(staff::personById(database, absence.person));
    if (!absence.first.isValid() || !absence.last.isValid() || absence.last < absence.first)
        return fail(ErrorCode::BadInput, QStringLiteral("days"), QStringLiteral("backward"));
    if (absence.first.daysTo(absence.last) >= AbsenceService::kMostDays)
        return fail(ErrorCode::BadInput, QStringLiteral("days"), QStringLiteral("long"));
    PRIYOM_CHECK(orderedHours({absence.hours}));
    if (absence.note.size() > AbsenceService::kLongestNote)
        return fail(ErrorCode::BadInput, QStringLiteral("note"), QStringLiteral("long"));
    return {};
}

// The note is people's words about a person: it stays out of history, which is never erased.
QJsonValue toJson(const std::optional<Absence>& absence)
{
    if (!absence)
        return {};
    return QJsonObject{{kPerson, absence->person.value},
                       {kKind, QString(absenceKindKey(absence->kind))},
                       {kFirst, dayText(absence->first)},
                       {kLast, dayText(absence->last)},
                       {kHours, QJsonArray{absence->hours.startMinute, absence->hours.endMinute}}};
}

std::optional<Absence> fromJson(AbsenceId id, const QJsonValue& value)
{
    if (!value.isObject())
        return std::nullopt;
    const QJsonArray hours = value[kHours].toArray();
    return Absence{id,
                   PersonId(value[kPerson].toInteger()),
                   absenceKindFromKey(value[kKind].toString()).value_or(AbsenceKind::Other),
                   dayOf(value[kFirst]),
                   dayOf(value[kLast]),
                   {hours.at(0).toInt(), hours.at(1).toInt()}};
}

Result<EventSeq> record(history::Change& change, const char* op, AbsenceId id, const std::optional<Absence>& before,
                        const std::optional<Absence>& after)
{
    PRIYOM_TRY(const EventSeq event,
               change.record(op, "absence", id.value, history::fromTo(toJson(before), toJson(after))));
    if (before && !before->note.isEmpty())
        PRIYOM_CHECK(history::keepUndoValue(change, event, "absence", id.value, {{kNote, before->note}}));
    return event;
}

Result<> putBack(storage::Database& database, AbsenceId id, const std::optional<Absence>& now,
                 const std::optional<Absence>& was)
{
    if (!was)
        return removeAbsence(database, id);
    if (now)
        return updateAbsence(database, *was);
    PRIYOM_CHECK(insertAbsence(database, *was));
    return {};
}

} // namespace

Result<std::vector<Absence>> AbsenceService::list(const staff::Session& session, QDate first, QDate end) const
{
    PRIYOM_TRY(const staff::Scope scope, staff::permit(session, "absence.list"));
    return scope == staff::Scope::All ? readAbsences(m_database, first, end)
                                      : readAbsencesOf(m_database, session.person, first, end);
}

Result<AbsenceSet> AbsenceService::set(const staff::Session& session, Absence absence)
{
    PRIYOM_CHECK(staff::permit(session, "absence.set"));
    absence.note = absence.note.simplified();
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_CHECK(check(m_database, absence));
    std::optional<Absence> before;
    if (absence.id.isValid()) {
        PRIYOM_TRY(before, absenceById(m_database, absence.id));
        if (!before)
            return fail(ErrorCode::NotFound, QStringLiteral("absence %1").arg(absence.id.value));
        PRIYOM_CHECK(updateAbsence(m_database, absence));
    } else {
        PRIYOM_TRY(absence.id, insertAbsence(m_database, absence));
    }
    PRIYOM_TRY(const EventSeq event, record(change, "absence.set", absence.id, before, absence));
    PRIYOM_CHECK(change.commit());
    return AbsenceSet{absence.id, event};
}

Result<EventSeq> AbsenceService::drop(const staff::Session& session, AbsenceId id)
{
    PRIYOM_CHECK(staff::permit(session, "absence.drop"));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const auto before, absenceById(m_database, id));
    if (!before)
        return fail(ErrorCode::NotFound, QStringLiteral("absence %1").arg(id.value));
    PRIYOM_CHECK(removeAbsence(m_database, id));
    PRIYOM_TRY(const EventSeq event, record(change, "absence.drop", id, before, std::nullopt));
    PRIYOM_CHECK(change.commit());
    return event;
}

Result<> AbsenceService::undo(const staff::Session& session, EventSeq seq)
{
    PRIYOM_CHECK(staff::permit(session, "absence.set"));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const history::Event event, history::eventBySeq(m_database, seq));
    const bool isOurs = event.op == kSet || event.op == kDrop;
    if (!isOurs || event.at < change.at() - history::kStillMeant)
        return fail(ErrorCode::MoveRefused, QStringLiteral("absence"), QStringLiteral("nothing_to_undo"));
    const AbsenceId id(event.subjectId);
    const QJsonObject detail = QJsonDocument::fromJson(event.detail).object();
    std::optional<Absence> was = fromJson(id, detail[QLatin1String("from")]);
    // By events, not by what stands: history knows nothing of notes.
    PRIYOM_TRY(const auto last, history::lastStanding(m_database, QStringLiteral("absence"), id.value, {kSet, kDrop}));
    if (last != seq)
        return fail(ErrorCode::Conflict, QStringLiteral("absence"), QStringLiteral("changed"));
    PRIYOM_TRY(const auto now, absenceById(m_database, id));
    PRIYOM_TRY(const auto kept, history::undoValue(m_database, seq));
    if (was && kept)
        was->note = kept->value(kNote).toString();
    PRIYOM_CHECK(putBack(m_database, id, now, was));
    PRIYOM_CHECK(change.record("absence.undo", "absence", id.value, {{QStringLiteral("undoes"), seq.value}}));
    return change.commit();
}

} // namespace priyom::schedule
