// SPDX-License-Identifier: GPL-3.0-or-later
// What a specialist performs, as calls by name take and print it: [{"service": "Стрижка", "minutes": 45, "price": "3000"}],
// minutes and price only where they are not the shop's; an empty list is every service.
#pragma once

#include "core/base/result.h"
#include "core/catalog/repertoire.h"

#include <QJsonArray>

namespace priyom::backend {

[[nodiscard]] QJsonArray toJson(const catalog::Repertoire& theirs, const std::vector<catalog::Service>& services);
// BadInput for what is no such list, NotFound for a service that is not there.
[[nodiscard]] Result<catalog::Repertoire> repertoireIn(const QJsonValue& list, const std::vector<catalog::Service>& services);

} // namespace priyom::backend
