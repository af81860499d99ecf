// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/hour_price_store.h"

#include "core/storage/rows.h"

namespace priyom::bookings {

Result<HourPrices> readHourPrices(storage::Database& database, QDate today, const Zone& zone)
{
    PRIYOM_TRY(auto query,
               database.prepare(
                   "SELECT specialist_id, SUM(price), SUM(end_at - start_at) FROM ("
                   "SELECT specialist_id, price, start_at, end_at FROM visit WHERE start_at >= :from AND start_at < "
                   ":to AND state = 'came' "
                   "UNION ALL SELECT part.specialist_id, extra.price, part.start_at, part.end_at FROM visit "
                   "JOIN visit_part AS part ON part.visit_id = visit.id "
                   "JOIN visit_extra AS extra ON extra.visit_id = part.visit_id AND extra.position = part.position "
                   "WHERE visit.start_at >= :from AND visit.start_at < :to AND visit.state = 'came') AS own "
                   "WHERE price > 0 AND specialist_id IS NOT NULL GROUP BY specialist_id ORDER BY specialist_id"));
    const Period priced = zone.days(today.addDays(-kPricedDays), today);
    PRIYOM_TRY(const auto performed,
               storage::allRows(query.bind(priced.from, priced.to), [](const storage::Statement& row) {
                   return Performed{row.id<PersonId>(0), row.money(1), Milliseconds(row.integer(2))};
               }));
    return HourPrices(performed);
}

} // namespace priyom::bookings
