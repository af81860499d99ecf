// SPDX-License-Identifier: GPL-3.0-or-later
// What is owed to a lead at whatever stage it is open: that its missed call is called back, that a person answers where
// the bot could not, that whoever was moved on unanswered is answered (domain.md 3). One definition for the notices, the
// queue of those who wait, the board and its counts.
#pragma once

#include "core/leads/new_norms.h"

#include <QSet>

namespace priyom::leads {

// Since the first of each that still waits; none: nothing of the kind does.
struct Owed
{
    std::optional<Instant> missedAt; // a call of theirs
    std::optional<Instant> handedAt; // from the bot to a person
    std::optional<Instant> unansweredSince = {}; // it came, and left New without a word of ours; in New it is normsOfNew()'s

    [[nodiscard]] bool isEmpty() const { return !missedAt && !handedAt && !unansweredSince; }
    friend bool operator==(const Owed&, const Owed&) = default;
};

// What nobody has called back or answered for so long will not be because of a norm.
inline constexpr Milliseconds kForgottenAfter = std::chrono::hours(7 * 24);

// Where somebody is still to be served: a client who came or refused asks anew with a request of their own.
[[nodiscard]] const QSet<Stage>& owingStages();
[[nodiscard]] std::vector<RunningNorm> normsOwed(const Owed& owed, ChannelId channel, catalog::ChannelKind kind,
                                                 const sla::NormBook& book);
// Of them the one that falls due first.
[[nodiscard]] std::optional<RunningNorm> pressingOwed(const Lead& lead, const Owed& owed, catalog::ChannelKind kind,
                                                      const sla::NormBook& book, const schedule::WorkingClock& clock);
// Waits for our first word longer than a norm of it allows, in New or moved on from there.
[[nodiscard]] bool waitsTooLong(const Lead& lead, const Owed& owed, catalog::ChannelKind kind, const sla::NormBook& book,
                                const schedule::WorkingClock& clock, Instant now);

} // namespace priyom::leads
