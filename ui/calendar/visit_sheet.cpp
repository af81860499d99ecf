// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/visit_sheet.h"

#include "core/clients/called.h"
#include "ui/calendar/day_words.h"
#include "ui/words/absence_text.h"
#include "ui/words/date_text.h"
#include "ui/words/day_mark_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace priyom::calendar {

using bookings::DayColumn;
using bookings::DayPlan;
using bookings::Span;
using bookings::VisitRow;
using paper::SheetPart;
using paper::SheetRow;

namespace {

class VisitSheetWords
{
    Q_DECLARE_TR_FUNCTIONS(VisitSheet)

public:
    static QString visits(int count) { return tr("%n визитов", nullptr, count); }
};

QString capital(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

// With what is to be known about the visit, and what is noted on its request: on paper nothing else says it.
QString serviceOf(const VisitRow& row)
{
    QStringList said{row.serviceName};
    if (row.place == 1)
        said << row.visit.comment.simplified() << row.note.simplified();
    said.removeAll(QString());
    return said.join(QStringLiteral(". "));
}

// By their beginnings.
QList<SheetRow> rowsOf(const DayColumn& column, const Zone& zone)
{
    std::vector<std::pair<Instant, SheetRow>> rows;
    for (const VisitRow& row : column.visits)
        rows.push_back({row.visit.startAt,
                        {{DayWords::rangeText(row.visit.time(), zone), DayWords::clientText(row), clients::reachedIn(row), serviceOf(row),
                          row.rooms.join(QStringLiteral(", ")), DayWords::stateText(row.visit)}}});
    for (const Period& empty : column.empty)
        rows.push_back({empty.from, {{DayWords::rangeText(empty, zone), DayWords::windowText(empty.to - empty.from)}, true}});
    std::ranges::stable_sort(rows, {}, [](const auto& row) { return row.first; });
    QList<SheetRow> sorted;
    for (auto& [start, row] : rows)
        sorted += std::move(row);
    return sorted;
}

// Of a week each day says what it is, of a day the head of the sheet.
QString noteOf(const DayColumn& column, const Zone& zone, Span span)
{
    QStringList parts;
    if (const QString mark = words::dayMarkText(column.mark); span == Span::Week && !mark.isEmpty())
        parts += mark;
    for (const Period& work : column.working)
        parts += DayWords::rangeText(work, zone);
    for (const bookings::AwayTime& away : column.away)
        parts += words::absenceKindText(away.kind) % QLatin1Char(' ') % DayWords::rangeText(away.period, zone);
    if (!column.off.empty() && column.away.empty() && parts.isEmpty())
        parts += DayWords::offText();
    if (const QString load = DayWords::loadText(column); !load.isEmpty())
        parts += load;
    return parts.join(QStringLiteral(", "));
}

} // namespace

paper::ListSheet visitSheet(const DayPlan& plan, const Zone& zone)
{
    const bool isWeek = plan.span == Span::Week;
    paper::ListSheet sheet;
    for (const DayColumn& column : plan.columns)
        sheet.parts += SheetPart{isWeek ? capital(words::fullDayText(column.date)) : column.specialist.name, noteOf(column, zone, plan.span), rowsOf(column, zone)};
    QStringList about{VisitSheetWords::visits(plan.visits())};
    if (const QString load = DayWords::loadText(plan.work(), plan.taken()); !load.isEmpty())
        about += load;
    if (const QString mark = words::dayMarkText(plan.mark); !mark.isEmpty())
        about.prepend(mark);
    if (isWeek && !plan.columns.empty()) {
        sheet.title = plan.columns.front().specialist.name;
        about.prepend(words::daysText(plan.columns.front().date, plan.columns.back().date));
    } else {
        sheet.title = capital(words::fullDayText(plan.date));
    }
    sheet.subtitle = about.join(QStringLiteral(", "));
    sheet.shares = {0.125, 0.21, 0.185, 0.20, 0.125, 0.155};
    return sheet;
}

} // namespace priyom::calendar
