// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sla/norm_store.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

namespace priyom::sla {

Result<std::vector<NormLimit>> readNormLimits(storage::Database& database)
{
    PRIYOM_TRY(
        auto query,
        database.prepare("SELECT rule, channel_id, from_at, seconds, as_all FROM norm ORDER BY from_at, rule, channel_id"));
    query.bind();
    std::vector<NormLimit> limits;
    for (;;) {
        PRIYOM_TRY(const bool found, query.next());
        if (!found)
            return limits;
        const auto rule = ruleFromKey(query.text(0));
        if (!rule)
            return fail(ErrorCode::Damaged, QStringLiteral("norm"), query.text(0));
        limits.push_back({*rule, query.id<ChannelId>(1), query.instant(2), query.boolean(4) ? 0 : int(query.integer(3))});
    }
}

Result<> writeNormLimit(storage::Database& database, const NormLimit& limit)
{
    PRIYOM_TRY(auto query,
               database.prepare("INSERT INTO norm (rule, channel_id, from_at, seconds, as_all) "
                                "VALUES (:rule, :channel, :from, :seconds, :asAll) ON CONFLICT (rule, channel_id, from_at) "
                                "DO UPDATE SET seconds = excluded.seconds, as_all = excluded.as_all"));
    const bool asAll = limit.seconds == 0;
    return query.bind(normOf(limit.rule).key, limit.channel.value, limit.from, asAll ? normOf(limit.rule).seconds : limit.seconds, asAll).run();
}

} // namespace priyom::sla
