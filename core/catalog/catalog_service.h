// SPDX-License-Identifier: GPL-3.0-or-later
// What one can do with the shop's lists: read them, add to them, mend an entry. Nothing is deleted: what is no longer
// offered is still what past leads and visits were about.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/catalog/repertoire_store.h"
#include "core/staff/session.h"

#include <vector>

namespace priyom::storage {
class Database;
}

namespace priyom::catalog {

struct Lists
{
    std::vector<Channel> channels;
    std::vector<Source> sources;
    std::vector<Campaign> campaigns;
    std::vector<LostReason> reasons;
    std::vector<Service> services;
    Repertoires repertoires; // of the specialists who do not perform everything as the shop has it

    [[nodiscard]] const Repertoire& repertoireOf(PersonId person) const;
};

class CatalogService final
{
public:
    CatalogService(storage::Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}
    Q_DISABLE_COPY_MOVE(CatalogService)

    [[nodiscard]] Result<Lists> lists(const staff::Session& session) const;
    // BadInput for an empty name, minutes outside 1-9999, a buffer outside 0-240 or a negative price; Conflict for a name that is taken.
    [[nodiscard]] Result<ServiceId> addService(const staff::Session& session, Service service);
    [[nodiscard]] Result<> editService(const staff::Session& session, Service service);
    [[nodiscard]] Result<ReasonId> addReason(const staff::Session& session, const QString& word);
    // Whether the reason is offered. MoveRefused "spam_stays": the one that leaves every figure is always there.
    [[nodiscard]] Result<> offerReason(const staff::Session& session, ReasonId id, bool offered);
    // The shop's own word only: MoveRefused "known_name" for a reason that comes with every shop, which files and reports
    // know by its key.
    [[nodiscard]] Result<> renameReason(const staff::Session& session, ReasonId id, const QString& word);
    // Conflict for a name that is taken.
    [[nodiscard]] Result<ChannelId> addChannel(const staff::Session& session, const QString& name, ChannelKind kind);
    // MoveRefused "known_name" as for a reason; MoveRefused "last_channel" where none would be offered.
    [[nodiscard]] Result<> editChannel(const staff::Session& session, ChannelId id, const QString& name, bool active);
    // All of them, in their new order: BadInput "order" where one is missing or named twice.
    [[nodiscard]] Result<> orderChannels(const staff::Session& session, const std::vector<ChannelId>& order);
    [[nodiscard]] Result<> editSource(const staff::Session& session, const Source& source);
    [[nodiscard]] Result<> editCampaign(const staff::Session& session, const Campaign& campaign);
    [[nodiscard]] Result<SourceId> addSource(const staff::Session& session, const QString& name);
    [[nodiscard]] Result<CampaignId> addCampaign(const staff::Session& session, const QString& name);

private:
    template <class Id, class Insert>
    Result<Id> addNamed(const staff::Session& session, const QString& name, const char* subject, Insert insert);
    template <class Entry, class Read, class Update>
    Result<> editNamed(const staff::Session& session, Entry entry, const char* subject, Read all, Update update);

    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace priyom::catalog
