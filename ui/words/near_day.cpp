// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/near_day.h"

#include "ui/words/date_text.h"
#include "ui/words/number_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace priyom::words {

namespace {

constexpr int kDaysFrom = 2; // shorter, the hours tell

class NearWords
{
    Q_DECLARE_TR_FUNCTIONS(NearWords)

public:
    static QString near(qint64 daysAhead, Language language = installedLanguage())
    {
        switch (daysAhead) {
        case -1: return inLanguage(language, "NearWords", QT_TRANSLATE_NOOP("NearWords", "вчера"));
        case 0: return inLanguage(language, "NearWords", QT_TRANSLATE_NOOP("NearWords", "сегодня"));
        case 1: return inLanguage(language, "NearWords", QT_TRANSLATE_NOOP("NearWords", "завтра"));
        default: return {};
        }
    }
    static QString spoken(const QString& day, const QString& time, Language language)
    {
        static const char* const kAt[] = QT_TRANSLATE_NOOP3("NearWords", "%1 в %2", "a day and a time");
        return inLanguage(language, "NearWords", kAt[0], kAt[1]).arg(day, time);
    }
    static QString days(int count) { return tr("%1\u00A0дн").arg(countText(count)); }
};

} // namespace

QString nearDay(QDate date, QDate today)
{
    const QString near = NearWords::near(today.daysTo(date));
    return near.isEmpty() ? shortDayText(date, today) : near;
}

QString comingDay(QDate date, QDate today)
{
    const qint64 ahead = today.daysTo(date);
    return ahead > 1 && ahead < 7 ? QLocale().dayName(date.dayOfWeek()) : nearDay(date, today);
}

QString timeText(Instant at, const Zone& zone)
{
    return timeText(zone.local(at).time);
}

QString nearMoment(Instant at, Instant now, const Zone& zone)
{
    return nearDay(zone.date(at), zone.date(now)) % QLatin1Char(' ') % timeText(at, zone);
}

QString spokenMoment(Instant at, Instant now, const Zone& zone, Language language)
{
    const QDate today = zone.date(now);
    const QDate date = zone.date(at);
    const QString near = NearWords::near(today.daysTo(date), language);
    const QString said = dayText(date, today, language);
    return NearWords::spoken(near.isEmpty() ? said : QString(near % QStringLiteral(", ") % said % QLatin1Char(',')), timeText(at, zone), language);
}

QString fromWhenText(Instant at, Instant now, const Zone& zone)
{
    using namespace std::chrono_literals;
    if (at - now < 24h)
        return timeText(at, zone);
    const QDate day = zone.date(at);
    return zone.date(now).daysTo(day) < 7 ? QLocale().dayName(day.dayOfWeek(), QLocale::ShortFormat) : shortDayText(day, zone.date(now));
}

QString leftText(Milliseconds left)
{
    const qint64 seconds = std::max<qint64>(0, std::chrono::ceil<std::chrono::seconds>(left).count());
    return durationText(seconds < 60 ? seconds : seconds / 60 * 60);
}

QString waitText(const schedule::Wait& wait)
{
    if (wait.days >= kDaysFrom)
        return NearWords::days(wait.days);
    return durationText(std::max<qint64>(1, std::chrono::duration_cast<std::chrono::minutes>(wait.span).count()) * 60);
}

QString tookText(Milliseconds span)
{
    const schedule::Wait wait = schedule::calendarWait(span);
    return wait.days >= kDaysFrom ? waitText(wait) : durationText(span.count() / 1000);
}

} // namespace priyom::words
