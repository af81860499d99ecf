// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/calls_import.h"

#include "core/history/json_value.h"
#include "core/intake/call_columns.h"
#include "core/intake/call_row.h"
#include "core/intake/client_book.h"
#include "core/intake/directory.h"
#include "core/intake/seen_rows.h"
#include "core/intake/table_import.h"
#include "core/leads/lead_store.h"
#include "core/tasks/call_follower.h"
#include "core/touches/same_call.h"
#include "core/touches/touch_store.h"

#include <algorithm>

namespace priyom::intake {

namespace {

const QString& callChannel()
{
    static const QString key = QStringLiteral("call");
    return key;
}

QString callOrigin(const QString& callId)
{
    return QStringLiteral("call:") + callId;
}

// "anonymous" is no number.
bool isNumber(const Phone& phone)
{
    return std::any_of(phone.number.begin(), phone.number.end(), [](QChar c) { return c.isDigit(); });
}

touches::Touch touchOf(const CallRow& row, const Phone& phone)
{
    touches::Touch touch;
    touch.origin = callOrigin(row.callId);
    touch.kind = touches::TouchKind::Call;
    touch.direction = row.direction;
    touch.at = row.startedAt;
    touch.phone = phone.number;
    touch.answered = row.answered;
    touch.waitSeconds = row.waitSeconds;
    touch.talkSeconds = row.talkSeconds;
    touch.rating = row.rating;
    return touch;
}

class CallsImport final : public RowTaker
{
public:
    CallsImport(history::Change& change, const Zone& zone, Directory directory)
        : m_change(change), m_zone(zone), m_directory(std::move(directory))
    {
    }

    [[nodiscard]] std::span<const Column> columns() const override { return callColumns(); }
    [[nodiscard]] Result<RowResult> take(const tables::CsvRecord& record, const TableColumns& columns) override;

private:
    [[nodiscard]] Result<std::optional<TouchId>> join(const touches::Touch& reported);
    [[nodiscard]] Result<TouchId> write(const CallRow& row, const Phone& phone, touches::Touch touch);
    [[nodiscard]] Result<LeadId> leadOf(const CallRow& row, const Phone& phone, touches::Touch& touch);
    [[nodiscard]] Result<LeadId> makeLead(const CallRow& row, const touches::Touch& touch);
    [[nodiscard]] Result<> noteReply(leads::Lead lead, const CallRow& row);

    history::Change& m_change;
    const Zone& m_zone;
    Directory m_directory;
    ClientBook m_clients;
    SeenRows m_seen;
};

Result<RowResult> CallsImport::take(const tables::CsvRecord& record, const TableColumns& columns)
{
    const auto row = parseCallRow(record, columns, m_zone);
    if (!row)
        return RowResult(tl::unexpected(row.error()));
    const size_t hash = columns.hash(record);
    PRIYOM_TRY(const auto known, touches::touchByOrigin(m_change.database(), callOrigin(row->callId)));
    if (known) {
        if (m_seen.agrees(known->id.value, hash))
            return RowResult(RowEnd::Same);
        return RowResult(tl::unexpected(Reject{record.line(), columns.name(call_column::CallId), QStringLiteral("differs_from_same_id"), row->callId}));
    }
    const Phone phone = parsePhone(row->phone);
    touches::Touch reported = touchOf(*row, phone);
    if (isNumber(phone)) {
        PRIYOM_TRY(reported.client, m_clients.byPhone(m_change.database(), phone));
    }
    PRIYOM_TRY(const auto noted, join(reported));
    if (noted) {
        (void)m_seen.agrees(noted->value, hash);
        return RowResult(RowEnd::Joined);
    }
    PRIYOM_TRY(const TouchId touch, write(*row, phone, std::move(reported)));
    (void)m_seen.agrees(touch.value, hash);
    return RowResult(RowEnd::Imported);
}

// The call that somebody noted here while it was made, where this is it.
Result<std::optional<TouchId>> CallsImport::join(const touches::Touch& reported)
{
    if (!reported.client.isValid())
        return std::optional<TouchId>();
    const Instant end = reported.at + std::chrono::seconds(reported.waitSeconds.value_or(0) + reported.talkSeconds.value_or(0));
    const Period around{reported.at - touches::kLongestTalk, end + touches::kNoteIsNear + Milliseconds(1)};
    PRIYOM_TRY(const auto notes, touches::notedCallsOfClient(m_change.database(), reported.client, around));
    const touches::Touch* note = touches::noteOf(notes, reported);
    if (!note)
        return std::optional<TouchId>();
    PRIYOM_CHECK(touches::updateReported(m_change.database(), touches::joined(*note, reported)));
    const auto seconds = [](const std::optional<qint64>& value) { return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null); };
    const QJsonObject was{{QStringLiteral("wait_seconds"), seconds(note->waitSeconds)}, {QStringLiteral("talk_seconds"), seconds(note->talkSeconds)}};
    PRIYOM_CHECK(m_change.record("call.join", "touch", note->id.value, {{QStringLiteral("lead"), history::json(note->lead)}, {QStringLiteral("was"), was}}));
    return std::optional(note->id);
}

Result<TouchId> CallsImport::write(const CallRow& row, const Phone& phone, touches::Touch touch)
{
    PRIYOM_TRY(touch.person, m_directory.person(m_change, row.manager, staff::Role::Manager));
    if (isNumber(phone)) {
        PRIYOM_TRY(touch.lead, leadOf(row, phone, touch));
    }
    PRIYOM_TRY(touch.id, touches::insertTouch(m_change.database(), touch));
    QByteArray detail = "{";
    if (touch.client.isValid())
        detail += "\"client\":" + QByteArray::number(touch.client.value);
    if (touch.lead.isValid())
        detail += ",\"lead\":" + QByteArray::number(touch.lead.value);
    PRIYOM_CHECK(m_change.recordJson("call.import", "touch", touch.id.value, detail + '}'));
    PRIYOM_CHECK(tasks::followCall(m_change, touch));
    return touch.id;
}

// Whose call it is and what it is about: the client's open lead, if that had arrived by then.
Result<LeadId> CallsImport::leadOf(const CallRow& row, const Phone& phone, touches::Touch& touch)
{
    if (!touch.client.isValid()) {
        if (row.direction == touches::Direction::Out)
            return LeadId();
        PRIYOM_TRY(touch.client, m_clients.ensure(m_change, {}, phone, {}));
        return makeLead(row, touch);
    }
    PRIYOM_TRY(const auto open, leads::openLeadOfClient(m_change.database(), touch.client));
    if (!open || open->arrivedAt > row.startedAt)
        return LeadId();
    if (row.direction == touches::Direction::Out || row.answered)
        PRIYOM_CHECK(noteReply(*open, row));
    return open->id;
}

Result<LeadId> CallsImport::makeLead(const CallRow& row, const touches::Touch& touch)
{
    leads::Lead lead;
    lead.origin = touch.origin;
    lead.arrivedAt = row.startedAt;
    PRIYOM_TRY(lead.channel, m_directory.channel(m_change, callChannel()));
    lead.manager = touch.person;
    lead.client = touch.client;
    lead.stageAt = row.startedAt;
    if (row.answered) { // a call is answered by being picked up
        lead.firstReplyAt = row.pickedUpAt();
        lead.firstHumanReplyAt = row.pickedUpAt();
    }
    PRIYOM_TRY(const LeadId id, leads::insertLead(m_change.database(), lead));
    PRIYOM_CHECK(m_change.recordJson("lead.import", "lead", id.value, "{\"client\":" + QByteArray::number(lead.client.value) + ",\"stage\":\"new\"}"));
    return id;
}

// The first time that somebody of the shop spoke to the lead; reports do not come in order.
Result<> CallsImport::noteReply(leads::Lead lead, const CallRow& row)
{
    const Instant at = row.direction == touches::Direction::Out ? row.startedAt : row.pickedUpAt();
    const auto isLater = [at](const std::optional<Instant>& known) { return !known || at < *known; };
    if (!isLater(lead.firstReplyAt) && !isLater(lead.firstHumanReplyAt))
        return {};
    if (isLater(lead.firstReplyAt))
        lead.firstReplyAt = at;
    if (isLater(lead.firstHumanReplyAt))
        lead.firstHumanReplyAt = at;
    PRIYOM_CHECK(leads::updateLead(m_change.database(), lead));
    PRIYOM_CHECK(m_change.recordJson("lead.reply", "lead", lead.id.value, "{\"at\":" + QByteArray::number(at.ms) + '}'));
    return {};
}

} // namespace

Result<ImportReport> importCalls(history::Change& change, QIODevice& source, const Zone& zone, const ImportOptions& options)
{
    PRIYOM_TRY(auto directory, Directory::load(change.database()));
    CallsImport taker(change, zone, std::move(directory));
    return importTable(source, taker, options);
}

} // namespace priyom::intake
