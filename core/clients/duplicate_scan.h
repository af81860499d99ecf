// SPDX-License-Identifier: GPL-3.0-or-later
// Which clients of a shop look alike, without comparing each with each: all signs are laid side by side once, and only
// those that share one are judged by the rule. The work grows as the number of clients, also at 300,000.
#pragma once

#include "core/base/result.h"
#include "core/clients/duplicate_rule.h"
#include "core/clients/duplicate_store.h"

#include <vector>

namespace priyom::storage {
class Database;
}

namespace priyom::clients {

struct DuplicatePair
{
    Client first; // the one that was there before
    Client second;
    DuplicateReason reason = DuplicateReason::NearPhone;
};

// All pairs of the shop but those known to be two people; the stronger reason first, then the latest. In slices, so that
// whoever asks anything else meanwhile waits for one of them only: what changes between two is judged as it stands then.
class DuplicateScan final
{
public:
    explicit DuplicateScan(int limit) : m_limit(limit) {}

    // One slice; true when nothing is left to look at.
    [[nodiscard]] Result<bool> goOn(storage::Database& database);
    [[nodiscard]] std::vector<DuplicatePair> take(); // once all was looked at

private:
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
    enum class Stage { Read, Meet, MeetNear, Judge };

    [[nodiscard]] Result<> readOn(storage::Database& database);
    void note(const Client& client);
    void meet();
    void meetNear();
    [[nodiscard]] Result<> choose(storage::Database& database);
    [[nodiscard]] Result<bool> judgeOn(storage::Database& database);
    static void addNearSigns(std::vector<Sign>& signs, const Mark& mark);
    void addMeetings(std::vector<Sign>& signs);

    int m_limit;
    Stage m_stage = Stage::Read;
    ClientId m_read; // the last one
    std::vector<Sign> m_phones;
    std::vector<Sign> m_handles;
    std::vector<Mark> m_marks;
    QSet<ClientPair> m_met;
    std::vector<ClientPair> m_pairs;
    size_t m_at = 0; // in the marks, then in the pairs
    std::vector<DuplicatePair> m_found;
};

// The whole scan at once.
[[nodiscard]] Result<std::vector<DuplicatePair>> scanDuplicates(storage::Database& database, int limit);
// Who may be the same person as this one, by indexes alone: asked with every card.
[[nodiscard]] Result<std::vector<DuplicatePair>> duplicatesOf(storage::Database& database, const Client& client, int limit);

} // namespace priyom::clients
