// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/desk_shop.h"

#include "core/catalog/seed.h"
#include "core/catalog/service_store.h"
#include "core/staff/person_store.h"
#include "tests/support/contents.h"

namespace priyom::test {

namespace {

template <class T>
T sure(Result<T> result)
{
    if (!result)
        qFatal("the shop of the test cannot be made: %s %s", qUtf8Printable(result.error().subject), qUtf8Printable(result.error().detail));
    return *std::move(result);
}

} // namespace

DeskShop::DeskShop() : clock(Instant(1'792'060'000'000)), database(sure(storage::Database::openInMemory()))
{
    if (!catalog::seedCatalog(*database))
        qFatal("the lists cannot be made");
    for (const staff::Role role : staff::kAllRoles)
        sure(staff::insertPerson(*database, staff::roleKey(role), {role}));
    for (const char* name : {"Анна", "Борис"})
        sure(staff::insertPerson(*database, QString::fromUtf8(name), {staff::Role::Specialist}));
    catalog::Service service;
    service.name = QStringLiteral("Стрижка");
    service.price = Money::ofMinor(250'000);
    service.cost = Money::ofMinor(40'000);
    sure(catalog::insertService(*database, service));
    service.name = QStringLiteral("Окрашивание");
    service.minutes = 120;
    sure(catalog::insertService(*database, service));
    leads = std::make_unique<leads::LeadService>(*database, clock);
    bookings = std::make_unique<bookings::BookingService>(*database, clock);
}

staff::Session DeskShop::as(staff::Role role) const
{
    const PersonId person = sure(staff::personByName(*database, staff::roleKey(role)));
    return {person, staff::roleKey(role), {role}, QStringLiteral("test")};
}

LeadId DeskShop::addLead(const QString& phone) const
{
    leads::LeadDraft draft;
    draft.channel = QStringLiteral("whatsapp");
    draft.phone = phone;
    draft.service = QStringLiteral("Стрижка");
    draft.manager = QStringLiteral("manager");
    return sure(leads->add(owner(), draft));
}

bookings::Appointment DeskShop::withAnna(const Clock& clock, int minutesAhead)
{
    bookings::Appointment appointment;
    appointment.specialist = QStringLiteral("Анна");
    appointment.start = clock.now() + std::chrono::minutes(minutesAhead);
    return appointment;
}

QByteArray DeskShop::contents() const
{
    return contentsOf(*database);
}

} // namespace priyom::test
