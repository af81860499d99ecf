// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/usual_services_store.h"

#include "core/catalog/service_store.h"
#include "core/storage/rows.h"

#include <algorithm>
#include <map>

namespace priyom::bookings {

namespace {

constexpr int kDays = 90;
constexpr std::size_t kMost = 12;

} // namespace

Result<std::vector<catalog::Service>> usualServices(storage::Database& database, QDate today, const Zone& zone)
{
    PRIYOM_TRY(auto query,
               database.prepare(
                   "SELECT service_id, COUNT(*) FROM visit WHERE start_at >= :from AND start_at < :to "
                   "AND state <> 'cancelled' AND service_id IS NOT NULL GROUP BY service_id ORDER BY service_id"));
    const Period period = zone.days(today.addDays(-kDays), today.addDays(1));
    query.bind(period.from, period.to);
    std::map<ServiceId, qint64> visits;
    for (;;) {
        PRIYOM_TRY(const bool more, query.next());
        if (!more)
            break;
        visits[query.id<ServiceId>(0)] = query.integer(1);
    }
    PRIYOM_TRY(auto services, catalog::allServices(database));
    std::erase_if(services, [](const catalog::Service& service) { return !service.active; });
    const auto count = [&](const catalog::Service& service) {
        const auto found = visits.find(service.id);
        return found == visits.end() ? 0 : found->second;
    };
    std::ranges::stable_sort(services, std::greater(), count);
    if (services.size() > kMost)
        services.resize(kMost);
    return services;
}

} // namespace priyom::bookings
