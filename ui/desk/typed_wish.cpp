// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/typed_wish.h"

#include "core/leads/lead_draft.h"
#include "ui/desk/same_specialist.h"
#include "ui/desk/typed_day.h"
#include "ui/desk/typed_time.h"
#include "ui/words/date_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace priyom::desk {

namespace {

using schedule::DayTimes;
using schedule::kMinutesPerDay;

constexpr int kAnyDays = 14;
constexpr int kHour = 60;

struct Stretch
{
    int from = 0;
    int to = kMinutesPerDay;
};

enum Part { Morning, Noon, Day, Evening };
constexpr DayWord kParts[] = {{u"утр", Morning, u"утро утра утром утру"},
                              {u"morn", Morning, u"mornings"},
                              {u"обед", Noon, u"обеда обеду обедом"},
                              {u"noon", Noon},
                              {u"полд", Noon, u"полдень полдня полудня"},
                              {u"полудня", Noon},
                              {u"днём", Day},
                              {u"днем", Day},
                              {u"afternoon", Day},
                              {u"вечер", Evening, u"вечера вечером вечеру вечерком"},
                              {u"evening", Evening, u"evenings"}};
constexpr Stretch kStretches[] = {{6 * kHour, 12 * kHour}, {12 * kHour, 14 * kHour}, {12 * kHour, 17 * kHour}, {17 * kHour, kMinutesPerDay}};
constexpr int kNoonIs = 13 * kHour; // «после обеда», «до обеда»

enum Bound { From, To };
constexpr DayWord kBounds[] = {{u"после", From}, {u"after", From}, {u"позже", From}, {u"from", From}, {u"later", From},
                               {u"до", To},      {u"before", To},  {u"till", To},    {u"until", To},  {u"раньше", To}};
constexpr const char16_t* kUntil[] = {u"до", u"to", u"till", u"until"}; // whole words: «to» begins "tomorrow" too
constexpr DayWord kSpans[] = {{u"эт", 0, u"эта это этой эту этот этих эти этом"},
                              {u"this", 0},
                              {u"следующ", 7, u"следующий следующая следующее следующей следующую следующие следующих следующем"},
                              {u"next", 7}};
constexpr DayWord kWeeks[] = {{u"недел", 0, u"неделя недели неделе неделю"}, {u"week", 0, u"weeks"}};
constexpr DayWord kSoonest[] = {{u"ближайш", 0, u"ближайшее ближайшие ближайшая ближайшую ближайший"},
                                {u"скоре", 0, u"скорее скорей"},
                                {u"поскоре", 0, u"поскорее поскорей"},
                                {u"любое", 0},
                                {u"asap", 0},
                                {u"soon", 0, u"sooner soonest"},
                                {u"any", 0}};
constexpr DayWord kWeekends[] = {{u"выходн", 0, u"выходные выходных выходным выходной"}, {u"weekend", 0, u"weekends"}};
constexpr DayWord kAfterNoon[] = {{u"вечера", 0}, {u"дня", 0}, {u"pm", 0}};
constexpr DayWord kBeforeNoon[] = {{u"утра", 0}, {u"ночи", 0}, {u"am", 0}};
constexpr DayWord kHalves[] = {{u"перв", To, u"первая первой первую"}, {u"втор", From, u"вторая второй вторую"}};
constexpr DayWord kHalfWords[] = {{u"половин", 0, u"половина половине половину"}};
constexpr const char16_t* kFillers[] = {u"в", u"во", u"на", u"к", u"около", u"at", u"on", u"in", u"the", u"удобно", u"можно", u"часов", u"часа", u"час", u"неделе", u"неделю", u"week"};
constexpr const char16_t* kAnyTime[] = {u"любое", u"any"};
constexpr const char16_t* kTimeWords[] = {u"время", u"time"};
constexpr int kFirstMorningHour = 7; // nobody is received earlier: «после 6» is said of the evening

class WishWords
{
    Q_DECLARE_TR_FUNCTIONS(WishWords)

public:
    static QString exact(const QString& time) { return tr("в %1").arg(time); }
    static QString from(const QString& time) { return tr("с %1").arg(time); }
    static QString to(const QString& time) { return tr("до %1").arg(time); }
    static QString between(const QString& from, const QString& to) { return tr("с %1 до %2").arg(from, to); }
    static QString anyTime() { return tr("в любое время"); }
};

template <size_t N>
bool isOneOf(const char16_t* const (&words)[N], const QString& word)
{
    return std::any_of(std::begin(words), std::end(words), [&](const char16_t* known) { return word == QStringView(known); });
}

// «19–25 октября», «29 окт.–2 нояб.» as one word, «19.10–25.10»; else the dash would be one between two hours.
QString joinedDays(QString text)
{
    static const QRegularExpression range(QStringLiteral(R"((\d{1,2})(?: ?(\p{L}+)\.?)?[-–](\d{1,2}) (\p{L}+)\.?)"));
    const QRegularExpressionMatch match = range.match(text);
    const auto last = typedMonth(match.captured(4));
    const auto first = match.captured(2).isEmpty() ? last : typedMonth(match.captured(2));
    if (!first || !last)
        return text;
    const auto date = [](const QString& day, int month) { return QString(day % u'.' % QString::number(month)); };
    return text.replace(match.capturedStart(), match.capturedLength(),
                        date(match.captured(1), *first) % u'–' % date(match.captured(3), *last));
}

int minuteOf(const LocalTime& at)
{
    return at.time.msecsSinceStartOfDay() / 60'000;
}

bool isOver(const DayTimes& wish, const LocalTime& now)
{
    return wish.last < now.date || (wish.last == now.date && wish.toMinute <= minuteOf(now) + 1);
}

// «После 6» is said of the evening; what wishText() wrote means what it says.
enum class Hours { Spoken, Written };

// Reads the words from left to right; what it cannot place makes it fail.
class Reading
{
public:
    Reading(const QString& text, const LocalTime& now, Hours hours) : m_now(now), m_hours(hours)
    {
        static const QRegularExpression dash(QStringLiteral(R"(^(\d{1,2}(?::\d{2})?)[-–](\d{1,2}(?::\d{2})?)$)"));
        for (const QString& word : joinedDays(text.simplified().toLower().remove(u',')).split(u' ', Qt::SkipEmptyParts)) {
            const QRegularExpressionMatch range = dash.match(word); // «15-18»
            if (range.hasMatch())
                m_words += {QStringLiteral("после"), range.captured(1), QStringLiteral("до"), range.captured(2)};
            else
                m_words += word;
        }
    }

    std::optional<DayTimes> wish()
    {
        while (!m_words.isEmpty())
            if (!takeSpan() && !takeHalf() && !takeDays() && !takeTime() && !takeFiller())
                return std::nullopt;
        return m_says ? settled() : std::nullopt;
    }

private:
    QString word(int at = 0) const { return m_words.value(at); }
    void drop(int count) { m_words.remove(0, count); }

    bool setDays(QDate first, QDate last)
    {
        if (m_first) // two days are no wish
            return false;
        m_first = first;
        m_last = last;
        m_says = true;
        return true;
    }

    // «через 2 дня», "in 2 hours"
    bool takeSpan()
    {
        if (word() != QStringView(u"через") && word() != QStringView(u"in"))
            return false;
        bool counted = false;
        int number = word(1).toInt(&counted);
        if (const auto said = typedNumber(word(1))) { // «через два часа»
            number = *said;
            counted = true;
        }
        const auto unit = typedUnit(word(counted ? 2 : 1));
        const int minutes = unit.value_or(0) * (counted ? number : 1);
        if (minutes <= 0)
            return false;
        const QDateTime then = QDateTime(m_now.date, m_now.time, Qt::UTC).addSecs(qint64(minutes) * 60);
        if (!setDays(then.date(), then.date()))
            return false;
        if (*unit < kMinutesPerDay)
            m_from = then.time().msecsSinceStartOfDay() / 60'000;
        drop(counted ? 3 : 2);
        return true;
    }

    // «20 октября», «20.10», «19.10–25.10»; how many words it takes is left in m_used.
    std::optional<std::pair<QDate, QDate>> datesAt(int at)
    {
        const QDate today = m_now.date;
        const QString said = word(at);
        if (said.isEmpty() || !said.at(0).isDigit())
            return std::nullopt;
        const auto one = [](const std::optional<QDate>& date) {
            return date ? std::optional(std::pair(*date, *date)) : std::nullopt;
        };
        m_used = 1;
        if (const auto month = typedMonth(word(at + 1))) {
            m_used = 2;
            return one(typedDate(dayOfMonth(said).value_or(said) % u'.' % QString::number(*month), today));
        }
        if (const auto day = dayOfMonth(said)) {
            m_used = word(at + 1) == QStringView(u"числа") ? 2 : 1;
            return one(typedDate(*day, today));
        }
        if (word(at + 1) == QStringView(u"числа")) {
            m_used = 2;
            return one(typedDate(said, today));
        }
        const QStringList ends = said.split(QRegularExpression(QStringLiteral("[-–]")));
        if (ends.size() == 2 && ends.front().contains(u'.') && ends.back().contains(u'.')) {
            const auto first = typedDate(ends.front(), today);
            const auto last = first ? typedDate(ends.back(), *first) : std::nullopt;
            return last ? std::optional(std::pair(*first, *last)) : std::nullopt;
        }
        return one(typedDay(said, today));
    }

    // «20-го», «20го»: the number of a day.
    static std::optional<QString> dayOfMonth(const QString& said)
    {
        static const QRegularExpression shape(QStringLiteral(R"(^(\d{1,2})-?(?:го|е)$)"));
        const QRegularExpressionMatch match = shape.match(said);
        return match.hasMatch() ? std::optional(match.captured(1)) : std::nullopt;
    }

    // «во второй половине дня», «первую половину дня»
    bool takeHalf()
    {
        const int skip = word() == QStringView(u"в") || word() == QStringView(u"во") ? 1 : 0;
        const auto half = valueOf(kHalves, word(skip));
        if (!half || !valueOf(kHalfWords, word(skip + 1)) || word(skip + 2) != QStringView(u"дня"))
            return false;
        drop(skip + 3);
        return set(*half, kNoonIs);
    }

    bool takeDays()
    {
        const QDate today = m_now.date;
        if (m_first && isOneOf(kAnyTime, word())) { // «в пятницу в любое время» narrows nothing
            drop(isOneOf(kTimeWords, word(1)) ? 2 : 1);
            return true;
        }
        if (valueOf(kSoonest, word())) {
            drop(isOneOf(kTimeWords, word(1)) ? 2 : 1);
            return setDays(today, today.addDays(kAnyDays - 1));
        }
        if (const auto ahead = valueOf(kSpans, word()))
            return takeWeek(today.addDays(1 - today.dayOfWeek() + *ahead));
        if (valueOf(kWeekends, word())) {
            drop(1);
            const QDate saturday = today.addDays((6 - today.dayOfWeek() + 7) % 7);
            return today.dayOfWeek() == 7 ? setDays(today, today) : setDays(saturday, saturday.addDays(1));
        }
        const auto weekday = typedWeekday(word());
        if (const auto dates = datesAt(weekday ? 1 : 0)) {
            drop(m_used + (weekday ? 1 : 0));
            return (!weekday || dates->first.dayOfWeek() == *weekday) && setDays(dates->first, dates->second);
        }
        const auto day = typedDay(word(), today);
        if (!day)
            return false;
        drop(1);
        return setDays(*day, *day);
    }

    // «этой неделе», «следующих выходных», «следующую пятницу»: a day or some days of the week that begins this Monday.
    bool takeWeek(QDate monday)
    {
        const QString days = word(1);
        QDate first = monday;
        QDate last = monday.addDays(6);
        if (valueOf(kWeekends, days))
            first = monday.addDays(5);
        else if (const auto day = typedDay(days, m_now.date))
            first = last = monday.addDays(day->dayOfWeek() - 1);
        else if (!valueOf(kWeeks, days))
            return false;
        drop(2);
        return last >= m_now.date && setDays(std::max(first, m_now.date), last);
    }

    // A time of day with what says how it is meant: «после 15», «до обеда», «в 7 вечера», «с 15 до 18».
    bool takeTime()
    {
        const bool negated = word() == QStringView(u"не"); // «не раньше 15»
        const bool since = word() == QStringView(u"с") || word() == QStringView(u"от");
        std::optional<int> bound = since                       ? std::optional<int>(From)
                                   : isOneOf(kUntil, word()) ? std::optional<int>(To)
                                                             : valueOf(kBounds, word(negated ? 1 : 0));
        if (negated && !bound)
            return false;
        if (negated)
            bound = *bound == From ? To : From;
        const int skip = (bound ? 1 : 0) + (negated ? 1 : 0);
        if (const auto part = valueOf(kParts, word(skip))) {
            drop(skip + 1);
            if (bound && !(since && *part == Morning)) // «с утра» is the whole morning
                return set(*bound, *part == Noon ? kNoonIs : kStretches[*part].from);
            return !m_from && !m_to && set(From, kStretches[*part].from) && set(To, kStretches[*part].to);
        }
        const auto minute = minuteAt(skip);
        if (!minute)
            return false;
        drop(skip + m_used);
        if (bound)
            return set(*bound, *minute);
        if (isOneOf(kUntil, word())) // "15:00 to 18:00"
            return set(From, *minute);
        return !m_from && !m_to && set(From, *minute) && set(To, *minute + 1);
    }

    // Minutes of the day said by the words from this one on; m_used of them.
    std::optional<int> minuteAt(int at)
    {
        static const QRegularExpression joined(QStringLiteral(R"(^(\d{1,2}(?::\d{2})?)(am|pm)$)"));
        QString said = word(at);
        QString half = word(at + 1);
        m_used = 1;
        if (const auto match = joined.match(said); match.hasMatch()) {
            said = match.captured(1);
            half = match.captured(2);
            m_used = 0;
        }
        if (said == QStringView(u"24:00"))
            return kMinutesPerDay;
        const auto spelled = typedNumber(said); // «после трёх»
        const auto time = spelled ? std::optional(QTime(*spelled, 0)) : typedTime(said);
        if (!time)
            return std::nullopt;
        const bool later = valueOf(kAfterNoon, half).has_value();
        const bool earlier = !later && valueOf(kBeforeNoon, half).has_value();
        m_used += later || earlier ? 1 : 0;
        m_used = std::max(m_used, 1);
        const bool isSpoken = m_hours == Hours::Spoken;
        const bool evening = time->hour() < 12 && (later || (isSpoken && !earlier && time->hour() > 0 && time->hour() < kFirstMorningHour));
        return time->hour() * kHour + time->minute() + (evening ? 12 * kHour : 0);
    }

    bool set(int bound, int minute)
    {
        std::optional<int>& end = bound == From ? m_from : m_to;
        if (end)
            return false;
        end = minute;
        m_says = true;
        return true;
    }

    bool takeFiller()
    {
        if (!isOneOf(kFillers, word()))
            return false;
        drop(1);
        return true;
    }

    std::optional<DayTimes> settled() const
    {
        const QDate today = m_now.date;
        DayTimes wish{m_first.value_or(today), m_last.value_or(today), m_from.value_or(0), m_to.value_or(kMinutesPerDay)};
        if (wish.fromMinute >= wish.toMinute)
            return std::nullopt;
        if (!m_first && wish.toMinute <= minuteOf(m_now) + 1)
            wish.first = wish.last = today.addDays(1);
        return isOver(wish, m_now) ? std::nullopt : std::optional(wish);
    }

    LocalTime m_now;
    Hours m_hours;
    QStringList m_words;
    std::optional<QDate> m_first;
    std::optional<QDate> m_last;
    std::optional<int> m_from;
    std::optional<int> m_to;
    bool m_says = false;
    int m_used = 0;
};

QString timeOf(int minute)
{
    return minute >= kMinutesPerDay ? QStringLiteral("24:00") : words::timeText(QTime(minute / kHour, minute % kHour));
}

} // namespace

// With whom is no time: said alone, any will do.
static std::optional<DayTimes> readWish(const QString& text, const LocalTime& at, Hours hours)
{
    if (!saysSame(text))
        return Reading(text, at, hours).wish();
    const QString when = withoutSame(text);
    return when.isEmpty() ? std::optional(DayTimes{at.date, at.date.addDays(kAnyDays - 1)}) : Reading(when, at, hours).wish();
}

std::optional<DayTimes> typedWish(const QString& text, Instant now, const Zone& zone)
{
    return readWish(text, zone.local(now), Hours::Spoken);
}

std::optional<DayTimes> keptWish(const QString& text, Instant came, Instant now, const Zone& zone)
{
    const QString latest = text.section(leads::kBetweenWishes, 0, 0);
    const std::optional<DayTimes> wish = readWish(latest, zone.local(came), Hours::Written);
    return wish && !isOver(*wish, zone.local(now)) ? wish : std::nullopt;
}

QString wishText(const DayTimes& wish, const schedule::OpeningHours& hours)
{
    const bool oneDay = wish.first == wish.last;
    const QString days = oneDay ? words::weekdayText(wish.first) : words::daysText(wish.first, wish.last);
    if (wish.isExact())
        return days % QStringLiteral(", ") % WishWords::exact(timeOf(wish.fromMinute));
    int from = wish.fromMinute;
    int to = wish.toMinute;
    if (oneDay && hours.isWeekSet() && !hours.on(wish.first).empty()) {
        from = std::max(from, hours.on(wish.first).front().startMinute);
        to = std::min(to, hours.on(wish.first).back().endMinute);
    }
    if (from >= to) // the shop is closed then; said as it was wished
        return days % QStringLiteral(", ") % WishWords::between(timeOf(wish.fromMinute), timeOf(wish.toMinute));
    const bool open = from == 0;
    const bool endless = to == kMinutesPerDay;
    const QString times = open && endless ? WishWords::anyTime()
                          : open          ? WishWords::to(timeOf(to))
                          : endless       ? WishWords::from(timeOf(from))
                                          : WishWords::between(timeOf(from), timeOf(to));
    return days % QStringLiteral(", ") % times;
}

} // namespace priyom::desk
