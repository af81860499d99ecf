// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/soundness.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

namespace priyom::storage {

Result<> checkSoundness(Database& database)
{
    PRIYOM_TRY(auto integrity, database.prepare("PRAGMA integrity_check(1)"));
    PRIYOM_TRY(const bool answered, integrity.next());
    if (!answered || integrity.text(0) != QLatin1String("ok"))
        return fail(ErrorCode::Damaged, database.path(), answered ? integrity.text(0) : QString());
    PRIYOM_CHECK(integrity.run());
    PRIYOM_TRY(auto references, database.prepare("PRAGMA foreign_key_check"));
    PRIYOM_TRY(const bool broken, references.next());
    if (broken)
        return fail(ErrorCode::Damaged, database.path(),
                    QStringLiteral("foreign_key_check: %1 %2 -> %3").arg(references.text(0)).arg(references.integer(1)).arg(references.text(2)));
    return {};
}

} // namespace priyom::storage
