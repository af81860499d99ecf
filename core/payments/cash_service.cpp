// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/cash_service.h"

#include "core/history/change.h"
#include "core/history/json_value.h"
#include "core/history/still_meant.h"
#include "core/payments/cash_store.h"
#include "core/payments/days_right.h"
#include "core/settings/shop_zone.h"
#include "core/staff/person_store.h"

namespace priyom::payments {

namespace {

Result<CashDay> readDay(storage::Database& database, const Zone& zone, QDate date)
{
    CashDay day;
    day.date = date;
    PRIYOM_TRY(day.lines, cashLines(database, zone.day(date)));
    PRIYOM_TRY(day.closed, shiftsClosed(database, date));
    for (const CashShift& shift : day.closed) {
        PRIYOM_TRY(const staff::Person person, staff::personById(database, shift.closedBy));
        day.closedBy.push_back(person.name);
    }
    PRIYOM_TRY(const auto last, lastShiftClosed(database));
    day.opening = last ? last->counted : Money();
    day.before = last ? last->id : CashShiftId();
    return day;
}

Result<> checkClosing(const CashClosing& closing, Money expected)
{
    const auto bad = [](const char* what, const char* why) { return fail(ErrorCode::BadInput, QLatin1String(what), QLatin1String(why)); };
    if (closing.opening.minor < 0)
        return bad("opening", "negative");
    if (closing.counted.minor < 0)
        return bad("counted", "negative");
    if (closing.note.size() > CashService::kLongestNote)
        return bad("note", "long");
    if (closing.expected && *closing.expected != expected)
        return fail(ErrorCode::Conflict, QStringLiteral("cash"), QStringLiteral("changed"));
    if (closing.counted != expected && closing.note.isEmpty())
        return bad("note", "difference");
    return {};
}

// The note is people's words: it stays out of history, which is never erased.
QJsonObject detailOf(const CashShift& shift)
{
    return {{QStringLiteral("day"), shift.day.toString(Qt::ISODate)},
            {QStringLiteral("last_payment"), shift.lastPayment.value},
            {QStringLiteral("opening"), history::json(shift.opening)},
            {QStringLiteral("expected"), history::json(shift.expected)},
            {QStringLiteral("counted"), history::json(shift.counted)}};
}

} // namespace

Result<> CashService::permit(const staff::Session& session, const char* operation, QDate day) const
{
    PRIYOM_TRY(const Zone zone, settings::readShopZone(m_database));
    PRIYOM_CHECK(permitPeriod(session, operation, zone.day(day), zone.day(zone.date(m_clock.now()))));
    return {};
}

Result<CashDay> CashService::list(const staff::Session& session, QDate day) const
{
    PRIYOM_CHECK(permit(session, "cash.list", day));
    PRIYOM_TRY(const Zone zone, settings::readShopZone(m_database));
    return readDay(m_database, zone, day);
}

Result<CashDay> CashService::takeOut(const staff::Session& session, QDate date)
{
    PRIYOM_CHECK(permit(session, "cash.list", date));
    PRIYOM_TRY(const Zone zone, settings::readShopZone(m_database));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(CashDay day, readDay(m_database, zone, date));
    PRIYOM_CHECK(change.record("export.cash", "export", 0,
                               {{QStringLiteral("day"), date.toString(Qt::ISODate)}, {QStringLiteral("payments"), qint64(day.lines.size())}}));
    PRIYOM_CHECK(change.commit());
    return day;
}

Result<CashShift> CashService::close(const staff::Session& session, const CashClosing& asked)
{
    PRIYOM_CHECK(staff::permit(session, "cash.close"));
    PRIYOM_TRY(const Zone zone, settings::readShopZone(m_database));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    const QDate today = zone.date(change.at());
    CashClosing closing = asked;
    if (!closing.day.isValid())
        closing.day = today;
    closing.note = closing.note.simplified();
    PRIYOM_CHECK(permit(session, "cash.close", closing.day));
    if (closing.day > today)
        return fail(ErrorCode::BadInput, QStringLiteral("day"), QStringLiteral("ahead"));
    PRIYOM_TRY(const CashDay day, readDay(m_database, zone, closing.day));
    if (closing.before && *closing.before != day.before)
        return fail(ErrorCode::Conflict, QStringLiteral("cash"), QStringLiteral("closed"));
    const Money expected = expectedCash(closing.opening, day.open());
    PRIYOM_CHECK(checkClosing(closing, expected));
    CashShift shift{{}, closing.day, session.person, change.at(), {}, closing.opening, expected, closing.counted, closing.note};
    PRIYOM_TRY(shift.lastPayment, newestPayment(m_database));
    PRIYOM_TRY(shift.id, insertCashShift(m_database, shift));
    PRIYOM_CHECK(change.record("cash.close", "cash_shift", shift.id.value, detailOf(shift)));
    PRIYOM_CHECK(change.commit());
    return shift;
}

Result<CashShift> CashService::undo(const staff::Session& session, EventSeq seq)
{
    PRIYOM_CHECK(staff::permit(session, "cash.close"));
    const auto refused = [](const char* why) { return fail(ErrorCode::MoveRefused, QStringLiteral("cash"), QLatin1String(why)); };
    PRIYOM_TRY(const Zone zone, settings::readShopZone(m_database));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const history::Event event, history::eventBySeq(m_database, seq));
    if (event.op != QLatin1String("cash.close"))
        return refused("nothing_to_undo");
    PRIYOM_TRY(const auto shift, cashShiftById(m_database, CashShiftId(event.subjectId)));
    if (!shift)
        return refused("nothing_to_undo");
    if (event.at < change.at() - history::kStillMeant)
        return refused("too_late");
    PRIYOM_TRY(const auto last, lastShiftClosed(m_database)); // the next one began with what this one left
    if (last->id != shift->id)
        return refused("later_shift");
    PRIYOM_TRY(const CashDay day, readDay(m_database, zone, shift->day));
    if (!day.open().empty())
        return refused("later_payment");
    PRIYOM_CHECK(removeCashShift(m_database, shift->id));
    PRIYOM_CHECK(change.record("cash.undo", "cash_shift", shift->id.value, {{QStringLiteral("undoes"), seq.value}}));
    PRIYOM_CHECK(change.commit());
    return *shift;
}

} // namespace priyom::payments
