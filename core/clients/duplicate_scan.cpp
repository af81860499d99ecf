// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/duplicate_scan.h"

#include "core/base/fold.h"
#include "core/clients/client_store.h"
#include "core/clients/duplicate_store.h"

#include <algorithm>
#include <tuple>

namespace priyom::clients {

namespace {

using Pairs = QSet<ClientPair>;

// What two may have in common, as a hash: the rule has the last word.
struct Sign
{
    size_t hash = 0;
    ClientId id;
};

// A client with a name and a number, small, because there may be 300,000 of them.
struct Mark
{
    size_t name = 0;
    quint64 digits = 0;
    int length = 0;
    ClientId id;
};

// A sign that a whole crowd shares (the shop's own number, written for everybody) says nothing: each is laid beside the
// next few only.
constexpr size_t kNeighbours = 8;
constexpr int kLongestNumber = 18; // fits 64 bits
constexpr quint64 kInTown = 1'000'000;
constexpr int kMostOfOneName = 20'000;

void addMeetings(std::vector<Sign>& signs, Pairs& pairs)
{
    std::sort(signs.begin(), signs.end(), [](const Sign& a, const Sign& b) { return std::tie(a.hash, a.id) < std::tie(b.hash, b.id); });
    for (size_t i = 0; i < signs.size(); ++i)
        for (size_t j = i + 1; j < std::min(signs.size(), i + 1 + kNeighbours) && signs[j].hash == signs[i].hash; ++j)
            if (signs[i].id != signs[j].id)
                pairs += clientPair(signs[i].id, signs[j].id);
}

// Two numbers that differ in one digit are equal without it; two with swapped neighbours, with the two in one order.
void addNearSigns(std::vector<Sign>& signs, const Mark& mark)
{
    signs.push_back({qHashMulti(0, 'e', mark.digits % kInTown), mark.id});
    quint64 power = 1;
    for (int place = 0; place < mark.length; ++place, power *= 10) {
        const quint64 below = mark.digits % power;
        const quint64 digit = mark.digits / power % 10;
        const quint64 above = mark.digits / power / 10;
        signs.push_back({qHashMulti(0, 'o', place, mark.length, below, above), mark.id});
        const quint64 next = above % 10;
        if (place + 1 < mark.length && digit != next)
            signs.push_back({qHashMulti(0, 's', place, mark.length, below, above / 10, std::min(digit, next), std::max(digit, next)), mark.id});
    }
}

void addNearMeetings(std::vector<Mark>& marks, Pairs& pairs)
{
    std::sort(marks.begin(), marks.end(), [](const Mark& a, const Mark& b) { return a.name < b.name; });
    std::vector<Sign> signs;
    for (auto first = marks.begin(); first != marks.end();) {
        const auto last = std::find_if(first, marks.end(), [&](const Mark& mark) { return mark.name != first->name; });
        if (last - first > 1) {
            signs.clear();
            std::for_each(first, last, [&](const Mark& mark) { addNearSigns(signs, mark); });
            addMeetings(signs, pairs);
        }
        first = last;
    }
}

Result<Pairs> candidates(storage::Database& database)
{
    std::vector<Sign> phones;
    std::vector<Sign> handles;
    std::vector<Mark> marks;
    PRIYOM_CHECK(forEachClient(database, [&](const Client& client) {
        const DuplicateSigns signs = signsOf(client);
        if (!signs.phone.isEmpty())
            phones.push_back({qHash(signs.phone), client.id});
        for (const QString& number : signs.further)
            phones.push_back({qHash(number), client.id});
        if (!signs.handle.isEmpty())
            handles.push_back({qHash(signs.handle), client.id});
        if (!signs.name.isEmpty() && !signs.phone.isEmpty() && signs.phone.size() <= kLongestNumber)
            marks.push_back({qHash(signs.name), signs.phone.toULongLong(), int(signs.phone.size()), client.id});
    }));
    Pairs pairs;
    addMeetings(phones, pairs);
    addMeetings(handles, pairs);
    addNearMeetings(marks, pairs);
    return pairs;
}

Result<std::vector<DuplicatePair>> judged(storage::Database& database, const Pairs& pairs)
{
    std::vector<DuplicatePair> found;
    for (const auto& [one, other] : pairs) {
        PRIYOM_TRY(Client first, clientById(database, one));
        PRIYOM_TRY(Client second, clientById(database, other));
        if (const auto reason = duplicateReason(signsOf(first), signsOf(second)))
            found.push_back({std::move(first), std::move(second), *reason});
    }
    std::sort(found.begin(), found.end(), [](const DuplicatePair& a, const DuplicatePair& b) {
        return std::tuple(a.reason, b.second.id, b.first.id) < std::tuple(b.reason, a.second.id, a.first.id);
    });
    return found;
}

// How a number may stand in the table.
QStringList spellings(const QString& digits)
{
    constexpr qsizetype kNational = 10;
    if (digits.size() != kNational)
        return {digits, QString(QLatin1Char('+') % digits)};
    return {QString(QLatin1String("+7") % digits), digits, QString(QLatin1Char('8') % digits), QString(QLatin1Char('7') % digits), digits.right(7), digits.right(6)};
}

QStringList handleSpellings(const QString& handle)
{
    QStringList identities;
    for (const QLatin1String start : {QLatin1String(), QLatin1String("@"), QLatin1String("t.me/"), QLatin1String("https://t.me/")})
        identities += QLatin1String("key:") % start % handle;
    return identities;
}

QStringList nameSpellings(const QString& name)
{
    QStringList words = fold(name).split(u' ', Qt::SkipEmptyParts);
    QStringList names{words.join(u' ')};
    std::reverse(words.begin(), words.end());
    if (words.size() > 1)
        names += words.join(u' ');
    return names;
}

Result<std::vector<ClientId>> lookalikes(storage::Database& database, const Client& client)
{
    const DuplicateSigns signs = signsOf(client);
    QStringList numbers;
    for (const QString& number : QStringList(signs.phone) + signs.further)
        if (!number.isEmpty())
            numbers += spellings(number);
    PRIYOM_TRY(auto found, clientsWithPhones(database, numbers));
    if (!signs.handle.isEmpty()) {
        for (const QString& identity : handleSpellings(signs.handle)) {
            PRIYOM_TRY(const auto holder, identityHolder(database, identity));
            if (holder) {
                PRIYOM_TRY(const ClientId standing, standsFor(database, *holder));
                found.push_back(standing);
            }
        }
    }
    if (signs.name.isEmpty() || signs.phone.isEmpty())
        return found;
    for (const QString& name : nameSpellings(client.name)) {
        PRIYOM_TRY(const auto namesakes, clientsWithName(database, name, kMostOfOneName));
        for (const auto& [id, digits] : namesakes) {
            const QString other = comparableDigits(digits);
            if (areNear(signs.phone, other) || signs.phone.endsWith(other) || other.endsWith(signs.phone))
                found.push_back(id);
        }
    }
    return found;
}

} // namespace

Result<std::vector<DuplicatePair>> scanDuplicates(storage::Database& database, int limit)
{
    PRIYOM_TRY(Pairs pairs, candidates(database));
    PRIYOM_TRY(const Pairs known, allNotDuplicates(database));
    PRIYOM_TRY(auto found, judged(database, pairs.subtract(known)));
    if (int(found.size()) > limit)
        found.resize(size_t(limit));
    return found;
}

Result<std::vector<DuplicatePair>> duplicatesOf(storage::Database& database, const Client& client, int limit)
{
    PRIYOM_TRY(const auto ids, lookalikes(database, client));
    Pairs pairs;
    for (const ClientId id : ids) {
        const ClientPair pair = clientPair(client.id, id);
        if (id == client.id || pairs.contains(pair))
            continue;
        PRIYOM_TRY(const bool isKnown, isNotDuplicate(database, pair));
        if (!isKnown)
            pairs += pair;
    }
    PRIYOM_TRY(auto found, judged(database, pairs));
    if (int(found.size()) > limit)
        found.resize(size_t(limit));
    return found;
}

} // namespace priyom::clients
