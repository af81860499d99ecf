// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/upgrade_copy.h"

#include "core/storage/database.h"
#include "core/storage/new_file.h"
#include "core/storage/sqlite_error.h"

#include <QFile>

#include <memory>
#include <sqlite3.h>

namespace priyom::storage {

namespace {

struct Closer
{
    void operator()(sqlite3* database) const { sqlite3_close(database); }
};

bool isSound(sqlite3* copy)
{
    sqlite3_stmt* check = nullptr;
    if (sqlite3_prepare_v2(copy, "PRAGMA integrity_check(1)", -1, &check, nullptr) != SQLITE_OK)
        return false;
    const bool sound = sqlite3_step(check) == SQLITE_ROW
                       && qstrcmp(reinterpret_cast<const char*>(sqlite3_column_text(check, 0)), "ok") == 0;
    sqlite3_finalize(check);
    return sound;
}

Result<> copyInto(const QString& path, sqlite3* source)
{
    sqlite3* raw = nullptr;
    const int opened = sqlite3_open(QFile::encodeName(path).constData(), &raw);
    const std::unique_ptr<sqlite3, Closer> copy(raw);
    const auto failed = [&](int code) { return tl::unexpected(sqliteError(code, path, QString::fromUtf8(sqlite3_errmsg(raw)))); };
    if (opened != SQLITE_OK)
        return failed(opened);
    sqlite3_backup* backup = sqlite3_backup_init(raw, "main", source, "main");
    if (backup == nullptr)
        return failed(sqlite3_errcode(raw));
    sqlite3_backup_step(backup, -1);
    if (const int code = sqlite3_backup_finish(backup); code != SQLITE_OK)
        return failed(code);
    if (!isSound(raw))
        return fail(ErrorCode::Damaged, path);
    return {};
}

} // namespace

Result<> copyBeforeUpgrade(Database& database, int version)
{
    const QString path = database.path() + QStringLiteral(".before-%1").arg(version);
    QFile::remove(path); // of an upgrade that did not finish: the file itself is still the older one
    PRIYOM_TRY(const NewFile file, NewFile::begin(path));
    PRIYOM_CHECK(copyInto(file.partPath(), database.handle()));
    return file.giveName();
}

} // namespace priyom::storage
