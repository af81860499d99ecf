// SPDX-License-Identifier: GPL-3.0-or-later
// Who is late and with what, who is to be confirmed and who is to be called: of every lead in work, however many, and as
// time goes by without asking anew. One definition for the strip, the heads of the columns, the tabs and their lists.
#pragma once

#include "core/base/zone.h"
#include "core/leads/lead_due.h"
#include "core/leads/lead_list.h"

#include <array>

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
    // Every lead in work and every one who did not come, once.
    void add(const DueFacts& facts, const DueMoment& moment, const Zone& zone);
    // One of New that is late however its norm is counted.
    void addLate(bool answered) { m_counts[answered ? Untaken : Unanswered] += 1; }
    void finish();
    // Not earlier than the moment they were added at.
    [[nodiscard]] WaitCounts at(Instant now) const;
    [[nodiscard]] std::size_t turns() const { return m_turns.size(); }

private:
    enum What { Unanswered, Untaken, Unconfirmed, ToConfirm, ToCall, WhatCount };
    struct Turn
    {
        Instant at;
        What what = Unanswered;
        int change = 0;
    };
    void turn(Instant at, What what, int change, Instant now);

    std::array<int, WhatCount> m_counts{};
    std::vector<Turn> m_turns; // what is still to come, the next one first
};

} // namespace priyom::leads
