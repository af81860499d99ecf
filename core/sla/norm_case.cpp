// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sla/norm_case.h"

#include <QStringList>

#include <algorithm>

namespace priyom::sla {

namespace {

Milliseconds elapsedTo(const NormCase& norm, Instant at, const schedule::WorkingClock& clock)
{
    if (norm.clock == NormClock::Working)
        return clock.between(norm.began, at);
    return std::max(at - norm.began, Milliseconds::zero());
}

} // namespace

// No time of its clock before that instant is left to an opening that is yet to come: then the limit alone is counted.
Milliseconds limitOf(const NormCase& norm, const schedule::WorkingClock& clock)
{
    const Milliseconds until = norm.before ? elapsedTo(norm, *norm.before, clock) : Milliseconds::zero();
    return until > Milliseconds::zero() ? std::min(norm.limit, until) : norm.limit;
}

CaseStatus statusOf(const NormCase& norm, Instant at, const schedule::WorkingClock& clock, SoonShare soon)
{
    const bool ended = norm.ended && *norm.ended <= at;
    CaseStatus status;
    status.elapsed = elapsedTo(norm, ended ? *norm.ended : at, clock);
    const Milliseconds limit = limitOf(norm, clock);
    status.left = limit - status.elapsed;
    const bool within = status.left >= Milliseconds::zero();
    if (ended)
        status.state = within ? CaseState::EndedWithin : CaseState::EndedLate;
    else if (!within)
        status.state = CaseState::Overdue;
    else if (status.left * soon.whole < limit * soon.part)
        status.state = CaseState::Soon;
    return status;
}

Instant dueAt(const NormCase& norm, const schedule::WorkingClock& clock)
{
    const Instant due = norm.clock == NormClock::Working ? clock.add(norm.began, norm.limit) : norm.began + norm.limit;
    return norm.before ? std::min(due, *norm.before) : due;
}

Instant overdueFrom(const NormCase& norm, const schedule::WorkingClock& clock)
{
    const Milliseconds limit = limitOf(norm, clock);
    const Instant last = norm.clock == NormClock::Working ? clock.nextOpening(clock.add(norm.began, limit)) : norm.began + limit;
    return last + Milliseconds(1);
}

Result<SoonShare> parseSoonShare(const QString& text)
{
    const QStringList parts = text.split(QLatin1Char('/'));
    bool partRead = false;
    bool wholeRead = false;
    const SoonShare share{parts.value(0).toInt(&partRead), parts.value(1).toInt(&wholeRead)};
    if (parts.size() != 2 || !partRead || !wholeRead || share.part < 0 || share.part >= share.whole)
        return fail(ErrorCode::BadInput, QStringLiteral("share"), text);
    return share;
}

} // namespace priyom::sla
