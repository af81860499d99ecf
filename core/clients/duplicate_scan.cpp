// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/duplicate_scan.h"

#include "core/base/fold.h"
#include "core/base/phone_home.h"
#include "core/clients/client_store.h"

#include <algorithm>
#include <tuple>

namespace priyom::clients {

namespace {

using Pairs = QSet<ClientPair>;

// A sign that a whole crowd shares (the shop's own number, written for everybody) says nothing: each is laid beside the
// next few only.
constexpr size_t kNeighbours = 8;
constexpr int kLongestNumber = 18; // fits 64 bits
constexpr quint64 kInTown = 1'000'000;
constexpr int kMostOfOneName = 20'000;

// Slices of some ten milliseconds.
constexpr int kReadSlice = 4096;
constexpr size_t kNearSlice = 8192;
constexpr size_t kJudgeSlice = 1024;

bool isStronger(const DuplicatePair& a, const DuplicatePair& b)
{
    return std::tuple(a.reason, b.second.id, b.first.id) < std::tuple(b.reason, a.second.id, a.first.id);
}

// Adds the pair where the rule says that it is one; either may have been merged or deleted meanwhile.
Result<> judge(storage::Database& database, const ClientPair& pair, std::vector<DuplicatePair>& found)
{
    PRIYOM_TRY(auto first, standingClient(database, pair.first));
    PRIYOM_TRY(auto second, standingClient(database, pair.second));
    if (!first || !second)
        return {};
    if (const auto reason = duplicateReason(signsOf(*first), signsOf(*second)))
        found.push_back({*std::move(first), *std::move(second), *reason});
    return {};
}

// How a number may stand in the table.
QStringList spellings(const QString& digits)
{
    constexpr qsizetype kNational = 10;
    if (digits.size() != kNational)
        return {digits, QString(QLatin1Char('+') % digits)};
    const PhoneHome home = phoneHome();
    return {QString(u'+' % home.code % digits), digits, QString(home.trunk % digits), QString(home.code % digits),
            digits.right(7), digits.right(6)};
}

QStringList spellingsOfHandle(const QString& comparable)
{
    QStringList handles;
    for (const QLatin1String start : {QLatin1String(), QLatin1String("@"), QLatin1String("t.me/"), QLatin1String("vk.com/"),
                                      QLatin1String("instagram.com/"), QLatin1String("https://t.me/")})
        handles += start % comparable;
    return handles;
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
        for (const QString& spelling : spellingsOfHandle(signs.handle)) {
            PRIYOM_TRY(const auto holders, clientsByHandle(database, spelling));
            for (const Client& holder : holders)
                found.push_back(holder.id);
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

Result<bool> DuplicateScan::goOn(storage::Database& database)
{
    switch (m_stage) {
    case Stage::Read:
        PRIYOM_CHECK(readOn(database));
        return false;
    case Stage::Meet:
        meet();
        return false;
    case Stage::MeetNear:
        meetNear();
        if (m_at == m_marks.size())
            PRIYOM_CHECK(choose(database));
        return false;
    case Stage::Judge:
        break;
    }
    return judgeOn(database);
}

std::vector<DuplicatePair> DuplicateScan::take()
{
    std::sort(m_found.begin(), m_found.end(), &isStronger);
    if (int(m_found.size()) > m_limit)
        m_found.resize(size_t(m_limit));
    return std::move(m_found);
}

Result<> DuplicateScan::readOn(storage::Database& database)
{
    const ClientId before = m_read;
    PRIYOM_CHECK(forEachClientAfter(database, before, kReadSlice, [this](const Client& client) {
        m_read = client.id;
        note(client);
    }));
    if (m_read == before)
        m_stage = Stage::Meet;
    return {};
}

void DuplicateScan::note(const Client& client)
{
    const DuplicateSigns signs = signsOf(client);
    if (!signs.phone.isEmpty())
        m_phones.push_back({qHash(signs.phone), client.id});
    for (const QString& number : signs.further)
        m_phones.push_back({qHash(number), client.id});
    if (!signs.handle.isEmpty())
        m_handles.push_back({qHash(signs.handle), client.id});
    if (!signs.name.isEmpty() && !signs.phone.isEmpty() && signs.phone.size() <= kLongestNumber)
        m_marks.push_back({qHash(signs.name), signs.phone.toULongLong(), int(signs.phone.size()), client.id});
}

void DuplicateScan::meet()
{
    addMeetings(m_phones);
    addMeetings(m_handles);
    std::sort(m_marks.begin(), m_marks.end(), [](const Mark& a, const Mark& b) { return a.name < b.name; });
    m_stage = Stage::MeetNear;
}

// Those of one name, as many names as a slice takes.
void DuplicateScan::meetNear()
{
    const size_t enough = std::min(m_marks.size(), m_at + kNearSlice);
    std::vector<Sign> signs;
    while (m_at < enough) {
        const auto first = m_marks.begin() + qsizetype(m_at);
        const auto last = std::find_if(first, m_marks.end(), [&](const Mark& mark) { return mark.name != first->name; });
        if (last - first > 1) {
            signs.clear();
            std::for_each(first, last, [&](const Mark& mark) { addNearSigns(signs, mark); });
            addMeetings(signs);
        }
        m_at += size_t(last - first);
    }
}

Result<> DuplicateScan::choose(storage::Database& database)
{
    PRIYOM_TRY(const Pairs known, allNotDuplicates(database));
    m_met.subtract(known);
    m_pairs.assign(m_met.begin(), m_met.end());
    m_at = 0;
    m_stage = Stage::Judge;
    return {};
}

Result<bool> DuplicateScan::judgeOn(storage::Database& database)
{
    const size_t end = std::min(m_pairs.size(), m_at + kJudgeSlice);
    for (; m_at < end; ++m_at)
        PRIYOM_CHECK(judge(database, m_pairs[m_at], m_found));
    return m_at == m_pairs.size();
}

// Two numbers that differ in one digit are equal without it; two with swapped neighbours, with the two in one order.
void DuplicateScan::addNearSigns(std::vector<Sign>& signs, const Mark& mark)
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

void DuplicateScan::addMeetings(std::vector<Sign>& signs)
{
    std::sort(signs.begin(), signs.end(), [](const Sign& a, const Sign& b) { return std::tie(a.hash, a.id) < std::tie(b.hash, b.id); });
    for (size_t i = 0; i < signs.size(); ++i)
        for (size_t j = i + 1; j < std::min(signs.size(), i + 1 + kNeighbours) && signs[j].hash == signs[i].hash; ++j)
            if (signs[i].id != signs[j].id)
                m_met += clientPair(signs[i].id, signs[j].id);
}

Result<std::vector<DuplicatePair>> scanDuplicates(storage::Database& database, int limit)
{
    DuplicateScan scan(limit);
    for (bool isDone = false; !isDone;) {
        PRIYOM_TRY(isDone, scan.goOn(database));
    }
    return scan.take();
}

Result<std::vector<DuplicatePair>> duplicatesOf(storage::Database& database, const Client& client, int limit)
{
    PRIYOM_TRY(const auto ids, lookalikes(database, client));
    Pairs judged;
    std::vector<DuplicatePair> found;
    for (const ClientId id : ids) {
        const ClientPair pair = clientPair(client.id, id);
        if (id == client.id || judged.contains(pair))
            continue;
        judged += pair;
        PRIYOM_TRY(const bool isKnown, isNotDuplicate(database, pair));
        if (!isKnown)
            PRIYOM_CHECK(judge(database, pair, found));
    }
    std::sort(found.begin(), found.end(), &isStronger);
    if (int(found.size()) > limit)
        found.resize(size_t(limit));
    return found;
}

} // namespace priyom::clients
