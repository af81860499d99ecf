// SPDX-License-Identifier: GPL-3.0-or-later
// One lead as lists show it: names instead of ids, the norm that runs, the visit that matters. A plain value, made on the
// database thread and only drawn here.
#pragma once

#include "core/base/money.h"
#include "core/bookings/visit.h"
#include "core/leads/new_norms.h"
#include "core/notices/breach_cause.h"

#include <QMetaType>

#include <vector>

namespace priyom::desk {

using leads::Stage;
using leads::Temperature;

struct CardVisit
{
    VisitId id;
    Instant startAt;
    Instant endAt;
    PersonId specialist;
    QString specialistName;
    QString serviceName;
    bookings::VisitState state = bookings::VisitState::Planned;
    Money price;
    std::optional<Money> paid = {}; // none: nothing was taken yet
};

// Somebody was told that this lead waits.
struct Told
{
    bool owner = false; // else the responsible
    Instant at;
    notices::BreachCause cause = notices::BreachCause::Unknown; // why it is late
};

struct LeadCard
{
    LeadId id;
    Stage stage = Stage::New;
    int version = 1;
    Instant arrivedAt;
    Instant stageAt;
    std::optional<Instant> cameBackAt = {}; // to New, after it had been taken or refused: it waits anew
    ClientId client;
    QString name;
    QString phone; // as compared: E.164 where valid
    QString handle; // the messenger's, or the key of old papers: clients::handleOrKey()
    QString channelKey;
    std::optional<Temperature> temperature;
    QString serviceName;
    QString wish; // what it is about: the service booked, else the one asked for, else the wish in words
    QString wishedTime; // when it suits, as the client said
    PersonId manager;
    QString managerName;
    bool answered = false;             // by a person: what runs for a new lead then is being taken into work
    std::optional<sla::NormCase> norm; // of the first answer, of taking into work or of confirming, whichever runs
    std::optional<leads::RunningNorm> owed = {}; // beside it: of calling back, or of answering where the bot could not
    std::optional<Instant> callbackAt;
    std::optional<CardVisit> visit;
    std::optional<Instant> lostAt;
    QString lostReasonKey;
    std::optional<Told> told;
};

// How its client is called in a list.
[[nodiscard]] QString nameOf(const LeadCard& card);
// The phone, else the nick.
[[nodiscard]] QString contactOf(const LeadCard& card);
[[nodiscard]] QString nickOf(const LeadCard& card); // empty where none is known

using LeadCards = std::vector<LeadCard>;

} // namespace priyom::desk

Q_DECLARE_METATYPE(priyom::desk::LeadCard)
