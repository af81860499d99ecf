// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog_service.h"

#include "core/catalog/channel_store.h"
#include "core/catalog/lost_reason_store.h"
#include "core/catalog/origin_store.h"
#include "core/catalog/repertoire.h"
#include "core/catalog/service_store.h"
#include "core/history/change.h"
#include "core/history/from_to.h"
#include "core/staff/rights.h"

#include <QJsonArray>

#include <algorithm>

namespace priyom::catalog {

namespace {

constexpr QLatin1String kName("name");
constexpr QLatin1String kActive("active");

Result<> checkName(const QString& name)
{
    if (name.isEmpty())
        return fail(ErrorCode::BadInput, QStringLiteral("name"), QStringLiteral("empty"));
    return {};
}

Result<> checkService(const Service& service)
{
    PRIYOM_CHECK(checkName(service.name));
    if (service.minutes < 1 || service.minutes > kLongestService)
        return fail(ErrorCode::BadInput, QStringLiteral("minutes"), QString::number(service.minutes));
    for (const int buffer : {service.bufferBefore, service.bufferAfter})
        if (buffer < 0 || buffer > kLongestBuffer)
            return fail(ErrorCode::BadInput, QStringLiteral("buffer"), QString::number(buffer));
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

// Of a service that is new `before` is nothing.
QJsonObject whatChanged(const std::optional<Service>& before, const Service& after)
{
    const auto was = [&](auto value) { return before ? QJsonValue(value(*before)) : QJsonValue(); };
    history::FromTo changed;
    const auto add = [&](QLatin1String field, auto value) { changed.add(field, was(value), value(after)); };
    add(kName, [](const Service& service) { return service.name; });
    add(QLatin1String("minutes"), [](const Service& service) { return service.minutes; });
    add(QLatin1String("price"), [](const Service& service) { return service.price.minor; });
    add(QLatin1String("cost"), [](const Service& service) { return service.cost.minor; });
    add(QLatin1String("buffer_before"), [](const Service& service) { return service.bufferBefore; });
    add(QLatin1String("buffer_after"), [](const Service& service) { return service.bufferAfter; });
    add(QLatin1String("section"), [](const Service& service) { return service.section; });
    add(kActive, [](const Service& service) { return service.active; });
    return changed.detail();
}

template <class Entry>
Result<Entry> entryOf(const std::vector<Entry>& entries, decltype(Entry::id) id, const char* subject)
{
    const auto found = std::find_if(entries.begin(), entries.end(), [id](const Entry& entry) { return entry.id == id; });
    if (found == entries.end())
        return fail(ErrorCode::NotFound, QString::fromLatin1(subject), QString::number(id.value));
    return *found;
}

QJsonArray idsOf(const std::vector<Channel>& channels)
{
    QJsonArray ids;
    for (const Channel& channel : channels)
        ids << channel.id.value;
    return ids;
}

} // namespace

const Repertoire& Lists::repertoireOf(PersonId person) const
{
    static const Repertoire everything;
    const auto own = repertoires.find(person);
    return own == repertoires.end() ? everything : own->second;
}

Result<Lists> CatalogService::lists(const staff::Session& session) const
{
    PRIYOM_CHECK(permit(session, "catalog.list"));
    Lists lists;
    PRIYOM_TRY(lists.channels, allChannels(m_database));
    PRIYOM_TRY(lists.sources, allSources(m_database));
    PRIYOM_TRY(lists.campaigns, allCampaigns(m_database));
    PRIYOM_TRY(lists.reasons, allReasons(m_database));
    PRIYOM_TRY(lists.services, allServices(m_database));
    PRIYOM_TRY(lists.repertoires, allRepertoires(m_database));
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
    PRIYOM_CHECK(change.record("catalog.add", "service", id.value, whatChanged(std::nullopt, service)));
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
    PRIYOM_CHECK(change.record("catalog.edit", "lost_reason", id.value, history::FromTo().add(kActive, reason.active, offered).detail()));
    return change.commit();
}

Result<> CatalogService::renameReason(const staff::Session& session, ReasonId id, const QString& word)
{
    PRIYOM_CHECK(permit(session, "catalog.edit"));
    const QString clean = word.simplified();
    PRIYOM_CHECK(checkName(clean));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const LostReason reason, reasonById(m_database, id));
    if (isKnownReason(reason.key))
        return fail(ErrorCode::MoveRefused, QStringLiteral("reason"), QStringLiteral("known_name"));
    PRIYOM_TRY(const auto holder, reasonByKey(m_database, clean));
    if (holder && holder->id != id)
        return fail(ErrorCode::Conflict, QStringLiteral("name"), clean);
    PRIYOM_CHECK(setReasonKey(m_database, id, clean));
    PRIYOM_CHECK(change.record("catalog.edit", "lost_reason", id.value, history::FromTo().add(kName, reason.key, clean).detail()));
    return change.commit();
}

Result<ChannelId> CatalogService::addChannel(const staff::Session& session, const QString& name, ChannelKind kind)
{
    const auto insert = [kind](history::Change& change, const QString& clean) -> Result<ChannelId> {
        PRIYOM_TRY(const auto known, channelByKey(change.database(), clean));
        if (known)
            return fail(ErrorCode::Conflict, QStringLiteral("name"), clean);
        return insertChannel(change.database(), clean, kind);
    };
    return addNamed<ChannelId>(session, name, "channel", insert);
}

Result<> CatalogService::editChannel(const staff::Session& session, ChannelId id, const QString& name, bool active)
{
    PRIYOM_CHECK(permit(session, "catalog.edit"));
    Channel after{id, name.simplified(), {}, 0, active};
    PRIYOM_CHECK(checkName(after.key));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const Channel before, channelById(m_database, id));
    after.position = before.position;
    if (after.key != before.key && isKnownChannel(before.key))
        return fail(ErrorCode::MoveRefused, QStringLiteral("channel"), QStringLiteral("known_name"));
    PRIYOM_TRY(const auto holder, channelByKey(m_database, after.key));
    if (holder && holder->id != id)
        return fail(ErrorCode::Conflict, QStringLiteral("name"), after.key);
    PRIYOM_TRY(const auto channels, allChannels(m_database));
    if (!active && std::none_of(channels.begin(), channels.end(), [id](const Channel& other) { return other.active && other.id != id; }))
        return fail(ErrorCode::MoveRefused, QStringLiteral("channel"), QStringLiteral("last_channel"));
    PRIYOM_CHECK(updateChannel(m_database, after));
    PRIYOM_CHECK(change.record("catalog.edit", "channel", id.value,
                               history::FromTo().add(kName, before.key, after.key).add(kActive, before.active, active).detail()));
    return change.commit();
}

Result<> CatalogService::orderChannels(const staff::Session& session, const std::vector<ChannelId>& order)
{
    PRIYOM_CHECK(permit(session, "catalog.edit"));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(auto channels, allChannels(m_database));
    const QJsonArray before = idsOf(channels);
    QJsonArray after;
    for (Channel& channel : channels) {
        const auto place = std::find(order.begin(), order.end(), channel.id);
        if (order.size() != channels.size() || place == order.end())
            return fail(ErrorCode::BadInput, QStringLiteral("order"), channel.key);
        channel.position = int(place - order.begin()) + 1;
        PRIYOM_CHECK(updateChannel(m_database, channel));
    }
    for (const ChannelId id : order)
        after << id.value;
    PRIYOM_CHECK(change.record("catalog.edit", "channel", 0, history::FromTo().add(QLatin1String("order"), before, after).detail()));
    return change.commit();
}

Result<> CatalogService::editSource(const staff::Session& session, const Source& source)
{
    return editNamed(session, source, "source", allSources, updateSource);
}

Result<> CatalogService::editCampaign(const staff::Session& session, const Campaign& campaign)
{
    return editNamed(session, campaign, "campaign", allCampaigns, updateCampaign);
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
    PRIYOM_CHECK(checkName(clean));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const Id id, insert(change, clean));
    PRIYOM_CHECK(change.record("catalog.add", subject, id.value, history::FromTo().add(kName, QJsonValue(), clean).detail()));
    PRIYOM_CHECK(change.commit());
    return id;
}

template <class Entry, class Read, class Update>
Result<> CatalogService::editNamed(const staff::Session& session, Entry entry, const char* subject, Read all, Update update)
{
    PRIYOM_CHECK(permit(session, "catalog.edit"));
    entry.name = entry.name.simplified();
    PRIYOM_CHECK(checkName(entry.name));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const auto entries, all(m_database));
    PRIYOM_TRY(const Entry before, entryOf(entries, entry.id, subject));
    PRIYOM_CHECK(update(m_database, entry));
    PRIYOM_CHECK(change.record("catalog.edit", subject, entry.id.value,
                               history::FromTo().add(kName, before.name, entry.name).add(kActive, before.active, entry.active).detail()));
    return change.commit();
}

} // namespace priyom::catalog
