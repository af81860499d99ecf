// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/series_service.h"

#include "core/bookings/appointing.h"
#include "core/bookings/case_file.h"
#include "core/bookings/happenings.h"
#include "core/bookings/like_visit.h"
#include "core/bookings/shift_rule.h"
#include "core/bookings/slot_taken.h"
#include "core/bookings/visit_desk.h"
#include "core/bookings/visit_store.h"
#include "core/history/event_store.h"
#include "core/leads/lead_store.h"
#include "core/schedule/schedule_store.h"
#include "core/schedule/working_clock.h"
#include "core/staff/rights.h"
#include "core/tasks/follow_up.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace priyom::bookings {

namespace {

constexpr int kDaysAround = 7; // in which another time is looked for
constexpr int kWindowsLookedThrough = 50;
constexpr QLatin1String kVisits("visits");
constexpr QLatin1String kVersion("version");

struct Put
{
    Visit visit;
    bool unplanned = false; // by the shifts of somebody who has none planned so far ahead
};

// Nobody has to choose another time because shifts are not planned yet; whatever else is in the way stays there.
Result<bool> isOnlyUnplanned(storage::Database& database, const Visit& visit)
{
    bool unplanned = false;
    for (const VisitPart& part : partsOf(visit)) {
        const auto inside = insideShifts(database, part.specialist, part.time());
        if (inside)
            continue;
        PRIYOM_TRY(const bool isAfterShifts, isUnplanned(database, part.specialist, part.time()));
        if (!isAfterShifts || inside.error().detail != QLatin1String("outside_shift"))
            return tl::unexpected(inside.error());
        unplanned = true;
    }
    return unplanned;
}

Result<Put> put(history::Change& change, const staff::Session& session, const Visit& visit, Instant start)
{
    PRIYOM_TRY(Appointment appointment, likeIt(change.database(), visit, start));
    appointment.outside = true; // asked below, for each of its services
    Put made;
    PRIYOM_TRY(made.visit, appoint(change, session, CaseFile(), visit.client, appointment));
    made.visit.channel = visit.channel;
    PRIYOM_TRY(made.unplanned, isOnlyUnplanned(change.database(), made.visit));
    const auto id = insertVisit(change.database(), made.visit);
    if (!id)
        return tl::unexpected(whoHasIt(change.database(), made.visit, id.error()));
    made.visit.id = *id;
    return made;
}

WindowWish wishFor(const Appointment& like, Instant start, const Zone& zone, Instant now)
{
    WindowWish wish = wishLike(like);
    wish.from = std::max(now, zone.startOfDay(zone.date(start)));
    wish.wished = start;
    wish.days = kDaysAround;
    wish.most = kWindowsLookedThrough;
    return wish;
}

// Whose the visit is answers for those that are made of it, too.
Result<> permitLike(storage::Database& database, const staff::Session& session, const char* operation,
                    const Visit& visit)
{
    CaseFile file;
    file.visit = visit;
    if (visit.lead.isValid()) {
        PRIYOM_TRY(file.lead, leads::leadById(database, visit.lead));
    }
    return staff::permitFor(session, operation, file.whose());
}

// A visit that was long ago goes on from today, on its own day of the week.
std::vector<Instant> startsOf(const Visit& visit, const SeriesAsked& asked, const Zone& zone, Instant now)
{
    const LocalTime first = zone.local(visit.startAt);
    std::vector<Instant> starts;
    for (QDate day = first.date.addDays(7 * asked.everyWeeks); int(starts.size()) < asked.times; day = day.addDays(7 * asked.everyWeeks))
        if (const Instant start = zone.instant(day, first.time); start > now)
            starts.push_back(start);
    return starts;
}

// Of the shop's rules, and not of its disk.
bool isAnAnswer(const Error& error)
{
    return error.code == ErrorCode::SlotTaken || error.code == ErrorCode::MoveRefused || error.code == ErrorCode::BadInput;
}

Result<> checkAsked(const SeriesAsked& asked)
{
    if (asked.everyWeeks < 1 || asked.everyWeeks > kLongestPause)
        return fail(ErrorCode::BadInput, QStringLiteral("weeks"), QString::number(asked.everyWeeks));
    if (asked.times < 1 || asked.times > kMostRepeats)
        return fail(ErrorCode::BadInput, QStringLiteral("times"), QString::number(asked.times));
    return {};
}

} // namespace

Result<std::vector<SeriesStep>> SeriesService::look(const staff::Session& session, const SeriesAsked& asked) const
{
    PRIYOM_CHECK(permit(session, "visit.series"));
    PRIYOM_CHECK(checkAsked(asked));
    PRIYOM_TRY(const Zone zone, shopZone(m_database));
    PRIYOM_TRY(const Visit visit, visitById(m_database, asked.visit));
    PRIYOM_CHECK(permitLike(m_database, session, "visit.series", visit));
    PRIYOM_TRY(schedule::OpeningHours hours, schedule::readOpeningHours(m_database));
    const schedule::WorkingClock working(std::move(hours), zone);
    const Milliseconds length = visit.lastEnd() - visit.startAt;
    std::vector<SeriesStep> steps;
    { // tried as they would be booked, and never committed
        PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
        for (const Instant start : startsOf(visit, asked, zone, m_clock.now())) {
            SeriesStep step{start, std::nullopt};
            step.closed = working.between(start, start + length) < length;
            if (const auto tried = put(change, session, visit, step.start); tried) {
                step.unplanned = tried->unplanned;
            } else {
                if (!isAnAnswer(tried.error()))
                    return tl::unexpected(tried.error());
                step.refused = tried.error();
            }
            steps.push_back(step);
        }
    }
    const VisitDesk desk(m_database, m_clock);
    for (SeriesStep& step : steps) {
        if (!step.refused && !step.closed)
            continue;
        PRIYOM_TRY(const Appointment like, likeIt(m_database, visit, step.start));
        PRIYOM_TRY(const auto windows, desk.windows(session, wishFor(like, step.start, zone, m_clock.now())));
        const auto fitting =
            std::ranges::find_if(windows, [&](const FreeWindow& window) { return keepsApart(window, visit); });
        if (fitting != windows.end())
            step.nearest = fitting->period.from;
    }
    return steps;
}

Result<SeriesMade> SeriesService::book(const staff::Session& session, VisitId visit, const std::vector<Instant>& starts)
{
    PRIYOM_CHECK(permit(session, "visit.repeat"));
    if (starts.empty() || starts.size() > std::size_t(kMostRepeats))
        return fail(ErrorCode::BadInput, QStringLiteral("times"), QString::number(starts.size()));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const Visit like, visitById(m_database, visit));
    PRIYOM_CHECK(permitLike(m_database, session, "visit.repeat", like));
    SeriesMade series;
    QJsonArray noted;
    for (const Instant start : starts) {
        CaseFile after;
        PRIYOM_TRY(Put made, put(change, session, like, start));
        after.visit = std::move(made.visit);
        std::vector<tasks::Happening> happenings;
        for (const tasks::What what : whatHappened(CaseFile(), after))
            happenings.push_back(happening(what, after, change.at()));
        PRIYOM_TRY(const tasks::FollowUp followUp, tasks::followUpInChange(change, happenings));
        noted += QJsonObject{{QStringLiteral("id"), after.visit->id.value},
                             {kVersion, after.visit->version},
                             {kTaskTrace, followUp.trace}};
        series.visits.push_back(*std::move(after.visit));
    }
    PRIYOM_TRY(series.event, change.record("series.add", "visit", visit.value, {{kVisits, noted}}));
    PRIYOM_CHECK(change.commit());
    return series;
}

Result<SeriesMade> SeriesService::undo(const staff::Session& session, EventSeq event)
{
    PRIYOM_CHECK(permit(session, "lead.undo"));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const history::Event added, history::eventBySeq(m_database, event));
    if (added.op != QLatin1String("series.add"))
        return fail(ErrorCode::MoveRefused, QStringLiteral("visit"), QStringLiteral("nothing_to_undo"));
    if (added.actor != session.person)
        PRIYOM_CHECK(permitFor(session, "lead.undo", added.actor));
    SeriesMade taken;
    for (const QJsonValue& each : QJsonDocument::fromJson(added.detail).object().value(kVisits).toArray()) {
        PRIYOM_TRY(Visit visit, visitById(m_database, VisitId(each[QLatin1String("id")].toInteger())));
        visit.version = each[kVersion].toInt(); // Conflict where it is another one by now
        PRIYOM_CHECK(removeVisit(m_database, visit));
        PRIYOM_CHECK(tasks::takeBackInChange(change, each[kTaskTrace].toObject()));
        taken.visits.push_back(std::move(visit));
    }
    PRIYOM_TRY(taken.event,
               change.record("series.undo", "visit", added.subjectId, {{QStringLiteral("undoes"), event.value}}));
    PRIYOM_CHECK(change.commit());
    return taken;
}

} // namespace priyom::bookings
