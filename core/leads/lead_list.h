// SPDX-License-Identifier: GPL-3.0-or-later
// What lists of leads are asked for and answer: the board by stage, the table page by page, the quick line.
#pragma once

#include "core/clients/client_search.h"
#include "core/leads/lead_card.h"
#include "core/leads/request_search.h"

#include <QSet>

namespace priyom::leads {

struct BoardColumn
{
    Stage stage = Stage::New;
    qint64 count = 0;            // all there are, of which the cards are the latest
    std::vector<LeadCard> cards; // the latest to have come to the stage first
};

enum class LeadOrder {
    Urgency, // stages in their order; within an open one who waits longest first, within Came and Lost the latest
    Arrival, // the latest first
};

struct LeadFilter
{
    QSet<Stage> stages;       // empty: all
    QString channel;          // its key
    std::optional<PersonId> manager;
    std::optional<SourceId> source;
    std::optional<Period> arrived;
    QString search;           // in the client's name and phone
};

// Where the last page ended; the next begins after it, whatever has been written meanwhile.
struct LeadCursor
{
    Stage stage = Stage::New;
    Instant at; // by urgency since when at the stage, by arrival when it arrived
    LeadId id;
};

// The one definition of the two orders; what the database's indexes give agrees with it.
[[nodiscard]] bool comesBefore(const LeadCursor& a, const LeadCursor& b, LeadOrder order);

struct LeadPage
{
    std::vector<LeadCard> cards;
    std::optional<LeadCursor> next; // none: that was all
};

struct QuickHit
{
    clients::ClientHit hit;
    std::optional<LeadId> openLead;
    std::optional<Stage> openStage;
    std::optional<RequestHit> request; // found by this, and not by name or phone
};

[[nodiscard]] inline size_t qHash(Stage stage, size_t seed = 0)
{
    return ::qHash(int(stage), seed);
}

} // namespace priyom::leads
