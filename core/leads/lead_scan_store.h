// SPDX-License-Identifier: GPL-3.0-or-later
// Leads that no index has in the wanted order, met one by one: whoever asks keeps of them what a page holds, so that the
// memory is that of the page however many there are.
#pragma once

#include "core/base/result.h"
#include "core/leads/due_ground.h"
#include "core/leads/lead_key.h"
#include "core/leads/lead_list.h"
#include "core/leads/owed_store.h"

#include <functional>

namespace priyom::leads {

struct Scan
{
    LeadFilter filter;
    LeadOrder order = LeadOrder::Urgency;        // which value and text are read
    const std::vector<ClientId>* clients = nullptr; // of these alone
    const DueGround* ground = nullptr;              // the facts are made too
    const OwedLeads* owed = nullptr;                // with the ground: to whom something is owed
    const std::vector<LeadId>* leads = nullptr;     // of these alone, and not of clients
    // Whether a lead of New, of whose facts only what was read is there, is to be met: its norms are what takes the time.
    std::function<bool(const Lead& lead)> wantsNew = {};
};

// Of a service, the latest first, and of a client.
[[nodiscard]] Result<std::vector<LeadId>> leadIdsOf(storage::Database& database, ServiceId service, int limit);
[[nodiscard]] Result<std::vector<LeadId>> leadIdsOf(storage::Database& database, ClientId client);
[[nodiscard]] Result<> eachLead(storage::Database& database, const Scan& scan, const std::function<void(const LeadKeys&)>& visit);

} // namespace priyom::leads
