// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/grouping.h"

#include <algorithm>

namespace priyom::metrics {

namespace {

constexpr QLatin1String kKeys[] = {
    QLatin1String(""),        QLatin1String("manager"),  QLatin1String("specialist"), QLatin1String("source"),
    QLatin1String("channel"), QLatin1String("campaign"), QLatin1String("service"),    QLatin1String("day"),
    QLatin1String("week"),    QLatin1String("month"),
};

QDate bucketStart(Grouping by, QDate date)
{
    if (by == Grouping::Week)
        return date.addDays(1 - date.dayOfWeek());
    if (by == Grouping::Month)
        return QDate(date.year(), date.month(), 1);
    return date;
}

QDate nextBucket(Grouping by, QDate start)
{
    if (by == Grouping::Week)
        return start.addDays(7);
    if (by == Grouping::Month)
        return start.addMonths(1);
    return start.addDays(1);
}

} // namespace

QLatin1String groupingKey(Grouping by)
{
    return kKeys[size_t(by)];
}

Result<Grouping> groupingFromKey(const QString& key)
{
    const auto found = std::find(std::begin(kKeys), std::end(kKeys), key);
    if (found == std::end(kKeys))
        return fail(ErrorCode::BadInput, QStringLiteral("by"), key);
    return Grouping(found - std::begin(kKeys));
}

std::vector<Period> windowsOf(Grouping by, QDate from, QDate to, const Zone& zone)
{
    if (!isOverTime(by))
        return {zone.days(from, to)};
    std::vector<Period> windows;
    for (QDate start = bucketStart(by, from); start < to; start = nextBucket(by, start))
        windows.push_back(zone.days(std::max(start, from), std::min(nextBucket(by, start), to)));
    return windows;
}

Grouper::Grouper(Grouping by, const Zone& zone) : m_by(by), m_zone(zone)
{
    if (by == Grouping::None) { // is there even when nothing is in it
        m_groups.push_back(0);
        m_places.insert(0, 0);
    }
}

int Grouper::place(const FactKeys& keys)
{
    const qint64 group = groupOf(keys);
    const auto found = m_places.constFind(group);
    if (found != m_places.constEnd())
        return found.value();
    m_groups.push_back(group);
    return m_places.insert(group, int(m_groups.size()) - 1).value();
}

int Grouper::find(const FactKeys& keys)
{
    return m_places.value(groupOf(keys), -1);
}

QString Grouper::timeKey(qint64 group) const
{
    const QDate date = QDate::fromJulianDay(group);
    if (m_by == Grouping::None)
        return QStringLiteral("all");
    if (m_by == Grouping::Month)
        return date.toString(QStringLiteral("yyyy-MM"));
    if (m_by == Grouping::Day)
        return date.toString(Qt::ISODate);
    int year = 0;
    const int week = date.weekNumber(&year);
    return QStringLiteral("%1-W%2").arg(year).arg(week, 2, 10, QLatin1Char('0'));
}

qint64 Grouper::groupOf(const FactKeys& keys)
{
    switch (m_by) {
    case Grouping::None:
        return 0;
    case Grouping::Manager:
        return keys.manager;
    case Grouping::Specialist:
        return keys.specialist;
    case Grouping::Source:
        return keys.source;
    case Grouping::Channel:
        return keys.channel;
    case Grouping::Campaign:
        return keys.campaign;
    case Grouping::Service:
        return keys.service;
    case Grouping::Day:
    case Grouping::Week:
    case Grouping::Month:
        break;
    }
    return bucketOf(keys.at);
}

qint64 Grouper::bucketOf(Instant at)
{
    if (!m_day.contains(at)) {
        const QDate date = m_zone.date(at);
        m_day = m_zone.day(date);
        m_bucket = bucketStart(m_by, date).toJulianDay();
    }
    return m_bucket;
}

} // namespace priyom::metrics
