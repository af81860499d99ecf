// SPDX-License-Identifier: GPL-3.0-or-later
// Deleting and bringing back by name.
#include "core/backend/values.h"
#include "core/base/instant_text.h"

#include <QJsonArray>

namespace priyom::backend {

namespace {

Result<std::optional<int>> seenVersion(const Call& call)
{
    PRIYOM_TRY(const qint64 version, whole(call, "version", 0));
    return version > 0 ? std::optional(int(version)) : std::nullopt;
}

// The id of the deletion, by which it is brought back.
QJsonObject answer(const bin::Deleted& deleted)
{
    QJsonObject json = idAnswer(deleted.deletion.value);
    json.insert(QStringLiteral("subject"), bin::subjectKey(deleted.subject));
    json.insert(QStringLiteral("number"), deleted.subjectId);
    return json;
}

Result<QJsonObject> leadDelete(const Call& call)
{
    PRIYOM_TRY(const qint64 id, neededWhole(call, "id"));
    PRIYOM_TRY(const auto version, seenVersion(call));
    PRIYOM_TRY(const bin::Deleted deleted, call.services().bin.deleteLead(call.session, LeadId(id), version));
    return answer(deleted);
}

Result<QJsonObject> taskDelete(const Call& call)
{
    PRIYOM_TRY(const qint64 id, neededWhole(call, "id"));
    PRIYOM_TRY(const auto version, seenVersion(call));
    PRIYOM_TRY(const bin::Deleted deleted, call.services().bin.deleteTask(call.session, TaskId(id), version));
    return answer(deleted);
}

Result<QJsonObject> clientDelete(const Call& call)
{
    PRIYOM_TRY(const qint64 id, neededWhole(call, "id"));
    PRIYOM_TRY(const bin::Deleted deleted, call.services().bin.deleteClient(call.session, ClientId(id)));
    return answer(deleted);
}

Result<QJsonObject> binList(const Call& call)
{
    PRIYOM_TRY(const auto lines, call.services().bin.list(call.session));
    QJsonArray rows;
    for (const bin::BinLine& line : lines)
        rows += QJsonObject{{QStringLiteral("id"), line.deletion.value},
                            {QStringLiteral("subject"), bin::subjectKey(line.subject)},
                            {QStringLiteral("number"), line.subjectId},
                            {QStringLiteral("kind"), line.kind},
                            {QStringLiteral("title"), line.title},
                            {QStringLiteral("client"), line.clientName},
                            {QStringLiteral("by"), line.deletedByName},
                            {QStringLiteral("at"), toIsoText(line.deletedAt, call.shop.zone())},
                            {QStringLiteral("until"), toIsoText(line.keptUntil(), call.shop.zone())}};
    return QJsonObject{{QStringLiteral("rows"), rows}};
}

Result<QJsonObject> binRestore(const Call& call)
{
    PRIYOM_TRY(const qint64 id, neededWhole(call, "id"));
    PRIYOM_TRY(const bin::Deleted back, call.services().bin.restore(call.session, EventSeq(id)));
    return answer(back);
}

constexpr Operation kBin[] = {
    {"lead.delete", true, "id* version", leadDelete},
    {"task.delete", true, "id* version", taskDelete},
    {"client.delete", true, "id*", clientDelete},
    {"bin.list", false, "", binList},
    {"bin.restore", true, "id*", binRestore},
};

} // namespace

std::span<const Operation> binOperations()
{
    return kBin;
}

} // namespace priyom::backend
