// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/visit_contact_store.h"

#include "core/storage/rows.h"

namespace priyom::bookings {

Result<ChannelId> lastChannel(storage::Database& database, ClientId client)
{
    PRIYOM_TRY(auto query, database.prepare(
        "SELECT channel FROM (SELECT lead.arrived_at AS at, lead.channel_id AS channel FROM lead WHERE lead.client_id = :client "
        "UNION ALL SELECT touch.at, (SELECT id FROM channel WHERE kind = 'call' ORDER BY position, id LIMIT 1) "
        "FROM touch WHERE touch.client_id = :client AND touch.kind = 'call' AND touch.direction = 'in') AS heard "
        "WHERE channel IS NOT NULL ORDER BY at DESC, channel LIMIT 1"));
    PRIYOM_TRY(const auto channel, firstRow(query.bind(client), [](const storage::Statement& row) { return row.id<ChannelId>(0); }));
    return channel.value_or(ChannelId());
}

Result<PersonId> lastSpecialist(storage::Database& database, ClientId client, ServiceId service)
{
    PRIYOM_TRY(auto query, database.prepare(
        "SELECT specialist FROM (SELECT specialist_id AS specialist, service_id AS service, start_at AS at FROM visit "
        "WHERE client_id = :client AND state IN ('planned', 'confirmed', 'came') "
        "UNION ALL SELECT part.specialist_id, extra.service_id, part.start_at FROM visit "
        "JOIN visit_part AS part ON part.visit_id = visit.id "
        "JOIN visit_extra AS extra ON extra.visit_id = part.visit_id AND extra.position = part.position "
        "WHERE visit.client_id = :client AND visit.state IN ('planned', 'confirmed', 'came')) AS had "
        "WHERE specialist IS NOT NULL ORDER BY CASE WHEN service = :service THEN 0 ELSE 1 END, at DESC, specialist LIMIT 1"));
    PRIYOM_TRY(const auto specialist, firstRow(query.bind(client, service), [](const storage::Statement& row) { return row.id<PersonId>(0); }));
    return specialist.value_or(PersonId());
}

} // namespace priyom::bookings
