// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sla/norm_store.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

namespace priyom::sla {

Result<std::vector<NormLimit>> readNormLimits(storage::Database& database)
{
    PRIYOM_TRY(
        auto query,
        database.prepare("SELECT rule, channel_id, from_at, seconds FROM norm ORDER BY from_at, rule, channel_id"));
    query.bind();
    std::vector<NormLimit> limits;
    for (;;) {
        PRIYOM_TRY(const bool found, query.next());
        if (!found)
            return limits;
        const auto rule = ruleFromKey(query.text(0));
        if (!rule)
            return fail(ErrorCode::Damaged, QStringLiteral("norm"), query.text(0));
        limits.push_back({*rule, query.id<ChannelId>(1), query.instant(2), int(query.integer(3))});
    }
}

Result<> writeNormLimit(storage::Database& database, const NormLimit& limit)
{
    PRIYOM_TRY(auto query,
               database.prepare("INSERT INTO norm (rule, channel_id, from_at, seconds) "
                                "VALUES (:rule, :channel, :from, :seconds) "
                                "ON CONFLICT (rule, channel_id, from_at) DO UPDATE SET seconds = excluded.seconds"));
    return query.bind(normOf(limit.rule).key, limit.channel.value, limit.from, limit.seconds).run();
}

} // namespace priyom::sla
