// SPDX-License-Identifier: GPL-3.0-or-later
// Time is a parameter: whoever needs "now" is given a Clock, so that a test, the demo and --now decide what time it is.
#pragma once

#include "core/base/instant.h"

#include <memory>

namespace priyom {

class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
};

// Stands still until it is set.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(Instant at) : m_at(at) {}
    [[nodiscard]] Instant now() const override { return m_at; }
    void set(Instant at) { m_at = at; }
    void advance(Milliseconds span) { m_at = m_at + span; }

private:
    Instant m_at;
};

// Starts at a given instant and runs on from there: the demo's afternoon.
class RunningClock final : public Clock
{
public:
    explicit RunningClock(Instant start);
    [[nodiscard]] Instant now() const override;

private:
    Instant m_start;
    qint64 m_begunNs;
};

// The system's until it is told to follow another: what --now says can be read only in the zone of the shop it opens.
class SwitchedClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return m_followed ? m_followed->now() : m_system.now(); }
    void follow(std::unique_ptr<const Clock> clock) { m_followed = std::move(clock); }

private:
    SystemClock m_system;
    std::unique_ptr<const Clock> m_followed;
};

} // namespace priyom
