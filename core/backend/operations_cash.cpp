// SPDX-License-Identifier: GPL-3.0-or-later
// Money at the desk by name: payments, and the cash list of the day.
#include "core/backend/values.h"
#include "core/base/instant_text.h"
#include "core/clients/called.h"
#include "core/staff/rights.h"

#include <QJsonArray>

namespace priyom::backend {

namespace {

using payments::Method;

Result<Method> method(const QJsonValue& value)
{
    if (value.isUndefined())
        return Method::Other;
    const auto known = payments::methodFromKey(value.toString());
    if (!known)
        return fail(ErrorCode::BadInput, QStringLiteral("method"), value.toString());
    return *known;
}

// What a sum comes in beside its first way: [{"amount": "1500", "method": "card"}].
Result<std::vector<payments::PaymentPart>> parts(const Call& call)
{
    std::vector<payments::PaymentPart> rest;
    for (const QJsonValue& value : call.values.value(QLatin1String("rest")).toArray()) {
        payments::PaymentPart part;
        PRIYOM_TRY(part.amount, parseMoney(textOf(value[QLatin1String("amount")])));
        PRIYOM_TRY(part.method, method(value[QLatin1String("method")]));
        rest.push_back(part);
    }
    return rest;
}

Result<Money> money(const Call& call, const char* name)
{
    return has(call, name) ? neededMoney(call, name) : Money();
}

Result<payments::PaymentDraft> paymentDraft(const Call& call)
{
    payments::PaymentDraft draft;
    PRIYOM_TRY(const qint64 visit, whole(call, "visit", 0));
    PRIYOM_TRY(const qint64 client, whole(call, "client", 0));
    draft.visit = VisitId(visit);
    draft.client = ClientId(client);
    PRIYOM_TRY(draft.amount, neededMoney(call, "amount"));
    PRIYOM_TRY(draft.method, method(call.values.value(QLatin1String("method"))));
    PRIYOM_TRY(draft.rest, parts(call));
    PRIYOM_TRY(draft.goodsCost, money(call, "cost"));
    draft.note = text(call, "note");
    PRIYOM_TRY(draft.at, instant(call, "at"));
    draft.key = text(call, "key");
    PRIYOM_TRY(const qint64 sale, whole(call, "refund_of", 0));
    draft.refundOf = PaymentId(sale);
    return draft;
}

Result<QJsonObject> paymentAdd(const Call& call)
{
    PRIYOM_TRY(const payments::PaymentDraft draft, paymentDraft(call));
    PRIYOM_TRY(const PaymentId id, call.services().payments.add(call.session, draft));
    return idAnswer(id.value);
}

Result<QJsonObject> paymentDiscount(const Call& call)
{
    PRIYOM_CHECK(staff::permit(call.session, "payment.discount"));
    PRIYOM_TRY(payments::PaymentDraft draft, paymentDraft(call));
    PRIYOM_TRY(draft.discount, neededMoney(call, "discount"));
    PRIYOM_TRY(const PaymentId id, call.services().payments.add(call.session, draft));
    return idAnswer(id.value);
}

Result<QJsonObject> paymentUndo(const Call& call)
{
    PRIYOM_TRY(const qint64 id, neededWhole(call, "id"));
    PRIYOM_TRY(const auto gone, call.services().payments.undo(call.session, PaymentId(id)));
    return QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("visit"), gone.front().visit.value}, {QStringLiteral("amount"), toText(payments::paidOf(gone))}};
}

QJsonObject toJson(const payments::Payment& payment, const Zone& zone)
{
    QJsonObject row{{QStringLiteral("id"), payment.id.value}, {QStringLiteral("visit"), payment.visit.value},
                    {QStringLiteral("amount"), toText(payment.amount)}, {QStringLiteral("at"), toIsoText(payment.paidAt, zone)},
                    {QStringLiteral("method"), QString(payments::methodKey(payment.method))}};
    if (payment.discount.minor != 0)
        row.insert(QStringLiteral("discount"), toText(payment.discount));
    if (!payment.note.isEmpty())
        row.insert(QStringLiteral("note"), payment.note);
    return row;
}

Result<QJsonObject> paymentList(const Call& call)
{
    PRIYOM_TRY(const Instant from, neededInstant(call, "from"));
    PRIYOM_TRY(const Instant to, neededInstant(call, "to"));
    PRIYOM_TRY(const auto payments, call.services().payments.list(call.session, {from, to}));
    QJsonArray rows;
    for (const payments::Payment& payment : payments)
        rows += toJson(payment, call.shop.zone());
    return QJsonObject{{QStringLiteral("rows"), rows}};
}

QJsonObject toJson(const payments::CashShift& shift, const Zone& zone)
{
    QJsonObject row{{QStringLiteral("id"), shift.id.value},
                    {QStringLiteral("day"), shift.day.toString(Qt::ISODate)},
                    {QStringLiteral("person"), shift.closedBy.value},
                    {QStringLiteral("at"), toIsoText(shift.closedAt, zone)},
                    {QStringLiteral("opening"), toText(shift.opening)},
                    {QStringLiteral("expected"), toText(shift.expected)},
                    {QStringLiteral("counted"), toText(shift.counted)},
                    {QStringLiteral("difference"), toText(shift.difference())}};
    if (!shift.note.isEmpty())
        row.insert(QStringLiteral("note"), shift.note);
    return row;
}

QJsonObject toJson(const payments::CashLine& line, bool isOpen, const Zone& zone)
{
    QJsonObject row = toJson(line.payment, zone);
    row.insert(QStringLiteral("client"), clients::calledIn(line));
    row.insert(QStringLiteral("services"), line.services);
    row.insert(QStringLiteral("taken_by"), line.takenBy);
    row.insert(QStringLiteral("ahead"), line.isAhead);
    row.insert(QStringLiteral("open"), isOpen);
    return row;
}

QJsonArray toJson(const std::vector<payments::MethodTotal>& totals)
{
    QJsonArray rows;
    for (const payments::MethodTotal& total : totals)
        rows += QJsonObject{{QStringLiteral("method"), QString(payments::methodKey(total.method))},
                            {QStringLiteral("count"), total.count},
                            {QStringLiteral("taken"), toText(total.taken)},
                            {QStringLiteral("refunded"), toText(total.refunded)}};
    return rows;
}

Result<QDate> dayOrToday(const Call& call)
{
    return has(call, "day") ? neededDay(call, "day") : call.shop.zone().date(call.shop.clock().now());
}

Result<QJsonObject> cashList(const Call& call)
{
    PRIYOM_TRY(const QDate date, dayOrToday(call));
    PRIYOM_TRY(const payments::CashDay day, call.services().cash.list(call.session, date));
    QJsonArray rows;
    for (const payments::CashLine& line : day.lines)
        rows += toJson(line, day.isOpen(line), call.shop.zone());
    QJsonArray closed;
    for (const payments::CashShift& shift : day.closed)
        closed += toJson(shift, call.shop.zone());
    return QJsonObject{{QStringLiteral("day"), date.toString(Qt::ISODate)},
                       {QStringLiteral("rows"), rows},
                       {QStringLiteral("totals"), toJson(payments::totalsOf(day.open()))},
                       {QStringLiteral("opening"), toText(day.opening)},
                       {QStringLiteral("expected"), toText(payments::expectedCash(day.opening, day.open()))},
                       {QStringLiteral("closed"), closed}};
}

// Without what was in the drawer: what the closing before left there.
Result<QJsonObject> cashClose(const Call& call)
{
    PRIYOM_CHECK(staff::permit(call.session, "cash.close"));
    payments::CashClosing closing;
    PRIYOM_TRY(closing.day, dayOrToday(call));
    PRIYOM_TRY(closing.counted, neededMoney(call, "counted"));
    if (has(call, "opening")) {
        PRIYOM_TRY(closing.opening, neededMoney(call, "opening"));
    } else {
        PRIYOM_TRY(const payments::CashDay day, call.services().cash.list(call.session, closing.day));
        closing.opening = day.opening;
    }
    closing.note = text(call, "note");
    PRIYOM_TRY(const payments::CashShift shift, call.services().cash.close(call.session, closing));
    return toJson(shift, call.shop.zone());
}

constexpr Operation kCash[] = {
    {"payment.add", true, "visit client amount* method rest cost note at key refund_of", paymentAdd},
    {"payment.discount", true, "visit* amount* discount* method rest note at key", paymentDiscount},
    {"payment.undo", true, "id*", paymentUndo},
    {"payment.list", false, "from* to*", paymentList},
    {"cash.list", false, "day", cashList},
    {"cash.close", true, "counted* opening note day", cashClose},
};

} // namespace

std::span<const Operation> cashOperations()
{
    return kCash;
}

} // namespace priyom::backend
