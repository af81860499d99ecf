// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/typed_moment.h"

#include "ui/desk/typed_day.h"
#include "ui/desk/typed_time.h"

#include <QRegularExpression>

#include <algorithm>

namespace priyom::desk {

namespace {

constexpr int kHours[] = {10, 13, 18}; // morning, noon, evening

// What one types with the phone at the ear.
constexpr DayWord kParts[] = {{u"утр", 0, u"утро утра утром утру"},
                              {u"morn", 0, u"mornings"},
                              {u"дн", 1, u"дня днём"},
                              {u"днем", 1},
                              {u"обед", 1, u"обеда обеду обедом"},
                              {u"noon", 1},
                              {u"afternoon", 1},
                              {u"вечер", 2, u"вечера вечером вечеру вечерком"},
                              {u"evening", 2, u"evenings"}};
constexpr const char16_t* kFillers[] = {u"в", u"во", u"к", u"с", u"на", u"после", u"at", u"on", u"after", u"from"};

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
    const auto minutes = match.hasMatch() ? typedUnit(match.captured(2)) : std::nullopt;
    const int count = match.captured(1).isEmpty() ? 1 : match.captured(1).toInt();
    if (!minutes || count == 0)
        return std::nullopt;
    return now + std::chrono::minutes(qint64(*minutes) * count);
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
        if (const auto said = day ? std::nullopt : typedDay(word, today))
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
