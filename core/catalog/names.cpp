// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/names.h"

#include "core/catalog/channel_store.h"
#include "core/catalog/service_store.h"
#include "core/history/change.h"
#include "core/staff/person_store.h"
#include "core/staff/staff_service.h"

namespace priyom::catalog {

Result<PersonId> personNamed(history::Change& change, const QString& name, staff::Role role, NewNames names, const char* field)
{
    const QString clean = name.simplified();
    if (clean.isEmpty())
        return PersonId();
    PRIYOM_TRY(const PersonId known, staff::personByName(change.database(), clean));
    if (known.isValid()) {
        if (names == NewNames::Refused || role != staff::Role::Specialist)
            return known;
        PRIYOM_TRY(const staff::Person person, staff::personById(change.database(), known));
        if (person.roles.has(role))
            return known;
    }
    if (names == NewNames::Refused)
        return fail(ErrorCode::BadInput, QString::fromLatin1(field), clean);
    return staff::StaffService::ensureInChange(change, clean, role);
}

Result<std::optional<Service>> serviceNamed(history::Change& change, const QString& name, int minutes, NewNames names)
{
    Service service;
    service.name = name.simplified();
    service.minutes = minutes;
    if (service.name.isEmpty())
        return std::nullopt;
    PRIYOM_TRY(const auto known, serviceByName(change.database(), service.name));
    if (known)
        return known;
    if (names == NewNames::Refused)
        return fail(ErrorCode::BadInput, QStringLiteral("service"), service.name);
    PRIYOM_TRY(service.id, insertService(change.database(), service));
    PRIYOM_CHECK(change.record("catalog.add", "service", service.id.value));
    return service;
}

Result<ChannelId> channelNamed(history::Change& change, const QString& key, NewNames names)
{
    const QString clean = key.simplified();
    if (clean.isEmpty())
        return fail(ErrorCode::BadInput, QStringLiteral("channel"), QStringLiteral("empty"));
    PRIYOM_TRY(const auto known, channelByKey(change.database(), clean));
    if (known)
        return known->id;
    if (names == NewNames::Refused)
        return fail(ErrorCode::BadInput, QStringLiteral("channel"), clean);
    PRIYOM_TRY(const ChannelId made, insertChannel(change.database(), clean, ChannelKind::Desk));
    PRIYOM_CHECK(change.record("catalog.add", "channel", made.value));
    return made;
}

} // namespace priyom::catalog
