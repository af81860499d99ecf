// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/repertoire_service.h"

#include "core/catalog/repertoire_store.h"
#include "core/catalog/service_store.h"
#include "core/history/change.h"
#include "core/history/from_to.h"
#include "core/history/still_meant.h"
#include "core/staff/person_store.h"
#include "core/staff/rights.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace priyom::catalog {

namespace {

constexpr QLatin1String kService("service");
constexpr QLatin1String kMinutes("minutes");
constexpr QLatin1String kPrice("price");

QJsonArray toJson(const Repertoire& theirs)
{
    QJsonArray services;
    for (const OwnService& own : theirs) {
        QJsonObject each{{kService, own.service.value}};
        if (own.minutes)
            each.insert(kMinutes, *own.minutes);
        if (own.price)
            each.insert(kPrice, own.price->minor);
        services += each;
    }
    return services;
}

Repertoire fromJson(const QJsonArray& services)
{
    Repertoire theirs;
    for (const QJsonValue& each : services) {
        OwnService own{ServiceId(each[kService].toInteger())};
        if (const QJsonValue minutes = each[kMinutes]; minutes.isDouble())
            own.minutes = minutes.toInt();
        if (const QJsonValue price = each[kPrice]; price.isDouble())
            own.price = Money::ofMinor(price.toInteger());
        theirs.push_back(own);
    }
    return theirs;
}

Result<> check(storage::Database& database, const Repertoire& ordered)
{
    const auto again = std::adjacent_find(ordered.begin(), ordered.end(), [](const OwnService& a, const OwnService& b) {
        return a.service == b.service;
    });
    if (again != ordered.end())
        return fail(ErrorCode::BadInput, QStringLiteral("services"), QStringLiteral("twice"));
    for (const OwnService& own : ordered) {
        PRIYOM_CHECK(serviceById(database, own.service));
        if (own.minutes && (*own.minutes < 1 || *own.minutes > kLongestService))
            return fail(ErrorCode::BadInput, QStringLiteral("minutes"), QString::number(*own.minutes));
        if (own.price && own.price->minor < 0)
            return fail(ErrorCode::BadInput, QStringLiteral("price"), QStringLiteral("negative"));
    }
    return {};
}

} // namespace

Result<EventSeq> RepertoireService::set(const staff::Session& session, PersonId person, Repertoire theirs)
{
    PRIYOM_CHECK(permit(session, "person.services"));
    std::sort(theirs.begin(), theirs.end(),
              [](const OwnService& a, const OwnService& b) { return a.service < b.service; });
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const staff::Person known, staff::personById(m_database, person));
    PRIYOM_CHECK(check(m_database, theirs));
    PRIYOM_TRY(const Repertoire before, repertoireOf(m_database, known.id));
    if (before == theirs)
        return EventSeq();
    PRIYOM_CHECK(writeRepertoire(m_database, known.id, theirs));
    PRIYOM_TRY(const EventSeq event, change.record("person.services", "person", known.id.value,
                                                   history::fromTo(toJson(before), toJson(theirs))));
    PRIYOM_CHECK(change.commit());
    return event;
}

Result<> RepertoireService::undo(const staff::Session& session, EventSeq seq)
{
    PRIYOM_CHECK(permit(session, "person.services"));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const history::Event event, history::eventBySeq(m_database, seq));
    if (event.op != QLatin1String("person.services") || event.at < change.at() - history::kStillMeant)
        return fail(ErrorCode::MoveRefused, QStringLiteral("person"), QStringLiteral("nothing_to_undo"));
    const QJsonObject detail = QJsonDocument::fromJson(event.detail).object();
    const PersonId person(event.subjectId);
    PRIYOM_TRY(const Repertoire now, repertoireOf(m_database, person));
    if (now != fromJson(detail[QLatin1String("to")].toArray()))
        return fail(ErrorCode::Conflict, QStringLiteral("services"), QStringLiteral("changed"));
    PRIYOM_CHECK(writeRepertoire(m_database, person, fromJson(detail[QLatin1String("from")].toArray())));
    PRIYOM_CHECK(change.record("person.undo", "person", person.value, {{QStringLiteral("undoes"), seq.value}}));
    return change.commit();
}

} // namespace priyom::catalog
