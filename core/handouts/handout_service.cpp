// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handouts/handout_service.h"

#include "core/bookings/visit_rooms_store.h"
#include "core/bookings/visit_store.h"
#include "core/clients/called.h"
#include "core/handouts/schedule_ics.h"
#include "core/history/change.h"
#include "core/staff/person_store.h"
#include "core/staff/rights.h"

namespace priyom::handouts {

using bookings::DayPlan;
using bookings::VisitRow;
using staff::Session;

namespace {

constexpr auto kOperation = "visit.export";

void hidePhone(VisitRow& row)
{
    row.clientPhone.clear();
    row.clientHandle.clear();
}

bool maySeeClients(const Session& session)
{
    return staff::scopeOf(session, "client.show") != staff::Scope::None;
}

QString summaryOf(const VisitRow& row)
{
    QStringList parts{clients::calledIn(row), row.serviceName};
    parts.removeAll(QString());
    return parts.isEmpty() ? QStringLiteral("#%1").arg(row.visit.id.value) : parts.join(QStringLiteral(", "));
}

IcsVisit icsOf(const VisitRow& row, const QString& shop)
{
    IcsVisit visit;
    const QString place = row.place > 1 ? QStringLiteral("-%1").arg(row.place) : QString(); // each service is an event of its own
    visit.uid = QStringLiteral("visit-%1%2.%3@priyom").arg(QString::number(row.visit.id.value), place, shop);
    visit.time = row.visit.time();
    visit.state = row.visit.state;
    visit.sequence = row.visit.version - 1;
    visit.summary = summaryOf(row);
    visit.location = row.rooms.join(QStringLiteral(", "));
    visit.description = clients::reachedIn(row);
    return visit;
}

} // namespace

Result<std::vector<DayPlan>> HandoutService::release(const Session& session, std::vector<DayPlan> plans)
{
    PRIYOM_CHECK(permit(session, kOperation));
    std::size_t visits = 0;
    for (DayPlan& plan : plans)
        for (bookings::DayColumn& column : plan.columns) {
            PRIYOM_CHECK(permitFor(session, kOperation, column.specialist.id));
            visits += column.visits.size();
            if (!maySeeClients(session))
                std::for_each(column.visits.begin(), column.visits.end(), hidePhone);
        }
    PRIYOM_CHECK(note(session, visits));
    return plans;
}

Result<QByteArray> HandoutService::schedule(const Session& session, PersonId specialist, Period period)
{
    PRIYOM_CHECK(permitFor(session, kOperation, specialist));
    PRIYOM_TRY(const staff::Person person, staff::personById(m_database, specialist));
    PRIYOM_TRY(std::vector<VisitRow> rows, bookings::rowsWithin(m_database, period));
    std::erase_if(rows, [&](const VisitRow& row) { return row.visit.specialist != specialist; });
    return written(session, person.name, std::move(rows));
}

Result<QByteArray> HandoutService::visit(const Session& session, VisitId visit)
{
    PRIYOM_CHECK(permit(session, kOperation));
    PRIYOM_TRY(const bookings::Visit found, bookings::visitById(m_database, visit));
    PRIYOM_CHECK(permitFor(session, kOperation, found.specialist));
    PRIYOM_TRY(std::vector<VisitRow> rows, bookings::rowsWithin(m_database, {found.startAt, found.lastEnd()}));
    std::erase_if(rows, [&](const VisitRow& row) { return row.visit.id != visit; });
    const QString name = rows.empty() ? QString() : rows.front().specialistName;
    return written(session, name, std::move(rows));
}

Result<QByteArray> HandoutService::written(const Session& session, const QString& name, std::vector<VisitRow> rows)
{
    PRIYOM_CHECK(bookings::nameRooms(m_database, rows));
    // When the shop was made tells it from every other one, also in a copy of its file.
    PRIYOM_TRY(const history::Event first, history::eventBySeq(m_database, EventSeq(1)));
    const QString shop = QString::number(first.at.ms, 36);
    std::vector<IcsVisit> visits;
    for (VisitRow& row : rows) {
        if (!maySeeClients(session))
            hidePhone(row);
        visits.push_back(icsOf(row, shop));
    }
    PRIYOM_CHECK(note(session, visits.size()));
    return toIcs(name, visits, m_clock.now());
}

Result<> HandoutService::note(const Session& session, std::size_t visits)
{
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_CHECK(change.record(kOperation, "export", 0, {{QStringLiteral("visits"), qint64(visits)}}));
    return change.commit();
}

} // namespace priyom::handouts
