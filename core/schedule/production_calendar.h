// SPDX-License-Identifier: GPL-3.0-or-later
// The country's working days. Only what differs from Monday to Friday is listed, so a year that nobody has published yet
// is simply Monday to Friday. A holiday has a name, wherever in the week it falls; a day off that was moved has none.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QHash>

#include <optional>
#include <vector>

namespace priyom::schedule {

enum class DayKind { Work, Short, Off };

[[nodiscard]] QLatin1String dayKindKey(DayKind kind); // "work", "short", "off"
[[nodiscard]] std::optional<DayKind> dayKindFromKey(QByteArrayView key);

struct CalendarDay
{
    QDate date;
    DayKind kind = DayKind::Off;
    QString name; // the key of a holiday that comes with the program ("unity"), or the shop's own word
    friend bool operator==(const CalendarDay&, const CalendarDay&) = default;
};

class ProductionCalendar final
{
public:
    // Monday to Friday throughout.
    ProductionCalendar() = default;
    // Russia 2024-2027, shipped with the program.
    [[nodiscard]] static Result<ProductionCalendar> russian();
    // Lines "date,kind[,name]" below a header line. BadInput, subject "calendar", detail "<number of the line> <why>":
    // "line" for what is none, "twice" for a day that was there before; "no_days" where there is no day at all.
    [[nodiscard]] static Result<ProductionCalendar> read(const QByteArray& csv);

    // What is as its weekday and has no name is listed no longer.
    void set(const CalendarDay& day);
    [[nodiscard]] DayKind kind(QDate date) const;
    // nullptr: as its weekday.
    [[nodiscard]] const CalendarDay* listed(QDate date) const;
    [[nodiscard]] std::vector<CalendarDay> daysOf(int year) const; // listed ones, in order
    [[nodiscard]] QList<int> years() const;                        // with a listed day, in order
    [[nodiscard]] bool isWorkingDay(QDate date) const { return kind(date) != DayKind::Off; }
    [[nodiscard]] int workingDays(QDate first, QDate end) const; // [first, end)
    [[nodiscard]] bool covers(int year) const { return years().contains(year); }

    [[nodiscard]] static DayKind usual(QDate date) { return date.dayOfWeek() <= Qt::Friday ? DayKind::Work : DayKind::Off; }
    friend bool operator==(const ProductionCalendar&, const ProductionCalendar&) = default;

private:
    QHash<QDate, CalendarDay> m_days;
};

} // namespace priyom::schedule
