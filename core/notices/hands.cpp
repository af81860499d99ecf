// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/hands.h"

#include "core/notices/hands_store.h"
#include "core/notices/notice_store.h"

#include <algorithm>

namespace priyom::notices {

namespace {

// By so much less than they went the hands may be seen to go back between two runs.
constexpr Milliseconds kLongestClosed = std::chrono::days(1);

} // namespace

Result<Hands::Look> Hands::look(const ClockReading& now) const
{
    std::optional<LastWritten> written;
    if (!m_last) {
        PRIYOM_TRY(written, lastWritten());
    }
    Look look{now, intervalSince(m_last, written, now), {}};
    PRIYOM_TRY(look.hands, handsBefore(look.interval, written, now.wall));
    const Milliseconds jump = look.interval.jump.value_or(Milliseconds(0));
    if (jump < Milliseconds(0) && hadLeaptAhead(look.hands, -jump, now.wall))
        look.putsRight = LeptAhead{look.hands.from, -jump, m_last.has_value()};
    PRIYOM_TRY(look.reverses, reversed(look));
    if (look.reverses && !look.putsRight)
        look.hands.reached = now.wall;
    if (look.interval.jump)
        look.hands = movedHands(look.hands, jump, now.wall);
    return look;
}

void Hands::keep(const Look& look)
{
    m_last = look.at;
    m_hands = look.hands;
}

Result<std::optional<LastWritten>> Hands::lastWritten() const
{
    PRIYOM_TRY(const auto at, lastWorkAt(m_database));
    if (!at)
        return std::optional<LastWritten>();
    LastWritten written{*at, std::nullopt};
    // Put back once more from where they stood back already, they had come as far as the first time.
    PRIYOM_TRY(const auto moves, clockMoves(m_database));
    for (const Notice& moved : moves) {
        if (moved.amount >= 0 || moved.cause == BreachCause::ClockMoved)
            break;
        const Instant from = moved.issuedAt - Milliseconds(moved.amount);
        written.backFrom = std::max(written.backFrom.value_or(from), from);
    }
    return std::optional(written);
}

// How they ran before this run is known from what was written.
Result<SteadyHands> Hands::handsBefore(const Interval& interval, const std::optional<LastWritten>& written,
                                       Instant now) const
{
    const Milliseconds back = -interval.jump.value_or(Milliseconds(0));
    if (!m_last && back == Milliseconds(0))
        return firstHands(written, now);
    const bool isBefore = back > Milliseconds(0) && now < m_hands.from && !hadLeaptAhead(m_hands, back, now);
    if (m_last && !isBefore)
        return m_hands;
    PRIYOM_TRY(const HandsOnPaper paper, handsOnPaper(m_database, now));
    if (!m_last)
        return paper.hands;
    return SteadyHands{std::min(m_hands.from, paper.hands.from), paper.hands.before, m_hands.reached};
}

// A putting right is taken back by hands that go the same way forward before time alone has brought them there, and is
// done again where they go back from there. Another leap, further or less far, says nothing of it.
Result<std::optional<history::Event>> Hands::reversed(const Look& look) const
{
    const bool isForward = look.interval.skippedFrom && m_last;
    if (!isForward && !look.putsRight)
        return std::optional<history::Event>();
    PRIYOM_TRY(auto step, lastStep(m_database));
    PRIYOM_TRY(const auto moved, lastClockMoved(m_database));
    if (!step || !moved || moved->issuedAt != step->at)
        return std::optional<history::Event>();
    const bool isOpposite = (step->op == QLatin1String(kPutRight)) == isForward;
    const Milliseconds way = std::chrono::abs(Milliseconds(moved->amount));
    // Between two runs they are seen to go back by so much less as the shop was closed.
    const Milliseconds back = isForward ? way : look.putsRight->by;
    const Milliseconds forward = isForward ? look.at.wall - *look.interval.skippedFrom : way;
    const bool isExact = isForward ? wasSeenInOneRun(*step) : look.putsRight->inOneRun;
    const bool isSameWay = forward > back - kClockSlack && forward <= back + (isExact ? kClockSlack : kLongestClosed);
    const bool isThere = isForward ? *look.interval.skippedFrom >= step->at + way : look.at.wall >= step->at;
    return isOpposite && isSameWay && !isThere ? std::move(step) : std::nullopt;
}

} // namespace priyom::notices
