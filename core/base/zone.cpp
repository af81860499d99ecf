// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zone.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace priyom {

namespace {

constexpr qint64 kDayMs = 86'400'000;
// Outside these years a zone keeps its nearest known offset; the formats refuse such instants anyway (1990-2100).
constexpr int kFirstYear = 1985;
constexpr int kLastYear = 2105;
constexpr qint64 kEpochJulianDay = 2'440'588;

qint64 localMs(QDate date, QTime time)
{
    return (date.toJulianDay() - kEpochJulianDay) * kDayMs + time.msecsSinceStartOfDay();
}

qint64 floorDiv(qint64 value, qint64 by)
{
    return value / by - (value % by < 0 ? 1 : 0);
}

} // namespace

Result<Zone> Zone::named(const QString& ianaId)
{
    const QTimeZone source(ianaId.toLatin1());
    if (!source.isValid())
        return fail(ErrorCode::BadInput, QStringLiteral("tz"), ianaId);
    Zone zone;
    zone.m_id = ianaId;
    const QDateTime from(QDate(kFirstYear, 1, 1), QTime(0, 0), Qt::UTC);
    const QDateTime to(QDate(kLastYear, 1, 1), QTime(0, 0), Qt::UTC);
    zone.m_firstOffsetMs = qint64(source.offsetFromUtc(from)) * 1000;
    qint64 offset = zone.m_firstOffsetMs;
    const auto add = [&](const QTimeZone::OffsetData& change) {
        const qint64 next = qint64(change.offsetFromUtc) * 1000;
        const qint64 at = change.atUtc.toMSecsSinceEpoch();
        if (next != offset)
            zone.m_transitions.push_back({at, next, at + std::max(offset, next)});
        offset = next;
    };
    QDateTime known = from;
    for (const QTimeZone::OffsetData& change : source.transitions(from, to)) {
        add(change);
        known = change.atUtc;
    }
    // That list ends with the zone file's own table, in 2037. The rule for the years after it is asked step by step, and
    // only from behind the last entry: asked at it, QTimeZone knows of nothing more.
    for (auto change = source.nextTransition(known.addSecs(1)); change.atUtc.isValid() && change.atUtc < to;
         change = source.nextTransition(change.atUtc.addSecs(1)))
        add(change);
    return zone;
}

Zone Zone::utc()
{
    Zone zone;
    zone.m_id = QStringLiteral("UTC");
    return zone;
}

qint64 Zone::offsetMs(Instant at) const
{
    const auto after = std::upper_bound(m_transitions.begin(), m_transitions.end(), at.ms,
                                        [](qint64 ms, const Transition& t) { return ms < t.atMs; });
    return after == m_transitions.begin() ? m_firstOffsetMs : std::prev(after)->offsetMs;
}

LocalTime Zone::local(Instant at) const
{
    const qint64 ms = at.ms + offsetMs(at);
    const qint64 day = floorDiv(ms, kDayMs);
    return {QDate::fromJulianDay(day + kEpochJulianDay), QTime::fromMSecsSinceStartOfDay(int(ms - day * kDayMs))};
}

QDate Zone::date(Instant at) const
{
    return QDate::fromJulianDay(floorDiv(at.ms + offsetMs(at), kDayMs) + kEpochJulianDay);
}

Instant Zone::instant(QDate date, QTime time) const
{
    const qint64 wall = localMs(date, time);
    const auto after = std::upper_bound(m_transitions.begin(), m_transitions.end(), wall,
                                        [](qint64 ms, const Transition& t) { return ms < t.wallMs; });
    return Instant(wall - (after == m_transitions.begin() ? m_firstOffsetMs : std::prev(after)->offsetMs));
}

Instant Zone::startOfDay(QDate date) const
{
    return instant(date, QTime(0, 0));
}

Period Zone::day(QDate date) const
{
    return {startOfDay(date), startOfDay(date.addDays(1))};
}

Period Zone::days(QDate first, QDate end) const
{
    return {startOfDay(first), startOfDay(end)};
}

Period Zone::month(QDate anyDay) const
{
    const QDate first(anyDay.year(), anyDay.month(), 1);
    return days(first, first.addMonths(1));
}

} // namespace priyom
