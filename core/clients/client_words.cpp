// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/client_words.h"

#include "core/history/put_back.h"

namespace priyom::clients {

QJsonObject wordsOf(const Client& client)
{
    return {{QStringLiteral("identity"), client.identity},
            {QStringLiteral("name"), client.name},
            {QStringLiteral("phone"), client.phone.raw},
            {QStringLiteral("handle"), client.handle},
            {QStringLiteral("note"), client.note},
            {QStringLiteral("birthday"), client.birthday.toString(Qt::ISODate)}};
}

void putWords(Client& client, const QJsonObject& words)
{
    client.identity = words.value(QLatin1String("identity")).toString(client.identity);
    client.name = words.value(QLatin1String("name")).toString(client.name);
    client.handle = words.value(QLatin1String("handle")).toString(client.handle);
    client.note = words.value(QLatin1String("note")).toString(client.note);
    if (const QJsonValue phone = words.value(QLatin1String("phone")); phone.isString())
        client.phone = parsePhone(phone.toString());
    if (const QJsonValue birthday = words.value(QLatin1String("birthday")); birthday.isString())
        client.birthday = QDate::fromString(birthday.toString(), Qt::ISODate);
}

Result<> keepWords(history::Change& change, EventSeq edit, const Client& before, const Client& after)
{
    QJsonObject words = wordsOf(before);
    words.insert(history::kNow, wordsOf(after));
    return history::keepUndoValue(change, edit, "client", after.id.value, words);
}

} // namespace priyom::clients
