// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/appointing.h"

#include "core/bookings/resource_choice.h"
#include "core/bookings/shift_rule.h"
#include "core/catalog/service_store.h"
#include "core/staff/lead_work.h"

namespace priyom::bookings {

namespace {

using staff::Role;

constexpr int kLongestMinutes = 9999;

// Whoever works with clients and books it; for an owner who only enters it, the lead's responsible.
PersonId whoBooks(const staff::Session& session, const CaseFile& file)
{
    return staff::worksLeads(session.roles) || !file.lead ? session.person : file.lead->manager;
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
    if (minutes < 1 || minutes > kLongestMinutes)
        return fail(ErrorCode::BadInput, QStringLiteral("minutes"), QString::number(minutes));
    visit.startAt = appointment.start;
    visit.endAt = appointment.start + std::chrono::minutes(minutes);
    if (!appointment.outside)
        PRIYOM_CHECK(insideShifts(change.database(), visit.specialist, visit.time()));
    PRIYOM_TRY(visit.resources, resourcesFor(change.database(), visit));
    return {};
}

// What the visit takes of its service from now on.
void setService(Visit& visit, const catalog::Service& service)
{
    visit.service = service.id;
    visit.price = service.price;
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
    PRIYOM_TRY(const auto service, serviceOf(change, file, appointment));
    if (service)
        setService(visit, *service);
    visit.price = appointment.price.value_or(visit.price);
    if (visit.price.minor < 0)
        return fail(ErrorCode::BadInput, QStringLiteral("price"), QStringLiteral("negative"));
    visit.manager = whoBooks(session, file);
    visit.bookedAt = change.at();
    const int standard = service ? service->minutes : catalog::Service().minutes;
    PRIYOM_CHECK(setTime(change, visit, appointment, appointment.minutes != 0 ? appointment.minutes : standard));
    return visit;
}

Result<> appointAnew(history::Change& change, Visit& visit, const Appointment& appointment)
{
    PRIYOM_TRY(const PersonId specialist, personNamed(change, appointment.specialist, Role::Specialist, appointment.names, "specialist"));
    if (specialist.isValid())
        visit.specialist = specialist;
    PRIYOM_TRY(const auto service, serviceNamed(change, appointment.service, catalog::Service().minutes, appointment.names));
    if (service)
        setService(visit, *service);
    visit.price = appointment.price.value_or(visit.price);
    visit.historical = false; // a visit with a new time is no longer a past that happened elsewhere
    const int present = int(std::chrono::duration_cast<std::chrono::minutes>(visit.endAt - visit.startAt).count());
    return setTime(change, visit, appointment, appointment.minutes != 0 ? appointment.minutes : present);
}

} // namespace priyom::bookings
