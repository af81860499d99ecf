// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/setting_store.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

namespace priyom::settings {

Result<QString> readSetting(storage::Database& database, const Setting& setting)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT value FROM setting WHERE key = :key"));
    PRIYOM_TRY(const bool found, query.bind(setting.key).next());
    return found ? query.text(0) : QString(setting.standard);
}

Result<> writeSetting(storage::Database& database, const Setting& setting, const QString& value)
{
    PRIYOM_TRY(auto query, database.prepare("INSERT INTO setting (key, value) VALUES (:key, :value) "
                                            "ON CONFLICT (key) DO UPDATE SET value = excluded.value"));
    return query.bind(setting.key, value).run();
}

} // namespace priyom::settings
