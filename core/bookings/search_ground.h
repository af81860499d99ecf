// SPDX-License-Identifier: GPL-3.0-or-later
// What a search for free windows is made from: whom to ask, and what each of them has.
#pragma once

#include "core/base/zone.h"
#include "core/bookings/taken_store.h"
#include "core/bookings/visit_list.h"
#include "core/catalog/catalog.h"
#include "core/schedule/slot_finder.h"
#include "core/staff/person.h"
#include "core/staff/rights.h"

namespace priyom::bookings {

// An empty name: nobody's; BadInput for one that is not known.
[[nodiscard]] Result<PersonId> knownSpecialist(storage::Database& database, const QString& name);
// Those asked for: the one named, or all who perform visits; of somebody with the scope Own only themselves.
[[nodiscard]] Result<std::vector<staff::Person>> specialists(storage::Database& database, const staff::Session& session,
                                                             staff::Scope scope, PersonId named);
// An empty name: a visit of no service.
[[nodiscard]] Result<catalog::Service> wantedService(storage::Database& database, const QString& name);
// A visit that is to be moved takes no time from itself.
[[nodiscard]] std::vector<Period> othersThan(VisitId moved, const std::vector<TakenTime>& taken);
// When the rooms and devices that the service can do with are taken.
[[nodiscard]] Result<schedule::TakenNeeds> needsOf(storage::Database& database, ServiceId service, Period period, VisitId moved);
// nullopt: works by shifts, and has none on these days.
[[nodiscard]] Result<std::optional<schedule::SlotGround>> groundOf(storage::Database& database, PersonId specialist, const Zone& zone,
                                                                   Period period, VisitId moved);

} // namespace priyom::bookings
