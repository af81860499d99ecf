// SPDX-License-Identifier: GPL-3.0-or-later
// Every client's folded name and digits in one piece of memory: a key pressed in the quick line is answered by looking
// through ten megabytes there, some milliseconds for 300,000 clients where the table takes twenty times that. What is
// kept is only a copy: it follows the head of history, new clients by their numbers and changed ones by their events.
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/base/search_words.h"
#include "core/history/event_store.h"

#include <QByteArray>
#include <QHash>

#include <vector>

namespace priyom::clients {

// Among so many more than are asked for somebody who is called just as was typed comes first.
constexpr int kMoreLookedAt = 32;

class ClientLookup final
{
public:
    explicit ClientLookup(storage::Database& database) : m_database(database) {}
    Q_DISABLE_COPY_MOVE(ClientLookup)

    // Clients whose folded name and digits hold what is typed (search_words.h): whole words among the latest first,
    // then beginnings of words, then the latest to be written. Nothing typed holds nobody.
    [[nodiscard]] Result<std::vector<ClientId>> holding(const QString& typed, int limit);
    // Reads what was written since the last time; the first time everything, which the first key should not wait for.
    [[nodiscard]] Result<> refresh();

private:
    struct Line
    {
        ClientId client; // invalid: the line is out of date
        qsizetype start = 0;
    };

    [[nodiscard]] std::vector<std::size_t> latest(const std::vector<SearchWord>& words, int limit) const;
    void append(ClientId client, const QByteArray& folded);
    void findIn(std::size_t first, std::size_t end, const std::vector<SearchWord>& words,
                std::vector<std::size_t>& found) const;
    [[nodiscard]] QByteArrayView textOf(std::size_t line) const;
    [[nodiscard]] bool isBeginning(qsizetype place) const;
    [[nodiscard]] Result<> rereadChanged();
    [[nodiscard]] Result<> readNew();

    storage::Database& m_database;
    history::Head m_head;
    QByteArray m_text; // the lines, each ended by a line feed, which no folded text holds
    std::vector<Line> m_lines;
    QHash<qint64, std::size_t>
        m_changed; // where the present line of a client stands that was changed since it was read
    ClientId m_newest;
};

} // namespace priyom::clients
