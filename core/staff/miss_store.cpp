// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staff/miss_store.h"

#include "core/base/fold.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QCryptographicHash>

namespace priyom::staff {

QString personKey(PersonId person)
{
    return QStringLiteral("person %1").arg(person.value);
}

QString unknownKey(const QString& name)
{
    const QByteArray digest = QCryptographicHash::hash(fold(name).toUtf8(), QCryptographicHash::Blake2b_160);
    return QStringLiteral("name ") + QString::fromLatin1(digest.toHex());
}

QString deviceKey(const QString& device)
{
    return QStringLiteral("device ") + device;
}

Result<Misses> missesOf(storage::Database& database, const QString& who)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT misses, last_at FROM sign_in_miss WHERE who = :who"));
    PRIYOM_TRY(const bool found, query.bind(who).next());
    return found ? Misses{int(query.integer(0)), query.instant(1)} : Misses();
}

Result<> putMisses(storage::Database& database, const QString& who, const Misses& misses)
{
    PRIYOM_TRY(auto query, database.prepare("INSERT INTO sign_in_miss (who, misses, last_at) VALUES (:who, :misses, :at) "
                                            "ON CONFLICT (who) DO UPDATE SET misses = excluded.misses, last_at = excluded.last_at"));
    return query.bind(who, misses.count, misses.last).run();
}

Result<> forgetMisses(storage::Database& database, const QString& who)
{
    PRIYOM_TRY(auto query, database.prepare("DELETE FROM sign_in_miss WHERE who = :who"));
    return query.bind(who).run();
}

} // namespace priyom::staff
