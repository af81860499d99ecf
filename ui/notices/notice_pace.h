// SPDX-License-Identifier: GPL-3.0-or-later
// When the shop is to be looked at again: when the next thing falls due, when something that is watched was changed, when
// the hands of the clock were moved, and in any case after a minute.
#pragma once

#include "core/notices/clock_jump.h"

#include <QSet>
#include <QString>

namespace priyom::noticesui {

class NoticePace final
{
public:
    [[nodiscard]] bool isTime(const notices::ClockReading& now) const;
    [[nodiscard]] bool isAsked() const { return m_asked; }
    [[nodiscard]] bool isSettled() const { return !m_asked && !m_askSoon; }

    // A change concerns what is watched. At the next beat: twenty changes in a second are one look.
    [[nodiscard]] static bool concerns(const QSet<QString>& subjects);
    void noteChange() { m_askSoon = true; }

    void begin(const notices::ClockReading& now);
    // Nothing was found out where it failed: it is tried again in a minute.
    void end(std::optional<Instant> next);

private:
    bool m_askSoon = true;
    bool m_asked = false;
    std::optional<notices::ClockReading> m_lastLook;
    std::optional<Instant> m_next;
};

} // namespace priyom::noticesui
