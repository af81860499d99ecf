// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/production_calendar.h"

#include <QFile>

#include <algorithm>
#include <array>

namespace priyom::schedule {

namespace {

constexpr std::array kKinds{QLatin1String("work"), QLatin1String("short"), QLatin1String("off")}; // in the order of DayKind
constexpr int kFirstYear = 2000;
constexpr int kLastYear = 2099;

tl::unexpected<Error> refusedLine(qsizetype number, const char* why)
{
    return fail(ErrorCode::BadInput, QStringLiteral("calendar"), QStringLiteral("%1 %2").arg(number).arg(QLatin1String(why)));
}

// A spreadsheet writes a semicolon where the comma divides kopecks.
std::optional<CalendarDay> readDay(const QByteArray& line)
{
    const char separator = line.contains(';') ? ';' : ',';
    const qsizetype first = line.indexOf(separator);
    if (first < 0)
        return std::nullopt;
    const qsizetype second = line.indexOf(separator, first + 1);
    const QByteArray kindKey = line.mid(first + 1, second < 0 ? -1 : second - first - 1).trimmed();
    const QDate date = QDate::fromString(QString::fromLatin1(line.first(first).trimmed()), Qt::ISODate);
    const auto kind = dayKindFromKey(kindKey);
    if (!date.isValid() || date.year() < kFirstYear || date.year() > kLastYear || !kind)
        return std::nullopt;
    QString name = second < 0 ? QString() : QString::fromUtf8(line.sliced(second + 1)).simplified();
    if (name.size() > 1 && name.startsWith(u'"') && name.endsWith(u'"'))
        name = name.sliced(1, name.size() - 2).replace(QStringLiteral("\"\""), QStringLiteral("\""));
    return CalendarDay{date, *kind, name};
}

} // namespace

QLatin1String dayKindKey(DayKind kind)
{
    return kKinds[std::size_t(kind)];
}

std::optional<DayKind> dayKindFromKey(QByteArrayView key)
{
    const auto found = std::find_if(kKinds.begin(), kKinds.end(), [&](QLatin1String known) { return known == QLatin1String(key); });
    return found == kKinds.end() ? std::nullopt : std::optional(DayKind(found - kKinds.begin()));
}

Result<ProductionCalendar> ProductionCalendar::russian()
{
    QFile file(QStringLiteral(":/calendar/ru.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Failed, QStringLiteral("calendar"), file.errorString());
    return read(file.readAll());
}

Result<ProductionCalendar> ProductionCalendar::read(const QByteArray& csv)
{
    ProductionCalendar calendar;
    QHash<QDate, qsizetype> seen;
    const QList<QByteArray> lines = csv.split('\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QByteArray line = lines[i].trimmed();
        if (line.isEmpty())
            continue;
        const auto day = readDay(line);
        if (!day)
            return refusedLine(i + 1, "line");
        if (seen.contains(day->date))
            return refusedLine(i + 1, "twice");
        seen.insert(day->date, i);
        calendar.set(*day);
    }
    if (calendar.m_days.isEmpty())
        return fail(ErrorCode::BadInput, QStringLiteral("calendar"), QStringLiteral("no_days"));
    return calendar;
}

void ProductionCalendar::set(const CalendarDay& day)
{
    if (day.kind == usual(day.date) && day.name.isEmpty())
        m_days.remove(day.date);
    else
        m_days.insert(day.date, day);
}

DayKind ProductionCalendar::kind(QDate date) const
{
    const CalendarDay* day = listed(date);
    return day ? day->kind : usual(date);
}

const CalendarDay* ProductionCalendar::listed(QDate date) const
{
    const auto found = m_days.constFind(date);
    return found == m_days.cend() ? nullptr : &*found;
}

std::vector<CalendarDay> ProductionCalendar::daysOf(int year) const
{
    std::vector<CalendarDay> days;
    std::copy_if(m_days.begin(), m_days.end(), std::back_inserter(days), [year](const CalendarDay& day) { return day.date.year() == year; });
    std::sort(days.begin(), days.end(), [](const CalendarDay& a, const CalendarDay& b) { return a.date < b.date; });
    return days;
}

QList<int> ProductionCalendar::years() const
{
    QList<int> years;
    for (const CalendarDay& day : m_days)
        if (!years.contains(day.date.year()))
            years.append(day.date.year());
    std::sort(years.begin(), years.end());
    return years;
}

int ProductionCalendar::workingDays(QDate first, QDate end) const
{
    int days = 0;
    for (QDate date = first; date < end; date = date.addDays(1))
        days += isWorkingDay(date) ? 1 : 0;
    return days;
}

} // namespace priyom::schedule
