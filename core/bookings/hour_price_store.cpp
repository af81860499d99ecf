// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/hour_price_store.h"

#include "core/storage/rows.h"

namespace priyom::bookings {

namespace {

Performed readPerformed(const storage::Statement& row)
{
    return {row.id<PersonId>(0), row.money(1), Milliseconds(row.integer(2))};
}

} // namespace

Result<HourPrices> readHourPrices(storage::Database& database, QDate today, const Zone& zone)
{
    const Period priced = zone.days(today.addDays(-kPricedDays), today);
    // CROSS JOIN keeps the order: person by person, so that the sum walks an index that holds all it needs.
    PRIYOM_TRY(auto first, database.prepare(
        "SELECT person.id, SUM(visit.price), SUM(visit.end_at - visit.start_at) FROM person CROSS JOIN visit ON visit.specialist_id = person.id "
        "WHERE visit.start_at >= :from AND visit.start_at < :to AND visit.state = 'came' AND visit.price > 0 GROUP BY person.id"));
    PRIYOM_TRY(auto performed, storage::allRows(first.bind(priced.from, priced.to), readPerformed));
    PRIYOM_TRY(auto later, database.prepare(
        "SELECT part.specialist_id, SUM(extra.price), SUM(part.end_at - part.start_at) FROM visit_part AS part "
        "CROSS JOIN visit ON visit.id = part.visit_id "
        "JOIN visit_extra AS extra ON extra.visit_id = part.visit_id AND extra.position = part.position "
        "WHERE part.start_at >= :from AND part.start_at < :to AND visit.state = 'came' AND extra.price > 0 GROUP BY part.specialist_id"));
    PRIYOM_TRY(const auto more, storage::allRows(later.bind(priced.from, priced.to), readPerformed));
    performed.insert(performed.end(), more.begin(), more.end());
    return HourPrices(performed);
}

} // namespace priyom::bookings
