// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/touches/touch.h"

#include <functional>

namespace priyom::storage {
class Database;
}

namespace priyom::intake {

struct ExportedCall
{
    touches::Touch touch;
    QString manager;
    QString phone; // the call's own, else the client's
};

[[nodiscard]] Result<> forEachCall(storage::Database& database, const std::function<Result<>(const ExportedCall&)>& take);

} // namespace priyom::intake
