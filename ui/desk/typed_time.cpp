// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/typed_time.h"

#include "ui/desk/typed_day.h"
#include "ui/words/near_day.h"

#include <QRegularExpression>

#include <algorithm>

namespace priyom::desk {

namespace {

constexpr int kMonthsAhead = 12; // in which a day like the 31st must occur
constexpr int kNotLongAgo = 60;  // days

std::optional<QDate> nextSuchDay(int day, QDate today)
{
    QDate month(today.year(), today.month(), 1);
    for (int step = 0; step < kMonthsAhead; ++step, month = month.addMonths(1)) {
        const QDate date(month.year(), month.month(), day);
        if (date.isValid() && date >= today)
            return date;
    }
    return std::nullopt;
}

std::optional<QDate> nextSuchDate(int day, int month, QDate today)
{
    const QDate date(today.year(), month, day);
    const QDate next(today.year() + 1, month, day);
    const QDate chosen = date.isValid() && date >= today ? date : next;
    return chosen.isValid() ? std::optional(chosen) : std::nullopt;
}

// «пт», «2 июня», «2 июн. 2027».
std::optional<QDate> namedDate(const QString& typed, QDate today)
{
    if (const auto weekday = typedWeekday(typed))
        return nextWeekday(today, *weekday);
    static const QRegularExpression shape(QStringLiteral(R"(^(\d{1,2})\s*(\p{L}+\.?)(?:\s+(\d{4}))?$)"));
    const QRegularExpressionMatch match = shape.match(typed);
    const auto month = typedMonth(match.captured(2));
    if (!month)
        return std::nullopt;
    const int day = match.captured(1).toInt();
    if (match.captured(3).isEmpty())
        return nextSuchDate(day, *month, today);
    const QDate date(match.captured(3).toInt(), *month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace

std::optional<QDate> typedDate(const QString& text, QDate today)
{
    const QString typed = text.trimmed().toLower();
    for (const int ahead : {0, 1}) {
        if (typed == words::nearDay(today.addDays(ahead), today))
            return today.addDays(ahead);
    }
    static const QRegularExpression shape(
        QStringLiteral(R"(^(\d{1,2})(?:[./\- ](\d{1,2})(?:[./\- ](\d{4}|\d{2}))?)?\.?$)"));
    const QRegularExpressionMatch match = shape.match(typed);
    if (!match.hasMatch())
        return namedDate(typed, today);
    const int day = match.captured(1).toInt();
    if (match.captured(2).isEmpty())
        return nextSuchDay(day, today);
    const int month = match.captured(2).toInt();
    if (match.captured(3).isEmpty())
        return nextSuchDate(day, month, today);
    const int year = match.captured(3).toInt();
    const QDate date(year < 100 ? 2000 + year : year, month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QDate> typedPastDate(const QString& text, QDate today)
{
    const QString typed = text.trimmed().toLower();
    for (const int back : {0, 1})
        if (typed == words::nearDay(today.addDays(-back), today))
            return today.addDays(-back);
    const auto digits = std::count_if(typed.begin(), typed.end(), [](QChar sign) { return sign.isDigit(); });
    if (digits == 0)
        return std::nullopt;
    // The next such one from a month or a year ago on is the last one; the 31st of a short month was two months ago.
    const bool onlyDay = digits <= 2 && typedDate(typed, today);
    for (const QDate from : {onlyDay ? today.addMonths(-1).addDays(1) : today.addYears(-1).addDays(1), today.addMonths(-2).addDays(1)}) {
        const auto date = typedDate(typed, from);
        if (!date || *date <= today || !onlyDay)
            return date;
    }
    return std::nullopt;
}

std::optional<QDate> typedNearDate(const QString& text, QDate today)
{
    const auto ahead = typedDate(text, today);
    const auto back = typedPastDate(text, today);
    const bool isBack = back && *back <= today && back->daysTo(today) <= kNotLongAgo;
    const bool isFar = !ahead || today.daysTo(*ahead) > kNotLongAgo;
    return isBack && isFar ? back : ahead;
}

std::optional<QDate> typedLastDay(const QString& text, QDate first, QDate today)
{
    const QString typed = text.trimmed().toLower();
    const bool isCounted = typedWeekday(typed) || std::any_of(typed.begin(), typed.end(), [](QChar sign) { return sign.isDigit(); });
    return typedDate(typed, isCounted ? first : today); // «завтра» is today's
}

std::optional<QTime> typedTime(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral(R"(^(\d{1,2})(?:[:.,\- ]?(\d{2}))?$)"));
    const QRegularExpressionMatch match = shape.match(text.trimmed());
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    return match.hasMatch() && time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace priyom::desk
