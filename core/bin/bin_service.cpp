// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bin/bin_service.h"

#include "core/bin/bin_rows_store.h"
#include "core/bin/bin_store.h"
#include "core/catalog/service_store.h"
#include "core/clients/client_service.h"
#include "core/clients/client_store.h"
#include "core/history/change.h"
#include "core/history/event_store.h"
#include "core/history/still_meant.h"
#include "core/leads/lead_store.h"
#include "core/staff/rights.h"
#include "core/tasks/task_store.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace priyom::bin {

namespace {

constexpr int kMostLines = 1000;

tl::unexpected<Error> refused(const char* subject, const char* why)
{
    return fail(ErrorCode::MoveRefused, QString::fromLatin1(subject), QString::fromLatin1(why));
}

Result<> judge(const OnLead& stands)
{
    if (stands.merged)
        return refused("lead", "merged");
    if (stands.money)
        return refused("lead", "paid");
    if (stands.happened)
        return refused("lead", "happened");
    if (stands.call)
        return refused("lead", "call_running");
    return {};
}

Result<> checkSeen(const char* what, qint64 id, std::optional<int> seen, int version)
{
    if (seen && *seen != version)
        return fail(ErrorCode::Conflict, QStringLiteral("%1 %2").arg(QLatin1String(what)).arg(id));
    return {};
}

QString titleOf(const clients::Client& client)
{
    return client.name.isEmpty() ? client.phone.number : client.name;
}

// Purged here and never by reading: whoever deletes next takes the old ones out, and says how many.
Result<> purge(history::Change& change)
{
    PRIYOM_TRY(const int purged, purgeBefore(change.database(), change.at() - kKept));
    if (purged > 0)
        PRIYOM_CHECK(change.record("bin.purge", "bin", 0, {{QStringLiteral("count"), purged}}));
    return {};
}

// A request that came back after its client had been merged is the kept one's, as all that was merged.
Result<ClientId> giveToStanding(storage::Database& database, const BinLine& line)
{
    if (!line.client.isValid())
        return ClientId();
    PRIYOM_TRY(const ClientId standing, clients::standsFor(database, line.client));
    PRIYOM_CHECK(handRows(database, line.subject, line.subjectId, standing));
    return standing;
}

} // namespace

struct BinService::Taking
{
    std::optional<int> seen; // the version that was seen
    EventSeq undoes;         // the restore, or the taking in, that is taken back
};

namespace {

// The request that the undone event wrote down, where it was this person who did: a slip of theirs, also one for
// somebody else.
Result<std::optional<history::Event>> ownSlip(storage::Database& database, const staff::Session& session, LeadId lead,
                                              EventSeq undone)
{
    if (!undone.isValid())
        return std::optional<history::Event>();
    PRIYOM_TRY(history::Event event, history::eventBySeq(database, undone));
    const bool isOwn =
        event.op == QLatin1String("lead.add") && event.subjectId == lead.value && event.actor == session.person;
    return isOwn ? std::optional(std::move(event)) : std::nullopt;
}

// What came in by a slip goes, but not from under the hands of somebody who works on it: on the request, its calls, its
// tasks, its place on the waiting list, or by having found another request to be the same.
Result<> checkNobodyElses(storage::Database& database, const history::Event& added, const TakenRows& taken)
{
    PRIYOM_TRY(const RowsByTable rows, rowsWithin(taken.content));
    bool isAnothers = rows.value(QStringLiteral("lead")).size() > 1;
    for (const char* const subject : {"lead", "call"}) {
        PRIYOM_TRY(const bool touched, wasTouchedSince(database, added, QLatin1String(subject), added.subjectId));
        isAnothers = isAnothers || touched;
    }
    for (const QString& subject : {QStringLiteral("task"), QStringLiteral("waiting")}) {
        for (const qint64 id : rows.value(subject)) {
            PRIYOM_TRY(const bool touched, wasTouchedSince(database, added, subject, id));
            isAnothers = isAnothers || touched;
        }
    }
    return isAnothers ? Result<>(fail(ErrorCode::Conflict, QStringLiteral("lead %1").arg(added.subjectId))) : Result<>();
}

// What came with the request onto a card that stood already, a name or a phone: unless the card was mended since.
Result<> giveCardBack(history::Change& change, const history::Event& added, ClientId client)
{
    if (added.seq.value <= 1)
        return {};
    PRIYOM_TRY(const history::Event before, history::eventBySeq(change.database(), EventSeq(added.seq.value - 1)));
    if (before.op != QLatin1String("client.edit") || before.at != added.at || before.subjectId != client.value)
        return {};
    const auto undone = clients::ClientService::undoInChange(change, before.seq);
    const bool isMended =
        !undone && (undone.error().code == ErrorCode::Conflict || undone.error().code == ErrorCode::MoveRefused);
    return undone || isMended ? Result<>() : tl::unexpected(undone.error());
}

// The card that was made with the request, where nobody has touched it since.
Result<bool> cameAlone(storage::Database& database, const history::Event& added, ClientId client)
{
    if (!QJsonDocument::fromJson(added.detail).object().value(QLatin1String("client_new")).toBool())
        return false;
    static constexpr int kFarEnough = 100; // a view of a card is an event too
    PRIYOM_TRY(const auto events, history::eventsOf(database, subjectKey(Subject::Client), client.value, kFarEnough));
    const bool isTouched = std::any_of(events.begin(), events.end(), [](const history::Event& event) { return event.op != QLatin1String("client.show"); });
    if (isTouched)
        return false;
    PRIYOM_TRY(const bool tied, isTied(database, client));
    return !tied;
}

} // namespace

Result<Deleted> BinService::take(history::Change& change, const char* op, BinLine line, const Taking& taking,
                                 int version)
{
    PRIYOM_TRY(TakenRows taken, takeRows(m_database, line.subject, line.subjectId));
    return put(change, op, std::move(line), std::move(taken), taking, version);
}

Result<Deleted> BinService::put(history::Change& change, const char* op, BinLine line, TakenRows taken,
                                const Taking& taking, int version)
{
    PRIYOM_CHECK(purge(change));
    QJsonObject detail{{QStringLiteral("rows"), taken.counts}};
    if (version > 0)
        detail.insert(QStringLiteral("version"), version);
    if (taking.undoes.isValid())
        detail.insert(QStringLiteral("undoes"), taking.undoes.value);
    PRIYOM_TRY(line.deletion, change.record(op, subjectKey(line.subject).data(), line.subjectId, detail));
    line.deletedAt = change.at();
    line.deletedBy = change.actor().person;
    PRIYOM_CHECK(insertEntry(m_database, {line, std::move(taken.content)}));
    PRIYOM_CHECK(change.commit());
    return Deleted{line.deletion, line.deletion, line.subject, line.subjectId, line.client};
}

Result<Deleted> BinService::deleteLead(const staff::Session& session, LeadId id, std::optional<int> version)
{
    return takeLead(session, id, {version, {}});
}

Result<Deleted> BinService::undoAdd(const staff::Session& session, LeadId id, EventSeq added)
{
    return takeLead(session, id, {{}, added});
}

Result<Deleted> BinService::takeLead(const staff::Session& session, LeadId id, const Taking& taking)
{
    PRIYOM_CHECK(permit(session, "lead.delete"));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const leads::Lead lead, leads::leadById(m_database, id));
    PRIYOM_TRY(const auto slip, ownSlip(m_database, session, id, taking.undoes));
    if (!slip)
        PRIYOM_CHECK(permitFor(session, "lead.delete", lead.manager));
    PRIYOM_CHECK(checkSeen("lead", id.value, taking.seen, lead.version));
    PRIYOM_TRY(const OnLead stands, standsOn(m_database, id));
    PRIYOM_CHECK(judge(stands));
    BinLine line;
    line.subject = Subject::Lead;
    line.subjectId = id.value;
    line.whose = lead.manager;
    line.client = lead.client;
    line.kind = leads::stageKey(lead.stage);
    line.title = lead.wish;
    if (lead.service.isValid()) {
        PRIYOM_TRY(const catalog::Service service, catalog::serviceById(m_database, lead.service));
        line.title = service.name;
    }
    PRIYOM_TRY(TakenRows taken, takeRows(m_database, line.subject, line.subjectId));
    if (slip) {
        PRIYOM_CHECK(checkNobodyElses(m_database, *slip, taken));
        PRIYOM_CHECK(giveCardBack(change, *slip, lead.client));
        PRIYOM_TRY(const bool isAlone, cameAlone(m_database, *slip, lead.client));
        if (isAlone) {
            PRIYOM_TRY(const clients::Client client, clients::clientById(m_database, lead.client));
            PRIYOM_CHECK(takeCardAlong(m_database, lead.client, taken));
            line.client = {}; // it lies there with the request, and comes back with it
            line.title =
                titleOf(client) % (line.title.isEmpty() ? QString() : QString(QLatin1String(", ") % line.title));
        }
    }
    return put(change, "lead.delete", std::move(line), std::move(taken), taking, lead.version);
}

Result<Deleted> BinService::deleteTask(const staff::Session& session, TaskId id, std::optional<int> version)
{
    return takeTask(session, id, {version, {}});
}

Result<Deleted> BinService::takeTask(const staff::Session& session, TaskId id, const Taking& taking)
{
    PRIYOM_CHECK(permit(session, "task.delete"));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const tasks::Task task, tasks::taskById(m_database, id));
    PRIYOM_CHECK(permitFor(session, "task.delete", task.person));
    PRIYOM_CHECK(checkSeen("task", id.value, taking.seen, task.version));
    BinLine line;
    line.subject = Subject::Task;
    line.subjectId = id.value;
    line.whose = task.person;
    line.client = task.client;
    line.kind = tasks::taskKindKey(task.kind);
    line.title = task.text;
    if (task.lead.isValid()) {
        PRIYOM_TRY(const leads::Lead lead, leads::leadById(m_database, task.lead));
        line.client = lead.client;
    }
    return take(change, "task.delete", std::move(line), taking, task.version);
}

Result<Deleted> BinService::deleteClient(const staff::Session& session, ClientId id)
{
    return takeClient(session, id, {});
}

Result<Deleted> BinService::takeClient(const staff::Session& session, ClientId id, const Taking& taking)
{
    PRIYOM_CHECK(permit(session, "client.delete"));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const clients::Client client, clients::clientById(m_database, id));
    PRIYOM_TRY(const bool tied, isTied(m_database, id));
    if (tied)
        return refused("client", "tied");
    BinLine line;
    line.subject = Subject::Client;
    line.subjectId = id.value;
    line.title = titleOf(client);
    return take(change, "client.delete", std::move(line), taking, 0);
}

Result<std::vector<BinLine>> BinService::list(const staff::Session& session) const
{
    PRIYOM_TRY(const staff::Scope scope, permit(session, "bin.list"));
    const Instant now = m_clock.now();
    PRIYOM_TRY(auto lines, entriesSince(m_database, now - kKept,
                                        scope == staff::Scope::Own ? session.person : PersonId(), kMostLines));
    for (BinLine& line : lines)
        line.left = line.keptUntil() - now;
    return lines;
}

Result<Deleted> BinService::restore(const staff::Session& session, EventSeq deletion, Restoring why)
{
    PRIYOM_CHECK(permit(session, "bin.restore"));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const auto entry, entryOf(m_database, deletion));
    if (!entry || entry->line.keptUntil() <= change.at())
        return refused("bin", "not_there");
    const BinLine& line = entry->line;
    PRIYOM_CHECK(permitFor(session, "bin.restore", line.whose == session.person ? line.whose : line.deletedBy));
    if (auto put = putRows(m_database, line.subject, entry->content); !put) {
        if (put.error().code == ErrorCode::Conflict)
            return refused("bin", "came_again");
        return tl::unexpected(put.error());
    }
    PRIYOM_TRY(const ClientId client, giveToStanding(m_database, line));
    PRIYOM_CHECK(removeEntry(m_database, deletion));
    PRIYOM_TRY(const EventSeq restored, change.record("bin.restore", subjectKey(line.subject).data(), line.subjectId,
                                                      {{QStringLiteral("undoes"), deletion.value},
                                                       {QStringLiteral("asked"), why == Restoring::Asked}}));
    if (auto committed = change.commit(); !committed)
        return committed.error().code == ErrorCode::BadInput ? refused("bin", "alone")
                                                             : tl::unexpected(committed.error());
    return Deleted{deletion, restored, line.subject, line.subjectId, client};
}

Result<Deleted> BinService::undoRestore(const staff::Session& session, EventSeq restored)
{
    PRIYOM_CHECK(permit(session, "bin.restore"));
    PRIYOM_TRY(const history::Event event, history::eventBySeq(m_database, restored));
    const bool isOwn = event.actor == session.person && event.device == session.device &&
                       event.at >= m_clock.now() - history::kStillMeant;
    const auto subject =
        isOwn && event.op == QLatin1String("bin.restore") ? subjectFromKey(event.subject) : std::nullopt;
    if (!subject)
        return fail(ErrorCode::NotFound, QStringLiteral("restore %1").arg(restored.value));
    switch (*subject) {
    case Subject::Task:
        return takeTask(session, TaskId(event.subjectId), {{}, restored});
    case Subject::Client:
        return takeClient(session, ClientId(event.subjectId), {{}, restored});
    case Subject::Lead:
        break;
    }
    return takeLead(session, LeadId(event.subjectId), {{}, restored});
}

} // namespace priyom::bin
