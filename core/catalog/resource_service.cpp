// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/resource_service.h"

#include "core/catalog/resource_store.h"
#include "core/catalog/service_store.h"
#include "core/history/change.h"
#include "core/staff/rights.h"

#include <QJsonArray>
#include <QSet>

namespace priyom::catalog {

namespace {

// People choose by the name: there is one of each.
Result<> checkName(storage::Database& database, const Resource& resource)
{
    if (resource.name.isEmpty())
        return fail(ErrorCode::BadInput, QStringLiteral("name"), QStringLiteral("empty"));
    PRIYOM_TRY(const auto holder, resourceByName(database, resource.name));
    if (holder && holder->id != resource.id)
        return fail(ErrorCode::Conflict, QStringLiteral("name"), resource.name);
    return {};
}

Result<> checkNeeds(storage::Database& database, const ServiceNeeds& needs)
{
    if (needs.size() > size_t(kMostNeeds))
        return fail(ErrorCode::BadInput, QStringLiteral("needs"), QStringLiteral("too_many"));
    QSet<ResourceId> named;
    for (const ResourceChoice& choice : needs) {
        if (choice.empty())
            return fail(ErrorCode::BadInput, QStringLiteral("needs"), QStringLiteral("empty"));
        for (const ResourceId id : choice) {
            PRIYOM_TRY(const Resource resource, resourceById(database, id));
            if (named.contains(id))
                return fail(ErrorCode::BadInput, QStringLiteral("needs"), resource.name);
            named += id;
        }
    }
    return {};
}

QJsonArray inJson(const ServiceNeeds& needs)
{
    QJsonArray json;
    for (const ResourceChoice& choice : needs) {
        QJsonArray ids;
        for (const ResourceId id : choice)
            ids += id.value;
        json += ids;
    }
    return json;
}

} // namespace

Result<Resources> ResourceService::list(const staff::Session& session) const
{
    PRIYOM_CHECK(permit(session, "resource.list"));
    Resources resources;
    PRIYOM_TRY(resources.all, allResources(m_database));
    PRIYOM_TRY(resources.needs, allNeeds(m_database));
    return resources;
}

Result<ResourceId> ResourceService::add(const staff::Session& session, Resource resource)
{
    PRIYOM_CHECK(permit(session, "resource.add"));
    resource.id = {};
    resource.name = resource.name.simplified();
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_CHECK(checkName(m_database, resource));
    PRIYOM_TRY(const ResourceId id, insertResource(m_database, resource));
    PRIYOM_CHECK(change.record("resource.add", "resource", id.value, {{QStringLiteral("kind"), QString(resourceKindKey(resource.kind))}}));
    PRIYOM_CHECK(change.commit());
    return id;
}

Result<> ResourceService::edit(const staff::Session& session, Resource resource)
{
    PRIYOM_CHECK(permit(session, "resource.edit"));
    resource.name = resource.name.simplified();
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const Resource before, resourceById(m_database, resource.id));
    PRIYOM_CHECK(checkName(m_database, resource));
    PRIYOM_CHECK(updateResource(m_database, resource));
    QJsonObject detail{{QStringLiteral("active"), resource.active}};
    if (before.name != resource.name)
        detail.insert(QStringLiteral("name_was"), before.name);
    PRIYOM_CHECK(change.record("resource.edit", "resource", resource.id.value, detail));
    return change.commit();
}

Result<> ResourceService::setNeeds(const staff::Session& session, ServiceId service, const ServiceNeeds& needs)
{
    PRIYOM_CHECK(permit(session, "resource.needs"));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const Service known, serviceById(m_database, service));
    PRIYOM_CHECK(checkNeeds(m_database, needs));
    PRIYOM_TRY(const auto before, allNeeds(m_database));
    const auto was = before.find(known.id);
    PRIYOM_CHECK(writeNeeds(m_database, known.id, needs));
    PRIYOM_CHECK(change.record("resource.needs", "service", known.id.value,
                               {{QStringLiteral("needs"), inJson(needs)},
                                {QStringLiteral("needs_was"), was == before.end() ? QJsonArray() : inJson(was->second)}}));
    return change.commit();
}

} // namespace priyom::catalog
