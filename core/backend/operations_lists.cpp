// SPDX-License-Identifier: GPL-3.0-or-later
// Additions to the shop's lists and changes of their entries, by name.
#include "core/backend/values.h"

#include <QJsonArray>

#include <algorithm>

namespace priyom::backend {

namespace {

Result<QJsonObject> addChannel(const Call& call)
{
    const auto kind = has(call, "kind") ? catalog::channelKindFromKey(text(call, "kind")) : catalog::ChannelKind::Desk;
    if (!kind)
        return fail(ErrorCode::BadInput, QStringLiteral("kind"), text(call, "kind"));
    PRIYOM_TRY(const ChannelId id, call.services().catalog.addChannel(call.session, text(call, "channel"), *kind));
    return idAnswer(id.value);
}

Result<> readBuffers(const Call& call, catalog::Service& service)
{
    PRIYOM_TRY(const qint64 before, whole(call, "before", service.bufferBefore));
    PRIYOM_TRY(const qint64 after, whole(call, "after", service.bufferAfter));
    service.bufferBefore = int(std::clamp<qint64>(before, -1, catalog::kLongestBuffer + 1)); // out of bounds either way
    service.bufferAfter = int(std::clamp<qint64>(after, -1, catalog::kLongestBuffer + 1));
    return {};
}

Result<QJsonObject> catalogAdd(const Call& call)
{
    catalog::CatalogService& lists = call.services().catalog;
    if (has(call, "reason")) {
        PRIYOM_TRY(const ReasonId id, lists.addReason(call.session, text(call, "reason")));
        return idAnswer(id.value);
    }
    if (has(call, "source")) {
        PRIYOM_TRY(const SourceId id, lists.addSource(call.session, text(call, "source")));
        return idAnswer(id.value);
    }
    if (has(call, "campaign")) {
        PRIYOM_TRY(const CampaignId id, lists.addCampaign(call.session, text(call, "campaign")));
        return idAnswer(id.value);
    }
    if (has(call, "channel"))
        return addChannel(call);
    catalog::Service service;
    PRIYOM_TRY(service.name, neededText(call, "service"));
    PRIYOM_TRY(const qint64 minutes, whole(call, "minutes", service.minutes));
    service.minutes = int(minutes);
    PRIYOM_TRY(service.price, neededMoney(call, "price"));
    if (has(call, "cost")) {
        PRIYOM_TRY(service.cost, neededMoney(call, "cost"));
    }
    service.section = text(call, "section").simplified();
    PRIYOM_CHECK(readBuffers(call, service));
    PRIYOM_TRY(const ServiceId id, lists.addService(call.session, service));
    return idAnswer(id.value);
}

// The entry of the list that `key` reads as `name`.
template <class Entry, class Key>
Result<Entry> entryNamed(const std::vector<Entry>& entries, Key key, const QString& name)
{
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const Entry& entry) { return entry.*key == name; });
    if (found == entries.end())
        return fail(ErrorCode::NotFound, name);
    return *found;
}

bool isOffered(const Call& call, bool otherwise)
{
    return call.values[QLatin1String("active")].toBool(otherwise);
}

Result<QJsonObject> editReason(const Call& call, const catalog::Lists& lists)
{
    PRIYOM_TRY(const auto reason, entryNamed(lists.reasons, &catalog::LostReason::key, text(call, "reason")));
    catalog::CatalogService& service = call.services().catalog;
    if (has(call, "name"))
        PRIYOM_CHECK(service.renameReason(call.session, reason.id, text(call, "name")));
    if (has(call, "active") || !has(call, "name"))
        PRIYOM_CHECK(service.offerReason(call.session, reason.id, isOffered(call, true)));
    return idAnswer(reason.id.value);
}

// "order": the keys of all channels, the first one first.
Result<QJsonObject> orderChannels(const Call& call, const catalog::Lists& lists)
{
    std::vector<ChannelId> order;
    for (const QJsonValue& key : call.values[QLatin1String("order")].toArray()) {
        PRIYOM_TRY(const auto channel, entryNamed(lists.channels, &catalog::Channel::key, key.toString()));
        order.push_back(channel.id);
    }
    PRIYOM_CHECK(call.services().catalog.orderChannels(call.session, order));
    return idAnswer(0);
}

Result<QJsonObject> editChannel(const Call& call, const catalog::Lists& lists)
{
    PRIYOM_TRY(const auto channel, entryNamed(lists.channels, &catalog::Channel::key, text(call, "channel")));
    const QString name = has(call, "name") ? text(call, "name") : channel.key;
    PRIYOM_CHECK(call.services().catalog.editChannel(call.session, channel.id, name, isOffered(call, channel.active)));
    return idAnswer(channel.id.value);
}

template <class Entry>
Entry edited(const Call& call, Entry entry)
{
    if (has(call, "name"))
        entry.name = text(call, "name");
    entry.active = isOffered(call, entry.active);
    return entry;
}

Result<QJsonObject> catalogEdit(const Call& call)
{
    PRIYOM_CHECK(staff::permit(call.session, "catalog.edit")); // before anything is said about what there is
    PRIYOM_TRY(const catalog::Lists lists, call.services().catalog.lists(call.session));
    if (has(call, "reason"))
        return editReason(call, lists);
    if (has(call, "order"))
        return orderChannels(call, lists);
    if (has(call, "channel"))
        return editChannel(call, lists);
    if (has(call, "source")) {
        PRIYOM_TRY(const auto source, entryNamed(lists.sources, &catalog::Source::name, text(call, "source")));
        PRIYOM_CHECK(call.services().catalog.editSource(call.session, edited(call, source)));
        return idAnswer(source.id.value);
    }
    if (has(call, "campaign")) {
        PRIYOM_TRY(const auto campaign, entryNamed(lists.campaigns, &catalog::Campaign::name, text(call, "campaign")));
        PRIYOM_CHECK(call.services().catalog.editCampaign(call.session, edited(call, campaign)));
        return idAnswer(campaign.id.value);
    }
    PRIYOM_TRY(const QString name, neededText(call, "service"));
    PRIYOM_TRY(catalog::Service service, entryNamed(lists.services, &catalog::Service::name, name));
    PRIYOM_TRY(const qint64 minutes, whole(call, "minutes", service.minutes));
    service.minutes = int(minutes);
    if (has(call, "price")) {
        PRIYOM_TRY(service.price, neededMoney(call, "price"));
    }
    if (has(call, "cost")) {
        PRIYOM_TRY(service.cost, neededMoney(call, "cost"));
    }
    if (has(call, "section"))
        service.section = text(call, "section").simplified();
    PRIYOM_CHECK(readBuffers(call, service));
    PRIYOM_CHECK(call.services().catalog.editService(call.session, edited(call, service)));
    return idAnswer(service.id.value);
}

constexpr Operation kLists[] = {
    {"catalog.add", true, "service* minutes price* cost section before after reason source campaign channel kind", catalogAdd},
    {"catalog.edit", true, "service* name minutes price cost section before after active reason source campaign channel order", catalogEdit},
};

} // namespace

std::span<const Operation> listOperations()
{
    return kLists;
}

} // namespace priyom::backend
