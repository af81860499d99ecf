// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/week_table.h"

#include "core/clients/called.h"
#include "ui/calendar/day_words.h"
#include "ui/words/date_text.h"

namespace priyom::calendar {

using bookings::DayColumn;
using bookings::DayPlan;
using bookings::VisitRow;

namespace {

class WeekTableWords
{
    Q_DECLARE_TR_FUNCTIONS(WeekTable)

public:
    static QStringList heads()
    {
        return {tr("День"), tr("Начало"), tr("Конец"), tr("Специалист"), tr("Клиент"), tr("Связь"), tr("Услуга"), tr("Статус"), tr("Кабинет")};
    }
};

std::vector<handouts::XlsxCell> cellsOf(const DayColumn& column, const VisitRow& row, const Zone& zone)
{
    return {zone.date(row.visit.startAt), zone.local(row.visit.startAt).time, zone.local(row.visit.endAt).time,
            column.specialist.name,       DayWords::clientText(row),          clients::reachedIn(row),
            row.serviceName,              DayWords::stateText(row.visit), row.rooms.join(QStringLiteral(", "))};
}

} // namespace

handouts::XlsxSheet weekTable(const std::vector<DayPlan>& plans, const Zone& zone)
{
    handouts::XlsxSheet sheet;
    sheet.heads = WeekTableWords::heads();
    sheet.widths = {12, 8, 8, 24, 28, 20, 24, 16, 20};
    if (!plans.empty())
        sheet.name = words::daysText(plans.front().date, zone.date(plans.back().day.to - Milliseconds(1)));
    for (const DayPlan& plan : plans)
        for (const DayColumn& column : plan.columns)
            for (const VisitRow& row : column.visits)
                if (column.day.contains(row.visit.startAt)) // one over midnight stands in both days
                    sheet.rows.push_back(cellsOf(column, row, zone));
    return sheet;
}

} // namespace priyom::calendar
