// SPDX-License-Identifier: GPL-3.0-or-later
// The count of wrong guesses, by whose secret was guessed ("person 3", or a digest of a name nobody has) and by machine.
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/staff/guess_delay.h"

#include <QString>

namespace priyom::storage {
class Database;
}

namespace priyom::staff {

[[nodiscard]] QString personKey(PersonId person);
[[nodiscard]] QString deviceKey(const QString& device);
// People type passwords into the field of the name: it is counted, not kept.
[[nodiscard]] QString unknownKey(const QString& name);

[[nodiscard]] Result<Misses> missesOf(storage::Database& database, const QString& who);
[[nodiscard]] Result<> putMisses(storage::Database& database, const QString& who, const Misses& misses);
[[nodiscard]] Result<> forgetMisses(storage::Database& database, const QString& who);

} // namespace priyom::staff
