// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/settings/setting_keys.h"

namespace priyom::storage {
class Database;
}

namespace priyom::settings {

// The stored value, else the standard one.
[[nodiscard]] Result<QString> readSetting(storage::Database& database, const Setting& setting);
[[nodiscard]] Result<> writeSetting(storage::Database& database, const Setting& setting, const QString& value);

} // namespace priyom::settings
