// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/typed_day.h"

#include "ui/desk/typed_time.h"

namespace priyom::desk {

namespace {

constexpr DayWord kNearDays[] = {{u"сегодня", 0}, {u"today", 0}, {u"завтра", 1}, {u"tomorrow", 1}, {u"послезавтра", 2}};
constexpr DayWord kWeekdays[] = {{u"пн", 1},  {u"понед", 1}, {u"mon", 1},  {u"вт", 2},   {u"tue", 2},
                                 {u"ср", 3},  {u"wed", 3},   {u"чт", 4},   {u"четв", 4}, {u"thu", 4},
                                 {u"пт", 5},  {u"пятн", 5},  {u"fri", 5},  {u"сб", 6},   {u"субб", 6},
                                 {u"sat", 6}, {u"вс", 7},    {u"воск", 7}, {u"sun", 7}};
constexpr DayWord kUnits[] = {{u"мин", 1},   {u"min", 1},    {u"полчаса", 30}, {u"ч", 60},      {u"h", 60},
                              {u"дн", 1440}, {u"ден", 1440}, {u"day", 1440},   {u"нед", 10080}, {u"week", 10080}};

} // namespace

std::optional<int> typedWeekday(const QString& word)
{
    return valueOf(kWeekdays, word);
}

std::optional<QDate> typedDay(const QString& word, QDate today)
{
    if (const auto near = valueOf(kNearDays, word))
        return today.addDays(*near);
    if (const auto weekday = typedWeekday(word)) {
        const int ahead = (*weekday - today.dayOfWeek() + 7) % 7;
        return today.addDays(ahead == 0 ? 7 : ahead); // today's is said «сегодня»
    }
    return word.contains(u'.') || word.contains(u'/') ? typedDate(word, today) : std::nullopt;
}

std::optional<int> typedUnit(const QString& word)
{
    return valueOf(kUnits, word);
}

} // namespace priyom::desk
