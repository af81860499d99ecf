// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cards/merge_service.h"

#include "core/base/fold.h"
#include "core/bin/bin_merge.h"
#include "core/cards/merge_store.h"
#include "core/clients/client_store.h"
#include "core/clients/client_tag_store.h"
#include "core/history/change.h"
#include "core/leads/lead_store.h"
#include "core/staff/rights.h"

#include <QJsonDocument>

#include <algorithm>

namespace priyom::cards {

namespace {

using clients::Client;

constexpr QLatin1String kInto("into");
constexpr QLatin1String kName("name_taken");
constexpr QLatin1String kPhone("phone_taken");
constexpr QLatin1String kBirthday("birthday_taken");
constexpr QLatin1String kNote("note_taken");
constexpr QLatin1String kHandle("handle_taken");
constexpr QLatin1String kMergedBefore("merged_before");
constexpr QLatin1String kJoined("joined");
constexpr QLatin1String kJoinedInto("joined_into");
constexpr QLatin1String kJoinedTouches("joined_touches");
constexpr QLatin1String kJoinedTasks("joined_tasks");
constexpr QLatin1String kJoinedCallers("joined_callers");

tl::unexpected<Error> conflict(ClientId client, const char* why)
{
    return fail(ErrorCode::Conflict, QStringLiteral("client %1").arg(client.value), QString::fromLatin1(why));
}

MergeWords wordsTaken(const Client& kept, const Client& other)
{
    return {kept.name.isEmpty() && !other.name.isEmpty(), kept.phone.isEmpty() && !other.phone.isEmpty(),
            !kept.birthday.isValid() && other.birthday.isValid(), !other.note.isEmpty() && !kept.note.contains(other.note),
            kept.handle.isEmpty() && !other.handle.isEmpty()};
}

// Both notes say what matters: the other's stands after the kept one's own.
QString joined(const QString& own, const QString& others)
{
    return own.isEmpty() ? others : QString(own % QStringLiteral("; ") % others);
}

// Of the other's tags those that the kept card does not have.
Result<int> newTags(storage::Database& database, ClientId keptId, ClientId otherId)
{
    PRIYOM_TRY(const QStringList own, clients::tagsOf(database, keptId));
    PRIYOM_TRY(const QStringList others, clients::tagsOf(database, otherId));
    return int(std::count_if(others.begin(), others.end(), [&](const QString& tag) {
        return std::none_of(own.begin(), own.end(), [&](const QString& each) { return fold(each) == fold(tag); });
    }));
}

Result<MergePreview> previewOf(storage::Database& database, ClientId keptId, ClientId otherId)
{
    if (keptId == otherId)
        return fail(ErrorCode::BadInput, QStringLiteral("other"), QStringLiteral("same"));
    MergePreview preview;
    PRIYOM_TRY(preview.kept, clients::clientById(database, keptId));
    PRIYOM_TRY(preview.other, clients::clientById(database, otherId));
    for (const ClientId client : {keptId, otherId}) {
        PRIYOM_TRY(const ClientId standing, clients::standsFor(database, client));
        if (standing != client)
            return conflict(client, "merged");
    }
    preview.takes = wordsTaken(preview.kept, preview.other);
    PRIYOM_TRY(preview.moves, countsOf(database, otherId));
    PRIYOM_TRY(preview.moves.tags, newTags(database, keptId, otherId));
    PRIYOM_TRY(preview.keptHas, countsOf(database, keptId));
    PRIYOM_TRY(const auto open, onlyOpenLead(database, keptId));
    if (open) {
        PRIYOM_TRY(preview.sameRequest, joinableLead(database, otherId));
    }
    return preview;
}

// What the kept card takes for itself; which of these it took stands in the event, and not the words.
Result<> takeWords(storage::Database& database, Client kept, const Client& other, const MergeWords& takes,
                   QJsonObject& detail)
{
    if (takes == MergeWords())
        return {};
    if (takes.name)
        kept.name = other.name;
    if (takes.phone)
        kept.phone = other.phone;
    if (takes.birthday)
        kept.birthday = other.birthday;
    if (takes.note)
        kept.note = joined(kept.note, other.note);
    if (takes.handle)
        kept.handle = other.handle;
    detail.insert(kName, takes.name);
    detail.insert(kPhone, takes.phone);
    detail.insert(kBirthday, takes.birthday);
    detail.insert(kNote, takes.note);
    detail.insert(kHandle, takes.handle);
    return clients::updateClient(database, kept);
}

// What was taken goes back, unless somebody has written over it since.
Result<> giveWordsBack(storage::Database& database, Client kept, const Client& other, const QJsonObject& detail)
{
    const Client before = kept;
    if (detail.value(kName).toBool() && kept.name == other.name)
        kept.name.clear();
    if (detail.value(kPhone).toBool() && kept.phone == other.phone)
        kept.phone = {};
    if (detail.value(kBirthday).toBool() && kept.birthday == other.birthday)
        kept.birthday = {};
    if (detail.value(kHandle).toBool() && kept.handle == other.handle)
        kept.handle.clear();
    if (detail.value(kNote).toBool() && kept.note == other.note)
        kept.note.clear();
    else if (const QString after = joined(QStringLiteral(" "), other.note).mid(1);
             detail.value(kNote).toBool() && kept.note.endsWith(after))
        kept.note.chop(after.size());
    return kept == before ? Result<>() : clients::updateClient(database, kept);
}

// What lay in the bin goes with its client; it may come back before the merge is taken back, and is then the other's again.
Result<> moveBinned(storage::Database& database, ClientId from, ClientId to, QJsonObject& detail)
{
    PRIYOM_TRY(const bin::RowsByTable binned, bin::handBinned(database, from, to));
    for (const MergedTable table : kMergedTables) {
        QJsonArray ids = detail.value(tableKey(table)).toArray();
        for (const qint64 id : binned.value(tableKey(table)))
            if (!ids.contains(id))
                ids += id;
        detail.insert(tableKey(table), ids);
    }
    return {};
}

// And what was deleted since.
Result<> giveBinnedBack(storage::Database& database, ClientId from, ClientId to, const QJsonObject& detail)
{
    bin::RowsByTable moved;
    for (const MergedTable table : kMergedTables)
        for (const QJsonValue& id : detail.value(tableKey(table)).toArray())
            moved[tableKey(table)] += id.toInteger();
    return bin::giveBinnedBack(database, from, to, moved);
}

// A request that was found to be the same as one in the bin lies there with it: they cannot be told apart until it is
// back. Whether it is there to be parted; gone for good it holds nothing together any more.
Result<bool> isThere(storage::Database& database, LeadId joined, ClientId kept)
{
    const auto lead = leads::leadById(database, joined);
    if (lead || lead.error().code != ErrorCode::NotFound)
        return lead ? Result<bool>(true) : tl::unexpected(lead.error());
    PRIYOM_TRY(const bool isBinned, bin::isBinned(database, kept, tableKey(MergedTable::Lead), joined.value));
    return isBinned ? conflict(kept, "joined_in_bin") : Result<bool>(false);
}

// The last merge of that client; whoever is merged is seen no more, so it is the last thing that befell it.
Result<std::optional<history::Event>> lastMerge(storage::Database& database, ClientId other)
{
    constexpr int kFarEnough = 20;
    PRIYOM_TRY(const auto events, history::eventsOf(database, QStringLiteral("client"), other.value, kFarEnough));
    for (const history::Event& event : events)
        if (event.op == QLatin1String("client.merge"))
            return event;
    return std::nullopt;
}

} // namespace

Result<MergePreview> MergeService::preview(const staff::Session& session, ClientId kept, ClientId other) const
{
    PRIYOM_CHECK(permit(session, "client.merge_preview"));
    return previewOf(m_database, kept, other);
}

Result<> MergeService::merge(const staff::Session& session, const MergeDraft& draft)
{
    PRIYOM_CHECK(permit(session, "client.merge"));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const MergePreview now, previewOf(m_database, draft.kept, draft.other));
    if (draft.expected && *draft.expected != now.moves)
        return conflict(draft.other, "changed");
    QJsonObject detail{{kInto, draft.kept.value}};
    if (draft.joinRequests && now.sameRequest) {
        PRIYOM_TRY(const auto open, onlyOpenLead(m_database, draft.kept));
        PRIYOM_TRY(const OfRequest own, joinLead(m_database, *now.sameRequest, *open));
        detail.insert(kJoined, now.sameRequest->value);
        detail.insert(kJoinedInto, open->value);
        detail.insert(kJoinedTouches, own.touches);
        detail.insert(kJoinedTasks, own.tasks);
        detail.insert(kJoinedCallers, own.callers);
    }
    for (const MergedTable table : kMergedTables) {
        PRIYOM_TRY(const QJsonArray ids, moveRows(m_database, table, draft.other, draft.kept));
        detail.insert(tableKey(table), ids);
    }
    PRIYOM_CHECK(moveBinned(m_database, draft.other, draft.kept, detail));
    PRIYOM_TRY(const QJsonArray before, moveMerged(m_database, draft.other, draft.kept));
    detail.insert(kMergedBefore, before);
    PRIYOM_CHECK(takeWords(m_database, now.kept, now.other, now.takes, detail));
    PRIYOM_CHECK(setMergedInto(m_database, draft.other, draft.kept));
    PRIYOM_CHECK(change.record("client.merge", "client", draft.other.value, detail));
    return change.commit();
}

Result<ClientId> MergeService::unmerge(const staff::Session& session, ClientId otherId)
{
    PRIYOM_CHECK(permit(session, "client.unmerge"));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const Client other, clients::clientById(m_database, otherId));
    PRIYOM_TRY(const auto last, lastMerge(m_database, otherId));
    PRIYOM_TRY(const ClientId standing, clients::standsFor(m_database, otherId));
    if (standing == otherId || !last)
        return fail(ErrorCode::MoveRefused, QStringLiteral("client"), QStringLiteral("nothing_to_undo"));
    const QJsonObject detail = QJsonDocument::fromJson(last->detail).object();
    const ClientId keptId(detail.value(kInto).toInteger());
    if (standing != keptId)
        return conflict(keptId, "merged_on");
    PRIYOM_TRY(const Client kept, clients::clientById(m_database, keptId));

    PRIYOM_CHECK(setMergedInto(m_database, otherId, ClientId()));
    for (const QJsonValue& id : detail.value(kMergedBefore).toArray())
        PRIYOM_CHECK(setMergedInto(m_database, ClientId(id.toInteger()), otherId));
    int astray = 0;
    for (const MergedTable table : kMergedTables) {
        PRIYOM_TRY(const int gone,
                   giveBack(m_database, table, detail.value(tableKey(table)).toArray(), keptId, otherId));
        astray += gone;
    }
    if (astray > 0)
        return conflict(keptId, "changed");
    if (const LeadId joined(detail.value(kJoined).toInteger()); joined.isValid()) {
        PRIYOM_TRY(const bool isLive, isThere(m_database, joined, keptId));
        if (isLive)
            PRIYOM_CHECK(partLead(m_database, joined, LeadId(detail.value(kJoinedInto).toInteger()),
                                  {detail.value(kJoinedTouches).toArray(), detail.value(kJoinedTasks).toArray(),
                                   detail.value(kJoinedCallers).toArray()}));
    }
    PRIYOM_CHECK(giveBackHung(m_database, detail.value(tableKey(MergedTable::Lead)).toArray(),
                              detail.value(tableKey(MergedTable::Visit)).toArray(), keptId, otherId));
    PRIYOM_CHECK(giveBinnedBack(m_database, keptId, otherId, detail));
    PRIYOM_CHECK(giveWordsBack(m_database, kept, other, detail));
    PRIYOM_CHECK(change.record("client.unmerge", "client", otherId.value,
                               {{kInto, keptId.value}, {QStringLiteral("undoes"), last->seq.value}}));
    PRIYOM_CHECK(change.commit());
    return keptId;
}

} // namespace priyom::cards
