// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/shop_import.h"

#include "core/history/event_store.h"
#include "core/intake/shop_export.h"
#include "core/storage/database.h"
#include "core/storage/note_words.h"
#include "core/storage/schema.h"
#include "core/storage/soundness.h"
#include "core/storage/table_rows.h"
#include "core/storage/transaction.h"

#include <optional>

namespace priyom::intake {

namespace {

constexpr qint64 kLongestLine = 64 * 1024 * 1024;
constexpr qint64 kPiece = 4096;

// By pieces, because QIODevice::readLine() first makes room for the longest line that it may return.
QByteArray readLine(QIODevice& source)
{
    QByteArray line;
    for (;;) {
        const QByteArray piece = source.readLine(kPiece);
        line += piece;
        if (piece.isEmpty() || piece.endsWith('\n') || line.size() >= kLongestLine)
            return line;
    }
}

// The export's lines, each as JSON, counted for what is said about them.
class ExportLines final
{
public:
    explicit ExportLines(QIODevice& source) : m_source(source) {}
    Q_DISABLE_COPY_MOVE(ExportLines)

    // Nothing at the end.
    [[nodiscard]] Result<std::optional<ExactJson>> next()
    {
        const QByteArray line = readLine(m_source);
        if (line.isEmpty())
            return std::optional<ExactJson>();
        ++m_number;
        auto json = ExactJson::parse(line);
        if (!json || !line.endsWith('\n'))
            return refused("not_json");
        return std::optional(std::move(*json));
    }

    [[nodiscard]] tl::unexpected<Error> refused(const char* why) const
    {
        return fail(ErrorCode::BadInput, QStringLiteral("line %1").arg(m_number), QString::fromLatin1(why));
    }
    [[nodiscard]] tl::unexpected<Error> refused(const Error& error) const
    {
        const bool byRow = error.code == ErrorCode::BadInput || error.code == ErrorCode::Conflict || error.code == ErrorCode::SlotTaken;
        if (!byRow) // the disk, not the export
            return tl::unexpected(error);
        return fail(ErrorCode::BadInput, QStringLiteral("line %1").arg(m_number), error.detail);
    }

private:
    QIODevice& m_source;
    qint64 m_number = 0;
};

std::optional<qint64> wholeField(const ExactJson& json, const char* key)
{
    const ExactJson* const field = json.field(QString::fromLatin1(key));
    const ExactJson::Number* const number = field != nullptr ? field->number() : nullptr;
    bool isWhole = false;
    const qint64 value = number != nullptr ? number->spelled.toLongLong(&isWhole) : 0;
    return isWhole ? std::optional(value) : std::nullopt;
}

QString textField(const ExactJson& json, const char* key)
{
    const ExactJson* const field = json.field(QString::fromLatin1(key));
    return field != nullptr && field->text() != nullptr ? *field->text() : QString();
}

QStringList columnsOf(const ExactJson& json)
{
    QStringList columns;
    const ExactJson* const field = json.field(u"columns");
    if (field == nullptr || field->list() == nullptr)
        return columns;
    for (const ExactJson& column : *field->list())
        columns += column.text() != nullptr ? *column.text() : QString();
    return columns;
}

Result<int> readHeader(ExportLines& lines)
{
    PRIYOM_TRY(const auto header, lines.next());
    if (!header || textField(*header, "format") != kShopFormat)
        return lines.refused("not_a_shop_export");
    const auto version = wholeField(*header, "version");
    const auto schema = wholeField(*header, "schema");
    if (!version || !schema || *version < 1 || *schema < 1)
        return lines.refused("not_a_shop_export");
    if (*version > kShopFormatVersion || *schema > storage::newestSchema())
        return fail(ErrorCode::Newer, QStringLiteral("line 1"), QString::number(*schema));
    return int(*schema);
}

// The tables come in the schema's order, each once, with all of its columns.
Result<qint64> fillTables(storage::Database& database, ExportLines& lines)
{
    PRIYOM_TRY(const auto tables, storage::tableShapes(database));
    size_t next = 0;
    std::optional<storage::RowInserter> inserter;
    qint64 rows = 0;
    for (;;) {
        PRIYOM_TRY(const auto line, lines.next());
        if (!line)
            return lines.refused("cut");
        if (line->list() != nullptr) {
            if (!inserter)
                return lines.refused("row_without_table");
            if (const auto inserted = inserter->insert(*line->list()); !inserted)
                return lines.refused(inserted.error());
            ++rows;
            continue;
        }
        if (const auto total = wholeField(*line, "rows")) {
            if (*total != rows || next != tables.size())
                return lines.refused("cut");
            return rows;
        }
        if (next == tables.size() || textField(*line, "table") != tables[next].name || columnsOf(*line) != tables[next].columns)
            return lines.refused("unknown_table");
        inserter.reset();
        PRIYOM_TRY(auto fresh, storage::RowInserter::into(database, tables[next]));
        inserter.emplace(std::move(fresh));
        ++next;
    }
}

Result<> fill(storage::Database& database, ExportLines& lines)
{
    PRIYOM_TRY(auto transaction, storage::Transaction::begin(database));
    PRIYOM_CHECK(storage::deferReferences(database));
    PRIYOM_CHECK(fillTables(database, lines));
    PRIYOM_TRY(const auto after, lines.next());
    if (after)
        return lines.refused("after_the_end");
    PRIYOM_CHECK(storage::checkSoundness(database));
    PRIYOM_CHECK(history::verifyChain(database));
    PRIYOM_CHECK(storage::indexNotes(database));
    return transaction.commit();
}

} // namespace

Result<> createFromExport(const QString& path, QIODevice& source)
{
    ExportLines lines(source);
    PRIYOM_TRY(const int schema, readHeader(lines));
    return storage::Database::create(path, [&](storage::Database& database) { return fill(database, lines); }, schema);
}

Result<> fillFromExport(storage::Database& database, QIODevice& source)
{
    ExportLines lines(source);
    PRIYOM_TRY(const int schema, readHeader(lines));
    if (schema != storage::newestSchema())
        return lines.refused("another_schema");
    return fill(database, lines);
}

} // namespace priyom::intake
