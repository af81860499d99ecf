// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/request_search.h"

#include "core/base/fold.h"
#include "core/clients/client_store.h"
#include "core/leads/request_search_store.h"

#include <QStringList>

#include <algorithm>

namespace priyom::leads {

namespace {

QStringList wordsOf(const QString& typed)
{
    QStringList words(QString{});
    const QString folded = fold(typed);
    for (const QChar sign : folded) {
        if (sign.isLetterOrNumber())
            words.back() += sign;
        else if (!words.back().isEmpty())
            words += QString();
    }
    words.removeAll(QString());
    return words;
}

// Where a word begins so; -1: nowhere.
qsizetype beginsAt(const QString& folded, const QString& word)
{
    for (qsizetype at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1))
        if (at == 0 || !folded[at - 1].isLetterOrNumber())
            return at;
    return -1;
}

bool holdsWords(const QString& text, const QStringList& words)
{
    const QString folded = fold(text);
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return beginsAt(folded, word) >= 0; });
}

class Hits final
{
public:
    Hits(storage::Database& database, int limit) : m_database(database), m_limit(limit) {}

    [[nodiscard]] bool isFull() const { return int(m_hits.size()) >= m_limit; }
    [[nodiscard]] Result<> add(RequestHit hit)
    {
        PRIYOM_TRY(hit.client, clients::standsFor(m_database, hit.client)); // one that was merged leads to the other
        const bool known = std::any_of(m_hits.begin(), m_hits.end(), [&](const RequestHit& other) { return other.client == hit.client; });
        if (!known && !isFull())
            m_hits.push_back(std::move(hit));
        return {};
    }
    [[nodiscard]] std::vector<RequestHit> take() { return std::move(m_hits); }

private:
    storage::Database& m_database;
    int m_limit;
    std::vector<RequestHit> m_hits;
};

} // namespace

QString excerpt(const QString& text, const QString& typed)
{
    constexpr qsizetype kBefore = 24;
    const QString line = text.simplified();
    const QStringList words = wordsOf(typed);
    // Folding keeps the length of what people write here; where it does not, the line begins a little beside.
    const qsizetype at = words.isEmpty() ? -1 : beginsAt(fold(line), words.front());
    if (at <= kBefore)
        return line;
    const qsizetype blank = line.indexOf(QLatin1Char(' '), at - kBefore);
    return QStringLiteral("… ") + line.mid(blank < 0 || blank >= at ? std::min(at, line.size()) : blank + 1);
}

Result<std::vector<RequestHit>> searchRequests(storage::Database& database, const QString& typed, std::optional<PersonId> manager,
                                               int limit)
{
    const QStringList words = wordsOf(typed);
    Hits hits(database, limit);
    if (words.isEmpty() || words.front().size() < 2)
        return hits.take();
    PRIYOM_TRY(const auto asked, leadsOfService(database, searchWords(typed), manager, limit));
    for (const ServiceLead& lead : asked)
        PRIYOM_CHECK(hits.add({lead.client, lead.lead, FoundBy::Service, lead.service}));
    // Written beside a request first: that is what is being talked about.
    for (const NoteOf of : {NoteOf::Lead, NoteOf::Touch, NoteOf::Client}) {
        if (hits.isFull())
            break;
        PRIYOM_TRY(const auto notes, notesHolding(database, words, of, manager, limit));
        for (const NoteFound& note : notes) {
            const bool inNote = of != NoteOf::Lead || holdsWords(note.text, words) || note.wish.isEmpty();
            PRIYOM_CHECK(hits.add({note.client, note.lead, inNote ? FoundBy::Note : FoundBy::Wish, excerpt(inNote ? note.text : note.wish, typed)}));
        }
    }
    return hits.take();
}

} // namespace priyom::leads
