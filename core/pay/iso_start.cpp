// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pay/iso_start.h"

#include <QDate>
#include <QRegularExpression>
#include <QTime>

namespace priyom::pay {

namespace {

constexpr qint64 kSecondUs = 1'000'000;
constexpr qint64 kDayUs = 86'400 * kSecondUs;

// 2026-10-15 or 20261015, any one character, then a time; a date alone is its midnight.
constexpr QLatin1String kDate("(?<year>[0-9]{4})(?<dash>-?)(?<month>[0-9]{2})\\k<dash>(?<day>[0-9]{2})");

// 10, 10:00, 1000, 10:00:00.25: written once for the time (t) and once for the offset (o).
QString clockPattern(QChar name)
{
    return QStringLiteral(
               "(?<%1h>[0-9]{2})(?:(?<%1c>:?)(?<%1m>[0-9]{2})(?:\\k<%1c>(?<%1s>[0-9]{2}))?)?(?:[.,](?<%1f>[0-9]+))?")
        .arg(name);
}

struct Clock
{
    int hours, minutes, seconds, us;
    [[nodiscard]] qint64 all() const { return (hours * 3600LL + minutes * 60LL + seconds) * kSecondUs + us; }
};

Clock clockOf(const QRegularExpressionMatch& match, QChar name)
{
    const auto part = [&](QLatin1String which) { return match.captured(name % which).toInt(); };
    const QString fraction = match.captured(name % QLatin1String("f")).left(6).leftJustified(6, u'0');
    return {part(QLatin1String("h")), part(QLatin1String("m")), part(QLatin1String("s")), fraction.toInt()};
}

} // namespace

std::optional<IsoStart> parseIsoStart(const QString& text)
{
    static const QRegularExpression pattern(
        QRegularExpression::anchoredPattern(kDate % QStringLiteral("(?:.(?:") % clockPattern(u't') %
                                            QStringLiteral("(?<zone>Z|(?<sign>[-+])") % clockPattern(u'o') %
                                            QStringLiteral(")?)?)?")),
        QRegularExpression::DotMatchesEverythingOption);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    const auto number = [&](QLatin1String which) { return match.captured(which).toInt(); };
    const int year = number(QLatin1String("year"));
    const QDate date(year, number(QLatin1String("month")), number(QLatin1String("day")));
    const Clock time = clockOf(match, u't');
    const Clock offset = clockOf(match, u'o');
    if (year < 1 || !date.isValid() || !QTime::isValid(time.hours, time.minutes, time.seconds) ||
        offset.all() >= kDayUs)
        return {};
    const qint64 sign = match.captured(QLatin1String("sign")) == u'-' ? -1 : 1;
    return IsoStart{date.toJulianDay() * kDayUs + time.all() - sign * offset.all(),
                    match.capturedLength(QLatin1String("zone")) > 0};
}

} // namespace priyom::pay
