// SPDX-License-Identifier: GPL-3.0-or-later
// Everything there is to tell of one client: who it is, what became of the visits, what was paid, what was said, what was
// agreed to, and who may be the same person.
#pragma once

#include "core/bookings/visit.h"
#include "core/bookings/waiting_store.h"
#include "core/clients/consent.h"
#include "core/clients/duplicate_scan.h"
#include "core/leads/lead.h"
#include "core/tasks/task_list.h"
#include "core/touches/touch.h"

namespace priyom::cards {

struct CardVisit
{
    VisitId id;
    LeadId lead;
    Instant startAt;
    bookings::VisitState state = bookings::VisitState::Planned;
    Money price; // of all its services
    Money paid;
    QString service;
    PersonId specialist;
    QString specialistName;
    bool counts = true; // false: of a lead that never counts (domain.md 4)
    QString section = {}; // of the service
    Instant bookedAt = {};
    ChannelId channel = {}; // of its lead; the norm of confirming goes by it
    bool wasConfirmed = false;
    Instant endAt = {};
    QString comment = {};
    QString bookedBy = {}; // the key of the channel
};

struct CardLead
{
    LeadId id;
    leads::Stage stage = leads::Stage::New;
    Instant arrivedAt;
    QString channelKey;
    QString service;
    QString wish;
    PersonId manager;
    QString managerName;
};

struct CardTouch
{
    touches::Touch touch;
    QString personName;
    QString channelKey; // of its lead
};

// Of all time, of the visits that count.
struct CardFigures
{
    Money paid;          // of visits and goods, less refunds
    Money paidForVisits;
    int paidVisits = 0;
    int came = 0;
    int noShow = 0;
    std::optional<Instant> firstCameAt;
    std::optional<Instant> lastCameAt;
};

[[nodiscard]] CardFigures figuresOf(const std::vector<CardVisit>& visits, Money goods);

// What is told of a client in two lines, where a card would be too much.
struct ClientBrief
{
    CardFigures figures;
    bool moneyIsOwnOnly = false;
    std::optional<CardVisit> lastCame;
    std::vector<CardVisit> ahead; // booked and not over, by start
};

struct CardConsent
{
    clients::Consent consent;
    QString personName;
};

struct ClientCard
{
    clients::Client client;
    QStringList furtherPhones;
    std::vector<clients::Client> merged; // found to be this one
    QStringList tags;
    std::vector<CardConsent> consents; // the latest of each kind
    QStringList textVersions;          // by kind: the wording that was last agreed to in the shop
    bool moneyIsOwnOnly = false;       // the role sees its own sales alone
    CardFigures figures;
    std::vector<CardVisit> visits; // the latest start first
    std::vector<CardLead> openLeads;
    std::optional<CardLead> firstLead; // how the client came to the shop
    QString firstSource;               // why: the source of that lead
    std::vector<CardTouch> touches;    // the latest first
    bool hasEarlierTouches = false;    // than those that were asked for
    std::vector<clients::DuplicatePair> duplicates;
    std::vector<bookings::WaitingRow> waiting; // what they wait for, the longest first
    std::vector<tasks::TaskRow> tasks; // open ones by when they are due, of the requests too; whose own only is theirs alone
};

// A line of the list of clients.
struct ClientLine
{
    clients::Client client;
    QStringList tags;
    int came = 0;
    std::optional<Instant> lastCameAt;
    std::optional<Instant> nextAt; // the nearest visit ahead
    Money paid;
};

// Where the last page ended: the order is by the folded name and then by number.
struct ClientCursor
{
    QString folded;
    ClientId id;
};

struct ClientPage
{
    std::vector<ClientLine> lines;
    std::optional<ClientCursor> next; // none: that was all
};

} // namespace priyom::cards
