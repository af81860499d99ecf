// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/touch_facts_store.h"

#include "core/storage/database.h"

namespace priyom::metrics {

namespace {

using touches::TouchKind;

static_assert(int(TouchKind::Call) == 0 && int(TouchKind::Message) == 1 && int(TouchKind::Meeting) == 2
              && int(TouchKind::Survey) == 3 && int(TouchKind::Note) == 4);

TouchFact touchOf(const storage::Statement& row)
{
    TouchFact touch;
    touch.id = row.id<TouchId>(0);
    touch.kind = TouchKind(row.integer(1));
    touch.incoming = row.boolean(2);
    touch.answered = row.boolean(3);
    touch.waitSeconds = qint32(row.maybeInteger(4).value_or(-1));
    touch.talkSeconds = qint32(row.integer(5));
    touch.rating = qint32(row.maybeInteger(6).value_or(-1));
    return touch;
}

} // namespace

Result<> readTouches(Reading& reading)
{
    PRIYOM_TRY(auto row, reading.database.prepare(
        "SELECT id, CASE kind WHEN 'call' THEN 0 WHEN 'message' THEN 1 WHEN 'meeting' THEN 2 WHEN 'survey' THEN 3 ELSE 4 END, "
        "direction = 'in', answered, wait_seconds, talk_seconds, rating, at, lead_id, client_id, person_id FROM touch "
        "WHERE at >= :from AND at < :to ORDER BY at, id"));
    row.bind(reading.period.from, reading.period.to);
    for (;;) {
        PRIYOM_TRY(const bool more, row.next());
        if (!more)
            return {};
        TouchFact touch = touchOf(row);
        if (const auto lead = row.id<LeadId>(8); lead.isValid()) {
            PRIYOM_TRY(const FactKeys* keys, reading.known.ofLead(lead));
            if (keys == nullptr)
                continue;
            touch.keys = *keys;
        }
        touch.keys.at = row.instant(7);
        if (const auto client = row.id<ClientId>(9); client.isValid())
            touch.keys.client = client;
        touch.keys.manager = qint32(row.integer(10));
        reading.facts.touches.push_back(touch);
    }
}

Result<> readCallBacks(Reading& reading)
{
    PRIYOM_TRY(auto call, reading.database.prepare("SELECT phone, lead_id, client_id FROM touch WHERE id = :id"));
    // Which index serves depends on what is known of the caller, so each has its own text.
    PRIYOM_TRY(auto byPhone, reading.database.prepare(
        "SELECT at FROM touch WHERE phone = :phone AND phone <> '' AND at > :at AND kind = 'call' AND direction = 'out' ORDER BY at LIMIT 1"));
    PRIYOM_TRY(auto byLead, reading.database.prepare(
        "SELECT at FROM touch WHERE lead_id = :lead AND at > :at AND kind = 'call' AND direction = 'out' ORDER BY at LIMIT 1"));
    PRIYOM_TRY(auto byClient, reading.database.prepare(
        "SELECT at FROM touch WHERE client_id = :client AND at > :at AND kind = 'call' AND direction = 'out' ORDER BY at LIMIT 1"));
    for (TouchFact& touch : reading.facts.touches) {
        if (touch.kind != TouchKind::Call || !touch.incoming || touch.answered)
            continue;
        PRIYOM_TRY(const bool found, call.bind(touch.id).next());
        if (!found)
            continue;
        const QString phone = call.text(0);
        const auto lead = call.id<LeadId>(1);
        storage::Statement& back = !phone.isEmpty() ? byPhone.bind(phone, touch.keys.at)
            : lead.isValid()                        ? byLead.bind(lead, touch.keys.at)
                                                    : byClient.bind(call.id<ClientId>(2), touch.keys.at);
        PRIYOM_TRY(const bool called, back.next());
        if (called)
            touch.calledBackAt = back.instant(0);
    }
    return {};
}

} // namespace priyom::metrics
