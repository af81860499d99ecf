// SPDX-License-Identifier: GPL-3.0-or-later
// What one can do with the shop's lists: read them, add a service or the shop's own reason of a refusal.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/staff/session.h"

#include <vector>

namespace priyom::storage {
class Database;
}

namespace priyom::catalog {

struct Lists
{
    std::vector<Channel> channels;
    std::vector<Source> sources;
    std::vector<Campaign> campaigns;
    std::vector<LostReason> reasons;
    std::vector<Service> services;
};

class CatalogService final
{
public:
    CatalogService(storage::Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}
    Q_DISABLE_COPY_MOVE(CatalogService)

    [[nodiscard]] Result<Lists> lists(const staff::Session& session) const;
    // BadInput for an empty name, minutes outside 1-9999 or a negative price; Conflict for a name that is taken.
    [[nodiscard]] Result<ServiceId> addService(const staff::Session& session, Service service);
    [[nodiscard]] Result<ReasonId> addReason(const staff::Session& session, const QString& word);

private:
    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace priyom::catalog
