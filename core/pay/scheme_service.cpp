// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pay/scheme_service.h"

#include "core/history/change.h"
#include "core/pay/scheme_store.h"
#include "core/staff/person_store.h"
#include "core/staff/rights.h"

namespace priyom::pay {

namespace {

Result<SchemeCheck> checkText(const QByteArray& body)
{
    const auto json = ExactJson::parse(body);
    if (!json)
        return tl::unexpected<Error>(toError({QStringLiteral("scheme"), FaultKind::NotJson, json.error().detail}));
    if (!json->table())
        return tl::unexpected<Error>(toError({QStringLiteral("scheme"), FaultKind::NotATable, {}}));
    return checkScheme(*json);
}

Result<StoredScheme> newestNamed(storage::Database& database, const QString& name)
{
    PRIYOM_TRY(auto found, newestScheme(database, name));
    if (!found)
        return fail(ErrorCode::NotFound, QStringLiteral("scheme ") % name);
    return *std::move(found);
}

} // namespace

Result<std::vector<CheckedScheme>> SchemeService::list(const staff::Session& session) const
{
    PRIYOM_CHECK(staff::permit(session, "scheme.list"));
    PRIYOM_TRY(auto schemes, allSchemes(m_database));
    std::vector<CheckedScheme> checked;
    for (StoredScheme& scheme : schemes) {
        PRIYOM_TRY(SchemeCheck check, checkText(scheme.body));
        checked.push_back({std::move(scheme), std::move(check)});
    }
    return checked;
}

Result<std::vector<Assignment>> SchemeService::assignments(const staff::Session& session) const
{
    PRIYOM_CHECK(staff::permit(session, "scheme.list"));
    return allAssignments(m_database);
}

Result<CheckedScheme> SchemeService::importText(const staff::Session& session, const QByteArray& json)
{
    PRIYOM_CHECK(staff::permit(session, "scheme.import"));
    PRIYOM_TRY(SchemeCheck check, checkText(json));
    const QString name = readScheme(*ExactJson::parse(json)).scheme.name.simplified();
    if (name.isEmpty())
        return tl::unexpected<Error>(toError({QStringLiteral("scheme.name"), FaultKind::MissingField, {}}));
    PRIYOM_TRY(const auto newest, newestScheme(m_database, name));
    if (newest && newest->body == json)
        return CheckedScheme{*newest, std::move(check)};
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(StoredScheme stored, insertScheme(m_database, name, json));
    PRIYOM_CHECK(
        change.record("scheme.import", "scheme", stored.id.value, {{QStringLiteral("version"), stored.version}}));
    PRIYOM_CHECK(change.commit());
    return CheckedScheme{std::move(stored), std::move(check)};
}

Result<QByteArray> SchemeService::exportText(const staff::Session& session, const QString& name) const
{
    PRIYOM_CHECK(staff::permit(session, "scheme.export"));
    PRIYOM_TRY(StoredScheme scheme, newestNamed(m_database, name));
    return std::move(scheme.body);
}

Result<AssignedScheme> SchemeService::assign(const staff::Session& session, const QString& name, PersonId person,
                                             Month from, Mode mode)
{
    PRIYOM_CHECK(staff::permit(session, "scheme.assign"));
    PRIYOM_CHECK(staff::personById(m_database, person));
    PRIYOM_TRY(const StoredScheme scheme, newestNamed(m_database, name));
    if (mode == Mode::Force)
        PRIYOM_CHECK(parseScheme(scheme.body));
    const Assignment assignment{person, scheme.id, from, mode};
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_CHECK(writeAssignment(m_database, assignment));
    PRIYOM_CHECK(change.record("scheme.assign", "scheme", scheme.id.value,
                               {{QStringLiteral("person"), person.value},
                                {QStringLiteral("from"), from.toText()},
                                {QStringLiteral("mode"), QString(modeKey(mode))}}));
    PRIYOM_CHECK(change.commit());
    return AssignedScheme{assignment, from <= Month::of(m_zone.date(m_clock.now()))};
}

} // namespace priyom::pay
