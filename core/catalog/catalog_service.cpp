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

// A service is chosen by its name: there is one of each.
Result<> checkFree(storage::Database& database, const Service& service)
{
    PRIYOM_TRY(const auto holder, serviceByName(database, service.name));
    if (holder && holder->id != service.id)
        return fail(ErrorCode::Conflict, QStringLiteral("name"), service.name);
    return {};
}

QJsonObject whatChanged(const Service& before, const Service& after)
{
    QJsonObject detail;
    if (before.name != after.name)
        detail.insert(QStringLiteral("name_was"), before.name);
    if (before.minutes != after.minutes)
        detail.insert(QStringLiteral("minutes_was"), before.minutes);
    if (before.price != after.price)
        detail.insert(QStringLiteral("price_was"), before.price.minor);
    if (before.cost != after.cost)
        detail.insert(QStringLiteral("cost_was"), before.cost.minor);
    if (before.active != after.active)
        detail.insert(QStringLiteral("active"), after.active);
    return detail;
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
    PRIYOM_CHECK(checkFree(m_database, service));
    PRIYOM_TRY(const ServiceId id, insertService(m_database, service));
    PRIYOM_CHECK(change.record("catalog.add", "service", id.value, {{QStringLiteral("price"), service.price.minor},
                                                                   {QStringLiteral("minutes"), service.minutes}}));
    PRIYOM_CHECK(change.commit());
    return id;
}

Result<> CatalogService::editService(const staff::Session& session, Service service)
{
    PRIYOM_CHECK(permit(session, "catalog.edit"));
    service.name = service.name.simplified();
    PRIYOM_CHECK(checkService(service));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const Service before, serviceById(m_database, service.id));
    PRIYOM_CHECK(checkFree(m_database, service));
    PRIYOM_CHECK(updateService(m_database, service));
    PRIYOM_CHECK(change.record("catalog.edit", "service", service.id.value, whatChanged(before, service)));
    return change.commit();
}

Result<ReasonId> CatalogService::addReason(const staff::Session& session, const QString& word)
{
    const auto insert = [](history::Change& change, const QString& name) -> Result<ReasonId> {
        PRIYOM_TRY(const auto known, reasonByKey(change.database(), name));
        if (known)
            return fail(ErrorCode::Conflict, QStringLiteral("name"), name);
        return insertReason(change.database(), name, false);
    };
    return addNamed<ReasonId>(session, word, "lost_reason", insert);
}

Result<> CatalogService::offerReason(const staff::Session& session, ReasonId id, bool offered)
{
    PRIYOM_CHECK(permit(session, "catalog.edit"));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const LostReason reason, reasonById(m_database, id));
    if (reason.spam)
        return fail(ErrorCode::MoveRefused, QStringLiteral("reason"), QStringLiteral("spam_stays"));
    PRIYOM_CHECK(setReasonActive(m_database, id, offered));
    PRIYOM_CHECK(change.record("catalog.edit", "lost_reason", id.value, {{QStringLiteral("active"), offered}}));
    return change.commit();
}

Result<SourceId> CatalogService::addSource(const staff::Session& session, const QString& name)
{
    return addNamed<SourceId>(session, name, "source", [](history::Change& change, const QString& clean) { return ensureSource(change.database(), clean); });
}

Result<CampaignId> CatalogService::addCampaign(const staff::Session& session, const QString& name)
{
    return addNamed<CampaignId>(session, name, "campaign", [](history::Change& change, const QString& clean) { return ensureCampaign(change.database(), clean); });
}

template <class Id, class Insert>
Result<Id> CatalogService::addNamed(const staff::Session& session, const QString& name, const char* subject, Insert insert)
{
    PRIYOM_CHECK(permit(session, "catalog.add"));
    const QString clean = name.simplified();
    if (clean.isEmpty())
        return fail(ErrorCode::BadInput, QStringLiteral("name"), QStringLiteral("empty"));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const Id id, insert(change, clean));
    PRIYOM_CHECK(change.record("catalog.add", subject, id.value));
    PRIYOM_CHECK(change.commit());
    return id;
}

} // namespace priyom::catalog
