// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/waiting_service.h"

#include "core/bookings/appointing.h"
#include "core/bookings/like_visit.h"
#include "core/bookings/search_ground.h"
#include "core/bookings/shift_rule.h"
#include "core/bookings/visit_desk.h"
#include "core/bookings/visit_store.h"
#include "core/clients/client_store.h"
#include "core/history/change.h"
#include "core/history/last_standing.h"
#include "core/leads/lead_store.h"
#include "core/staff/person_store.h"
#include "core/staff/rights.h"

#include <algorithm>

namespace priyom::bookings {

namespace {

constexpr QLatin1String kAdd("waiting.add");
constexpr QLatin1String kClose("waiting.close");
constexpr int kWindowsLookedThrough = 100; // of one day

QJsonObject detailOf(const Waiting& waiting)
{
    QJsonObject detail{{QStringLiteral("client"), waiting.client.value}};
    if (waiting.lead.isValid())
        detail.insert(QStringLiteral("lead"), waiting.lead.value);
    if (waiting.visit.isValid())
        detail.insert(QStringLiteral("visit"), waiting.visit.value);
    return detail;
}

// Of a visit that is still ahead its own client, service and request.
Result<> takeVisit(storage::Database& database, VisitId id, Waiting& waiting)
{
    PRIYOM_TRY(const Visit visit, visitById(database, id));
    if (!isAhead(visit.state) || visit.startAt <= waiting.madeAt)
        return fail(ErrorCode::MoveRefused, QStringLiteral("visit"), QStringLiteral("visit_over"));
    waiting.visit = visit.id;
    waiting.before = visit.startAt;
    waiting.client = visit.client;
    waiting.lead = visit.lead;
    waiting.service = visit.service;
    return {};
}

Result<> takeWho(storage::Database& database, const WaitingDraft& draft, Waiting& waiting)
{
    if (draft.visit.isValid())
        return takeVisit(database, draft.visit, waiting);
    if (draft.lead.isValid()) {
        PRIYOM_TRY(const leads::Lead lead, leads::leadToWork(database, draft.lead));
        if (lead.stage != leads::Stage::Came && lead.stage != leads::Stage::Lost) // else it is the client who waits
            waiting.lead = lead.id;
        waiting.client = lead.client;
        waiting.service = lead.service;
        return {};
    }
    PRIYOM_TRY(waiting.client, clients::standsFor(database, draft.client));
    return {};
}

Result<Waiting> waitingOf(storage::Database& database, const WaitingDraft& draft, const Zone& zone, Instant now)
{
    Waiting waiting;
    waiting.madeAt = now;
    PRIYOM_CHECK(takeWho(database, draft, waiting));
    if (!draft.service.isEmpty() && !waiting.visit.isValid()) {
        PRIYOM_TRY(const catalog::Service service, wantedService(database, draft.service));
        waiting.service = service.id;
    }
    PRIYOM_TRY(waiting.specialist, knownSpecialist(database, draft.specialist));
    waiting.within = draft.within;
    waiting.note = draft.note.simplified();
    if (waiting.note.size() > WaitingService::kLongestNote)
        return fail(ErrorCode::BadInput, QStringLiteral("note"), QStringLiteral("long"));
    const QDate today = zone.date(now);
    waiting.until = draft.until      ? *draft.until
                    : waiting.within ? waiting.within->last
                    : waiting.before ? zone.date(*waiting.before)
                                     : today.addDays(WaitingService::kUsualDays);
    if (!waiting.until.isValid() || waiting.until < today)
        return fail(ErrorCode::BadInput, QStringLiteral("until"), QStringLiteral("past"));
    return waiting;
}

// What of all the desk would offer is asked for here: with that specialist, on that day, the nearest to what opened. Nothing
// where the visit cannot go there at all.
Result<std::optional<WindowWish>> wishOf(storage::Database& database, const WaitingRow& row,
                                         const staff::Person& specialist, const std::optional<Visit>& visit,
                                         Period opened, const Zone& zone, Instant now)
{
    WindowWish wish;
    wish.service = row.serviceName;
    if (visit) {
        const bool isTheirs = visit->specialist == specialist.id;
        if (!isTheirs && !visit->more.empty())
            return std::optional<WindowWish>();
        PRIYOM_TRY(const Appointment like, likeIt(database, *visit, visit->startAt));
        wish = wishLike(like);
        wish.moved = visit->id;
        if (!isTheirs) {
            PRIYOM_TRY(const auto minutes, minutesWith(database, partsOf(*visit).front(), specialist.id));
            if (!minutes)
                return std::optional<WindowWish>();
            wish.minutes = *minutes;
        }
    }
    wish.specialist = specialist.name;
    wish.from = std::max(now, zone.startOfDay(zone.date(opened.from)));
    wish.wished = std::max(now, opened.from);
    wish.within = row.waiting.within;
    wish.days = 1;
    wish.most = kWindowsLookedThrough;
    return std::optional(std::move(wish));
}

} // namespace

Result<WaitingAdded> WaitingService::add(const staff::Session& session, const WaitingDraft& draft)
{
    PRIYOM_CHECK(permit(session, "waiting.add"));
    PRIYOM_TRY(const Zone zone, shopZone(m_database));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(Waiting waiting, waitingOf(m_database, draft, zone, change.at()));
    waiting.madeBy = session.person;
    PRIYOM_TRY(const auto open, openWaiting(m_database, zone, change.at()));
    const bool isKnown = std::ranges::any_of(open, [&](const WaitingRow& row) {
        return row.waiting.client == waiting.client && row.waiting.visit == waiting.visit &&
               row.waiting.service == waiting.service;
    });
    if (isKnown)
        return fail(ErrorCode::Conflict, QStringLiteral("waiting"), QStringLiteral("known"));
    PRIYOM_TRY(waiting.id, insertWaiting(m_database, waiting));
    PRIYOM_TRY(const EventSeq event, change.record(kAdd.data(), "waiting", waiting.id.value, detailOf(waiting)));
    PRIYOM_CHECK(change.commit());
    return WaitingAdded{waiting, event};
}

Result<std::vector<WaitingRow>> WaitingService::list(const staff::Session& session) const
{
    PRIYOM_CHECK(permit(session, "waiting.list"));
    PRIYOM_TRY(const Zone zone, shopZone(m_database));
    return openWaiting(m_database, zone, m_clock.now());
}

Result<std::vector<WaitingFit>> WaitingService::fitting(const staff::Session& session, const std::vector<FreedTime>& opened) const
{
    PRIYOM_CHECK(permit(session, "waiting.fitting"));
    std::vector<WaitingFit> fits;
    PRIYOM_TRY(const Zone zone, shopZone(m_database));
    PRIYOM_TRY(auto rows, openWaiting(m_database, zone, m_clock.now()));
    for (WaitingRow& row : rows) {
        std::optional<Visit> visit;
        if (row.waiting.visit.isValid()) {
            PRIYOM_TRY(visit, visitById(m_database, row.waiting.visit));
        }
        std::optional<FreeWindow> theirs;
        for (auto time = opened.begin(); time != opened.end() && !theirs; ++time) {
            PRIYOM_TRY(theirs, windowFor(session, row, visit, *time, zone));
        }
        if (theirs)
            fits.push_back({std::move(row), *std::move(theirs)});
    }
    std::ranges::stable_sort(fits, [](const WaitingFit& one, const WaitingFit& other) {
        return comesBefore(one.row.waiting, other.row.waiting);
    });
    return fits;
}

Result<std::optional<FreeWindow>> WaitingService::windowFor(const staff::Session& session, const WaitingRow& row,
                                                            const std::optional<Visit>& visit, const FreedTime& opened,
                                                            const Zone& zone) const
{
    const Instant now = m_clock.now();
    if (std::max(opened.period.from, now) >= opened.period.to)
        return std::optional<FreeWindow>();
    PRIYOM_TRY(const staff::Person person, staff::personById(m_database, opened.specialist));
    PRIYOM_TRY(const auto wish, wishOf(m_database, row, person, visit, opened.period, zone, now));
    if (!wish)
        return std::optional<FreeWindow>();
    PRIYOM_TRY(const auto windows, VisitDesk(m_database, m_clock).windows(session, *wish));
    const auto theirs = std::ranges::find_if(windows, [&](const FreeWindow& window) {
        return window.period.overlaps(opened.period) && suits(row.waiting, opened.specialist, window.period.from, zone) &&
               (!visit || keepsApart(window, *visit));
    });
    return theirs == windows.end() ? std::nullopt : std::optional(*theirs);
}

Result<EventSeq> WaitingService::close(const staff::Session& session, WaitingId id)
{
    PRIYOM_CHECK(permit(session, "waiting.close"));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const Waiting waiting, waitingById(m_database, id));
    if (waiting.closedAt)
        return fail(ErrorCode::Conflict, QStringLiteral("waiting"), QStringLiteral("closed"));
    PRIYOM_CHECK(setWaitingClosed(m_database, id, change.at()));
    PRIYOM_TRY(const EventSeq event, change.record(kClose.data(), "waiting", id.value, detailOf(waiting)));
    PRIYOM_CHECK(change.commit());
    return event;
}

Result<Waiting> WaitingService::undo(const staff::Session& session, EventSeq seq)
{
    PRIYOM_CHECK(permit(session, "waiting.close"));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const history::Event event, history::eventBySeq(m_database, seq));
    if (event.op != kAdd && event.op != kClose)
        return fail(ErrorCode::MoveRefused, QStringLiteral("waiting"), QStringLiteral("nothing_to_undo"));
    const WaitingId id(event.subjectId);
    PRIYOM_TRY(const auto last, history::lastStanding(m_database, QStringLiteral("waiting"), id.value, {kAdd, kClose}));
    if (last != seq)
        return fail(ErrorCode::Conflict, QStringLiteral("waiting"), QStringLiteral("closed"));
    PRIYOM_TRY(const Waiting waiting, waitingById(m_database, id));
    PRIYOM_CHECK(event.op == kAdd ? removeWaiting(m_database, id) : setWaitingClosed(m_database, id, std::nullopt));
    PRIYOM_CHECK(change.record("waiting.undo", "waiting", id.value, {{QStringLiteral("undoes"), seq.value}}));
    PRIYOM_CHECK(change.commit());
    return waiting;
}

} // namespace priyom::bookings
