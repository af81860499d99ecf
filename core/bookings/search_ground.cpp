// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/search_ground.h"

#include "core/bookings/shift_rule.h"
#include "core/catalog/resource_store.h"
#include "core/catalog/service_store.h"
#include "core/schedule/schedule_store.h"
#include "core/staff/person_store.h"

namespace priyom::bookings {

Result<PersonId> knownSpecialist(storage::Database& database, const QString& name)
{
    if (name.isEmpty())
        return PersonId();
    PRIYOM_TRY(const PersonId id, staff::personByName(database, name.simplified()));
    if (!id.isValid())
        return fail(ErrorCode::BadInput, QStringLiteral("specialist"), name);
    return id;
}

Result<std::vector<staff::Person>> specialists(storage::Database& database, const staff::Session& session,
                                               staff::Scope scope, PersonId named)
{
    PRIYOM_TRY(auto persons, staff::allPersons(database));
    std::erase_if(persons, [&](const staff::Person& person) {
        const bool asked =
            named.isValid() ? person.id == named : person.active && person.roles.has(staff::Role::Specialist);
        return !asked || (scope == staff::Scope::Own && person.id != session.person);
    });
    return persons;
}

Result<catalog::Service> wantedService(storage::Database& database, const QString& name)
{
    if (name.isEmpty())
        return catalog::Service();
    PRIYOM_TRY(auto service, catalog::serviceByName(database, name.simplified()));
    if (!service)
        return fail(ErrorCode::BadInput, QStringLiteral("service"), name);
    return *std::move(service);
}

std::vector<Period> othersThan(VisitId moved, const std::vector<TakenTime>& taken)
{
    std::vector<Period> periods;
    for (const TakenTime& time : taken)
        if (time.visit != moved)
            periods.push_back(time.period);
    return periods;
}

Result<schedule::TakenNeeds> needsOf(storage::Database& database, ServiceId service, Period period, VisitId moved)
{
    schedule::TakenNeeds needs;
    if (!service.isValid())
        return needs;
    PRIYOM_TRY(const auto choices, catalog::usableNeeds(database, service));
    for (const catalog::ResourceChoice& choice : choices) {
        auto& need = needs.emplace_back();
        for (const ResourceId id : choice) {
            PRIYOM_TRY(const auto taken, takenOf(database, id, period));
            need.push_back(othersThan(moved, taken));
        }
    }
    return needs;
}

Result<std::optional<schedule::SlotGround>> groundOf(storage::Database& database, PersonId specialist, const Zone& zone,
                                                     Period period, VisitId moved)
{
    schedule::SlotGround ground;
    PRIYOM_TRY(ground.hours, schedule::readOpeningHours(database));
    PRIYOM_TRY(OwnShifts own, shiftsAround(database, specialist, period, zone));
    if (own.byShifts && own.shifts.empty())
        return std::nullopt;
    ground.shifts = std::move(own.shifts);
    PRIYOM_TRY(const auto absences, absencesAround(database, specialist, period, zone));
    ground.away = schedule::awayOn(absences, specialist, zone.date(period.from), zone.date(period.to), zone);
    PRIYOM_TRY(const auto taken, takenOf(database, specialist, period));
    ground.busy = othersThan(moved, taken);
    return ground;
}

} // namespace priyom::bookings
