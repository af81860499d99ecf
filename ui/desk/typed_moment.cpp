// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/typed_moment.h"

#include "ui/desk/typed_time.h"

#include <QRegularExpression>

#include <algorithm>

namespace priyom::desk {

namespace {

constexpr int kHours[] = {10, 13, 18}; // morning, noon, evening

// What one types with the phone at the ear, in both languages; the beginning of a word is enough where it is long.
struct Word
{
    const char16_t* begins;
    int value;
};

constexpr Word kNearDays[] = {{u"сегодня", 0}, {u"today", 0}, {u"завтра", 1}, {u"tomorrow", 1}, {u"послезавтра", 2}};
constexpr Word kWeekdays[] = {{u"пн", 1},  {u"понед", 1}, {u"mon", 1},  {u"вт", 2},   {u"tue", 2},
                              {u"ср", 3},  {u"wed", 3},   {u"чт", 4},   {u"четв", 4}, {u"thu", 4},
                              {u"пт", 5},  {u"пятн", 5},  {u"fri", 5},  {u"сб", 6},   {u"субб", 6},
                              {u"sat", 6}, {u"вс", 7},    {u"воск", 7}, {u"sun", 7}};
constexpr Word kParts[] = {{u"утр", 0},  {u"morn", 0},      {u"дн", 1},    {u"обед", 1},
                           {u"noon", 1}, {u"afternoon", 1}, {u"вечер", 2}, {u"evening", 2}};
constexpr Word kUnits[] = {{u"мин", 1},   {u"min", 1},    {u"полчаса", 30}, {u"ч", 60},      {u"h", 60},
                           {u"дн", 1440}, {u"ден", 1440}, {u"day", 1440},   {u"нед", 10080}, {u"week", 10080}};
constexpr const char16_t* kFillers[] = {u"в", u"во", u"к", u"с", u"на", u"после", u"at", u"on", u"after", u"from"};

template <size_t Size> std::optional<int> valueOf(const Word (&words)[Size], const QString& typed)
{
    for (const Word& word : words)
        if (typed.startsWith(QStringView(word.begins)))
            return word.value;
    return std::nullopt;
}

bool isFiller(const QString& typed)
{
    return std::any_of(std::begin(kFillers), std::end(kFillers),
                       [&](const char16_t* filler) { return typed == QStringView(filler); });
}

// «через 2 часа», «через полчаса», "in 20 min"; a number without a unit is not guessed at.
std::optional<Instant> span(const QString& typed, Instant now)
{
    static const QRegularExpression shape(QStringLiteral(R"(^(?:через|in)\s+(?:(\d{1,3})\s*)?(\p{L}+)$)"));
    const QRegularExpressionMatch match = shape.match(typed);
    const auto minutes = match.hasMatch() ? valueOf(kUnits, match.captured(2)) : std::nullopt;
    const int count = match.captured(1).isEmpty() ? 1 : match.captured(1).toInt();
    if (!minutes || count == 0)
        return std::nullopt;
    return now + std::chrono::minutes(qint64(*minutes) * count);
}

std::optional<QDate> dayOf(const QString& typed, QDate today)
{
    if (const auto near = valueOf(kNearDays, typed))
        return today.addDays(*near);
    if (const auto weekday = valueOf(kWeekdays, typed)) {
        const int ahead = (*weekday - today.dayOfWeek() + 7) % 7;
        return today.addDays(ahead == 0 ? 7 : ahead); // today's is said «сегодня»
    }
    return typed.contains(u'.') || typed.contains(u'/') ? typedDate(typed, today) : std::nullopt;
}

std::optional<QTime> timeOf(const QString& typed)
{
    if (const auto part = valueOf(kParts, typed))
        return QTime(kHours[*part], 0);
    return typedTime(typed);
}

} // namespace

std::optional<Instant> typedMoment(const QString& text, Instant now, const Zone& zone)
{
    const QString typed = text.simplified().toLower();
    if (const auto later = span(typed, now))
        return later;
    const QDate today = zone.date(now);
    std::optional<QDate> day;
    std::optional<QTime> time;
    for (const QString& word : typed.split(u' ', Qt::SkipEmptyParts)) {
        if (isFiller(word))
            continue;
        if (const auto said = day ? std::nullopt : dayOf(word, today))
            day = said;
        else if (const auto at = time ? std::nullopt : timeOf(word))
            time = at;
        else
            return std::nullopt;
    }
    if (!day && !time)
        return std::nullopt;
    const Instant said = zone.instant(day.value_or(today), time.value_or(QTime(kHours[0], 0)));
    if (said > now)
        return said;
    return day ? std::nullopt : std::optional(zone.instant(today.addDays(1), *time));
}

Instant inAnHour(Instant now)
{
    return now + std::chrono::hours(1);
}

Instant tomorrowMorning(Instant now, const Zone& zone)
{
    return zone.instant(zone.date(now).addDays(1), QTime(kHours[0], 0));
}

} // namespace priyom::desk
