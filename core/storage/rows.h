// SPDX-License-Identifier: GPL-3.0-or-later
// What every store does with its rows, once.
#pragma once

#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <optional>
#include <type_traits>
#include <vector>

namespace priyom::storage {

// All rows, each made a value by `read(row)`.
template <class Read>
[[nodiscard]] auto allRows(Statement& query, Read read) -> Result<std::vector<std::invoke_result_t<Read, const Statement&>>>
{
    std::vector<std::invoke_result_t<Read, const Statement&>> rows;
    for (;;) {
        PRIYOM_TRY(const bool more, query.next());
        if (!more)
            return rows;
        rows.push_back(read(query));
    }
}

// The first row, or nothing.
template <class Read>
[[nodiscard]] auto firstRow(Statement& query, Read read) -> Result<std::optional<std::invoke_result_t<Read, const Statement&>>>
{
    PRIYOM_TRY(const bool found, query.next());
    return found ? std::optional(read(query)) : std::nullopt;
}

// The one row of that id; NotFound with "lead 12" where there is none.
template <class Read>
[[nodiscard]] auto theRow(Statement& query, Read read, const char* what, qint64 id) -> Result<std::invoke_result_t<Read, const Statement&>>
{
    PRIYOM_TRY(const bool found, query.next());
    if (!found)
        return fail(ErrorCode::NotFound, QStringLiteral("%1 %2").arg(QLatin1String(what)).arg(id));
    return read(query);
}

// An empty text that is stored as no text: unique columns take many of those.
[[nodiscard]] inline std::optional<QString> orNull(const QString& text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace priyom::storage
