// SPDX-License-Identifier: GPL-3.0-or-later
// One open database file. Opened through Qt SQL (QSQLITE sets the file up, and QPSQL takes its place later); statements
// then run on the driver's own handle, because QSqlQuery costs three times the bare insert.
#pragma once

#include "core/base/result.h"
#include "core/storage/file_identity.h"
#include "core/storage/schema.h"
#include "core/storage/writer_lock.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace priyom::storage {

class Statement;

enum class Access {
    Read,  // always possible, also while another process writes
    Write, // holds the writer's lock while open
};

class Database final
{
public:
    using Fill = std::function<Result<>(Database&)>;

    // Makes a new file with the whole schema and what `fill` adds, and gives it its name only when all of it is on the
    // disk. NotSaved where the file exists or cannot be made.
    // `schema`: the version the file is left at; an older one makes what an older program left.
    [[nodiscard]] static Result<> create(const QString& path, const Fill& fill, int schema = newestSchema());
    // NotSaved: no file; NotPriyom; Newer; Damaged; Held after `wait` (subject = who holds it).
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString& path, Access access, Milliseconds wait);
    // In memory, with the whole schema: the demo and the tests.
    [[nodiscard]] static Result<std::unique_ptr<Database>> openInMemory();

    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    // `sql` lives as long as the database: a literal. Prepared statements are kept by their text. NotSaved after a failed
    // write or sync: the connection is then never used again.
    [[nodiscard]] Result<Statement> prepare(const char* sql);
    // For a text that was put together; column and table names only, never values.
    [[nodiscard]] Result<Statement> prepareOnce(const QByteArray& sql);
    [[nodiscard]] Result<> exec(const char* sql);

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] Access access() const { return m_access; }
    [[nodiscard]] bool isBroken() const { return m_broken; }
    // NotSaved where the file was moved, replaced, deleted or emptied since it was opened.
    [[nodiscard]] Result<> checkStillThere() const;
    [[nodiscard]] Error lastError(int code);
    [[nodiscard]] sqlite3* handle() const { return m_handle; }

private:
    friend class Statement;

    Database(QString path, Access access);
    [[nodiscard]] Result<> connect(const QString& options, const QString& name);
    [[nodiscard]] Result<> setPragmas();
    void giveBack(const QByteArray& sql, sqlite3_stmt* statement);
    void close();

    struct Connection;
    std::unique_ptr<Connection> m_connection;
    QString m_path;
    Access m_access;
    WriterLock m_lock;
    FileIdentity m_identity;
    sqlite3* m_handle = nullptr;
    bool m_broken = false;
};

} // namespace priyom::storage
