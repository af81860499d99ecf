// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a file - channels, sources, campaigns, reasons, services, names of people - as ids. The lists are short and
// read once; a word that is new is added with its own event. An empty word is nobody and nothing, except for the channel:
// a lead always has one, and a file that names none means the one without a name.
#pragma once

#include "core/catalog/catalog.h"
#include "core/history/change.h"
#include "core/staff/role.h"

#include <QHash>

namespace priyom::intake {

class Directory final
{
public:
    [[nodiscard]] static Result<Directory> load(storage::Database& database);

    [[nodiscard]] Result<ChannelId> channel(history::Change& change, const QString& key);
    [[nodiscard]] Result<SourceId> source(history::Change& change, const QString& name);
    [[nodiscard]] Result<CampaignId> campaign(history::Change& change, const QString& name);
    [[nodiscard]] Result<ReasonId> lostReason(history::Change& change, const QString& key);
    [[nodiscard]] Result<PersonId> person(history::Change& change, const QString& name, staff::Role role);
    // A new one is as `fresh` says; a known one stays as it is. Without a name: `fresh` with no id.
    [[nodiscard]] Result<catalog::Service> service(history::Change& change, const catalog::Service& fresh);

    // What is known already, without adding anything.
    [[nodiscard]] PersonId knownPerson(const QString& name) const { return m_persons.value(name).id; }
    [[nodiscard]] catalog::Service knownService(const QString& name, const catalog::Service& otherwise) const
    {
        return m_services.value(name, otherwise);
    }

private:
    struct KnownPerson
    {
        PersonId id;
        staff::Roles roles;
    };

    QHash<QString, ChannelId> m_channels;
    QHash<QString, SourceId> m_sources;
    QHash<QString, CampaignId> m_campaigns;
    QHash<QString, ReasonId> m_reasons;
    QHash<QString, KnownPerson> m_persons;
    QHash<QString, catalog::Service> m_services;
};

} // namespace priyom::intake
