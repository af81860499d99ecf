// SPDX-License-Identifier: GPL-3.0-or-later
// Who is late and with what, who is to be confirmed and who is to be called: of every lead in work, however many, and as
// time goes by without asking anew. One definition for the strip, the heads of the columns, the tabs and their lists.
#pragma once

#include "core/base/zone.h"
#include "core/leads/lead_due.h"
#include "core/leads/lead_list.h"

#include <array>
#include <compare>

namespace priyom::leads {

// Each lead once, by what it waits for the longest.
struct LateLeads
{
    int unanswered = 0;  // nobody has answered them, or no person where the bot could not
    int untaken = 0;     // answered, and not taken into work
    int unconfirmed = 0; // their visit is not confirmed
    int uncalled = 0;    // nobody has called them back

    [[nodiscard]] int all() const { return unanswered + untaken + unconfirmed + uncalled; }
    LateLeads& operator+=(const LateLeads& more);
    friend bool operator==(const LateLeads&, const LateLeads&) = default;
};

struct WaitCounts
{
    std::array<LateLeads, std::size(kAllStages)> lateIn; // the columns of the board
    LateLeads late;                                      // all of them together
    int toConfirm = 0;
    int toCall = 0;

    friend bool operator==(const WaitCounts&, const WaitCounts&) = default;
};

// The stages whose leads can wait for it.
[[nodiscard]] QSet<Stage> stagesOf(Waiting waiting);
// What is due by the end of the shop's day is to be called today.
[[nodiscard]] bool waitsFor(Waiting waiting, const DueFacts& facts, const DueMoment& moment, const Zone& zone);

class LeadWaits final
{
public:
    static constexpr std::size_t kNamed = 3;

    // Every lead in work and every one who did not come, once; of the others those to whom something is owed.
    void add(LeadId lead, const DueFacts& facts, const DueMoment& moment, const Zone& zone);
    // One of New that is late however its norm is counted.
    void addLate(LeadId lead, bool answered, Instant arrivedAt);
    void finish();
    // Not earlier than the moment they were added at.
    [[nodiscard]] WaitCounts at(Instant now) const;
    // Whom to name of the late ones, of all there are: who waits for our word the longest, then the others, and behind them
    // those who will be late next, as long as nothing else happens. At most kNamed of each.
    [[nodiscard]] std::vector<LeadId> named() const;
    [[nodiscard]] std::size_t turns() const { return m_turns.size(); }

private:
    enum What { Unanswered, Untaken, Unconfirmed, Uncalled, ToConfirm, ToCall, WhatCount };
    using Counts = std::array<std::array<int, WhatCount>, std::size(kAllStages)>; // by stage
    struct Turn
    {
        Instant at;
        Stage stage = Stage::New;
        What what = Unanswered;
        int change = 0;
    };
    struct Named
    {
        bool isOurs = false; // nobody waits for our word
        Instant since;
        LeadId lead;

        auto operator<=>(const Named&) const = default;
    };
    static What whatOf(LateWith late);
    static LateLeads lateOf(const std::array<int, WhatCount>& counts);
    void turn(Instant at, Stage stage, What what, int change, Instant now);
    void name(LeadId lead, What what, Instant since, Instant overdue, Instant now);
    void addOwing(LeadId lead, const DueFacts& facts, const DueMoment& moment);

    Counts m_counts{};
    std::vector<Turn> m_turns; // what is still to come, the next one first
    std::vector<Named> m_late; // the first of them
    std::vector<Named> m_next; // likewise, by when they will be late
};

} // namespace priyom::leads
