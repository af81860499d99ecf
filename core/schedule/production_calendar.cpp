// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/production_calendar.h"

#include <QFile>

#include <algorithm>
#include <optional>

namespace priyom::schedule {

namespace {

std::optional<DayKind> kindOf(QByteArrayView key)
{
    if (key == "work")
        return DayKind::Work;
    if (key == "short")
        return DayKind::Short;
    if (key == "off")
        return DayKind::Off;
    return std::nullopt;
}

} // namespace

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
    const QList<QByteArray> lines = csv.split('\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QByteArray line = lines[i].trimmed();
        if (line.isEmpty())
            continue;
        const qsizetype comma = line.indexOf(',');
        const QDate date = QDate::fromString(QString::fromLatin1(line.left(comma)), Qt::ISODate);
        const auto kind = kindOf(QByteArrayView(line).sliced(comma + 1));
        if (comma < 0 || !date.isValid() || !kind)
            return fail(ErrorCode::BadInput, QStringLiteral("calendar"), QString::fromUtf8(line));
        calendar.m_firstYear =
            calendar.m_exceptions.isEmpty() ? date.year() : std::min(calendar.m_firstYear, date.year());
        calendar.m_lastYear = std::max(calendar.m_lastYear, date.year());
        calendar.m_exceptions.insert(date, *kind);
    }
    return calendar;
}

DayKind ProductionCalendar::kind(QDate date) const
{
    return m_exceptions.value(date, date.dayOfWeek() <= Qt::Friday ? DayKind::Work : DayKind::Off);
}

int ProductionCalendar::workingDays(QDate first, QDate end) const
{
    int days = 0;
    for (QDate date = first; date < end; date = date.addDays(1))
        days += isWorkingDay(date) ? 1 : 0;
    return days;
}

} // namespace priyom::schedule
