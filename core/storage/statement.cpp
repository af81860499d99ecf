// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"

#include "core/storage/database.h"

#include <sqlite3.h>

#include <utility>

namespace priyom::storage {

Statement::Statement(Database& database, QByteArray sql, sqlite3_stmt* statement)
    : m_database(&database), m_sql(std::move(sql)), m_statement(statement)
{
}

Statement::Statement(Statement&& other) noexcept
    : m_database(other.m_database), m_sql(std::move(other.m_sql)), m_statement(std::exchange(other.m_statement, nullptr)),
      m_place(other.m_place), m_bindError(other.m_bindError)
{
}

Statement::~Statement()
{
    if (m_statement != nullptr)
        m_database->giveBack(m_sql, m_statement);
}

void Statement::restart()
{
    sqlite3_reset(m_statement);
    m_place = 0;
    m_bindError = SQLITE_OK;
}

void Statement::putNull()
{
    if (const int code = sqlite3_bind_null(m_statement, ++m_place); code != SQLITE_OK)
        m_bindError = code;
}

void Statement::put(qint64 value)
{
    if (const int code = sqlite3_bind_int64(m_statement, ++m_place, value); code != SQLITE_OK)
        m_bindError = code;
}

void Statement::put(const QString& value)
{
    const QByteArray utf8 = value.toUtf8();
    const int code = sqlite3_bind_text64(m_statement, ++m_place, utf8.constData(), sqlite3_uint64(utf8.size()),
                                         SQLITE_TRANSIENT, SQLITE_UTF8);
    if (code != SQLITE_OK)
        m_bindError = code;
}

void Statement::put(QLatin1String value)
{
    const char* text = value.data() != nullptr ? value.data() : "";
    const int code = sqlite3_bind_text64(m_statement, ++m_place, text, sqlite3_uint64(value.size()), SQLITE_TRANSIENT,
                                         SQLITE_UTF8);
    if (code != SQLITE_OK)
        m_bindError = code;
}

void Statement::put(const QByteArray& value)
{
    const int code = sqlite3_bind_blob64(m_statement, ++m_place, value.constData(), sqlite3_uint64(value.size()),
                                         SQLITE_TRANSIENT);
    if (code != SQLITE_OK)
        m_bindError = code;
}

Result<bool> Statement::next()
{
    if (m_bindError != SQLITE_OK)
        return tl::unexpected(m_database->lastError(m_bindError));
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE) {
        // An unfinished SELECT would keep a read open, and a write beside it would fail at once (BUSY_SNAPSHOT).
        sqlite3_reset(m_statement);
        return false;
    }
    const Error error = m_database->lastError(code);
    sqlite3_reset(m_statement);
    return tl::unexpected(error);
}

Result<> Statement::run()
{
    for (;;) {
        PRIYOM_TRY(const bool more, next());
        if (!more)
            return {};
    }
}

Result<qint64> Statement::insert()
{
    PRIYOM_CHECK(run());
    return sqlite3_last_insert_rowid(m_database->handle());
}

Result<int> Statement::change()
{
    PRIYOM_CHECK(run());
    return sqlite3_changes(m_database->handle());
}

int Statement::columns() const
{
    return sqlite3_column_count(m_statement);
}

QByteArray Statement::columnName(int column) const
{
    return sqlite3_column_name(m_statement, column);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

bool Statement::isText(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_TEXT;
}

bool Statement::isBytes(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_BLOB;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Statement::text(int column) const
{
    const auto* utf8 = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::bytes(int column) const
{
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return QByteArray(data, sqlite3_column_bytes(m_statement, column));
}

std::optional<Instant> Statement::maybeInstant(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(instant(column));
}

std::optional<qint64> Statement::maybeInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

} // namespace priyom::storage
