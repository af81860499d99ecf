// SPDX-License-Identifier: GPL-3.0-or-later
// A call, message, meeting or survey with a lead or client (domain.md 1). A call nobody owns has neither person nor bot.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"

#include <QString>

#include <optional>

namespace priyom::touches {

enum class TouchKind { Call, Message, Meeting, Survey, Note };
enum class Direction { In, Out };

[[nodiscard]] QLatin1String touchKindKey(TouchKind kind);
[[nodiscard]] std::optional<TouchKind> touchKindFromKey(const QString& key);
[[nodiscard]] QLatin1String directionKey(Direction direction);
[[nodiscard]] std::optional<Direction> directionFromKey(const QString& key);

struct Touch
{
    TouchId id;
    QString origin;
    TouchKind kind = TouchKind::Call;
    Direction direction = Direction::Out;
    Instant at; // a call: when it began to ring
    LeadId lead;
    ClientId client;
    PersonId person;
    bool bot = false;
    QString phone; // the other side, as compared
    std::optional<bool> answered;
    std::optional<qint64> waitSeconds;
    std::optional<qint64> talkSeconds;
    std::optional<qint64> rating; // calls 1-5, surveys 0-10
    QString outcome;
    QString body;
};

} // namespace priyom::touches
