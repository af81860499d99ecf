// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of one reading share; each *_facts_store reads its part of the facts into it, in the order of facts_store.
#pragma once

#include "core/metrics/facts_store.h"
#include "core/metrics/known_keys_store.h"

namespace priyom::metrics {

struct Reading
{
    Reading(storage::Database& opened, const FactsRequest& asked)
        : database(opened), request(asked), period(asked.zone.days(asked.from, asked.to)), known(opened)
    {
    }
    [[nodiscard]] bool wants(Extra extra) const { return request.extras.testFlag(extra); }

    storage::Database& database;
    const FactsRequest& request;
    Period period;
    Facts facts;
    KnownKeys known;
};

} // namespace priyom::metrics
