// SPDX-License-Identifier: GPL-3.0-or-later
// Clients by name: the list, the card, tags, consents, duplicates and merging.
#include "core/backend/client_json.h"
#include "core/backend/values.h"

#include <QJsonArray>

namespace priyom::backend {

namespace {

Result<ClientId> clientOf(const Call& call, const char* name = "id")
{
    PRIYOM_TRY(const qint64 id, neededWhole(call, name));
    return ClientId(id);
}

Result<QJsonObject> clientFind(const Call& call)
{
    PRIYOM_TRY(const auto hits, call.services().clients.find(call.session, text(call, "text"), 20));
    QJsonArray rows;
    for (const clients::ClientHit& hit : hits)
        rows += toJson(hit.client);
    return QJsonObject{{QStringLiteral("rows"), rows}};
}

Result<QJsonObject> clientShow(const Call& call)
{
    PRIYOM_TRY(const ClientId id, clientOf(call));
    PRIYOM_TRY(const clients::ClientHit hit, call.services().clients.show(call.session, id));
    return toJson(hit.client);
}

Result<QJsonObject> clientEdit(const Call& call)
{
    PRIYOM_TRY(const ClientId id, clientOf(call));
    clients::ClientEdit edit;
    for (const auto& [name, field] : {std::pair("name", &edit.name), std::pair("phone", &edit.phone), std::pair("note", &edit.note),
                                      std::pair("handle", &edit.handle)})
        if (has(call, name))
            *field = text(call, name);
    if (has(call, "birthday")) {
        edit.birthday = QDate::fromString(text(call, "birthday"), Qt::ISODate);
        if (!edit.birthday->isValid() && !text(call, "birthday").isEmpty())
            return fail(ErrorCode::BadInput, QStringLiteral("birthday"), text(call, "birthday"));
    }
    PRIYOM_TRY(const clients::Client client, call.services().clients.edit(call.session, id, edit));
    return idAnswer(client.id.value);
}

Result<QJsonObject> clientList(const Call& call)
{
    constexpr qint64 kMost = 1000;
    PRIYOM_TRY(const qint64 limit, whole(call, "limit", 100));
    PRIYOM_TRY(const qint64 after, whole(call, "after", 0));
    std::optional<cards::ClientCursor> cursor;
    if (after > 0)
        cursor = cards::ClientCursor{text(call, "after_name"), ClientId(after)};
    PRIYOM_TRY(const auto page, call.services().clientDesk.page(call.session, text(call, "search"), cursor, int(std::min(limit, kMost))));
    return toJson(page, call.shop.zone());
}

Result<QJsonObject> clientCard(const Call& call)
{
    PRIYOM_TRY(const ClientId id, clientOf(call));
    PRIYOM_TRY(const auto card, call.services().clientDesk.card(call.session, id));
    return toJson(card, call.shop.zone());
}

QJsonObject changedAnswer(bool changed)
{
    return {{QStringLiteral("changed"), changed}};
}

Result<QJsonObject> clientTag(const Call& call)
{
    PRIYOM_TRY(const ClientId id, clientOf(call));
    PRIYOM_TRY(const bool changed, call.services().clients.tag(call.session, id, text(call, "tag")));
    return changedAnswer(changed);
}

Result<QJsonObject> clientUntag(const Call& call)
{
    PRIYOM_TRY(const ClientId id, clientOf(call));
    PRIYOM_TRY(const bool changed, call.services().clients.untag(call.session, id, text(call, "tag")));
    return changedAnswer(changed);
}

Result<QJsonObject> clientTags(const Call& call)
{
    PRIYOM_TRY(const QStringList tags, call.services().clients.tags(call.session));
    return QJsonObject{{QStringLiteral("rows"), QJsonArray::fromStringList(tags)}};
}

Result<QJsonObject> clientConsent(const Call& call)
{
    clients::ConsentDraft draft;
    PRIYOM_TRY(draft.client, clientOf(call));
    const auto kind = clients::consentKindFromKey(text(call, "consent"));
    const auto form = clients::consentFormFromKey(has(call, "form") ? text(call, "form") : QStringLiteral("paper"));
    if (!kind || !form)
        return fail(ErrorCode::BadInput, kind ? QStringLiteral("form") : QStringLiteral("consent"), text(call, kind ? "form" : "consent"));
    draft.kind = *kind;
    draft.form = *form;
    PRIYOM_TRY(draft.given, yesOrNo(call, "given"));
    draft.textVersion = text(call, "text_version");
    PRIYOM_TRY(draft.at, instant(call, "at"));
    PRIYOM_TRY(const clients::ConsentId id, call.services().clients.noteConsent(call.session, draft));
    return idAnswer(id.value);
}

Result<QJsonObject> clientDuplicates(const Call& call)
{
    PRIYOM_TRY(const qint64 limit, whole(call, "limit", 200));
    PRIYOM_TRY(const auto pairs, call.services().clients.duplicates(call.session, int(limit)));
    return QJsonObject{{QStringLiteral("rows"), toJson(pairs)}};
}

Result<QJsonObject> clientNotDuplicate(const Call& call)
{
    PRIYOM_TRY(const ClientId id, clientOf(call));
    PRIYOM_TRY(const ClientId other, clientOf(call, "other"));
    const bool known = text(call, "undo").isEmpty();
    PRIYOM_TRY(const bool changed, call.services().clients.setNotDuplicate(call.session, id, other, known));
    return changedAnswer(changed);
}

Result<QJsonObject> clientMergePreview(const Call& call)
{
    PRIYOM_TRY(const ClientId id, clientOf(call));
    PRIYOM_TRY(const ClientId other, clientOf(call, "other"));
    PRIYOM_TRY(const auto preview, call.services().merges.preview(call.session, id, other));
    return toJson(preview);
}

Result<QJsonObject> clientMerge(const Call& call)
{
    cards::MergeDraft draft;
    PRIYOM_TRY(draft.kept, clientOf(call));
    PRIYOM_TRY(draft.other, clientOf(call, "other"));
    if (has(call, "join_requests")) {
        PRIYOM_TRY(draft.joinRequests, yesOrNo(call, "join_requests"));
    }
    PRIYOM_CHECK(call.services().merges.merge(call.session, draft));
    return idAnswer(draft.kept.value);
}

Result<QJsonObject> clientUnmerge(const Call& call)
{
    PRIYOM_TRY(const ClientId other, clientOf(call));
    PRIYOM_TRY(const ClientId kept, call.services().merges.unmerge(call.session, other));
    return idAnswer(kept.value);
}

Result<QJsonObject> clientUndo(const Call& call)
{
    PRIYOM_TRY(const qint64 id, neededWhole(call, "id"));
    PRIYOM_TRY(const clients::Client client, call.services().clients.undo(call.session, EventSeq(id)));
    return idAnswer(client.id.value);
}

constexpr Operation kClients[] = {
    {"client.find", false, "text", clientFind},
    {"client.show", true, "id*", clientShow}, // a view of a card is an event
    {"client.edit", true, "id* name phone note birthday", clientEdit},
    {"client.list", false, "search limit after after_name", clientList},
    {"client.card", true, "id*", clientCard}, // and so is this one
    {"client.tag", true, "id* tag*", clientTag},
    {"client.untag", true, "id* tag*", clientUntag},
    {"client.tags", false, "", clientTags},
    {"client.consent", true, "id* consent* given* text_version form at", clientConsent},
    {"client.duplicates", false, "limit", clientDuplicates},
    {"client.undo", true, "id*", clientUndo},
    {"client.not_duplicate", true, "id* other* undo", clientNotDuplicate},
    {"client.merge_preview", false, "id* other*", clientMergePreview},
    {"client.merge", true, "id* other* join_requests", clientMerge},
    {"client.unmerge", true, "id*", clientUnmerge},
};

} // namespace

std::span<const Operation> clientOperations()
{
    return kClients;
}

} // namespace priyom::backend
