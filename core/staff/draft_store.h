// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/result.h"

#include <QString>

namespace priyom::storage {
class Database;
}

namespace priyom::staff {

[[nodiscard]] Result<> putDraft(storage::Database& database, PersonId person, const QString& form, const QString& body, Instant at);
// Empty: none.
[[nodiscard]] Result<QString> draftOf(storage::Database& database, PersonId person, const QString& form);
[[nodiscard]] Result<> removeDraft(storage::Database& database, PersonId person, const QString& form);

} // namespace priyom::staff
