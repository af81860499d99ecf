// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handouts/handed_out_store.h"

#include "core/bookings/visit_changes.h"
#include "core/bookings/visit_store.h"
#include "core/storage/rows.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <map>
#include <set>

namespace priyom::handouts {

using bookings::Visit;
using bookings::VisitPart;

namespace {

// The event of the first schedule of theirs since then; none: nobody has one.
Result<std::optional<EventSeq>> firstSchedule(storage::Database& database, PersonId specialist, Instant since)
{
    PRIYOM_TRY(auto row,
               database.prepare(
                   "SELECT seq, detail FROM event WHERE subject = 'export' AND subject_id = 0 AND op = 'visit.export' "
                   "AND at >= :since ORDER BY seq"));
    row.bind(since);
    for (;;) {
        PRIYOM_TRY(const bool more, row.next());
        if (!more)
            return std::nullopt;
        const QJsonObject detail = QJsonDocument::fromJson(row.bytes(1)).object();
        if (detail.value(QLatin1String("kind")).toString() == QLatin1String("ics") &&
            detail.value(QLatin1String("specialist")).toInteger() == specialist.value)
            return row.id<EventSeq>(0);
    }
}

// Newest first.
Result<std::vector<QJsonObject>> movesAfter(storage::Database& database, EventSeq seq)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT detail FROM event WHERE seq > :seq AND op IN ('visit.move', "
                                            "'lead.move', 'visit.set') ORDER BY seq DESC"));
    return allRows(query.bind(seq),
                   [](const storage::Statement& row) { return QJsonDocument::fromJson(row.bytes(0)).object(); });
}

// Each visit is walked back through what changed it.
class Walk
{
public:
    Walk(storage::Database& database, PersonId specialist) : m_database(database), m_specialist(specialist) {}

    Result<> back(const QJsonObject& move)
    {
        const QJsonObject was = move.value(QLatin1String("visit_was")).toObject();
        const VisitId id(move.value(QLatin1String("visit")).toInteger());
        if (was.isEmpty())
            return {};
        auto known = m_visits.find(id);
        if (known == m_visits.end()) {
            const auto now = bookings::visitById(m_database, id);
            if (!now && now.error().code == ErrorCode::NotFound)
                return {};
            PRIYOM_TRY(const Visit present, now);
            known = m_visits.emplace(id, Walked{present, present}).first;
        }
        Walked& walked = known->second;
        const std::vector<VisitPart> after = partsOf(walked.then);
        bookings::putBack(walked.then, was);
        const std::vector<VisitPart> before = partsOf(walked.then);
        for (std::size_t at = 0; at < before.size(); ++at) {
            const bool stays =
                at < after.size() && after[at].specialist == m_specialist && after[at].time() == before[at].time();
            if (before[at].specialist == m_specialist && !stays && m_told.insert({id, int(at)}).second)
                gone.push_back({walked.present, int(at) + 1, before[at].time()});
        }
        return {};
    }

    std::vector<GoneService> gone;

private:
    struct Walked
    {
        Visit present;
        Visit then;
    };
    storage::Database& m_database;
    PersonId m_specialist;
    std::map<VisitId, Walked> m_visits;
    std::set<std::pair<VisitId, int>> m_told;
};

} // namespace

Result<std::vector<GoneService>> goneSince(storage::Database& database, PersonId specialist, Instant since)
{
    PRIYOM_TRY(const auto first, firstSchedule(database, specialist, since));
    if (!first)
        return std::vector<GoneService>();
    PRIYOM_TRY(const auto moves, movesAfter(database, *first));
    Walk walk(database, specialist);
    for (const QJsonObject& move : moves)
        PRIYOM_CHECK(walk.back(move));
    return std::move(walk.gone);
}

} // namespace priyom::handouts
