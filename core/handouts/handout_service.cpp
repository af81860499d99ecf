// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handouts/handout_service.h"

#include "core/bookings/visit_rooms_store.h"
#include "core/bookings/visit_store.h"
#include "core/clients/called.h"
#include "core/handouts/handed_out_store.h"
#include "core/handouts/schedule_ics.h"
#include "core/history/change.h"
#include "core/staff/person_store.h"
#include "core/staff/rights.h"

#include <QJsonObject>

#include <algorithm>
#include <chrono>
#include <optional>

namespace priyom::handouts {

using bookings::DayPlan;
using bookings::VisitRow;
using staff::Session;

namespace {

constexpr auto kOperation = "visit.export";

constexpr QLatin1String kList("list");
constexpr QLatin1String kIcs("ics");

bool mayTakeClientsOut(const Session& session)
{
    return staff::scopeOf(session, "export.leads") != staff::Scope::None;
}

// Of all columns; invalid where there are several.
PersonId theOnlyOne(const std::vector<DayPlan>& plans)
{
    std::optional<PersonId> only;
    for (const DayPlan& plan : plans)
        for (const bookings::DayColumn& column : plan.columns) {
            if (only && *only != column.specialist.id)
                return {};
            only = column.specialist.id;
        }
    return only.value_or(PersonId());
}

Period stretchOf(const std::vector<DayPlan>& plans)
{
    Period stretch = plans.empty() ? Period() : plans.front().day;
    for (const DayPlan& plan : plans)
        stretch = {std::min(stretch.from, plan.day.from), std::max(stretch.to, plan.day.to)};
    return stretch;
}

QString summaryOf(const VisitRow& row)
{
    QStringList parts{clients::calledIn(row), row.serviceName};
    parts.removeAll(QString());
    return parts.isEmpty() ? QStringLiteral("#%1").arg(row.visit.id.value) : parts.join(QStringLiteral(", "));
}

// Each service is an event of its own, and another one with whom it goes to: who takes in the schedules of both is told of
// both, in whatever order.
QString uidOf(VisitId visit, int place, PersonId specialist, const QString& shop)
{
    const QString further = place > 1 ? QStringLiteral("-%1").arg(place) : QString();
    return QStringLiteral("visit-%1%2.p%3.%4@priyom").arg(QString::number(visit.value), further, QString::number(specialist.value), shop);
}

// Whose it was before is told no more than that it is gone.
IcsVisit cancelledOf(const GoneService& service, PersonId specialist, const QString& shop)
{
    IcsVisit visit;
    visit.uid = uidOf(service.visit, service.place, specialist, shop);
    visit.time = service.was;
    visit.state = bookings::VisitState::Cancelled;
    visit.sequence = service.sequence;
    visit.summary = QStringLiteral("#%1").arg(service.visit.value);
    return visit;
}

IcsVisit icsOf(const VisitRow& row, const QString& shop)
{
    IcsVisit visit;
    visit.uid = uidOf(row.visit.id, row.place, row.visit.specialist, shop);
    visit.time = row.visit.time();
    visit.state = row.visit.state;
    visit.sequence = row.visit.version - 1;
    visit.summary = summaryOf(row);
    visit.location = row.rooms.join(QStringLiteral(", "));
    visit.description = clients::reachedIn(row);
    return visit;
}

} // namespace

Result<> HandoutService::permitDays(const Session& session, Period period) const
{
    const Instant now = m_clock.now();
    const Milliseconds most = std::chrono::days(kMostDays);
    const Milliseconds hour = std::chrono::hours(1); // a day of 25
    const bool isNear = now - most <= period.from && period.from <= now + most;
    if (period.to - period.from > most + hour || !(isNear || mayTakeClientsOut(session)))
        return fail(ErrorCode::BadInput, QStringLiteral("days"), QStringLiteral("far"));
    return {};
}

void HandoutService::hidePhones(const Session& session, VisitRow& row) const
{
    const bool maySeeClients = staff::scopeOf(session, "client.show") != staff::Scope::None;
    if (row.visit.endAt <= m_clock.now() && !mayTakeClientsOut(session))
        row.visit.comment.clear(); // until then whoever performs it is to know
    if (maySeeClients && (row.visit.endAt > m_clock.now() || mayTakeClientsOut(session)))
        return;
    row.clientPhone.clear();
    row.clientHandle.clear();
    row.note.clear(); // it may say more of them than a phone
}

Result<std::vector<DayPlan>> HandoutService::release(const Session& session, std::vector<DayPlan> plans)
{
    PRIYOM_CHECK(permit(session, kOperation));
    const Period period = stretchOf(plans);
    PRIYOM_CHECK(permitDays(session, period));
    std::size_t visits = 0;
    for (DayPlan& plan : plans)
        for (bookings::DayColumn& column : plan.columns) {
            PRIYOM_CHECK(permitFor(session, kOperation, column.specialist.id));
            visits += column.visits.size();
            for (VisitRow& row : column.visits)
                hidePhones(session, row);
        }
    PRIYOM_CHECK(note(session, visits, {kList, theOnlyOne(plans), period}, {}));
    return plans;
}

Result<QByteArray> HandoutService::schedule(const Session& session, PersonId specialist, Period period)
{
    PRIYOM_CHECK(permitFor(session, kOperation, specialist));
    PRIYOM_CHECK(permitDays(session, period));
    PRIYOM_TRY(const staff::Person person, staff::personById(m_database, specialist));
    PRIYOM_TRY(std::vector<VisitRow> rows, bookings::rowsWithin(m_database, period, specialist));
    PRIYOM_TRY(auto gone, goneSince(m_database, specialist, m_clock.now() - std::chrono::days(kMostDays)));
    std::erase_if(gone, [&](const GoneService& service) {
        return service.was.to <= period.from || std::ranges::any_of(rows, [&](const VisitRow& row) { return row.visit.id == service.visit && row.place == service.place; });
    });
    return written(session, person.name, std::move(rows), gone, {kIcs, specialist, period});
}

Result<QByteArray> HandoutService::visit(const Session& session, VisitId visit)
{
    PRIYOM_CHECK(permit(session, kOperation));
    PRIYOM_TRY(const bookings::Visit found, bookings::visitById(m_database, visit));
    const bool isOwn = std::ranges::any_of(partsOf(found), [&](const bookings::VisitPart& part) { return part.specialist == session.person; });
    PRIYOM_CHECK(permitFor(session, kOperation, isOwn ? session.person : found.specialist));
    PRIYOM_TRY(std::vector<VisitRow> rows, bookings::rowsWithin(m_database, {found.startAt, found.lastEnd()}));
    const bool isOwnOnly = staff::scopeOf(session, kOperation) == staff::Scope::Own;
    std::erase_if(rows, [&](const VisitRow& row) { return row.visit.id != visit || (isOwnOnly && row.visit.specialist != session.person); });
    const QString name = rows.empty() ? QString() : rows.front().specialistName;
    return written(session, name, std::move(rows), {}, {kIcs, found.specialist, found.time()});
}

Result<QByteArray> HandoutService::written(const Session& session, const QString& name, std::vector<VisitRow> rows, const std::vector<GoneService>& gone,
                                            const Handout& handout)
{
    PRIYOM_CHECK(bookings::nameRooms(m_database, rows));
    // When the shop was made tells it from every other one, also in a copy of its file.
    PRIYOM_TRY(const history::Event first, history::eventBySeq(m_database, EventSeq(1)));
    const QString shop = QString::number(first.at.ms, 36);
    std::vector<IcsVisit> visits;
    for (VisitRow& row : rows) {
        hidePhones(session, row);
        visits.push_back(icsOf(row, shop));
    }
    for (const GoneService& service : gone)
        visits.push_back(cancelledOf(service, handout.specialist, shop));
    PRIYOM_CHECK(note(session, visits.size(), handout, toldOf(rows, m_clock.now())));
    return toIcs(name, visits, m_clock.now());
}

Result<> HandoutService::note(const Session& session, std::size_t visits, const Handout& handout, const QJsonArray& told)
{
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    QJsonObject detail{{QStringLiteral("kind"), handout.kind},
                       {QStringLiteral("from"), handout.period.from.ms},
                       {QStringLiteral("to"), handout.period.to.ms},
                       {QStringLiteral("visits"), qint64(visits)}};
    if (handout.specialist.isValid())
        detail.insert(QStringLiteral("specialist"), handout.specialist.value);
    if (!told.isEmpty())
        detail.insert(QStringLiteral("told"), told);
    PRIYOM_CHECK(change.record(kOperation, "export", 0, detail));
    return change.commit();
}

} // namespace priyom::handouts
