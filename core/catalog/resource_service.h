// SPDX-License-Identifier: GPL-3.0-or-later
// What one can do with rooms and devices, and with what a service needs of them. Nothing is deleted: one that is no longer
// in use is given to no new visit, and the visits that have it keep it.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/catalog/resource.h"
#include "core/staff/session.h"

#include <map>

namespace priyom::storage {
class Database;
}

namespace priyom::catalog {

struct Resources
{
    std::vector<Resource> all; // rooms before devices, by name
    std::map<ServiceId, ServiceNeeds> needs;
};

class ResourceService final
{
public:
    ResourceService(storage::Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}
    Q_DISABLE_COPY_MOVE(ResourceService)

    [[nodiscard]] Result<Resources> list(const staff::Session& session) const;
    // Needed by these services, as needsWith() says. BadInput for an empty name, Conflict for one that is taken; NotFound.
    [[nodiscard]] Result<ResourceId> add(const staff::Session& session, Resource resource, const std::vector<ServiceId>& services = {});
    // The same; by exactly these services where they are given.
    [[nodiscard]] Result<> edit(const staff::Session& session, Resource resource, const std::optional<std::vector<ServiceId>>& services = {});
    // Holds for visits that are booked or moved from now on. BadInput "needs" for more than kMostNeeds, an empty choice, or
    // one resource named twice; NotFound.
    [[nodiscard]] Result<> setNeeds(const staff::Session& session, ServiceId service, const ServiceNeeds& needs);

private:
    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace priyom::catalog
