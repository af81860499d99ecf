// SPDX-License-Identifier: GPL-3.0-or-later
// One request from one person through one channel, at one instant (domain.md 1, 2).
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"

#include <QString>

#include <optional>

namespace priyom::leads {

enum class Stage { New, Qualified, Confirmed, Came, NoShow, Lost };
enum class Temperature { Hot, Warm, Cold };

inline constexpr Stage kAllStages[] = {Stage::New, Stage::Qualified, Stage::Confirmed, Stage::Came, Stage::NoShow, Stage::Lost};

[[nodiscard]] QLatin1String stageKey(Stage stage); // new, qualified, confirmed, came, no_show, lost
[[nodiscard]] std::optional<Stage> stageFromKey(const QString& key);
[[nodiscard]] QLatin1String temperatureKey(Temperature temperature);
[[nodiscard]] std::optional<Temperature> temperatureFromKey(const QString& key);

struct Lead
{
    LeadId id;
    QString origin; // "history:…", "call:…", "key:…": the sender's id; empty = made here
    Instant arrivedAt;
    ChannelId channel;
    SourceId source;
    CampaignId campaign;
    PersonId manager; // the responsible
    ClientId client;
    ServiceId service;
    PersonId specialist; // the one asked for
    Stage stage = Stage::New;
    Instant stageAt;
    std::optional<Instant> firstReplyAt;      // bot's or person's
    std::optional<Instant> firstHumanReplyAt; // a person's
    std::optional<Instant> takenAt;           // left New
    std::optional<Instant> qualifiedAt;       // ever reached
    std::optional<Instant> confirmedAt;       // ever reached
    std::optional<Instant> lostAt;
    ReasonId lostReason;
    QString lostComment;
    QString wish;
    std::optional<Temperature> temperature;
    QString note;
    std::optional<Instant> callbackAt; // the first of its open tasks to call back: the schema writes it
    int version = 1;

    friend bool operator==(const Lead&, const Lead&) = default;
};

} // namespace priyom::leads
