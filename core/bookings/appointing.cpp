// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/appointing.h"

#include "core/bookings/resource_choice.h"
#include "core/bookings/shift_rule.h"
#include "core/catalog/repertoire_store.h"
#include "core/catalog/service_store.h"
#include "core/staff/lead_work.h"
#include "core/staff/person_store.h"

namespace priyom::bookings {

namespace {

using staff::Role;

// Whoever works with clients and books it; for an owner who only enters it, the lead's responsible.
PersonId whoBooks(const staff::Session& session, const CaseFile& file)
{
    return staff::worksLeads(session.roles) || !file.lead ? session.person : file.lead->manager;
}

int minutesOf(const Visit& visit)
{
    return int(std::chrono::duration_cast<std::chrono::minutes>(visit.endAt - visit.startAt).count());
}

Result<std::optional<catalog::Service>> serviceOf(history::Change& change, const CaseFile& file, const Appointment& appointment)
{
    if (appointment.service.isEmpty() && file.lead && file.lead->service.isValid())
        return catalog::serviceById(change.database(), file.lead->service);
    const int minutes = appointment.minutes > 0 ? appointment.minutes : catalog::Service().minutes;
    return serviceNamed(change, appointment.service, minutes, appointment.names);
}

Result<> setTime(history::Change& change, Visit& visit, const Appointment& appointment, int minutes)
{
    if (minutes < 1 || minutes > catalog::kLongestService)
        return fail(ErrorCode::BadInput, QStringLiteral("minutes"), QString::number(minutes));
    visit.startAt = appointment.start;
    visit.endAt = appointment.start + std::chrono::minutes(minutes);
    if (!appointment.outside)
        PRIYOM_CHECK(insideShifts(change.database(), visit.specialist, visit.time()));
    PRIYOM_TRY(visit.resources, resourcesFor(change.database(), visit));
    return {};
}

// MoveRefused, subject the specialist's name, detail "not_performed".
Result<catalog::Terms> usualTerms(storage::Database& database, const catalog::Service& service, PersonId specialist)
{
    PRIYOM_TRY(const auto theirs, catalog::repertoireOf(database, specialist));
    if (const auto terms = catalog::termsOf(service, theirs))
        return *terms;
    PRIYOM_TRY(const staff::Person person, staff::personById(database, specialist));
    return fail(ErrorCode::MoveRefused, person.name, QStringLiteral("not_performed"));
}

// Of a visit that stands already: its specialist may have left the service since.
Result<catalog::Terms> termsBefore(storage::Database& database, const catalog::Service& service, PersonId specialist)
{
    PRIYOM_TRY(const auto theirs, catalog::repertoireOf(database, specialist));
    return catalog::termsOf(service, theirs).value_or(catalog::Terms{service.minutes, service.price});
}

Result<catalog::Service> presentService(storage::Database& database, const Visit& visit)
{
    return visit.service.isValid() ? catalog::serviceById(database, visit.service) : catalog::Service();
}

// As the visit is from now on with another service or specialist, where nothing else is said.
Result<catalog::Terms> termsAnew(storage::Database& database, const Visit& before, const catalog::Service& service, PersonId specialist)
{
    const catalog::Terms agreed{minutesOf(before), before.price};
    if (service.id == before.service && specialist == before.specialist)
        return agreed;
    PRIYOM_TRY(const catalog::Terms usual, usualTerms(database, service, specialist));
    if (service.id != before.service)
        return usual;
    PRIYOM_TRY(const catalog::Terms was, termsBefore(database, service, before.specialist));
    return catalog::carriedOver(agreed, was, usual);
}

// What the visit takes of its service from now on.
void setService(Visit& visit, const catalog::Service& service)
{
    visit.service = service.id;
    visit.bufferBefore = service.bufferBefore;
    visit.bufferAfter = service.bufferAfter;
}

} // namespace

Result<Visit> appoint(history::Change& change, const staff::Session& session, const CaseFile& file, ClientId client,
                      const Appointment& appointment)
{
    Visit visit;
    visit.client = client;
    if (file.lead)
        visit.lead = file.lead->id;
    PRIYOM_TRY(visit.specialist, personNamed(change, appointment.specialist, Role::Specialist, appointment.names, "specialist"));
    if (!visit.specialist.isValid() && file.lead)
        visit.specialist = file.lead->specialist;
    if (!visit.specialist.isValid())
        return fail(ErrorCode::BadInput, QStringLiteral("specialist"), QStringLiteral("empty"));
    PRIYOM_TRY(const auto named, serviceOf(change, file, appointment));
    const catalog::Service service = named.value_or(catalog::Service());
    PRIYOM_TRY(const catalog::Terms usual, usualTerms(change.database(), service, visit.specialist));
    setService(visit, service);
    visit.price = appointment.price.value_or(usual.price);
    if (visit.price.minor < 0)
        return fail(ErrorCode::BadInput, QStringLiteral("price"), QStringLiteral("negative"));
    visit.manager = whoBooks(session, file);
    visit.bookedAt = change.at();
    PRIYOM_CHECK(setTime(change, visit, appointment, appointment.minutes != 0 ? appointment.minutes : usual.minutes));
    return visit;
}

Result<> appointAnew(history::Change& change, Visit& visit, const Appointment& appointment)
{
    PRIYOM_TRY(const PersonId specialist, personNamed(change, appointment.specialist, Role::Specialist, appointment.names, "specialist"));
    PRIYOM_TRY(const auto named, serviceNamed(change, appointment.service, catalog::Service().minutes, appointment.names));
    PRIYOM_TRY(const catalog::Service present, presentService(change.database(), visit));
    const PersonId performs = specialist.isValid() ? specialist : visit.specialist;
    PRIYOM_TRY(const catalog::Terms terms, termsAnew(change.database(), visit, named.value_or(present), performs));
    visit.specialist = performs;
    if (named)
        setService(visit, *named);
    visit.price = appointment.price.value_or(terms.price);
    visit.historical = false; // a visit with a new time is no longer a past that happened elsewhere
    return setTime(change, visit, appointment, appointment.minutes != 0 ? appointment.minutes : terms.minutes);
}

} // namespace priyom::bookings
