// SPDX-License-Identifier: GPL-3.0-or-later
// Who performs the further services of a visit, and when: read once, asked for many beginnings.
#pragma once

#include "core/base/zone.h"
#include "core/bookings/visit_list.h"
#include "core/catalog/catalog.h"
#include "core/schedule/row_finder.h"
#include "core/staff/person.h"

namespace priyom::bookings {

struct RowAsked
{
    catalog::Service first;
    std::vector<NextService> then; // without a specialist: by whoever can
    Period period;      // in which it all begins
    VisitId moved = {}; // takes no time from itself, and who performs one of its services goes on performing it
};

class RowSearch final
{
public:
    [[nodiscard]] static Result<RowSearch> of(storage::Database& database, const staff::Session& session, const RowAsked& asked,
                                              const Zone& zone);

    [[nodiscard]] bool isEmpty() const { return m_services.empty(); }
    // What follows the first service, performed by that specialist at that time; nullopt: nobody can go on.
    [[nodiscard]] std::optional<std::vector<NextWindow>> after(PersonId specialist, Period period) const;
    // With which service nobody goes on there, where that is so.
    [[nodiscard]] QString stuckAt(PersonId specialist, Period period) const;

private:
    schedule::RowService m_first;
    std::vector<schedule::RowService> m_services;
    std::vector<NextService> m_asked;
    std::vector<staff::Person> m_persons;
};

} // namespace priyom::bookings
