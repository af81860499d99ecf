// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/client_lookup.h"

#include "core/base/fold.h"
#include "core/clients/client_store.h"

#include <QSet>

#include <algorithm>

namespace priyom::clients {

namespace {

// Looked through forwards by the block, blocks from the end: the latest are found first. Letters that many hold are
// found in the first small ones; rare ones are looked for in blocks that grow.
constexpr std::size_t kFirstBlock = 32;
constexpr std::size_t kBlock = 4096;

// What stands in every line that holds the word: a number that is written two ways differs in its first digit.
QByteArray sureText(const SearchWord& word)
{
    return word.other.isEmpty() ? word.text : word.text.mid(1);
}

} // namespace

Result<std::vector<ClientId>> ClientLookup::holding(const QString& typed, int limit)
{
    PRIYOM_CHECK(refresh());
    const int most = limit + kMoreLookedAt;
    std::vector<std::size_t> lines;
    for (const auto& words : rankedWords(typed)) {
        if (int(lines.size()) >= most)
            break;
        const QSet<std::size_t> known(lines.begin(), lines.end());
        for (const std::size_t line : latest(words, most))
            if (int(lines.size()) < most && !known.contains(line))
                lines.push_back(line);
    }
    const QByteArray folded = fold(typed).toUtf8();
    std::stable_partition(lines.begin(), lines.end(),
                          [&](std::size_t line) { return standsWhole(textOf(line), folded); });
    lines.resize(std::min(lines.size(), std::size_t(limit)));
    std::vector<ClientId> found;
    for (const std::size_t line : lines)
        found.push_back(m_lines[line].client);
    return found;
}

std::vector<std::size_t> ClientLookup::latest(const std::vector<SearchWord>& words, int limit) const
{
    std::vector<std::size_t> found;
    if (words.empty())
        return found;
    std::size_t block = kFirstBlock;
    for (std::size_t end = m_lines.size(); end > 0 && int(found.size()) < limit; block = std::min(2 * block, kBlock)) {
        const std::size_t first = end - std::min(end, block);
        std::vector<std::size_t> inBlock;
        findIn(first, end, words, inBlock);
        found.insert(found.end(), inBlock.rbegin(), inBlock.rend());
        end = first;
    }
    found.resize(std::min(found.size(), std::size_t(limit)));
    return found;
}

void ClientLookup::findIn(std::size_t first, std::size_t end, const std::vector<SearchWord>& words,
                          std::vector<std::size_t>& found) const
{
    const qsizetype start = m_lines[first].start;
    const qsizetype stop = end < m_lines.size() ? m_lines[end].start : m_text.size();
    const QByteArrayView block(m_text.constData() + start, stop - start);
    const QByteArray wanted = sureText(words.front());
    const auto lines = m_lines.begin();
    for (qsizetype at = block.indexOf(wanted); at >= 0;) {
        const qsizetype place = start + at;
        if (words.front().begins &&
            !isBeginning(place)) { // most letters stand inside words: their lines are not looked for
            at = block.indexOf(wanted, at + 1);
            continue;
        }
        const auto after =
            std::upper_bound(lines + qsizetype(first), lines + qsizetype(end), place,
                             [](qsizetype wantedPlace, const Line& line) { return wantedPlace < line.start; });
        const auto line = std::size_t(after - lines) - 1;
        const QByteArrayView text = textOf(line);
        if (m_lines[line].client.isValid() &&
            std::all_of(words.begin(), words.end(), [&](const SearchWord& word) { return holdsWord(text, word); }))
            found.push_back(line);
        at = block.indexOf(wanted, m_lines[line].start + text.size() + 1 - start); // one hit a line is enough
    }
}

// Without the line feed that ends it.
QByteArrayView ClientLookup::textOf(std::size_t line) const
{
    const qsizetype start = m_lines[line].start;
    const qsizetype next = line + 1 < m_lines.size() ? m_lines[line + 1].start : m_text.size();
    return {m_text.constData() + start, next - start - 1};
}

bool ClientLookup::isBeginning(qsizetype place) const
{
    const char before = place == 0 ? '\n' : m_text[place - 1];
    return before == '\n' || before == ' ' || before == '-';
}

Result<> ClientLookup::refresh()
{
    PRIYOM_TRY(const history::Head head, history::readHead(m_database));
    if (head.count == m_head.count && head.hash == m_head.hash && m_newest.isValid())
        return {};
    PRIYOM_CHECK(rereadChanged());
    PRIYOM_CHECK(readNew());
    m_head = head;
    return {};
}

Result<> ClientLookup::rereadChanged()
{
    if (!m_newest.isValid())
        return {}; // nothing was read yet
    PRIYOM_TRY(const auto changed,
               history::subjectIdsSince(m_database, QStringLiteral("client"), EventSeq(m_head.count)));
    for (const qint64 id : changed) {
        if (id > m_newest.value)
            continue;
        PRIYOM_TRY(const QByteArray folded, foldedClient(m_database, ClientId(id)));
        const auto known = m_changed.constFind(id);
        const auto place = known != m_changed.cend()
                               ? m_lines.begin() + qsizetype(*known)
                               : std::find_if(m_lines.begin(), m_lines.end(),
                                              [id](const Line& line) { return line.client.value == id; });
        if (place != m_lines.end())
            place->client = ClientId();
        m_changed.insert(id, m_lines.size());
        append(ClientId(id), folded);
    }
    return {};
}

Result<> ClientLookup::readNew()
{
    return eachFoldedClientAfter(m_database, m_newest, [this](ClientId client, const QByteArray& folded) {
        append(client, folded);
        m_newest = client;
    });
}

void ClientLookup::append(ClientId client, const QByteArray& folded)
{
    m_lines.push_back({client, m_text.size()});
    m_text += folded;
    m_text += '\n';
}

} // namespace priyom::clients
