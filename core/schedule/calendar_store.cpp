// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/calendar_store.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

namespace priyom::schedule {

Result<ProductionCalendar> readCalendar(storage::Database& database)
{
    PRIYOM_TRY(auto calendar, ProductionCalendar::russian());
    PRIYOM_TRY(auto query, database.prepare("SELECT day, kind, name FROM calendar_day"));
    query.bind();
    for (;;) {
        PRIYOM_TRY(const bool found, query.next());
        if (!found)
            return calendar;
        const auto kind = dayKindFromKey(query.text(1).toLatin1());
        if (!kind)
            return fail(ErrorCode::Damaged, QStringLiteral("calendar_day"), query.text(1));
        calendar.set({query.date(0), *kind, query.text(2)});
    }
}

Result<> writeCalendarDay(storage::Database& database, const CalendarDay& day)
{
    PRIYOM_TRY(auto query, database.prepare("INSERT INTO calendar_day (day, kind, name) VALUES (:day, :kind, :name) "
                                            "ON CONFLICT (day) DO UPDATE SET kind = excluded.kind, name = excluded.name"));
    return query.bind(day.date, dayKindKey(day.kind), day.name).run();
}

Result<> removeCalendarDay(storage::Database& database, QDate date)
{
    PRIYOM_TRY(auto query, database.prepare("DELETE FROM calendar_day WHERE day = :day"));
    return query.bind(date).run();
}

} // namespace priyom::schedule
