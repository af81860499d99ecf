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

struct LateLeads
{
    int unanswered = 0;  // nobody has answered them
    int untaken = 0;     // answered, and not taken into work
    int unconfirmed = 0; // their visit is not confirmed

    [[nodiscard]] int all() const { return unanswered + untaken + unconfirmed; }
    // In the column of that stage: a visit is confirmed of who is Qualified, the rest is owed in New.
    [[nodiscard]] LateLeads in(Stage stage) const;
    friend bool operator==(const LateLeads&, const LateLeads&) = default;
};

struct WaitCounts
{
    LateLeads late;
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

    // Every lead in work and every one who did not come, once.
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
    enum What { Unanswered, Untaken, Unconfirmed, ToConfirm, ToCall, WhatCount };
    struct Turn
    {
        Instant at;
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
    void turn(Instant at, What what, int change, Instant now);
    void name(LeadId lead, What what, Instant arrivedAt, Instant overdue, Instant now);

    std::array<int, WhatCount> m_counts{};
    std::vector<Turn> m_turns; // what is still to come, the next one first
    std::vector<Named> m_late; // the first of them
    std::vector<Named> m_next; // likewise, by when they will be late
};

} // namespace priyom::leads
