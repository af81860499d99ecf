// SPDX-License-Identifier: GPL-3.0-or-later
// What lists of leads are asked for and answer: the board by stage, the table page by page, the quick line.
#pragma once

#include "core/clients/client_search.h"
#include "core/leads/lead_card.h"
#include "core/leads/lead_order.h"
#include "core/leads/request_search.h"

#include <QSet>

#include <array>

namespace priyom::leads {

struct BoardColumn
{
    Stage stage = Stage::New;
    qint64 count = 0;            // all there are, of which the cards are the latest
    std::vector<LeadCard> cards; // the latest to have come to the stage first
};

// What a list is narrowed down to beside the rest: those that are late, that are to be confirmed, that are to be called today.
enum class Waiting { Anything, TooLong, Confirmation, Call };

using StageCounts = std::array<qint64, std::size(kAllStages)>;

struct LeadFilter
{
    QSet<Stage> stages;       // empty: all
    QString channel;          // its key
    std::optional<PersonId> manager;
    bool orQueue = false;     // and, beside that person's, what is in work and nobody answers for
    std::optional<SourceId> source;
    std::optional<Period> arrived;
    QString search;           // in the client's name and phone, and in what was asked for
    Waiting waiting = Waiting::Anything;
};

struct LeadPage
{
    std::vector<LeadCard> cards;
    std::optional<LeadCursor> next; // where it ended, and the next one begins after it; none: that was all
};

struct QuickHit
{
    clients::ClientHit hit;
    std::optional<LeadId> openLead;
    std::optional<Stage> openStage;
    std::optional<RequestHit> request; // found by this, and not by name or phone
    QString openWith = {}; // a colleague who works an open request that one may not see: that it is so, and nothing of it
};

} // namespace priyom::leads
