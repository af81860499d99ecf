// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite_error.h"

#include <sqlite3.h>

namespace priyom::storage {

Error sqliteError(int code, const QString& path, const QString& message)
{
    switch (code & 0xff) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorCode::Damaged, path, message};
    case SQLITE_IOERR:
    case SQLITE_FULL:
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_NOLFS:
        return {ErrorCode::NotSaved, path, message};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Held, QString(), path};
    case SQLITE_CONSTRAINT:
        if (code == SQLITE_CONSTRAINT_TRIGGER && message == QLatin1String("slot_taken"))
            return {ErrorCode::SlotTaken, QString(), QString()};
        if (code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY)
            return {ErrorCode::Conflict, QStringLiteral("unique"), message};
        return {ErrorCode::BadInput, QStringLiteral("constraint"), message};
    default:
        return {ErrorCode::Failed, QStringLiteral("sqlite %1").arg(code), message};
    }
}

} // namespace priyom::storage
