// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/typed_day.h"

#include "ui/desk/typed_time.h"

#include <algorithm>

namespace priyom::desk {

namespace {

constexpr DayWord kNearDays[] = {{u"сегодня", 0}, {u"today", 0}, {u"завтра", 1}, {u"tomorrow", 1}, {u"послезавтра", 2}};
constexpr DayWord kWeekdays[] = {{u"пн", 1},
                                 {u"понед", 1, u"понедельник понедельника понедельнику"},
                                 {u"mon", 1, u"monday"},
                                 {u"вт", 2},
                                 {u"втор", 2, u"вторник вторника вторнику"},
                                 {u"tue", 2, u"tuesday"},
                                 {u"ср", 3},
                                 {u"сред", 3, u"среда среду среды среде"},
                                 {u"wed", 3, u"wednesday"},
                                 {u"чт", 4},
                                 {u"четв", 4, u"четверг четверга четвергу"},
                                 {u"thu", 4, u"thursday"},
                                 {u"пт", 5},
                                 {u"пятн", 5, u"пятница пятницу пятницы пятнице"},
                                 {u"fri", 5, u"friday"},
                                 {u"сб", 6},
                                 {u"субб", 6, u"суббота субботу субботы субботе"},
                                 {u"sat", 6, u"saturday"},
                                 {u"вс", 7},
                                 {u"воск", 7, u"воскресенье воскресенья воскресенью воскресение воскресения"},
                                 {u"sun", 7, u"sunday"}};
constexpr DayWord kMonths[] = {{u"янв", 1, u"январь января январе"},
                               {u"jan", 1, u"january"},
                               {u"фев", 2, u"февраль февраля феврале"},
                               {u"feb", 2, u"february"},
                               {u"мар", 3, u"март марта марте"},
                               {u"mar", 3, u"march"},
                               {u"апр", 4, u"апрель апреля апреле"},
                               {u"apr", 4, u"april"},
                               {u"мая", 5},
                               {u"may", 5},
                               {u"июн", 6, u"июнь июня июне"},
                               {u"jun", 6, u"june"},
                               {u"июл", 7, u"июль июля июле"},
                               {u"jul", 7, u"july"},
                               {u"авг", 8, u"август августа августе"},
                               {u"aug", 8, u"august"},
                               {u"сен", 9, u"сентябрь сентября сентябре"},
                               {u"sep", 9, u"september"},
                               {u"окт", 10, u"октябрь октября октябре"},
                               {u"oct", 10, u"october"},
                               {u"ноя", 11, u"ноябрь ноября ноябре"},
                               {u"nov", 11, u"november"},
                               {u"дек", 12, u"декабрь декабря декабре"},
                               {u"dec", 12, u"december"}};
constexpr DayWord kUnits[] = {{u"мин", 1, u"минуту минуты минут"},
                              {u"min", 1, u"minutes mins"},
                              {u"полчаса", 30},
                              {u"ч", 60},
                              {u"час", 60, u"часа часов часик"},
                              {u"h", 60},
                              {u"hour", 60, u"hours"},
                              {u"дн", 1440, u"дня дней"},
                              {u"ден", 1440, u"день"},
                              {u"day", 1440, u"days"},
                              {u"нед", 10080, u"неделю недели недель"},
                              {u"week", 10080, u"weeks"}};
constexpr DayWord kNumbers[] = {{u"один", 1, u"одного"},
                                {u"два", 2},
                                {u"двух", 2},
                                {u"две", 2},
                                {u"три", 3},
                                {u"трёх", 3},
                                {u"трех", 3},
                                {u"четыре", 4, u"четырех"},
                                {u"четырё", 4, u"четырёх"},
                                {u"пят", 5, u"пять пяти"},
                                {u"шест", 6, u"шесть шести"},
                                {u"сем", 7, u"семь семи"},
                                {u"восем", 8, u"восемь"},
                                {u"восьм", 8, u"восьми"},
                                {u"девят", 9, u"девять девяти"},
                                {u"десят", 10, u"десять десяти"},
                                {u"одиннадцат", 11, u"одиннадцать одиннадцати"},
                                {u"двенадцат", 12, u"двенадцать двенадцати"},
                                {u"one", 1},
                                {u"two", 2},
                                {u"three", 3},
                                {u"four", 4},
                                {u"five", 5},
                                {u"six", 6},
                                {u"seven", 7},
                                {u"eight", 8},
                                {u"nine", 9},
                                {u"ten", 10},
                                {u"eleven", 11},
                                {u"twelve", 12}};

} // namespace

bool means(const DayWord& word, const QString& typed)
{
    const QString said = typed.endsWith(u'.') ? typed.chopped(1) : typed; // «пт.», «окт.»
    if (!said.startsWith(QStringView(word.least)))
        return false;
    const QList<QStringView> forms = QStringView(word.forms).split(u' ', Qt::SkipEmptyParts);
    return said == QStringView(word.least) ||
           std::any_of(forms.begin(), forms.end(), [&](QStringView form) { return form.startsWith(said); });
}

std::optional<int> typedNumber(const QString& word)
{
    return valueOf(kNumbers, word);
}

std::optional<int> typedWeekday(const QString& word)
{
    return valueOf(kWeekdays, word);
}

std::optional<int> typedMonth(const QString& word)
{
    return valueOf(kMonths, word);
}

QDate nextWeekday(QDate today, int weekday)
{
    const int ahead = (weekday - today.dayOfWeek() + 7) % 7;
    return today.addDays(ahead == 0 ? 7 : ahead); // today's is said «сегодня»
}

std::optional<QDate> typedDay(const QString& word, QDate today)
{
    if (const auto near = valueOf(kNearDays, word))
        return today.addDays(*near);
    if (const auto weekday = typedWeekday(word))
        return nextWeekday(today, *weekday);
    return word.contains(u'.') || word.contains(u'/') ? typedDate(word, today) : std::nullopt;
}

std::optional<int> typedUnit(const QString& word)
{
    return valueOf(kUnits, word);
}

} // namespace priyom::desk
