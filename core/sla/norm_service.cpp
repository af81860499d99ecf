// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sla/norm_service.h"

#include "core/catalog/channel_store.h"
#include "core/history/change.h"
#include "core/history/from_to.h"
#include "core/settings/setting_store.h"
#include "core/sla/norm_store.h"
#include "core/staff/rights.h"

#include <algorithm>

namespace priyom::sla {

namespace {

constexpr int kLongestSeconds = 30 * 86'400;
constexpr int kAsAll = 0; // a channel without a limit of its own

bool isOfAll(const NormLimit& limit)
{
    return !limit.channel.isValid();
}

Result<> checkChannel(storage::Database& database, Rule rule, ChannelId channel)
{
    if (!channel.isValid())
        return {};
    PRIYOM_TRY(const auto channels, catalog::allChannels(database));
    const auto found =
        std::find_if(channels.begin(), channels.end(), [&](const catalog::Channel& c) { return c.id == channel; });
    if (found == channels.end())
        return fail(ErrorCode::NotFound, QStringLiteral("channel"), QString::number(channel.value));
    if (!normOf(rule).appliesTo(found->kind))
        return fail(ErrorCode::BadInput, QStringLiteral("channel"), found->key);
    return {};
}

} // namespace

Result<NormBook> NormService::book(const staff::Session& session) const
{
    PRIYOM_CHECK(staff::permit(session, "norm.list"));
    PRIYOM_TRY(auto limits, readNormLimits(m_database));
    return NormBook(std::move(limits));
}

Result<SoonShare> NormService::soonShare(const staff::Session& session) const
{
    PRIYOM_CHECK(staff::permit(session, "norm.list"));
    PRIYOM_TRY(const QString share, settings::readSetting(m_database, settings::kSoonShare));
    return parseSoonShare(share);
}

Result<> NormService::set(const staff::Session& session, Rule rule, ChannelId channel, int seconds)
{
    PRIYOM_CHECK(staff::permit(session, "norm.set"));
    if (seconds <= 0 || seconds > kLongestSeconds)
        return fail(ErrorCode::BadInput, QStringLiteral("seconds"), QString::number(seconds));
    return write(session, {rule, channel, m_clock.now(), seconds});
}

Result<> NormService::setAsAll(const staff::Session& session, Rule rule, ChannelId channel)
{
    PRIYOM_CHECK(staff::permit(session, "norm.set"));
    if (!channel.isValid())
        return fail(ErrorCode::BadInput, QStringLiteral("channel"));
    return write(session, {rule, channel, m_clock.now(), kAsAll});
}

Result<> NormService::write(const staff::Session& session, const NormLimit& limit)
{
    PRIYOM_CHECK(checkChannel(m_database, limit.rule, limit.channel));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), limit.from));
    PRIYOM_TRY(auto limits, readNormLimits(m_database));
    const auto own = NormBook(std::move(limits)).ownLimit(limit.rule, limit.channel, limit.from);
    const qint64 before = own ? std::chrono::duration_cast<std::chrono::seconds>(*own).count() : isOfAll(limit) ? normOf(limit.rule).seconds : kAsAll;
    PRIYOM_CHECK(writeNormLimit(m_database, limit));
    PRIYOM_CHECK(change.record("norm.set", "norm", limit.channel.value,
                               history::fromTo(before, qint64(limit.seconds), {{QStringLiteral("rule"), QString(normOf(limit.rule).key)}})));
    return change.commit();
}

} // namespace priyom::sla
