// SPDX-License-Identifier: GPL-3.0-or-later
// From what is read of a lead to its place in an order.
#pragma once

#include "core/leads/lead_due.h"
#include "core/leads/lead_order.h"

#include <vector>

namespace priyom::leads {

// Who has a name or a phone, and who has none: the folded text of somebody without a name begins with a blank or is empty.
inline constexpr int kTextGiven = 0;
inline constexpr int kTextMissing = 1;
inline constexpr char kFirstText[] = "!";

// A lead as far as orders, counts and lists of what is due look at it.
struct LeadKeys
{
    LeadId id;
    Stage stage = Stage::New;
    Instant arrivedAt;
    Instant stageAt;
    qint64 value = 0; // its channel, service or person; 0: none
    QByteArray text;  // its client's folded name or phone
    DueFacts facts;   // where they were asked for
};

class LeadKeyMaker final
{
public:
    // `values` as orderedValues() has them.
    LeadKeyMaker(LeadOrder order, const std::vector<qint64>& values);

    // By term: `moment` is not null.
    [[nodiscard]] LeadCursor keyOf(const LeadKeys& lead, const DueMoment* moment) const;

private:
    LeadOrder m_order;
    std::vector<std::pair<qint64, int>> m_ranks; // by value
    int m_none;
};

} // namespace priyom::leads
