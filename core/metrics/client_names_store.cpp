// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/client_names_store.h"

#include "core/clients/called.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

namespace priyom::metrics {

Result<> nameClients(storage::Database& database, std::vector<DrillRecord>& records)
{
    PRIYOM_TRY(auto row, database.prepare("SELECT name, handle, identity, phone FROM client WHERE id = :id"));
    QHash<qint64, QString> names;
    for (DrillRecord& record : records) {
        if (!record.client.isValid())
            continue;
        if (const auto known = names.constFind(record.client.value); known != names.constEnd()) {
            record.who = known.value();
            continue;
        }
        PRIYOM_TRY(const bool found, row.bind(record.client).next());
        record.who = found ? clients::calledBy(row.text(0), clients::handleOrKey(row.text(1), row.text(2)), row.text(3)) : QString();
        names.insert(record.client.value, record.who);
    }
    return {};
}

} // namespace priyom::metrics
