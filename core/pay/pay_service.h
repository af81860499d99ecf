// SPDX-License-Identifier: GPL-3.0-or-later
// A month's pay of the people who have a scheme: computed anew each time from the shop's own records.
#pragma once

#include "core/base/clock.h"
#include "core/base/zone.h"
#include "core/pay/pay_result.h"
#include "core/pay/scheme_json.h"
#include "core/pay/stored_scheme.h"
#include "core/staff/person.h"
#include "core/staff/session.h"

namespace priyom::storage {
class Database;
}

namespace priyom::pay {

struct PersonPay
{
    staff::Person person;
    Mode mode = Mode::Observe;
    StoredScheme stored;
    Scheme scheme;            // the readable part of it
    Result<PayResult> result; // or why this person's pay cannot be computed; the others' can
};

struct MonthPay
{
    Month month;
    // By name. Who is observed beside a scheme in force stands here twice, in force first.
    std::vector<PersonPay> people;
    Rational total; // of those whose scheme is in force
};

class PayService final
{
public:
    PayService(storage::Database& database, const Clock& clock, const Zone& zone)
        : m_database(database), m_clock(clock), m_zone(zone)
    {
    }
    Q_DISABLE_COPY_MOVE(PayService)

    // Everybody's, or one person's (`only`). Whose right is their own sees their own; NotAllowed for another's.
    // NotFound where the one asked for has no scheme in that month.
    [[nodiscard]] Result<MonthPay> show(const staff::Session& session, Month month, PersonId only = {}) const;

private:
    storage::Database& m_database;
    const Clock& m_clock;
    const Zone& m_zone;
};

} // namespace priyom::pay
