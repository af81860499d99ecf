// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bin/bin_rows_store.h"

#include "core/bookings/slot_taken.h"
#include "core/bookings/visit_store.h"
#include "core/storage/database.h"
#include "core/storage/fresh_id.h"
#include "core/storage/table_rows.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <span>

// A lead goes with those that were found to be the same request.
#define LEADS                                                                                                          \
    "(WITH RECURSIVE gone (id) AS (SELECT :id UNION SELECT lead.id FROM lead JOIN gone ON lead.merged_into = "         \
    "gone.id) "                                                                                                        \
    "SELECT id FROM gone)"
#define VISITS "(SELECT id FROM visit WHERE lead_id IN " LEADS ")"

namespace priyom::bin {

namespace {

using storage::TableShape;

struct Part
{
    const char* table;
    const char* rows; // which of them
};

// Each in the order in which the rows can be written; they are removed in the other.
constexpr Part kOfLead[] = {
    {"lead", "id IN " LEADS},
    {"visit", "lead_id IN " LEADS},
    {"visit_extra", "visit_id IN " VISITS},
    {"visit_resource", "visit_id IN " VISITS},
    {"visit_part", "visit_id IN " VISITS},
    {"visit_part_resource", "visit_id IN " VISITS},
    {"touch", "lead_id IN " LEADS},
    {"task", "lead_id IN " LEADS " OR visit_id IN " VISITS},
    {"waiting", "lead_id IN " LEADS " OR visit_id IN " VISITS},
    {"notice", "lead_id IN " LEADS},
    {"notice_seen", "notice_id IN (SELECT id FROM notice WHERE lead_id IN " LEADS ")"},
};
constexpr Part kOfTask[] = {{"task", "id = :id"}};
constexpr Part kOfClient[] = {
    {"client", "id = :id"},
    {"client_phone", "client_id = :id"},
    {"client_tag", "client_id = :id"},
    {"client_not_duplicate", "first_id = :id OR second_id = :id"},
    {"task", "client_id = :id"}, // withdrawn: any other would hold the card
    {"waiting", "client_id = :id"}, // given up: likewise
};

std::span<const Part> partsOf(Subject subject)
{
    switch (subject) {
    case Subject::Lead:
        return kOfLead;
    case Subject::Task:
        return kOfTask;
    case Subject::Client:
        break;
    }
    return kOfClient;
}

// Among a lead's rows there may be those of its card.
const Part* partNamed(Subject subject, const QString& table)
{
    const auto named = [&](std::span<const Part> parts) -> const Part* {
        const auto part =
            std::ranges::find_if(parts, [&](const Part& each) { return table == QLatin1String(each.table); });
        return part == parts.end() ? nullptr : &*part;
    };
    const Part* const own = named(partsOf(subject));
    return own == nullptr && subject == Subject::Lead ? named(kOfClient) : own;
}

QByteArray columnList(const QStringList& columns)
{
    return QJsonDocument(QJsonArray::fromStringList(columns)).toJson(QJsonDocument::Compact);
}

Result<int> appendRows(storage::Database& database, const Part& part, const TableShape& shape, qint64 id,
                       QByteArray& json)
{
    PRIYOM_TRY(auto query, database.prepareOnce("SELECT " + shape.columns.join(QLatin1String(", ")).toLatin1() +
                                                " FROM " + part.table + " WHERE " + part.rows + " ORDER BY " +
                                                shape.key.join(QLatin1String(", ")).toLatin1()));
    query.bind(id);
    int rows = 0;
    PRIYOM_CHECK(forEachRow(query, [&](const QByteArray& row) -> Result<> {
        json += (rows++ == 0 ? "" : ",") + row;
        return {};
    }));
    return rows;
}

tl::unexpected<Error> notOurs()
{
    return fail(ErrorCode::Damaged, QStringLiteral("bin"));
}

QStringList textsOf(const ExactJson* field)
{
    QStringList texts;
    if (field != nullptr && field->list() != nullptr)
        for (const ExactJson& text : *field->list())
            texts += text.text() != nullptr ? *text.text() : QString();
    return texts;
}

qint64 wholeOf(const QStringList& columns, const ExactJson::List& row, const char* column)
{
    const qsizetype at = columns.indexOf(QLatin1String(column));
    const ExactJson::Number* const number = at >= 0 && size_t(at) < row.size() ? row[size_t(at)].number() : nullptr;
    return number != nullptr ? number->spelled.toLongLong() : 0;
}

// Whose time is taken stands in the row that could not be written: a visit, or what it was given.
Error refusedRow(storage::Database& database, const QString& table, const QStringList& columns,
                 const ExactJson::List& row, const Error& error)
{
    if (error.code != ErrorCode::SlotTaken)
        return error;
    const auto number = [&](const char* column) { return wholeOf(columns, row, column); };
    if (table == QLatin1String("visit_part")) { // as a visit of that service alone
        bookings::Visit part;
        part.id = VisitId(number("visit_id"));
        bookings::setParts(part, {{PersonId(number("specialist_id")), {}, Instant(number("start_at")), Instant(number("end_at")), {},
                                   int(number("buffer_before")), int(number("buffer_after"))}});
        return bookings::whoHasIt(database, part, error);
    }
    if (table != QLatin1String("visit")) {
        auto visit = bookings::visitById(database, VisitId(number("visit_id")));
        if (!visit)
            return visit.error();
        const bool isOfLater = table == QLatin1String("visit_part_resource");
        for (bookings::VisitPart& part : visit->more)
            part.resources = isOfLater ? std::vector{ResourceId(number("resource_id"))} : part.resources;
        if (!isOfLater)
            visit->resources = {ResourceId(number("resource_id"))};
        return bookings::whoHasIt(database, *visit, error);
    }
    bookings::Visit visit;
    visit.id = VisitId(wholeOf(columns, row, "id"));
    visit.specialist = PersonId(wholeOf(columns, row, "specialist_id"));
    visit.service = ServiceId(wholeOf(columns, row, "service_id"));
    visit.startAt = Instant(wholeOf(columns, row, "start_at"));
    visit.endAt = Instant(wholeOf(columns, row, "end_at"));
    visit.bufferBefore = int(wholeOf(columns, row, "buffer_before"));
    visit.bufferAfter = int(wholeOf(columns, row, "buffer_after"));
    return bookings::whoHasIt(database, visit, error);
}

// Names from the content stand in a statement only once the schema has been asked for them.
Result<> putTable(storage::Database& database, const Part& part, const ExactJson& table)
{
    const ExactJson* const rows = table.field(u"rows");
    const QStringList columns = textsOf(table.field(u"columns"));
    PRIYOM_TRY(const TableShape shape, tableShape(database, QLatin1String(part.table)));
    const auto isKnown = [&](const QString& column) { return shape.columns.contains(column); };
    if (rows == nullptr || rows->list() == nullptr || columns.isEmpty() ||
        !std::all_of(columns.begin(), columns.end(), isKnown))
        return notOurs();
    PRIYOM_TRY(auto inserter, storage::RowInserter::into(database, shape.name, columns));
    for (const ExactJson& row : *rows->list()) {
        if (row.list() == nullptr)
            return notOurs();
        if (const auto inserted = inserter.insert(*row.list()); !inserted)
            return tl::unexpected(refusedRow(database, shape.name, columns, *row.list(), inserted.error()));
    }
    return {};
}

// Of a table in what was taken: fn(columns, row) for each of its rows.
template <class Fn> void eachRow(const ExactJson& table, Fn fn)
{
    const ExactJson* const rows = table.field(u"rows");
    if (rows == nullptr || rows->list() == nullptr)
        return;
    const QStringList columns = textsOf(table.field(u"columns"));
    for (const ExactJson& row : *rows->list())
        if (row.list() != nullptr)
            fn(columns, *row.list());
}

} // namespace

Result<TakenRows> takeRows(storage::Database& database, Subject subject, qint64 id)
{
    const auto parts = partsOf(subject);
    TakenRows taken;
    for (const Part& part : parts) {
        PRIYOM_TRY(const TableShape shape, tableShape(database, QLatin1String(part.table)));
        taken.content += (taken.content.isEmpty() ? "[" : ",") + QByteArray(R"({"table":")") + part.table +
                         R"(","columns":)" + columnList(shape.columns) + R"(,"rows":[)";
        PRIYOM_TRY(const int rows, appendRows(database, part, shape, id, taken.content));
        taken.content += "]}";
        taken.counts.insert(QLatin1String(part.table), rows);
        if (rows > 0 && shape.key == QStringList{QStringLiteral("id")})
            PRIYOM_CHECK(storage::keepFloor(database, shape.name));
    }
    taken.content += ']';
    for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
        PRIYOM_TRY(auto query, database.prepareOnce(QByteArray("DELETE FROM ") + part->table + " WHERE " + part->rows));
        PRIYOM_CHECK(query.bind(id).run());
    }
    return taken;
}

Result<> takeCardAlong(storage::Database& database, ClientId client, TakenRows& taken)
{
    PRIYOM_TRY(const TakenRows card, takeRows(database, Subject::Client, client.value));
    taken.content = card.content.chopped(1) + ',' + taken.content.mid(1); // what others refer to first
    for (auto count = card.counts.begin(); count != card.counts.end(); ++count)
        taken.counts.insert(count.key(), taken.counts.value(count.key()).toInt() + count.value().toInt());
    return {};
}

Result<> putRows(storage::Database& database, Subject subject, const QByteArray& content)
{
    const auto json = ExactJson::parse(content);
    if (!json || json->list() == nullptr || json->list()->empty())
        return notOurs();
    PRIYOM_CHECK(storage::deferReferences(database));
    // What an older program deleted knows fewer tables.
    for (const ExactJson& table : *json->list()) {
        const ExactJson* const name = table.field(u"table");
        const Part* const part =
            name != nullptr && name->text() != nullptr ? partNamed(subject, *name->text()) : nullptr;
        if (part == nullptr)
            return notOurs();
        PRIYOM_CHECK(putTable(database, *part, table));
    }
    return {};
}

Result<> handRows(storage::Database& database, Subject subject, qint64 id, ClientId client)
{
    for (const Part& part : partsOf(subject)) {
        PRIYOM_TRY(const TableShape shape, tableShape(database, QLatin1String(part.table)));
        if (!shape.columns.contains(QLatin1String("client_id")))
            continue;
        PRIYOM_TRY(auto write, database.prepareOnce(QByteArray("UPDATE ") + part.table +
                                                    " SET client_id = :client WHERE client_id <> :client AND (" +
                                                    part.rows + ")"));
        PRIYOM_CHECK(write.bind(client, id).run());
    }
    return {};
}

Result<RowsByTable> rowsWithin(const QByteArray& content)
{
    const auto json = ExactJson::parse(content);
    if (!json || json->list() == nullptr)
        return notOurs();
    RowsByTable rows;
    for (const ExactJson& table : *json->list()) {
        const ExactJson* const name = table.field(u"table");
        if (name == nullptr || name->text() == nullptr)
            return notOurs();
        eachRow(table, [&](const QStringList& columns, const ExactJson::List& row) {
            rows[*name->text()] += wholeOf(columns, row, "id");
            if (const qint64 lead = wholeOf(columns, row, "lead_id"); lead > 0)
                rows[QStringLiteral("lead")] += lead;
        });
    }
    return rows;
}

} // namespace priyom::bin
