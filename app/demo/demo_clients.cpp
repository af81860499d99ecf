// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_clients.h"

#include "core/backend/services.h"
#include "core/clients/client_store.h"
#include "core/history/change.h"
#include "core/staff/person_store.h"
#include "core/touches/touch_store.h"

#include <QJsonArray>

namespace priyom::demo {

namespace {

// Straight into the table: these words belong to no lead, and must not become the first reply to one.
Result<> addMessage(history::Change& change, const DemoFile& file, const QJsonValue& value, ClientId client)
{
    touches::Touch touch;
    touch.kind = touches::TouchKind::Message;
    touch.client = client;
    touch.body = value[QLatin1String("body")].toString();
    touch.direction = touches::directionFromKey(value[QLatin1String("direction")].toString()).value_or(touches::Direction::In);
    PRIYOM_TRY(touch.at, file.instant(value[QLatin1String("at")]));
    PRIYOM_TRY(touch.person, staff::personByName(change.database(), value[QLatin1String("person")].toString()));
    touch.bot = touch.direction == touches::Direction::Out && !touch.person.isValid();
    PRIYOM_TRY(const TouchId id, touches::insertTouch(change.database(), touch));
    PRIYOM_CHECK(change.record("touch.add", "touch", id.value));
    return {};
}

Result<ClientId> addClient(backend::Shop& shop, const staff::Session& session, const DemoFile& file, const QJsonValue& value)
{
    PRIYOM_TRY(auto change, history::Change::begin(shop.database(), session.actor(), shop.clock().now()));
    PRIYOM_TRY(clients::Client client, clients::ClientService::ensureInChange(change, value[QLatin1String("name")].toString(),
                                                                               value[QLatin1String("phone")].toString(), {}));
    client.note = value[QLatin1String("note")].toString();
    client.birthday = QDate::fromString(value[QLatin1String("birthday")].toString(), Qt::ISODate);
    PRIYOM_CHECK(clients::updateClient(change.database(), client));
    PRIYOM_CHECK(change.record("client.edit", "client", client.id.value));
    for (const QJsonValue& message : value[QLatin1String("messages")].toArray())
        PRIYOM_CHECK(addMessage(change, file, message, client.id));
    PRIYOM_CHECK(change.commit());
    return client.id;
}

Result<> addConsent(backend::Shop& shop, const staff::Session& session, const DemoFile& file, const QJsonValue& value, ClientId client)
{
    clients::ConsentDraft draft;
    draft.client = client;
    draft.kind = clients::consentKindFromKey(value[QLatin1String("consent")].toString()).value_or(clients::ConsentKind::PersonalData);
    draft.form = clients::consentFormFromKey(value[QLatin1String("form")].toString()).value_or(clients::ConsentForm::Paper);
    draft.given = value[QLatin1String("given")].toBool();
    draft.textVersion = value[QLatin1String("text_version")].toString();
    PRIYOM_TRY(draft.at, file.maybeInstant(value[QLatin1String("at")]));
    PRIYOM_CHECK(shop.services().clients.noteConsent(session, draft));
    return {};
}

} // namespace

Result<> addClients(backend::Shop& shop, const staff::Session& session, const DemoFile& file)
{
    for (const QJsonValue& value : file.json[QLatin1String("clients")].toArray()) {
        PRIYOM_TRY(const ClientId client, addClient(shop, session, file, value));
        for (const QJsonValue& tag : value[QLatin1String("tags")].toArray())
            PRIYOM_CHECK(shop.services().clients.tag(session, client, tag.toString()));
        for (const QJsonValue& consent : value[QLatin1String("consents")].toArray())
            PRIYOM_CHECK(addConsent(shop, session, file, consent, client));
    }
    return {};
}

} // namespace priyom::demo
