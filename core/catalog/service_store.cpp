// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/service_store.h"

#include "core/base/fold.h"
#include "core/storage/rows.h"
#include "core/storage/search_condition.h"

#define SERVICE_COLUMNS "id, name, minutes, price, cost, active, section, buffer_before, buffer_after"

namespace priyom::catalog {

namespace {

Service readService(const storage::Statement& row)
{
    return {row.id<ServiceId>(0), row.text(1), int(row.integer(2)), row.money(3), row.money(4), row.boolean(5), row.text(6),
            int(row.integer(7)), int(row.integer(8))};
}

storage::Statement& bindService(storage::Statement& query, const Service& service)
{
    return query.bind(service.name, fold(service.name), service.minutes, service.price, service.cost, service.active, service.section,
                      service.bufferBefore, service.bufferAfter);
}

} // namespace

Result<ServiceId> insertService(storage::Database& database, const Service& service)
{
    PRIYOM_TRY(auto query, database.prepare("INSERT INTO service (name, folded, minutes, price, cost, active, section, buffer_before, buffer_after) "
                                            "VALUES (:name, :folded, :minutes, :price, :cost, :active, :section, :buffer_before, :buffer_after)"));
    PRIYOM_TRY(const qint64 id, bindService(query, service).insert());
    return ServiceId(id);
}

Result<> updateService(storage::Database& database, const Service& service)
{
    PRIYOM_TRY(auto query, database.prepare("UPDATE service SET name = :name, folded = :folded, minutes = :minutes, price = :price, cost = :cost, "
                                            "active = :active, section = :section, buffer_before = :buffer_before, buffer_after = :buffer_after "
                                            "WHERE id = :id"));
    bindService(query, service).put(service.id);
    PRIYOM_TRY(const int changed, query.change());
    if (changed == 0)
        return fail(ErrorCode::NotFound, QStringLiteral("service %1").arg(service.id.value));
    return {};
}

Result<std::optional<Service>> serviceByName(storage::Database& database, const QString& name)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT " SERVICE_COLUMNS " FROM service WHERE name = :name"));
    return firstRow(query.bind(name), readService);
}

Result<Service> serviceById(storage::Database& database, ServiceId id)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT " SERVICE_COLUMNS " FROM service WHERE id = :id"));
    return theRow(query.bind(id), readService, "service", id.value);
}

Result<std::vector<Service>> allServices(storage::Database& database)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT " SERVICE_COLUMNS " FROM service ORDER BY folded, id"));
    return allRows(query, readService);
}

Result<std::vector<std::pair<ServiceId, QString>>> servicesByText(storage::Database& database, const std::vector<SearchWord>& words)
{
    PRIYOM_TRY(auto query, database.prepareOnce("SELECT id, name FROM service WHERE " + storage::searchCondition("folded", words)));
    storage::bindSearch(query.bind(), words);
    return allRows(query, [](const storage::Statement& row) { return std::pair(row.id<ServiceId>(0), row.text(1)); });
}

} // namespace priyom::catalog
