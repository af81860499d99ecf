// SPDX-License-Identifier: GPL-3.0-or-later
// What one can do with the norms: see them, set one. A new limit holds for what begins from now on.
#pragma once

#include "core/base/clock.h"
#include "core/sla/norm_book.h"
#include "core/sla/norm_case.h"
#include "core/staff/session.h"

namespace priyom::storage {
class Database;
}

namespace priyom::sla {

class NormService final
{
public:
    NormService(storage::Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}
    Q_DISABLE_COPY_MOVE(NormService)

    [[nodiscard]] Result<NormBook> book(const staff::Session& session) const;
    // From which part of a limit on a case is due soon.
    [[nodiscard]] Result<SoonShare> soonShare(const staff::Session& session) const;
    // channel: none = all channels. BadInput for no time at all, more than thirty days, or a channel the rule is not for;
    // NotFound for an unknown one.
    [[nodiscard]] Result<> set(const staff::Session& session, Rule rule, ChannelId channel, int seconds);
    // From now on the channel goes by the limit of all channels again.
    [[nodiscard]] Result<> setAsAll(const staff::Session& session, Rule rule, ChannelId channel);

private:
    [[nodiscard]] Result<> write(const staff::Session& session, const NormLimit& limit);

    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace priyom::sla
