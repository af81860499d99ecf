// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the shop of its calendar: a sheet to print, a table, a schedule for another calendar. Who may not see clients
// is given no phones, and who may not take the base of clients out none of visits that are over. What was taken, by whom and
// how many visits, is in the history before the caller has it.
#pragma once

#include "core/base/clock.h"
#include "core/bookings/day_plan.h"
#include "core/staff/session.h"

#include <QByteArray>

namespace priyom::storage {
class Database;
}

namespace priyom::handouts {

struct GoneService;

class HandoutService final
{
public:
    HandoutService(storage::Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}
    Q_DISABLE_COPY_MOVE(HandoutService)

    // BadInput "days" for more than kMostDays at once, and for days further than that from now but for who may take everything.
    static constexpr int kMostDays = 62;

    // As they were read of the calendar, with what may be seen of them outside it.
    [[nodiscard]] Result<std::vector<bookings::DayPlan>> release(const staff::Session& session, std::vector<bookings::DayPlan> plans);
    // As .ics: what a specialist has in the period, with what was cancelled of it, and what an earlier schedule of theirs had
    // and they have no longer: cancelled there too.
    [[nodiscard]] Result<QByteArray> schedule(const staff::Session& session, PersonId specialist, Period period);
    [[nodiscard]] Result<QByteArray> visit(const staff::Session& session, VisitId visit);

private:
    // What goes out, for the history.
    struct Handout
    {
        QLatin1String kind; // list, ics
        PersonId specialist; // invalid: of several
        Period period;
    };
    [[nodiscard]] Result<> permitDays(const staff::Session& session, Period period) const;
    void hidePhones(const staff::Session& session, bookings::VisitRow& row) const;
    [[nodiscard]] Result<QByteArray> written(const staff::Session& session, const QString& name, std::vector<bookings::VisitRow> rows,
                                             const std::vector<GoneService>& gone, const Handout& handout);
    [[nodiscard]] Result<> note(const staff::Session& session, std::size_t visits, const Handout& handout, const QJsonArray& told);

    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace priyom::handouts
