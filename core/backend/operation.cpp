// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backend/operation.h"

#include <algorithm>

namespace priyom::backend {

const std::vector<Operation>& operations()
{
    static const std::vector<Operation> all = [] {
        std::vector<Operation> list;
        for (const auto& part : {deskOperations(), cashOperations(), clientOperations(), taskOperations(), binOperations(), noticeOperations(), visitOperations(), waitingOperations(),
                                 shopOperations(), calendarOperations(), listOperations(), resourceOperations(), peopleOperations(), staffingOperations(), figureOperations(), fileOperations()})
            list.insert(list.end(), part.begin(), part.end());
        return list;
    }();
    return all;
}

Result<const Operation*> operationNamed(const QString& name)
{
    const auto found = std::find_if(operations().begin(), operations().end(), [&](const Operation& o) { return name == QLatin1String(o.name); });
    if (found == operations().end())
        return fail(ErrorCode::BadInput, QStringLiteral("op"), name);
    return &*found;
}

} // namespace priyom::backend
