// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog_service.h"

#include "core/catalog/channel_store.h"
#include "core/catalog/lost_reason_store.h"
#include "core/catalog/origin_store.h"
#include "core/catalog/service_store.h"
#include "core/history/change.h"
#include "core/staff/rights.h"

namespace priyom::catalog {

namespace {

Result<> checkService(const Service& service)
{
    if (service.name.isEmpty())
        return fail(ErrorCode::BadInput, QStringLiteral("name"), QStringLiteral("empty"));
    if (service.minutes < 1 || service.minutes > 9999)
        return fail(ErrorCode::BadInput, QStringLiteral("minutes"), QString::number(service.minutes));
    if (service.price.minor < 0 || service.cost.minor < 0)
        return fail(ErrorCode::BadInput, QStringLiteral("price"), QStringLiteral("negative"));
    return {};
}

} // namespace

Result<Lists> CatalogService::lists(const staff::Session& session) const
{
    PRIYOM_CHECK(permit(session, "catalog.list"));
    Lists lists;
    PRIYOM_TRY(lists.channels, allChannels(m_database));
    PRIYOM_TRY(lists.sources, allSources(m_database));
    PRIYOM_TRY(lists.campaigns, allCampaigns(m_database));
    PRIYOM_TRY(lists.reasons, allReasons(m_database));
    PRIYOM_TRY(lists.services, allServices(m_database));
    return lists;
}

Result<ServiceId> CatalogService::addService(const staff::Session& session, Service service)
{
    PRIYOM_CHECK(permit(session, "catalog.add"));
    service.name = service.name.simplified();
    PRIYOM_CHECK(checkService(service));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const ServiceId id, insertService(m_database, service));
    PRIYOM_CHECK(change.record("catalog.add", "service", id.value, {{QStringLiteral("price"), service.price.minor},
                                                                   {QStringLiteral("minutes"), service.minutes}}));
    PRIYOM_CHECK(change.commit());
    return id;
}

Result<ReasonId> CatalogService::addReason(const staff::Session& session, const QString& word)
{
    PRIYOM_CHECK(permit(session, "catalog.add"));
    const QString clean = word.simplified();
    if (clean.isEmpty())
        return fail(ErrorCode::BadInput, QStringLiteral("reason"), QStringLiteral("empty"));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const ReasonId id, insertReason(m_database, clean, false));
    PRIYOM_CHECK(change.record("catalog.add", "lost_reason", id.value));
    PRIYOM_CHECK(change.commit());
    return id;
}

} // namespace priyom::catalog
