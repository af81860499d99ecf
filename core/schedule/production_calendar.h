// SPDX-License-Identifier: GPL-3.0-or-later
// The country's working days. Only what differs from Monday to Friday is listed, so a year that nobody has published yet
// is simply Monday to Friday.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QHash>

namespace priyom::schedule {

enum class DayKind { Work, Short, Off };

class ProductionCalendar final
{
public:
    // Monday to Friday throughout.
    ProductionCalendar() = default;
    // Russia 2024-2027, shipped with the program.
    [[nodiscard]] static Result<ProductionCalendar> russian();
    // Lines "date,kind" with a header line; BadInput, subject "calendar", with the line that is none.
    [[nodiscard]] static Result<ProductionCalendar> read(const QByteArray& csv);

    [[nodiscard]] DayKind kind(QDate date) const;
    [[nodiscard]] bool isWorkingDay(QDate date) const { return kind(date) != DayKind::Off; }
    [[nodiscard]] int workingDays(QDate first, QDate end) const; // [first, end)
    [[nodiscard]] bool covers(int year) const { return m_firstYear <= year && year <= m_lastYear; }

private:
    QHash<QDate, DayKind> m_exceptions;
    int m_firstYear = 0;
    int m_lastYear = -1;
};

} // namespace priyom::schedule
