// SPDX-License-Identifier: GPL-3.0-or-later
// Two clients that are one person: what would move, and what is asked for. The other's row stays as merged into the kept
// one, so that its phone still leads there; its requests remain requests, but two open ones may be found to be the same.
#pragma once

#include "core/clients/client.h"

#include <optional>

namespace priyom::cards {

struct MergeCounts
{
    int leads = 0;
    int visits = 0;
    int payments = 0;
    int touches = 0; // calls, messages, notes
    int tasks = 0;   // of the client; a request's go with it
    int tags = 0;
    int consents = 0; // every word on record

    [[nodiscard]] bool isEmpty() const { return *this == MergeCounts(); }

    friend bool operator==(const MergeCounts&, const MergeCounts&) = default;
};

// What the kept card itself takes from the other; a name, a phone, a handle and a birthday where it has none of its own.
struct MergeWords
{
    bool name = false;
    bool phone = false;
    bool birthday = false;
    bool note = false; // written after its own
    bool handle = false;

    friend bool operator==(const MergeWords&, const MergeWords&) = default;
};

struct MergePreview
{
    clients::Client kept;
    clients::Client other;
    MergeCounts moves; // of the other
    MergeWords takes;
    MergeCounts keptHas; // what stands on the kept one already, to choose which to keep
    // The other's open request where each has a single one and the two may be the same: it would then be merged into the
    // kept one's, and never count (domain.md 4).
    std::optional<LeadId> sameRequest;
};

struct MergeDraft
{
    ClientId kept;
    ClientId other;
    bool joinRequests = false;           // as the preview's sameRequest
    std::optional<MergeCounts> expected; // what the preview said: Conflict where it is not so any more
};

} // namespace priyom::cards
