// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/lead_order.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace priyom::leads {

// The first so many of all that are given to it, whatever the order they come in, after the cursor.
class FirstLeads final
{
public:
    FirstLeads(LeadSorting sorting, const std::optional<LeadCursor>& after, int limit) : m_sorting(sorting), m_after(after), m_limit(size_t(limit)) {}

    // Stands before the last of those kept, or there is room.
    [[nodiscard]] bool takes(const LeadCursor& lead) const { return m_heap.size() < m_limit || comesBefore(lead, m_heap.front(), m_sorting); }
    void add(LeadCursor lead)
    {
        if ((m_after && !comesBefore(*m_after, lead, m_sorting)) || !takes(lead))
            return;
        if (m_heap.size() == m_limit) {
            std::ranges::pop_heap(m_heap, Before{m_sorting});
            m_heap.pop_back();
        }
        m_heap.push_back(std::move(lead));
        std::ranges::push_heap(m_heap, Before{m_sorting});
    }
    [[nodiscard]] std::vector<LeadCursor> sorted() &&
    {
        std::ranges::sort_heap(m_heap, Before{m_sorting});
        return std::move(m_heap);
    }

private:
    struct Before
    {
        LeadSorting sorting;
        bool operator()(const LeadCursor& a, const LeadCursor& b) const { return comesBefore(a, b, sorting); }
    };

    LeadSorting m_sorting;
    const std::optional<LeadCursor>& m_after;
    size_t m_limit;
    std::vector<LeadCursor> m_heap;
};

} // namespace priyom::leads
