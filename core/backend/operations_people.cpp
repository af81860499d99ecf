// SPDX-License-Identifier: GPL-3.0-or-later
// People's secrets by name. They are hashed here, before the service opens its transaction; the values come from a file or
// a pipe, never from the program's arguments (Operation::takesSecrets).
#include "core/backend/values.h"
#include "core/staff/recovery_code.h"
#include "core/staff/rights.h"
#include "core/staff/secret_rules.h"

#include <QJsonArray>

namespace priyom::backend {

namespace {

// The person's present secret, checked as a sign-in is, misses counted.
Result<std::optional<staff::Confirmed>> proofOf(const Call& call, PersonId who)
{
    if (!has(call, "current"))
        return std::optional<staff::Confirmed>();
    staff::SignInService& signIn = call.services().signIn;
    PRIYOM_TRY(const auto faces, signIn.faces());
    const auto face = std::find_if(faces.begin(), faces.end(), [&](const staff::Face& one) { return one.person == who; });
    const bool hasPassword = face == faces.end() || face->ways.contains(staff::Way::Password);
    PRIYOM_TRY(const staff::Attempt attempt, signIn.prepare(who, hasPassword ? staff::Way::Password : staff::Way::Pin, call.session.device));
    const staff::Verdict verdict = staff::verify(attempt, staff::Secret::ofText(text(call, "current")));
    PRIYOM_TRY(staff::Confirmed confirmed, signIn.confirm(attempt, verdict, staff::Trace::MissesOnly));
    return std::optional(std::move(confirmed));
}

Result<QJsonObject> personSecret(const Call& call)
{
    PRIYOM_TRY(PersonId who, person(call, "person"));
    if (!who.isValid())
        who = call.session.person;
    PRIYOM_CHECK(staff::permitFor(call.session, "person.secret", who));
    const auto way = staff::wayFromKey(text(call, "way"));
    if (!way || *way == staff::Way::Recovery)
        return fail(ErrorCode::BadInput, QStringLiteral("way"), text(call, "way"));
    PRIYOM_TRY(const QString typed, neededText(call, "secret"));
    const staff::Secret secret = staff::Secret::ofText(typed);
    PRIYOM_CHECK(staff::checkSecret(*way, secret));
    PRIYOM_TRY(const auto proof, proofOf(call, who));
    PRIYOM_TRY(const QByteArray hash, staff::hashSecret(secret));
    PRIYOM_CHECK(call.services().secrets.set(call.session, who, *way, hash, proof));
    return idAnswer(who.value);
}

Result<QJsonObject> personRecovery(const Call& call)
{
    PRIYOM_CHECK(staff::permit(call.session, "person.recovery"));
    PRIYOM_TRY(const auto proof, proofOf(call, call.session.person));
    PRIYOM_TRY(const QString code, staff::makeRecoveryCode());
    PRIYOM_TRY(const QByteArray hash, staff::hashSecret(staff::recoverySecret(code)));
    PRIYOM_CHECK(call.services().secrets.renewRecovery(call.session, hash, proof));
    QJsonObject answer = idAnswer(call.session.person.value);
    answer.insert(QStringLiteral("code"), code);
    return answer;
}

Result<QJsonObject> personUnlock(const Call& call)
{
    PRIYOM_CHECK(neededText(call, "person"));
    PRIYOM_TRY(const PersonId who, person(call, "person"));
    PRIYOM_CHECK(call.services().secrets.unlock(call.session, who));
    return idAnswer(who.value);
}

Result<QJsonObject> draftKeep(const Call& call)
{
    const QString form = text(call, "form");
    const QString body = text(call, "body");
    PRIYOM_CHECK(call.services().drafts.keep(call.session, form, body));
    return QJsonObject{{QStringLiteral("form"), form}};
}

Result<QJsonObject> draftRead(const Call& call)
{
    const QString form = text(call, "form");
    PRIYOM_TRY(const QString body, call.services().drafts.read(call.session, form));
    return QJsonObject{{QStringLiteral("form"), form}, {QStringLiteral("body"), body}};
}

Result<QJsonObject> draftDrop(const Call& call)
{
    const QString form = text(call, "form");
    PRIYOM_CHECK(call.services().drafts.drop(call.session, form));
    return QJsonObject{{QStringLiteral("form"), form}};
}

Result<QJsonObject> undoLast(const Call& call)
{
    PRIYOM_TRY(const TakenBack taken, call.services().takeBack.last(call.session));
    QJsonObject answer{{QStringLiteral("op"), taken.op}, {QStringLiteral("client"), taken.clientName}};
    if (!taken.passedOver.isEmpty())
        answer.insert(QStringLiteral("passed_over"), taken.passedOver);
    return answer;
}

Result<QJsonObject> filterList(const Call& call)
{
    PRIYOM_TRY(const auto filters, call.services().savedFilters.list(call.session));
    QJsonArray rows;
    for (const leads::SavedFilter& filter : filters)
        rows += QJsonObject{{QStringLiteral("name"), filter.name}, {QStringLiteral("choice"), leads::toText(filter.choice)}};
    return QJsonObject{{QStringLiteral("rows"), rows}};
}

Result<QJsonObject> filterKeep(const Call& call)
{
    PRIYOM_CHECK(staff::permit(call.session, "filter.keep")); // before what was typed is read
    PRIYOM_TRY(const leads::LeadChoice choice, leads::choiceFromText(text(call, "choice")));
    const QString name = text(call, "name");
    PRIYOM_CHECK(call.services().savedFilters.keep(call.session, {name, choice}));
    return QJsonObject{{QStringLiteral("name"), name}};
}

Result<QJsonObject> filterDrop(const Call& call)
{
    const QString name = text(call, "name");
    PRIYOM_CHECK(call.services().savedFilters.drop(call.session, name));
    return QJsonObject{{QStringLiteral("name"), name}};
}

Result<QJsonObject> columnsRead(const Call& call)
{
    PRIYOM_TRY(const bookings::ColumnChoice choice, call.services().columns.read(call.session));
    return QJsonObject{{QStringLiteral("choice"), bookings::toText(choice)}};
}

Result<QJsonObject> columnsKeep(const Call& call)
{
    PRIYOM_CHECK(staff::permit(call.session, "columns.keep")); // before what was typed is read
    const auto choice = bookings::columnChoiceFromText(text(call, "choice"));
    if (!choice)
        return fail(ErrorCode::BadInput, QStringLiteral("choice"), text(call, "choice"));
    PRIYOM_CHECK(call.services().columns.keep(call.session, *choice));
    return idAnswer(0);
}

constexpr Operation kPeople[] = {
    {"person.secret", true, "person way* secret* current", personSecret, true},
    {"person.recovery", true, "current", personRecovery, true},
    {"person.unlock", true, "person*", personUnlock},
    {"draft.keep", true, "form* body*", draftKeep},
    {"draft.read", false, "form*", draftRead},
    {"draft.drop", true, "form*", draftDrop},
    {"undo.last", true, "", undoLast},
    {"filter.list", false, "", filterList},
    {"filter.keep", true, "name* choice*", filterKeep},
    {"filter.drop", true, "name*", filterDrop},
    {"columns.read", false, "", columnsRead},
    {"columns.keep", true, "choice*", columnsKeep},
};

} // namespace

std::span<const Operation> peopleOperations()
{
    return kPeople;
}

} // namespace priyom::backend
