// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/resource_store.h"

#include "core/base/fold.h"
#include "core/storage/rows.h"

namespace priyom::catalog {

namespace {

Resource readResource(const storage::Statement& row)
{
    return {row.id<ResourceId>(0), resourceKindFromKey(row.text(1)).value_or(ResourceKind::Room), row.text(2), row.boolean(3)};
}

// Rows by position: a new one begins a new choice.
class NeedReader final
{
public:
    void add(ServiceNeeds& needs, qint64 position, ResourceId resource)
    {
        if (needs.empty() || position != m_position)
            needs.emplace_back();
        m_position = position;
        needs.back().push_back(resource);
    }

private:
    qint64 m_position = 0;
};

} // namespace

Result<ResourceId> insertResource(storage::Database& database, const Resource& resource)
{
    PRIYOM_TRY(auto query, database.prepare("INSERT INTO resource (kind, name, folded, active) VALUES (:kind, :name, :folded, :active)"));
    PRIYOM_TRY(const qint64 id, query.bind(resourceKindKey(resource.kind), resource.name, fold(resource.name), resource.active).insert());
    return ResourceId(id);
}

Result<> updateResource(storage::Database& database, const Resource& resource)
{
    PRIYOM_TRY(auto query, database.prepare("UPDATE resource SET kind = :kind, name = :name, folded = :folded, active = :active WHERE id = :id"));
    PRIYOM_TRY(const int changed, query.bind(resourceKindKey(resource.kind), resource.name, fold(resource.name), resource.active, resource.id).change());
    if (changed == 0)
        return fail(ErrorCode::NotFound, QStringLiteral("resource %1").arg(resource.id.value));
    return {};
}

Result<Resource> resourceById(storage::Database& database, ResourceId id)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT id, kind, name, active FROM resource WHERE id = :id"));
    return theRow(query.bind(id), readResource, "resource", id.value);
}

Result<std::optional<Resource>> resourceByName(storage::Database& database, const QString& name)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT id, kind, name, active FROM resource WHERE name = :name"));
    return firstRow(query.bind(name), readResource);
}

Result<std::vector<Resource>> allResources(storage::Database& database)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT id, kind, name, active FROM resource ORDER BY kind DESC, folded, id"));
    return allRows(query, readResource);
}

Result<ServiceNeeds> usableNeeds(storage::Database& database, ServiceId service)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT service_need.position, resource.id FROM service_need "
                                            "JOIN resource ON resource.id = service_need.resource_id "
                                            "WHERE service_need.service_id = :service AND resource.active "
                                            "ORDER BY service_need.position, resource.folded, resource.id"));
    query.bind(service);
    ServiceNeeds needs;
    NeedReader reader;
    for (;;) {
        PRIYOM_TRY(const bool more, query.next());
        if (!more)
            return needs;
        reader.add(needs, query.integer(0), query.id<ResourceId>(1));
    }
}

Result<std::map<ServiceId, ServiceNeeds>> allNeeds(storage::Database& database)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT service_need.service_id, service_need.position, resource.id FROM service_need "
                                            "JOIN resource ON resource.id = service_need.resource_id "
                                            "ORDER BY service_need.service_id, service_need.position, resource.folded, resource.id"));
    std::map<ServiceId, ServiceNeeds> all;
    NeedReader reader;
    for (;;) {
        PRIYOM_TRY(const bool more, query.next());
        if (!more)
            return all;
        reader.add(all[query.id<ServiceId>(0)], query.integer(1), query.id<ResourceId>(2));
    }
}

Result<> writeNeeds(storage::Database& database, ServiceId service, const ServiceNeeds& needs)
{
    PRIYOM_TRY(auto clear, database.prepare("DELETE FROM service_need WHERE service_id = :service"));
    PRIYOM_CHECK(clear.bind(service).run());
    PRIYOM_TRY(auto add, database.prepare("INSERT INTO service_need (service_id, position, resource_id) VALUES (:service, :position, :resource)"));
    int position = 0;
    for (const ResourceChoice& choice : needs) {
        ++position;
        for (const ResourceId resource : choice)
            PRIYOM_CHECK(add.bind(service, position, resource).run());
    }
    return {};
}

} // namespace priyom::catalog
