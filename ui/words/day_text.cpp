// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/day_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace priyom::words {

namespace {

// A number stays with its unit.
QString unbroken(QString text)
{
    return text.replace(QLatin1Char(' '), QChar(0xa0));
}

class DayWords
{
    Q_DECLARE_TR_FUNCTIONS(DayWords)

public:
    static QString near(int daysAhead)
    {
        switch (daysAhead) {
        case -1: return tr("вчера");
        case 0: return tr("сегодня");
        case 1: return tr("завтра");
        default: return {};
        }
    }
    static QString hours(qint64 count) { return unbroken(tr("%1 ч").arg(count)); }
    static QString minutes(qint64 count) { return unbroken(tr("%1 мин").arg(count)); }
    static QString seconds(const QString& count) { return unbroken(tr("%1 с").arg(count)); }
};

QString twoDigits(qint64 number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

qint64 wholeSeconds(Milliseconds span)
{
    return std::max<qint64>(0, std::chrono::duration_cast<std::chrono::seconds>(span).count());
}

} // namespace

QString timeText(QTime time)
{
    return time.toString(QStringLiteral("H:mm"));
}

QString timeText(Instant at, const Zone& zone)
{
    return timeText(zone.local(at).time);
}

QString shortDate(QDate date)
{
    return unbroken(QLocale().toString(date, QStringLiteral("d MMM")));
}

QString longDate(QDate date)
{
    return unbroken(QLocale().toString(date, QStringLiteral("d MMMM")));
}

QString weekdayDate(QDate date)
{
    return QLocale().toString(date, QStringLiteral("ddd")) % QStringLiteral(", ") % shortDate(date);
}

QString tableDate(QDate date)
{
    return date.toString(QStringLiteral("dd.MM.yyyy"));
}

QString nearDay(QDate date, QDate today)
{
    const QString near = DayWords::near(static_cast<int>(std::clamp<qint64>(today.daysTo(date), -9, 9)));
    return near.isEmpty() ? shortDate(date) : near;
}

QString comingDay(QDate date, QDate today)
{
    const qint64 ahead = today.daysTo(date);
    return ahead > 1 && ahead < 7 ? QLocale().toString(date, QStringLiteral("dddd")) : nearDay(date, today);
}

QString nearMoment(Instant at, Instant now, const Zone& zone)
{
    return nearDay(zone.date(at), zone.date(now)) % QLatin1Char(' ') % timeText(at, zone);
}

QString clockText(Instant at, const Zone& zone)
{
    return weekdayDate(zone.date(at)) % QStringLiteral(", ") % timeText(at, zone);
}

QString countdown(Milliseconds left)
{
    const qint64 seconds = wholeSeconds(left);
    const QString tail = twoDigits(seconds % 60);
    if (seconds < 3600)
        return QString::number(seconds / 60) % QLatin1Char(':') % tail;
    return QString::number(seconds / 3600) % QLatin1Char(':') % twoDigits(seconds / 60 % 60) % QLatin1Char(':') % tail;
}

QString minutesText(int minutes)
{
    if (minutes < 60)
        return DayWords::minutes(minutes);
    const QString hours = DayWords::hours(minutes / 60);
    return minutes % 60 == 0 ? hours : hours % QLatin1Char(' ') % DayWords::minutes(minutes % 60);
}

QString spanText(Milliseconds span)
{
    const qint64 seconds = wholeSeconds(span);
    if (seconds < 60)
        return DayWords::seconds(QString::number(seconds));
    if (seconds < 600 && seconds % 60 != 0)
        return DayWords::minutes(seconds / 60) % QLatin1Char(' ') % DayWords::seconds(twoDigits(seconds % 60));
    return minutesText(static_cast<int>(seconds / 60));
}

} // namespace priyom::words
