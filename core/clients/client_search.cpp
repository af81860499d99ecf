// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/client_search.h"

#include "core/base/fold.h"
#include "core/base/phone_home.h"
#include "core/base/search_words.h"
#include "core/clients/client_lookup.h"
#include "core/clients/client_store.h"
#include "core/clients/handle.h"

#include <QStringList>

#include <algorithm>

namespace priyom::clients {

namespace {

// People tell the end of their number or the number in town; more digits than that are a number from its beginning, and
// looking through all clients for it would find nothing.
constexpr int kLocalDigits = 7;

// What is left of a phone being typed; a null string where there is anything else in it.
QString phoneDigits(const QString& typed)
{
    QString digits;
    for (const QChar sign : typed) {
        if (sign.isDigit())
            digits += sign;
        else if (!sign.isSpace() && !QStringLiteral("+()-").contains(sign))
            return {};
    }
    return digits;
}

// A field that shapes a phone while it is typed makes "+7 305" of "305", which may be any part of a number.
QString localDigits(const QString& typed)
{
    const QString digits = phoneDigits(typed);
    const QString code = phoneHome().code;
    return typed.trimmed().startsWith(QString(u'+' % code)) ? digits.mid(code.size()) : digits;
}

Result<std::vector<Client>> clientsHolding(storage::Database& database, const QString& typed, int limit,
                                           ClientLookup* lookup)
{
    if (!lookup)
        return clientsByText(database, typed, limit + kMoreLookedAt);
    PRIYOM_TRY(const auto ids, lookup->holding(typed, limit));
    std::vector<Client> clients;
    for (const ClientId id : ids) {
        PRIYOM_TRY(const ClientId standing, standsFor(database, id)); // one that was merged leads to the other
        PRIYOM_TRY(Client client, clientById(database, standing));
        clients.push_back(std::move(client));
    }
    return clients;
}

} // namespace

QStringList phonePrefixes(const QString& typed)
{
    const QString digits = phoneDigits(typed);
    if (digits.size() < 3)
        return {};
    if (typed.trimmed().startsWith(QLatin1Char('+')))
        return {QLatin1Char('+') + digits};
    const PhoneHome home = phoneHome();
    const QString plus = u'+' % home.code;
    if (digits.startsWith(home.trunk))
        return {plus + digits.mid(1), QLatin1Char('+') + digits, digits};
    return {QLatin1Char('+') + digits, plus + digits, digits};
}

Result<std::vector<ClientHit>> searchClients(storage::Database& database, const QString& typed, int limit,
                                             ClientLookup* lookup)
{
    std::vector<Client> found;
    for (const QString& prefix : phonePrefixes(typed)) {
        PRIYOM_TRY(const auto begun, clientsByPhonePrefix(database, prefix, limit));
        addNew(found, begun, limit);
    }
    for (const QString& prefix : handlePrefixes(typed)) {
        PRIYOM_TRY(const auto begun, clientsByHandlePrefix(database, prefix, limit));
        addNew(found, begun, limit);
    }
    const QString digits = localDigits(typed);
    const qsizetype said = phoneDigits(typed).isEmpty() ? fold(typed).size() : digits.size();
    if ((int(found.size()) < limit || digits.isEmpty()) && said >= 2 && digits.size() <= kLocalDigits) {
        PRIYOM_TRY(auto held, clientsHolding(database, typed, limit, lookup));
        const auto calledSo = [words = fold(typed).toUtf8()](const Client& client) {
            return standsWhole(fold(client.name).toUtf8(), words);
        };
        const auto others = std::stable_partition(held.begin(), held.end(), calledSo);
        std::vector<Client> whole(held.begin(), digits.isEmpty() ? others : held.begin()); // before nicks that begin so
        addNew(whole, found, limit);
        addNew(whole, held, limit);
        found = std::move(whole);
        if (!digits.isEmpty() && int(found.size()) < limit) {
            PRIYOM_TRY(const auto further, clientsByFurtherNumber(database, searchWords(typed), limit));
            addNew(found, further, limit);
        }
    }
    std::vector<ClientHit> hits;
    for (Client& client : found) {
        PRIYOM_TRY(ClientHit hit, visitsBehind(database, client.id));
        hit.client = std::move(client);
        hits.push_back(std::move(hit));
    }
    return hits;
}

} // namespace priyom::clients
