// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/lead_facts_store.h"

#include "core/catalog/channel_store.h"
#include "core/metrics/visit_state_sql.h"
#include "core/storage/database.h"

#include <QSet>

#include <map>
#include <tuple>

namespace priyom::metrics {

namespace {

using KindById = std::map<qint32, catalog::ChannelKind>;

Result<KindById> channelKinds(storage::Database& database)
{
    PRIYOM_TRY(const auto channels, catalog::allChannels(database));
    KindById kinds;
    for (const catalog::Channel& channel : channels)
        kinds[qint32(channel.id.value)] = channel.kind;
    return kinds;
}

qint32 number(const storage::Statement& row, int column)
{
    return qint32(row.integer(column));
}

LeadFact leadOf(const storage::Statement& row)
{
    LeadFact lead;
    lead.id = row.id<LeadId>(0);
    lead.keys = {row.instant(1), row.id<ClientId>(2), number(row, 3), number(row, 4), number(row, 5),
                 number(row, 6), number(row, 7), number(row, 8)};
    lead.lost = row.boolean(9);
    lead.lostReason = number(row, 10);
    lead.firstReplyAt = row.instant(11);
    lead.firstHumanReplyAt = row.instant(12);
    lead.takenAt = row.instant(13);
    lead.everQualified = row.boolean(14);
    lead.everConfirmed = row.boolean(15);
    lead.firstOfClient = row.boolean(17);
    return lead;
}

BookingFact bookingOf(const storage::Statement& row)
{
    BookingFact booking;
    booking.id = row.id<VisitId>(2);
    booking.state = bookings::VisitState(row.integer(3));
    booking.bookedAt = row.instant(4);
    booking.confirmedAt = row.instant(5);
    booking.outcomeAt = row.instant(6);
    return booking;
}

} // namespace

Result<> readLeads(Reading& reading)
{
    PRIYOM_TRY(const KindById kinds, channelKinds(reading.database));
    PRIYOM_TRY(auto row, reading.database.prepare(
        "SELECT id, arrived_at, client_id, manager_id, specialist_id, source_id, channel_id, campaign_id, service_id, "
        "stage = 'lost', lost_reason_id, first_reply_at, first_human_reply_at, taken_at, qualified_at IS NOT NULL, confirmed_at IS NOT NULL, "
        PRIYOM_LEAD_COUNTS ", CASE WHEN :askFirst = 1 THEN NOT EXISTS (SELECT 1 FROM lead AS older "
        "WHERE older.client_id = lead.client_id AND older.arrived_at < :from AND older.merged_into IS NULL "
        "AND (older.stage <> 'lost' OR older.lost_reason_id NOT IN (SELECT id FROM lost_reason WHERE spam = 1))) ELSE 0 END "
        "FROM lead WHERE arrived_at >= :from AND arrived_at < :to ORDER BY arrived_at, id"));
    row.bind(reading.wants(Extra::FirstLead), reading.period.from, reading.period.to);
    for (;;) {
        PRIYOM_TRY(const bool more, row.next());
        if (!more)
            break;
        if (row.boolean(16))
            reading.facts.leads.push_back(leadOf(row));
        else
            reading.known.tellLead(row.id<LeadId>(0), nullptr);
    }
    reading.known.expectLeads(reading.facts.leads.size());
    for (LeadFact& lead : reading.facts.leads) {
        if (const auto kind = kinds.find(lead.keys.channel); kind != kinds.end())
            lead.channelKind = kind->second;
        reading.known.tellLead(lead.id, &lead.keys);
    }
    return {};
}

Result<> readBookings(Reading& reading)
{
    // CROSS JOIN: the leads first, by their arrival; their visits then come in the order of facts.leads.
    PRIYOM_TRY(auto row, reading.database.prepare(
        "SELECT lead.arrived_at, lead.id, visit.id, " PRIYOM_VISIT_STATE ", visit.booked_at, visit.confirmed_at, "
        "visit.outcome_at, visit.start_at, visit.specialist_id, visit.service_id FROM lead CROSS JOIN visit "
        "WHERE lead.arrived_at >= :from AND lead.arrived_at < :to AND visit.lead_id = lead.id ORDER BY lead.arrived_at, lead.id"));
    row.bind(reading.period.from, reading.period.to);
    std::vector<LeadFact>& leads = reading.facts.leads;
    std::vector<size_t> leadOfBooking;
    size_t at = 0;
    std::pair<Instant, VisitId> first;
    for (;;) {
        PRIYOM_TRY(const bool more, row.next());
        if (!more)
            break;
        const auto place = std::tuple(row.instant(0), row.id<LeadId>(1));
        while (at < leads.size() && std::tuple(leads[at].keys.at, leads[at].id) < place)
            ++at;
        if (at == leads.size() || leads[at].id != row.id<LeadId>(1))
            continue; // of a lead that does not count
        LeadFact& lead = leads[at];
        const BookingFact booking = bookingOf(row);
        const Instant start = row.instant(7);
        if (const std::pair made(booking.bookedAt, booking.id); !lead.booked || made < first) {
            first = made;
            lead.firstBookedAt = booking.bookedAt;
            lead.keys.specialist = number(row, 8);
            if (lead.keys.service == 0)
                lead.keys.service = number(row, 9);
        }
        lead.booked = true;
        const bool came = booking.state == bookings::VisitState::Came;
        if (came && (!lead.came || std::pair(start, booking.id) < std::pair(lead.firstCameAt, lead.firstCame))) {
            lead.came = true;
            lead.firstCameAt = start;
            lead.firstCame = booking.id;
        }
        reading.facts.bookings.push_back(booking);
        leadOfBooking.push_back(at);
    }
    for (size_t i = 0; i < leadOfBooking.size(); ++i)
        reading.facts.bookings[i].keys = leads[leadOfBooking[i]].keys;
    return {};
}

Result<> readFirstBookings(Reading& reading)
{
    QSet<qint64> ofThePeriodsLeads;
    ofThePeriodsLeads.reserve(qsizetype(reading.facts.bookings.size()));
    for (const BookingFact& booking : reading.facts.bookings)
        ofThePeriodsLeads.insert(booking.id.value);
    const auto add = [&](FactKeys keys, LeadId lead, Instant bookedAt) {
        keys.at = bookedAt;
        reading.facts.firstBookings.push_back({keys, lead});
    };
    for (const LeadFact& lead : reading.facts.leads)
        if (lead.booked && reading.period.contains(lead.firstBookedAt))
            add(lead.keys, lead.id, lead.firstBookedAt);

    PRIYOM_TRY(auto booked, reading.database.prepare(
        "SELECT id FROM visit WHERE booked_at >= :from AND booked_at < :to ORDER BY booked_at, id"));
    PRIYOM_TRY(auto stranger, reading.database.prepare(
        "SELECT lead_id, booked_at FROM visit WHERE id = :id AND lead_id IS NOT NULL "
        "AND NOT EXISTS (SELECT 1 FROM visit AS other WHERE other.lead_id = visit.lead_id AND other.id <> visit.id "
        "AND (other.booked_at < visit.booked_at OR (other.booked_at = visit.booked_at AND other.id < visit.id)))"));
    booked.bind(reading.period.from, reading.period.to);
    for (;;) {
        PRIYOM_TRY(const bool more, booked.next());
        if (!more)
            return {};
        if (ofThePeriodsLeads.contains(booked.integer(0)))
            continue;
        PRIYOM_TRY(const bool isFirst, stranger.bind(booked.integer(0)).next());
        if (!isFirst)
            continue;
        PRIYOM_TRY(const FactKeys* lead, reading.known.ofLead(stranger.id<LeadId>(0)));
        if (lead != nullptr)
            add(*lead, stranger.id<LeadId>(0), stranger.instant(1));
    }
}

} // namespace priyom::metrics
