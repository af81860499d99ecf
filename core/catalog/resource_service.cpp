// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/resource_service.h"

#include "core/catalog/resource_store.h"
#include "core/catalog/service_store.h"
#include "core/history/change.h"
#include "core/history/from_to.h"
#include "core/staff/rights.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

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

// Of one that is new `before` is nothing.
QJsonObject whatChanged(const std::optional<Resource>& before, const Resource& after)
{
    const auto was = [&](auto value) { return before ? QJsonValue(value(*before)) : QJsonValue(); };
    history::FromTo changed;
    const auto add = [&](QLatin1String field, auto value) { changed.add(field, was(value), value(after)); };
    add(QLatin1String("kind"), [](const Resource& resource) { return QString(resourceKindKey(resource.kind)); });
    add(QLatin1String("name"), [](const Resource& resource) { return resource.name; });
    add(QLatin1String("active"), [](const Resource& resource) { return resource.active; });
    return changed.detail();
}

Result<> saveNeeds(history::Change& change, ServiceId service, const ServiceNeeds& before, const ServiceNeeds& after)
{
    PRIYOM_CHECK(checkNeeds(change.database(), after));
    PRIYOM_CHECK(writeNeeds(change.database(), service, after));
    PRIYOM_CHECK(change.record("resource.needs", "service", service.value, history::fromTo(inJson(before), inJson(after))));
    return {};
}

// Exactly these services need it from now on; what else they need stays.
Result<> setServices(history::Change& change, const Resource& resource, const std::vector<ServiceId>& services)
{
    PRIYOM_TRY(const auto all, allResources(change.database()));
    PRIYOM_TRY(auto needs, allNeeds(change.database()));
    for (const ServiceId service : services) {
        PRIYOM_CHECK(serviceById(change.database(), service));
        needs.try_emplace(service);
    }
    for (const auto& [service, before] : needs) {
        const bool wanted = std::find(services.begin(), services.end(), service) != services.end();
        const ServiceNeeds after = wanted ? needsWith(before, resource, all) : needsWithout(before, resource.id);
        if (after != before)
            PRIYOM_CHECK(saveNeeds(change, service, before, after));
    }
    return {};
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

Result<ResourceId> ResourceService::add(const staff::Session& session, Resource resource, const std::vector<ServiceId>& services)
{
    PRIYOM_CHECK(permit(session, "resource.add"));
    resource.name = resource.name.simplified();
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_CHECK(checkName(m_database, resource));
    PRIYOM_TRY(resource.id, insertResource(m_database, resource));
    PRIYOM_CHECK(change.record("resource.add", "resource", resource.id.value, whatChanged({}, resource)));
    PRIYOM_CHECK(setServices(change, resource, services));
    PRIYOM_CHECK(change.commit());
    return resource.id;
}

Result<> ResourceService::edit(const staff::Session& session, Resource resource, const std::optional<std::vector<ServiceId>>& services)
{
    PRIYOM_CHECK(permit(session, "resource.edit"));
    resource.name = resource.name.simplified();
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const Resource before, resourceById(m_database, resource.id));
    PRIYOM_CHECK(checkName(m_database, resource));
    PRIYOM_CHECK(updateResource(m_database, resource));
    PRIYOM_CHECK(change.record("resource.edit", "resource", resource.id.value, whatChanged(before, resource)));
    if (services)
        PRIYOM_CHECK(setServices(change, resource, *services));
    return change.commit();
}

Result<> ResourceService::setNeeds(const staff::Session& session, ServiceId service, const ServiceNeeds& needs)
{
    PRIYOM_CHECK(permit(session, "resource.needs"));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const Service known, serviceById(m_database, service));
    PRIYOM_TRY(const auto before, allNeeds(m_database));
    const auto was = before.find(known.id);
    PRIYOM_CHECK(saveNeeds(change, known.id, was == before.end() ? ServiceNeeds() : was->second, needs));
    return change.commit();
}

} // namespace priyom::catalog
