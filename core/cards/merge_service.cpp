// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cards/merge_service.h"

#include "core/cards/merge_store.h"
#include "core/clients/client_store.h"
#include "core/history/change.h"
#include "core/leads/lead_store.h"
#include "core/staff/rights.h"

#include <QJsonDocument>

namespace priyom::cards {

namespace {

using clients::Client;

constexpr QLatin1String kInto("into");
constexpr QLatin1String kName("name_taken");
constexpr QLatin1String kPhone("phone_taken");
constexpr QLatin1String kMergedBefore("merged_before");
constexpr QLatin1String kJoined("joined");
constexpr QLatin1String kJoinedInto("joined_into");
constexpr QLatin1String kJoinedTouches("joined_touches");

tl::unexpected<Error> conflict(ClientId client, const char* why)
{
    return fail(ErrorCode::Conflict, QStringLiteral("client %1").arg(client.value), QString::fromLatin1(why));
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
    PRIYOM_TRY(preview.moves, countsOf(database, otherId));
    PRIYOM_TRY(preview.keptHas, countsOf(database, keptId));
    PRIYOM_TRY(const auto open, leads::openLeadOfClient(database, keptId));
    if (open) {
        PRIYOM_TRY(preview.sameRequest, joinableLead(database, otherId));
    }
    return preview;
}

// A card without a name or phone takes the other's; which of them it took stands in the event.
Result<> fillGaps(storage::Database& database, Client kept, const Client& other, QJsonObject& detail)
{
    const bool takesName = kept.name.isEmpty() && !other.name.isEmpty();
    const bool takesPhone = kept.phone.isEmpty() && !other.phone.isEmpty();
    if (!takesName && !takesPhone)
        return {};
    if (takesName)
        kept.name = other.name;
    if (takesPhone)
        kept.phone = other.phone;
    detail.insert(kName, takesName);
    detail.insert(kPhone, takesPhone);
    return clients::updateClient(database, kept);
}

// What was taken goes back, unless somebody has written over it since.
Result<> openGaps(storage::Database& database, Client kept, const Client& other, const QJsonObject& detail)
{
    const bool name = detail.value(kName).toBool() && kept.name == other.name;
    const bool phone = detail.value(kPhone).toBool() && kept.phone == other.phone;
    if (!name && !phone)
        return {};
    if (name)
        kept.name.clear();
    if (phone)
        kept.phone = {};
    return clients::updateClient(database, kept);
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
        PRIYOM_TRY(const auto open, leads::openLeadOfClient(m_database, draft.kept));
        PRIYOM_TRY(const QJsonArray touches, joinLead(m_database, *now.sameRequest, open->id));
        detail.insert(kJoined, now.sameRequest->value);
        detail.insert(kJoinedInto, open->id.value);
        detail.insert(kJoinedTouches, touches);
    }
    for (const MergedTable table : kMergedTables) {
        PRIYOM_TRY(const QJsonArray ids, moveRows(m_database, table, draft.other, draft.kept));
        detail.insert(tableKey(table), ids);
    }
    PRIYOM_TRY(const QJsonArray before, moveMerged(m_database, draft.other, draft.kept));
    detail.insert(kMergedBefore, before);
    PRIYOM_CHECK(fillGaps(m_database, now.kept, now.other, detail));
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
        PRIYOM_TRY(const int gone, giveBack(m_database, table, detail.value(tableKey(table)).toArray(), keptId, otherId));
        astray += gone;
    }
    if (astray > 0)
        return conflict(keptId, "changed");
    if (const LeadId joined(detail.value(kJoined).toInteger()); joined.isValid())
        PRIYOM_CHECK(partLead(m_database, joined, detail.value(kJoinedTouches).toArray()));
    PRIYOM_CHECK(giveBackHung(m_database, detail.value(tableKey(MergedTable::Lead)).toArray(),
                              detail.value(tableKey(MergedTable::Visit)).toArray(), keptId, otherId));
    PRIYOM_CHECK(openGaps(m_database, kept, other, detail));
    PRIYOM_CHECK(change.record("client.unmerge", "client", otherId.value, {{kInto, keptId.value}, {QStringLiteral("undoes"), last->seq.value}}));
    PRIYOM_CHECK(change.commit());
    return keptId;
}

} // namespace priyom::cards
