// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/directory.h"

#include "core/catalog/channel_store.h"
#include "core/catalog/lost_reason_store.h"
#include "core/catalog/origin_store.h"
#include "core/catalog/service_store.h"
#include "core/staff/person_store.h"
#include "core/staff/staff_service.h"

namespace priyom::intake {

namespace {

// The known id, or that of the new record which `ensure` makes and an event tells of.
template <class T, class Ensure>
Result<T> knownOr(QHash<QString, T>& known, history::Change& change, const QString& word, const char* op, const char* subject, Ensure ensure)
{
    if (const auto found = known.constFind(word); found != known.cend())
        return *found;
    PRIYOM_TRY(const T id, ensure(change.database(), word));
    PRIYOM_CHECK(change.record(op, subject, id.value));
    known.insert(word, id);
    return id;
}

} // namespace

Result<Directory> Directory::load(storage::Database& database)
{
    Directory directory;
    PRIYOM_TRY(const auto channels, catalog::allChannels(database));
    for (const auto& channel : channels)
        directory.m_channels.insert(channel.key, channel.id);
    PRIYOM_TRY(const auto sources, catalog::allSources(database));
    for (const auto& source : sources)
        directory.m_sources.insert(source.name, source.id);
    PRIYOM_TRY(const auto campaigns, catalog::allCampaigns(database));
    for (const auto& campaign : campaigns)
        directory.m_campaigns.insert(campaign.name, campaign.id);
    PRIYOM_TRY(const auto reasons, catalog::allReasons(database));
    for (const auto& reason : reasons)
        directory.m_reasons.insert(reason.key, reason.id);
    PRIYOM_TRY(const auto persons, staff::allPersons(database));
    for (const auto& person : persons)
        directory.m_persons.insert(person.name, {person.id, person.roles});
    PRIYOM_TRY(const auto services, catalog::allServices(database));
    for (const auto& service : services)
        directory.m_services.insert(service.name, service);
    return directory;
}

Result<ChannelId> Directory::channel(history::Change& change, const QString& key)
{
    return knownOr(m_channels, change, key, "channel.add", "channel", catalog::ensureChannel);
}

Result<SourceId> Directory::source(history::Change& change, const QString& name)
{
    return name.isEmpty() ? SourceId() : knownOr(m_sources, change, name, "source.add", "source", catalog::ensureSource);
}

Result<CampaignId> Directory::campaign(history::Change& change, const QString& name)
{
    return name.isEmpty() ? CampaignId() : knownOr(m_campaigns, change, name, "campaign.add", "campaign", catalog::ensureCampaign);
}

Result<ReasonId> Directory::lostReason(history::Change& change, const QString& key)
{
    return knownOr(m_reasons, change, key, "reason.add", "lost_reason", catalog::ensureReason);
}

Result<PersonId> Directory::person(history::Change& change, const QString& name, staff::Role role)
{
    if (name.isEmpty())
        return PersonId();
    KnownPerson& known = m_persons[name];
    if (!known.id.isValid() || !known.roles.has(role)) {
        PRIYOM_TRY(known.id, staff::StaffService::ensureInChange(change, name, role));
        known.roles.add(role);
    }
    return known.id;
}

Result<catalog::Service> Directory::service(history::Change& change, const catalog::Service& fresh)
{
    if (fresh.name.isEmpty())
        return fresh;
    if (const auto known = m_services.constFind(fresh.name); known != m_services.cend())
        return *known;
    catalog::Service service = fresh;
    PRIYOM_TRY(service.id, catalog::insertService(change.database(), service));
    PRIYOM_CHECK(change.record("service.add", "service", service.id.value));
    m_services.insert(service.name, service);
    return service;
}

} // namespace priyom::intake
