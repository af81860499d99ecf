// SPDX-License-Identifier: GPL-3.0-or-later
// Rooms and devices by name, and what a service needs of them.
#include "core/backend/values.h"

#include "core/catalog/resource_store.h"

#include <QJsonArray>

#include <algorithm>

namespace priyom::backend {

namespace {

Result<catalog::Resource> resourceNamed(const std::vector<catalog::Resource>& all, const QString& name)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const catalog::Resource& resource) { return resource.name == name; });
    if (found == all.end())
        return fail(ErrorCode::NotFound, name);
    return *found;
}

Result<QJsonObject> resourceAdd(const Call& call)
{
    PRIYOM_CHECK(staff::permit(call.session, "resource.add")); // before anything is said about the values
    catalog::Resource resource;
    PRIYOM_TRY(resource.name, neededText(call, "resource"));
    const auto kind = has(call, "kind") ? catalog::resourceKindFromKey(text(call, "kind")) : catalog::ResourceKind::Room;
    if (!kind)
        return fail(ErrorCode::BadInput, QStringLiteral("kind"), text(call, "kind"));
    resource.kind = *kind;
    PRIYOM_TRY(const ResourceId id, call.services().resources.add(call.session, resource));
    return idAnswer(id.value);
}

Result<QJsonObject> resourceEdit(const Call& call)
{
    PRIYOM_CHECK(staff::permit(call.session, "resource.edit")); // before anything is said about what there is
    PRIYOM_TRY(const catalog::Resources known, call.services().resources.list(call.session));
    PRIYOM_TRY(catalog::Resource resource, resourceNamed(known.all, text(call, "resource")));
    if (has(call, "name"))
        resource.name = text(call, "name");
    resource.active = call.values[QLatin1String("active")].toBool(resource.active);
    PRIYOM_CHECK(call.services().resources.edit(call.session, resource));
    return idAnswer(resource.id.value);
}

// "needs": [["Кабинет 1", "Кабинет 2"], ["Лазер"]]: one of each list at once.
Result<QJsonObject> resourceNeeds(const Call& call)
{
    PRIYOM_CHECK(staff::permit(call.session, "resource.needs"));
    PRIYOM_TRY(const catalog::Lists lists, call.services().catalog.lists(call.session));
    PRIYOM_TRY(const catalog::Resources known, call.services().resources.list(call.session));
    PRIYOM_TRY(const QString name, neededText(call, "service"));
    const auto service = std::find_if(lists.services.begin(), lists.services.end(), [&](const catalog::Service& each) { return each.name == name; });
    if (service == lists.services.end())
        return fail(ErrorCode::NotFound, name);
    const QJsonValue given = call.values[QLatin1String("needs")];
    if (!given.isArray())
        return fail(ErrorCode::BadInput, QStringLiteral("needs"), textOf(given));
    catalog::ServiceNeeds needs;
    for (const QJsonValue& choice : given.toArray()) {
        auto& ids = needs.emplace_back();
        for (const QJsonValue& each : choice.toArray()) {
            PRIYOM_TRY(const catalog::Resource resource, resourceNamed(known.all, each.toString()));
            ids.push_back(resource.id);
        }
    }
    PRIYOM_CHECK(call.services().resources.setNeeds(call.session, service->id, needs));
    return idAnswer(service->id.value);
}

QJsonArray needsInWords(const catalog::ServiceNeeds& needs, const std::vector<catalog::Resource>& all)
{
    QJsonArray json;
    for (const catalog::ResourceChoice& choice : needs) {
        QJsonArray names;
        for (const catalog::Resource& resource : all)
            if (std::find(choice.begin(), choice.end(), resource.id) != choice.end())
                names += resource.name;
        json += names;
    }
    return json;
}

Result<QJsonObject> resourceList(const Call& call)
{
    PRIYOM_TRY(const catalog::Resources known, call.services().resources.list(call.session));
    PRIYOM_TRY(const catalog::Lists lists, call.services().catalog.lists(call.session));
    QJsonArray rows;
    for (const catalog::Resource& resource : known.all)
        rows += QJsonObject{{QStringLiteral("id"), resource.id.value},
                            {QStringLiteral("kind"), QString(catalog::resourceKindKey(resource.kind))},
                            {QStringLiteral("resource"), resource.name},
                            {QStringLiteral("active"), resource.active}};
    QJsonObject needs;
    for (const catalog::Service& service : lists.services)
        if (const auto found = known.needs.find(service.id); found != known.needs.end())
            needs.insert(service.name, needsInWords(found->second, known.all));
    return QJsonObject{{QStringLiteral("rows"), rows}, {QStringLiteral("needs"), needs}};
}

constexpr Operation kResources[] = {
    {"resource.list", false, "", resourceList},
    {"resource.add", true, "resource* kind", resourceAdd},
    {"resource.edit", true, "resource* name active", resourceEdit},
    {"resource.needs", true, "service* needs*", resourceNeeds},
};

} // namespace

std::span<const Operation> resourceOperations()
{
    return kResources;
}

} // namespace priyom::backend
