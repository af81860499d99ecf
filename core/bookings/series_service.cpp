// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/series_service.h"

#include "core/bookings/appointing.h"
#include "core/bookings/case_file.h"
#include "core/bookings/happenings.h"
#include "core/bookings/shift_rule.h"
#include "core/bookings/slot_taken.h"
#include "core/bookings/visit_desk.h"
#include "core/bookings/visit_store.h"
#include "core/catalog/service_store.h"
#include "core/history/event_store.h"
#include "core/leads/lead_store.h"
#include "core/staff/person_store.h"
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

// As the first one was agreed: who, what, how long, for how much, and how far apart.
Result<Appointment> likeIt(storage::Database& database, const Visit& visit, Instant start)
{
    const auto parts = partsOf(visit);
    const auto wordsOf = [&](const VisitPart& part) -> Result<NextService> {
        NextService words;
        PRIYOM_TRY(const staff::Person person, staff::personById(database, part.specialist));
        words.specialist = person.name;
        if (part.service.isValid()) {
            PRIYOM_TRY(const catalog::Service service, catalog::serviceById(database, part.service));
            words.service = service.name;
        }
        words.minutes = int(std::chrono::duration_cast<std::chrono::minutes>(part.endAt - part.startAt).count());
        words.price = part.price;
        words.start = start + (part.startAt - visit.startAt);
        return words;
    };
    PRIYOM_TRY(const NextService first, wordsOf(parts.front()));
    Appointment appointment;
    appointment.specialist = first.specialist;
    appointment.service = first.service;
    appointment.start = start;
    appointment.minutes = first.minutes;
    appointment.price = first.price;
    appointment.then.emplace();
    for (auto part = parts.begin() + 1; part != parts.end(); ++part) {
        PRIYOM_TRY(NextService next, wordsOf(*part));
        appointment.then->push_back(std::move(next));
    }
    return appointment;
}

Result<Visit> put(history::Change& change, const staff::Session& session, const Visit& visit, Instant start)
{
    PRIYOM_TRY(const Appointment appointment, likeIt(change.database(), visit, start));
    PRIYOM_TRY(Visit again, appoint(change, session, CaseFile(), visit.client, appointment));
    const auto id = insertVisit(change.database(), again);
    if (!id)
        return tl::unexpected(whoHasIt(change.database(), again, id.error()));
    again.id = *id;
    return again;
}

// Of a service that nobody set, the visit is still as long as it was.
WindowWish wishFor(const Appointment& like, Instant start, const Zone& zone, Instant now)
{
    WindowWish wish;
    wish.service = like.service;
    wish.specialist = like.specialist;
    wish.minutes = like.minutes;
    wish.from = std::max(now, zone.startOfDay(zone.date(start)));
    wish.wished = start;
    wish.days = kDaysAround;
    wish.most = kWindowsLookedThrough;
    for (NextService next : *like.then) {
        next.start.reset();
        wish.then.push_back(next);
    }
    return wish;
}

// All of it as far apart as it was.
bool keepsApart(const FreeWindow& window, const Visit& visit)
{
    for (std::size_t at = 0; at < window.then.size(); ++at)
        if (window.then[at].period.from - window.period.from != visit.more[at].startAt - visit.startAt)
            return false;
    return true;
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
    const LocalTime first = zone.local(visit.startAt);
    std::vector<SeriesStep> steps;
    { // tried as they would be booked, and never committed
        PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
        for (int i = 1; i <= asked.times; ++i) {
            SeriesStep step{zone.instant(first.date.addDays(7 * i * asked.everyWeeks), first.time), std::nullopt};
            if (const auto tried = put(change, session, visit, step.start); !tried)
                step.refused = tried.error();
            steps.push_back(step);
        }
    }
    const VisitDesk desk(m_database, m_clock);
    for (SeriesStep& step : steps) {
        if (!step.refused)
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
    SeriesMade made;
    QJsonArray noted;
    for (const Instant start : starts) {
        CaseFile after;
        PRIYOM_TRY(after.visit, put(change, session, like, start));
        std::vector<tasks::Happening> happenings;
        for (const tasks::What what : whatHappened(CaseFile(), after))
            happenings.push_back(happening(what, after, change.at()));
        PRIYOM_TRY(const tasks::FollowUp followUp, tasks::followUpInChange(change, happenings));
        noted += QJsonObject{{QStringLiteral("id"), after.visit->id.value},
                             {kVersion, after.visit->version},
                             {kTaskTrace, followUp.trace}};
        made.visits.push_back(*std::move(after.visit));
    }
    PRIYOM_TRY(made.event, change.record("series.add", "visit", visit.value, {{kVisits, noted}}));
    PRIYOM_CHECK(change.commit());
    return made;
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
