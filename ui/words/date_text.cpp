// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/date_text.h"

#include "ui/words/number_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <cmath>

namespace priyom::words {

namespace {

class DateWords
{
    Q_DECLARE_TR_FUNCTIONS(DateWords)

public:
    static QString hours(qint64 count) { return tr("%1\u00A0ч").arg(count); }
    static QString minutes(qint64 count) { return tr("%1\u00A0мин").arg(count); }
    static QString seconds(qint64 count) { return tr("%1\u00A0с").arg(count); }
};

// The names of the language that is on; a program without one installed speaks Russian.
QLocale namesLocale(Language language = installedLanguage())
{
    return language == Language::English ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                                    : QLocale(QLocale::Russian, QLocale::Russia);
}

QString dayAndMonth(QDate date, QLocale::FormatType format, Language language = installedLanguage())
{
    return QString::number(date.day()) + kNoBreakSpace + namesLocale(language).monthName(date.month(), format);
}

} // namespace

QString dayText(QDate date)
{
    return dayAndMonth(date, QLocale::LongFormat);
}

QString dayText(QDate date, QDate today, Language language)
{
    const QString day = dayAndMonth(date, QLocale::LongFormat, language);
    return date.year() == today.year() ? day : QString(day % kNoBreakSpace % QString::number(date.year()));
}

QString shortDayText(QDate date)
{
    return dayAndMonth(date, QLocale::ShortFormat);
}

QString shortDayText(QDate date, QDate today)
{
    return date.year() == today.year() ? shortDayText(date) : date.toString(QStringLiteral("dd.MM.yy"));
}

QString weekdayText(QDate date)
{
    return weekdayText(date, date);
}

QString weekdayText(QDate date, QDate today)
{
    return namesLocale().dayName(date.dayOfWeek(), QLocale::ShortFormat) + QLatin1String(", ") + shortDayText(date, today);
}

QString fullDayText(QDate date)
{
    return namesLocale().dayName(date.dayOfWeek(), QLocale::LongFormat) + QLatin1String(", ") + dayText(date);
}

QString tableDateText(QDate date)
{
    return date.toString(QStringLiteral("dd.MM.yyyy"));
}

QString axisDateText(QDate date)
{
    return date.toString(QStringLiteral("dd.MM"));
}

QString axisDateText(QDate date, QDate today)
{
    return date.year() == today.year() ? axisDateText(date) : tableDateText(date);
}

QString monthNameText(QDate anyDay)
{
    return namesLocale().standaloneMonthName(anyDay.month(), QLocale::LongFormat);
}

QString monthText(QDate anyDay)
{
    QString name = monthNameText(anyDay);
    name.front() = name.front().toUpper();
    return name + QLatin1Char(' ') + QString::number(anyDay.year());
}

QString timeText(QTime time)
{
    return time.toString(QStringLiteral("H:mm"));
}

QString daysText(QDate first, QDate last)
{
    if (first == last)
        return dayText(first);
    if (first.month() == last.month() && first.year() == last.year())
        return QString::number(first.day()) + kEnDash + dayText(last);
    return shortDayText(first) + kEnDash + shortDayText(last);
}

QString momentText(const LocalTime& at)
{
    return shortDayText(at.date) + QLatin1String(", ") + timeText(at.time);
}

QString durationText(qint64 seconds, bool signedChange)
{
    const qint64 size = std::abs(seconds);
    QStringList parts;
    if (size >= 3600)
        parts.append(DateWords::hours(size / 3600));
    if (size >= 60 && size % 3600 >= 60)
        parts.append(DateWords::minutes(size % 3600 / 60));
    if (size < 3600 && (size % 60 != 0 || size == 0)) // nobody plans hours by the second
        parts.append(DateWords::seconds(size % 60));
    const QString text = parts.join(kNoBreakSpace);
    if (seconds < 0)
        return kMinus + text;
    return signedChange && seconds > 0 ? QLatin1Char('+') + text : text;
}

QString clockText(qint64 seconds)
{
    const auto two = [](qint64 part) { return QStringLiteral("%1").arg(part, 2, 10, QLatin1Char('0')); };
    if (seconds >= 3600)
        return QString::number(seconds / 3600) + QLatin1Char(':') + two(seconds % 3600 / 60) + QLatin1Char(':') + two(seconds % 60);
    return QString::number(seconds / 60) + QLatin1Char(':') + two(seconds % 60);
}

} // namespace priyom::words
