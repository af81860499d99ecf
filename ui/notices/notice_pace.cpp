// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/notice_pace.h"

namespace priyom::noticesui {

namespace {

using namespace std::chrono_literals;

constexpr Milliseconds kLongest = 1min;
constexpr Milliseconds kMoved = 5s;

} // namespace

bool NoticePace::concerns(const QSet<QString>& subjects)
{
    static const QSet<QString> watched{
        QStringLiteral("lead"),          QStringLiteral("visit"),       QStringLiteral("touch"),
        QStringLiteral("norm"),          QStringLiteral("setting"),     QStringLiteral("person"),
        QStringLiteral("opening_hours"), QStringLiteral("opening_day"), QStringLiteral("import")};
    return subjects.intersects(watched);
}

bool NoticePace::isTime(const notices::ClockReading& now) const
{
    if (m_asked)
        return false;
    if (m_askSoon || !m_lastLook || (m_next && *m_next <= now.wall))
        return true;
    const Milliseconds passed = now.steady - m_lastLook->steady;
    return passed >= kLongest || std::chrono::abs((now.wall - m_lastLook->wall) - passed) > kMoved;
}

void NoticePace::begin(const notices::ClockReading& now)
{
    m_asked = true;
    m_askSoon = false;
    m_lastLook = now;
    m_next.reset();
}

void NoticePace::end(std::optional<Instant> next)
{
    m_asked = false;
    m_next = next;
}

} // namespace priyom::noticesui
