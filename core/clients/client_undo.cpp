// SPDX-License-Identifier: GPL-3.0-or-later
// An undo of what was done to a card: by the event of it, with what is kept beside history of people's words.
#include "core/clients/client_service.h"

#include "core/clients/client_store.h"
#include "core/clients/client_tag_store.h"
#include "core/clients/client_words.h"
#include "core/clients/consent_store.h"
#include "core/clients/duplicate_store.h"
#include "core/history/put_back.h"
#include "core/history/still_meant.h"
#include "core/history/undo_value_store.h"
#include "core/staff/rights.h"

#include <QJsonDocument>

namespace priyom::clients {

namespace {

using history::Event;

tl::unexpected<Error> nothing()
{
    return fail(ErrorCode::MoveRefused, QStringLiteral("client"), QStringLiteral("nothing_to_undo"));
}

// Not taken back yet, and for an edit: the last one, or what was typed since would be lost.
Result<> checkStands(storage::Database& database, const Event& event)
{
    static constexpr int kFarEnough = 1000; // a view of a card is an event too
    PRIYOM_TRY(const auto events, history::eventsOf(database, QStringLiteral("client"), event.subjectId, kFarEnough));
    QSet<qint64> undone;
    for (const Event& each : events) {
        if (each.seq == event.seq)
            return undone.contains(each.seq.value) ? Result<>(nothing()) : Result<>();
        if (each.op == QLatin1String("client.undo"))
            undone += QJsonDocument::fromJson(each.detail).object().value(QLatin1String("undoes")).toInteger();
        else if (each.op == QLatin1String("client.edit") && event.op == each.op && !undone.contains(each.seq.value))
            return fail(ErrorCode::Conflict, QStringLiteral("client %1").arg(event.subjectId));
    }
    return nothing();
}

// A merge may have brought a phone, a handle or a note since: it stays, and stands in the way only where the edit wrote.
Result<> putWordsBack(storage::Database& database, Client client, const QJsonObject& was)
{
    if (!was.contains(history::kNow)) // an older program's does not say what it wrote
        return nothing();
    const history::ToPutBack back = history::toPutBack(was, was.value(history::kNow).toObject(), wordsOf(client));
    if (!back.writtenOver.isEmpty())
        return fail(ErrorCode::Conflict, QStringLiteral("client %1").arg(client.id.value));
    putWords(client, back.values);
    PRIYOM_TRY(const auto holder, identityHolder(database, client.identity));
    if (!client.identity.isEmpty() && holder && *holder != client.id)
        return fail(ErrorCode::Conflict, QStringLiteral("phone"), QString::number(holder->value));
    return updateClient(database, client);
}

Result<> giveTagBack(storage::Database& database, ClientId client, const QJsonObject& was)
{
    const QJsonObject held = was.value(QLatin1String("held")).toObject();
    for (auto holder = held.begin(); holder != held.end(); ++holder)
        PRIYOM_CHECK(giveTag(database, {ClientId(holder.key().toLongLong()), holder->toString()}));
    if (held.isEmpty()) // an older program's, which kept the word alone
        PRIYOM_CHECK(addTag(database, client, was.value(QLatin1String("tag")).toString()));
    return {};
}

Result<> takeBack(storage::Database& database, const Event& event, const Client& client, Instant now)
{
    const QJsonObject detail = QJsonDocument::fromJson(event.detail).object();
    if (event.op == QLatin1String("client.consent"))
        return insertMistake(database, ConsentId(detail.value(QLatin1String("consent")).toInteger()), now);
    if (event.op == QLatin1String("client.not_duplicate")) {
        const ClientId other(detail.value(QLatin1String("other")).toInteger());
        PRIYOM_CHECK(
            setNotDuplicate(database, clientPair(client.id, other), !detail.value(QLatin1String("known")).toBool()));
        return {};
    }
    PRIYOM_TRY(const auto was, history::undoValue(database, event.seq));
    if (!was)
        return nothing();
    const QString tag = was->value(QLatin1String("tag")).toString();
    if (event.op == QLatin1String("client.edit"))
        return putWordsBack(database, client, *was);
    if (event.op == QLatin1String("client.tag"))
        PRIYOM_CHECK(removeTag(database, client.id, tag));
    else if (event.op == QLatin1String("client.untag"))
        PRIYOM_CHECK(giveTagBack(database, client.id, *was));
    else
        return nothing();
    return {};
}

} // namespace

Result<Client> ClientService::undo(const staff::Session& session, EventSeq seq)
{
    PRIYOM_CHECK(permit(session, "client.undo"));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(Client client, undoInChange(change, seq));
    PRIYOM_CHECK(change.commit());
    return client;
}

Result<Client> ClientService::undoInChange(history::Change& change, EventSeq seq)
{
    storage::Database& database = change.database();
    PRIYOM_TRY(const Event event, history::eventBySeq(database, seq));
    if (event.subject != QLatin1String("client") || event.at < change.at() - history::kStillMeant)
        return nothing();
    PRIYOM_CHECK(checkStands(database, event));
    PRIYOM_TRY(const Client client, ownClient(database, ClientId(event.subjectId)));
    PRIYOM_CHECK(takeBack(database, event, client, change.at()));
    PRIYOM_CHECK(change.record("client.undo", "client", event.subjectId, {{QStringLiteral("undoes"), seq.value}}));
    return clientById(database, client.id);
}

} // namespace priyom::clients
