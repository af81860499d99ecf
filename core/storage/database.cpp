// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/storage/new_file.h"
#include "core/storage/file_header.h"
#include "core/storage/schema.h"
#include "core/storage/sqlite_error.h"
#include "core/storage/statement.h"
#include "core/storage/upgrade_copy.h"

#include <QFileInfo>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>

namespace priyom::storage {

struct Database::Connection
{
    QString name;
    QHash<QByteArray, sqlite3_stmt*> idle;
};

namespace {

constexpr int kBusyTimeoutMs = 5000;

// A folder where no -shm can be made: nobody writes there, and the file alone is all there is.
bool canOnlyBeImmutable(const QString& path)
{
    return !QFileInfo(QFileInfo(path).absolutePath()).isWritable() && !QFileInfo::exists(path + QStringLiteral("-wal"));
}

} // namespace

Database::Database(QString path, Access access)
    : m_connection(std::make_unique<Connection>()), m_path(std::move(path)), m_access(access)
{
    m_connection->name = QStringLiteral("priyom-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Database::~Database()
{
    close();
}

void Database::close()
{
    for (sqlite3_stmt* statement : std::as_const(m_connection->idle))
        sqlite3_finalize(statement);
    m_connection->idle.clear();
    m_handle = nullptr;
    if (QSqlDatabase::contains(m_connection->name)) {
        QSqlDatabase::database(m_connection->name, false).close();
        QSqlDatabase::removeDatabase(m_connection->name);
    }
}

Result<> Database::connect(const QString& options, const QString& name)
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection->name);
    connection.setDatabaseName(name);
    connection.setConnectOptions(options);
    if (!connection.open())
        return fail(ErrorCode::NotSaved, m_path, connection.lastError().databaseText());
    const QVariant handle = connection.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return fail(ErrorCode::Failed, QStringLiteral("QSQLITE"), QString::fromLatin1(handle.typeName()));
    m_handle = *static_cast<sqlite3* const*>(handle.constData());
    sqlite3_extended_result_codes(m_handle, 1);
    return setPragmas();
}

Result<> Database::setPragmas()
{
    sqlite3_busy_timeout(m_handle, kBusyTimeoutMs);
    for (const char* pragma : {"PRAGMA foreign_keys=ON", "PRAGMA trusted_schema=OFF", "PRAGMA cell_size_check=ON",
                               "PRAGMA mmap_size=0", "PRAGMA temp_store=MEMORY", "PRAGMA cache_size=-65536"})
        PRIYOM_CHECK(exec(pragma));
    if (m_access == Access::Read)
        return exec("PRAGMA query_only=ON");
    for (const char* pragma : {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "PRAGMA secure_delete=ON"})
        PRIYOM_CHECK(exec(pragma));
    return {};
}

Result<> Database::create(const QString& path, const Fill& fill, int schema)
{
    PRIYOM_TRY(const NewFile file, NewFile::begin(path));
    { // closing moves everything from the log into the file
        Database database(file.partPath(), Access::Write);
        PRIYOM_CHECK(database.connect({}, file.partPath()));
        PRIYOM_TRY(database.m_identity, FileIdentity::of(file.partPath()));
        PRIYOM_CHECK(applySchema(database, schema));
        PRIYOM_CHECK(fill(database));
    }
    return file.giveName();
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, Access access, Milliseconds wait)
{
    PRIYOM_CHECK(checkFileHeader(path));
    std::unique_ptr<Database> database(new Database(path, access));
    if (access == Access::Write) {
        PRIYOM_TRY(database->m_lock, WriterLock::take(path, wait));
        PRIYOM_CHECK(checkFileHeader(path)); // who was waited for may have changed the file
    }
    PRIYOM_TRY(database->m_identity, FileIdentity::of(path));
    if (access == Access::Write)
        PRIYOM_CHECK(database->connect({}, path));
    else if (canOnlyBeImmutable(path))
        PRIYOM_CHECK(database->connect(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"),
                                       QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toString(QUrl::FullyEncoded)
                                           + QStringLiteral("?immutable=1")));
    else
        PRIYOM_CHECK(database->connect(QStringLiteral("QSQLITE_OPEN_READONLY"), path));
    PRIYOM_TRY(const int version, schemaVersion(*database));
    if (version > newestSchema())
        return fail(ErrorCode::Newer, path, QString::number(version));
    if (version == newestSchema())
        return database;
    if (access == Access::Read) { // an upgrade is a write: made once, then read
        database.reset();
        PRIYOM_CHECK(open(path, Access::Write, wait));
        return open(path, Access::Read, wait);
    }
    PRIYOM_CHECK(copyBeforeUpgrade(*database, version));
    PRIYOM_CHECK(applySchema(*database));
    return database;
}

Result<std::unique_ptr<Database>> Database::openInMemory()
{
    std::unique_ptr<Database> database(new Database(QString(), Access::Write));
    PRIYOM_CHECK(database->connect({}, QStringLiteral(":memory:")));
    PRIYOM_CHECK(applySchema(*database));
    return database;
}

Result<Statement> Database::prepare(const char* sql)
{
    return prepareOnce(QByteArray::fromRawData(sql, qsizetype(qstrlen(sql))));
}

Result<Statement> Database::prepareOnce(const QByteArray& sql)
{
    if (m_broken)
        return fail(ErrorCode::NotSaved, m_path, QStringLiteral("reopen"));
    if (sqlite3_stmt* kept = m_connection->idle.take(sql))
        return Statement(*this, sql, kept);
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v3(m_handle, sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        return tl::unexpected(lastError(code));
    return Statement(*this, sql, statement);
}

void Database::giveBack(const QByteArray& sql, sqlite3_stmt* statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    if (m_handle == nullptr || m_connection->idle.contains(sql))
        sqlite3_finalize(statement);
    else
        m_connection->idle.insert(sql, statement);
}

Result<> Database::exec(const char* sql)
{
    if (m_broken)
        return fail(ErrorCode::NotSaved, m_path, QStringLiteral("reopen"));
    const int code = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return tl::unexpected(lastError(code));
    return {};
}

Error Database::lastError(int code)
{
    const Error error = sqliteError(code, m_path, QString::fromUtf8(sqlite3_errmsg(m_handle)));
    // After a failed write or sync nobody knows what the system kept: the connection is thrown away, never asked again.
    m_broken = m_broken || (code & 0xff) == SQLITE_IOERR || error.code == ErrorCode::Damaged;
    return error;
}

Result<> Database::checkStillThere() const
{
    return m_identity.check();
}

} // namespace priyom::storage
