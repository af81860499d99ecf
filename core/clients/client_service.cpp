// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/client_service.h"

#include "core/base/zone.h"
#include "core/clients/client_store.h"
#include "core/clients/client_tag_store.h"
#include "core/clients/client_words.h"
#include "core/clients/consent_store.h"
#include "core/clients/duplicate_store.h"
#include "core/clients/handle.h"
#include "core/history/change.h"
#include "core/history/undo_value_store.h"
#include "core/settings/setting_store.h"
#include "core/staff/rights.h"

namespace priyom::clients {

namespace {

constexpr qsizetype kLongestTag = 40;
constexpr QLatin1String kTag("tag");
constexpr QLatin1String kHeld("held"); // card -> the tag as it is spelled there

Client toldOf(const QString& name, const QString& phone, const QString& handle)
{
    Client told;
    told.name = name.simplified();
    told.phone = parsePhone(phone);
    told.handle = handleOf(handle);
    told.identity = clientIdentity(told.phone, told.handle.isEmpty() ? handle.trimmed() : told.handle);
    return told;
}

// Who has this phone, also as a further one, else who has this handle, in whichever spelling.
Result<std::optional<Client>> holderOf(storage::Database& database, const Client& told)
{
    PRIYOM_TRY(auto known, clientByIdentity(database, told.identity));
    if (known)
        return known;
    std::vector<Client> holders;
    if (told.phone.valid) {
        PRIYOM_TRY(holders, clientsByPhone(database, told.phone.number));
    }
    const QStringList spellings = told.handle.isEmpty() ? QStringList() : handleSpellings(told.handle);
    for (auto spelling = spellings.begin(); spelling != spellings.end() && holders.empty(); ++spelling) {
        PRIYOM_TRY(holders, clientsByHandle(database, *spelling));
    }
    return holders.empty() ? std::nullopt : std::optional(std::move(holders.front()));
}

// What was not known of somebody: a name, a phone that is nobody's yet, a handle.
Result<Client> filledIn(history::Change& change, Client known, const Client& told)
{
    const Client before = known;
    if (known.name.isEmpty())
        known.name = told.name;
    if (known.handle.isEmpty())
        known.handle = told.handle;
    if (known.phone.isEmpty() && told.phone.valid) {
        PRIYOM_TRY(const auto holder, identityHolder(change.database(), clientIdentity(told.phone, {})));
        if (!holder || *holder == known.id) {
            known.phone = told.phone;
            known.identity = clientIdentity(told.phone, {});
        }
    }
    if (known == before)
        return known;
    PRIYOM_CHECK(updateClient(change.database(), known));
    PRIYOM_TRY(const EventSeq event, change.record("client.edit", "client", known.id.value));
    PRIYOM_CHECK(keepWords(change, event, before, known));
    return known;
}

Result<> givePhone(storage::Database& database, Client& client, const QString& typed)
{
    client.phone = parsePhone(typed);
    // Somebody known by a handle stays known by it until there is a phone, which is the stronger.
    const QString identity = clientIdentity(client.phone, {});
    PRIYOM_TRY(const auto same, clientByIdentity(database, identity));
    if (same && same->id != client.id)
        return fail(ErrorCode::Conflict, QStringLiteral("phone"), QString::number(same->id.value));
    PRIYOM_TRY(const auto holder, identityHolder(database, identity));
    // A number that a merged row of this client holds leads here already, and stays that row's for an undo.
    if (!identity.isEmpty() && (!holder || *holder == client.id))
        client.identity = identity;
    else if (identity.isEmpty() && client.identity.startsWith(QLatin1String("tel:")))
        client.identity.clear();
    return {};
}

Result<> giveHandle(storage::Database& database, Client& client, const QString& typed)
{
    const QString handle = handleOf(typed);
    if (handle.isEmpty() && !typed.trimmed().isEmpty())
        return fail(ErrorCode::BadInput, QStringLiteral("handle"), typed);
    PRIYOM_TRY(const auto holders, clientsByHandle(database, handle));
    for (const Client& holder : holders)
        if (holder.id != client.id)
            return fail(ErrorCode::Conflict, QStringLiteral("handle"), QString::number(holder.id.value));
    // Who was known by the handle that went is known by the one that came, unless a merged row of theirs is.
    if (!client.handle.isEmpty() && keptHandle({}, client.identity) == client.handle) {
        const QString identity = clientIdentity({}, handle);
        PRIYOM_TRY(const auto holder, identityHolder(database, identity));
        client.identity = holder && *holder != client.id ? QString() : identity;
    }
    client.handle = handle;
    return {};
}

} // namespace

Result<std::vector<ClientHit>> ClientService::find(const staff::Session& session, const QString& typed, int limit) const
{
    PRIYOM_CHECK(permit(session, "client.find"));
    return searchClients(m_database, typed, limit);
}

Result<ClientHit> ClientService::show(const staff::Session& session, ClientId id)
{
    PRIYOM_CHECK(permit(session, "client.show"));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(Client client, clientById(m_database, id));
    PRIYOM_TRY(ClientHit hit, visitsBehind(m_database, id));
    hit.client = std::move(client);
    PRIYOM_CHECK(change.record("client.show", "client", id.value));
    PRIYOM_CHECK(change.commit());
    return hit;
}

Result<Client> ClientService::edit(const staff::Session& session, ClientId id, const ClientEdit& edit)
{
    PRIYOM_CHECK(permit(session, "client.edit"));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(Client client, ownClient(m_database, id));
    const Client before = client;
    if (edit.name)
        client.name = edit.name->simplified();
    if (edit.note)
        client.note = *edit.note;
    if (edit.birthday) {
        PRIYOM_TRY(const QString zoneName, settings::readSetting(m_database, settings::kZone));
        PRIYOM_TRY(const Zone zone, Zone::named(zoneName));
        if (edit.birthday->isValid() && !isBirthday(*edit.birthday, zone.date(change.at())))
            return fail(ErrorCode::BadInput, QStringLiteral("birthday"), edit.birthday->toString(Qt::ISODate));
        client.birthday = *edit.birthday;
    }
    if (edit.phone)
        PRIYOM_CHECK(givePhone(m_database, client, *edit.phone));
    if (edit.handle)
        PRIYOM_CHECK(giveHandle(m_database, client, *edit.handle));
    PRIYOM_CHECK(updateClient(m_database, client));
    PRIYOM_TRY(const EventSeq event, change.record("client.edit", "client", id.value));
    PRIYOM_CHECK(keepWords(change, event, before, client));
    PRIYOM_CHECK(change.commit());
    return client;
}

Result<bool> ClientService::tag(const staff::Session& session, ClientId id, const QString& tag)
{
    PRIYOM_CHECK(permit(session, "client.tag"));
    const QString text = tag.simplified();
    if (text.isEmpty() || text.size() > kLongestTag)
        return fail(ErrorCode::BadInput, QStringLiteral("tag"), text);
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_CHECK(ownClient(m_database, id));
    PRIYOM_TRY(const bool added, addTag(m_database, id, text));
    if (!added)
        return false;
    PRIYOM_TRY(const EventSeq event, change.record("client.tag", "client", id.value)); // without the text, which may be about health
    PRIYOM_CHECK(history::keepUndoValue(change, event, "client", id.value, {{kTag, text}}));
    PRIYOM_CHECK(change.commit());
    return true;
}

Result<bool> ClientService::untag(const staff::Session& session, ClientId id, const QString& tag)
{
    PRIYOM_CHECK(permit(session, "client.untag"));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_CHECK(ownClient(m_database, id));
    PRIYOM_TRY(const auto holders, holdersOf(m_database, id, tag.simplified()));
    PRIYOM_TRY(const bool removed, removeTag(m_database, id, tag.simplified()));
    if (!removed)
        return false;
    QJsonObject held;
    for (const HeldTag& holder : holders)
        held.insert(QString::number(holder.client.value), holder.tag);
    PRIYOM_TRY(const EventSeq event, change.record("client.untag", "client", id.value));
    PRIYOM_CHECK(history::keepUndoValue(change, event, "client", id.value, {{kHeld, held}}));
    PRIYOM_CHECK(change.commit());
    return true;
}

Result<QStringList> ClientService::tags(const staff::Session& session) const
{
    constexpr int kMost = 200;
    PRIYOM_CHECK(permit(session, "client.tags"));
    return allTags(m_database, kMost);
}

Result<ConsentId> ClientService::noteConsent(const staff::Session& session, const ConsentDraft& draft)
{
    PRIYOM_CHECK(permit(session, "client.consent"));
    Consent consent{{}, draft.client, draft.kind, draft.given, draft.at.value_or(m_clock.now()), draft.textVersion.simplified(), draft.form,
                    session.person};
    if (consent.given && consent.textVersion.isEmpty())
        return fail(ErrorCode::BadInput, QStringLiteral("text_version"), QStringLiteral("missing"));
    if (consent.at > m_clock.now())
        return fail(ErrorCode::BadInput, QStringLiteral("at"), QStringLiteral("future"));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_CHECK(ownClient(m_database, draft.client));
    PRIYOM_TRY(const ConsentId id, insertConsent(m_database, consent));
    PRIYOM_CHECK(change.record("client.consent", "client", draft.client.value,
                               {{QStringLiteral("consent"), id.value},
                                {QStringLiteral("kind"), QString(consentKindKey(draft.kind))},
                                {QStringLiteral("given"), draft.given}}));
    PRIYOM_CHECK(change.commit());
    return id;
}

Result<std::vector<DuplicatePair>> ClientService::duplicates(const staff::Session& session, int limit) const
{
    PRIYOM_CHECK(permit(session, "client.duplicates"));
    return scanDuplicates(m_database, limit);
}

Result<bool> ClientService::scanOn(const staff::Session& session, DuplicateScan& scan) const
{
    PRIYOM_CHECK(permit(session, "client.duplicates"));
    return scan.goOn(m_database);
}

Result<bool> ClientService::setNotDuplicate(const staff::Session& session, ClientId one, ClientId other, bool known)
{
    PRIYOM_CHECK(permit(session, "client.not_duplicate"));
    if (one == other)
        return fail(ErrorCode::BadInput, QStringLiteral("other"), QStringLiteral("same"));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_CHECK(ownClient(m_database, one));
    PRIYOM_CHECK(ownClient(m_database, other));
    PRIYOM_TRY(const bool changed, clients::setNotDuplicate(m_database, clientPair(one, other), known));
    if (!changed)
        return false;
    PRIYOM_CHECK(change.record("client.not_duplicate", "client", one.value,
                               {{QStringLiteral("other"), other.value}, {QStringLiteral("known"), known}}));
    PRIYOM_CHECK(change.commit());
    return true;
}

Result<std::optional<Client>> ClientService::whoIs(storage::Database& database, const QString& phone, const QString& handle)
{
    return holderOf(database, toldOf({}, phone, handle));
}

Result<Client> ClientService::ensureInChange(history::Change& change, const QString& name, const QString& phone, const QString& handle)
{
    Client client = toldOf(name, phone, handle);
    PRIYOM_TRY(auto known, holderOf(change.database(), client));
    if (known)
        return filledIn(change, *std::move(known), client);
    PRIYOM_TRY(client.id, insertClient(change.database(), client));
    return client;
}

Result<Client> ClientService::standingInChange(history::Change& change, ClientId id, const QString& name, const QString& phone, const QString& handle)
{
    PRIYOM_TRY(const ClientId standing, standsFor(change.database(), id)); // may have been merged meanwhile
    PRIYOM_TRY(Client known, clientById(change.database(), standing));
    return filledIn(change, std::move(known), toldOf(name, phone, handle));
}

} // namespace priyom::clients
