// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/fresh_id.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

namespace priyom::storage {

Result<> keepFloor(Database& database, const QString& table)
{
    PRIYOM_TRY(auto query, database.prepareOnce("INSERT INTO id_floor (name, last) SELECT :name, MAX(id) FROM " + table.toLatin1()
                                                + " WHERE TRUE ON CONFLICT (name) DO UPDATE SET last = MAX(last, excluded.last)"));
    return query.bind(table).run();
}

} // namespace priyom::storage
