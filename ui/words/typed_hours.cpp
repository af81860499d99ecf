// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/typed_hours.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

namespace priyom::words {

namespace {

constexpr int kMinutesPerHour = 60;

// «9», «9:30», «0930», «24».
std::optional<int> minuteOf(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,2})(?:[:.]?(\\d{2}))?$"));
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    const int all = hour * kMinutesPerHour + minute;
    if (minute >= kMinutesPerHour || all > schedule::kMinutesPerDay)
        return std::nullopt;
    return all;
}

QString clock(int minute)
{
    return QStringLiteral("%1:%2").arg(minute / kMinutesPerHour).arg(minute % kMinutesPerHour, 2, 10, QLatin1Char('0'));
}

QString shortClock(int minute)
{
    return minute % kMinutesPerHour == 0 ? QString::number(minute / kMinutesPerHour) : clock(minute);
}

QString joined(const schedule::DayHours& hours, QString (*word)(int minute))
{
    QStringList parts;
    for (const schedule::DayInterval& interval : hours)
        parts.append(word(interval.startMinute) + QChar(0x2013) + word(interval.endMinute));
    return parts.join(QStringLiteral(", "));
}

} // namespace

std::optional<schedule::DayHours> typedHours(const QString& text)
{
    static const QRegularExpression dash(QStringLiteral("\\s*[-–—]\\s*"));
    static const QRegularExpression between(QStringLiteral("[,;]"));
    schedule::DayHours hours;
    for (const QString& part : text.split(between, Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        const QStringList ends = part.trimmed().split(dash);
        const auto from = minuteOf(ends.value(0));
        const auto to = minuteOf(ends.value(1));
        if (ends.size() != 2 || !from || !to)
            return std::nullopt;
        hours.push_back({*from, *to});
    }
    return hours;
}

QString hoursText(const schedule::DayHours& hours)
{
    return joined(hours, &clock);
}

QString shortHoursText(const schedule::DayHours& hours)
{
    return joined(hours, &shortClock);
}

QString weekText(const std::array<schedule::DayHours, 7>& week)
{
    const auto day = [](std::size_t at) { return QLocale().dayName(int(at) + 1, QLocale::ShortFormat); };
    QStringList parts;
    for (std::size_t first = 0; first < week.size();) {
        std::size_t end = first + 1;
        while (end < week.size() && week[end] == week[first])
            ++end;
        const QString days = end == first + 1 ? day(first) : QString(day(first) % QChar(0x2013) % day(end - 1));
        if (!week[first].empty())
            parts.append(days % QLatin1Char(' ') % hoursText(week[first]));
        first = end;
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace priyom::words
