// SPDX-License-Identifier: GPL-3.0-or-later
// The desk by name: leads, touches, spend.
#include "core/backend/lead_json.h"
#include "core/backend/values.h"
#include "core/base/instant_text.h"
#include "core/staff/rights.h"
#include "core/touches/hand_over.h"

#include <QJsonArray>

namespace priyom::backend {

namespace {

Result<LeadId> leadOf(const Call& call)
{
    PRIYOM_TRY(const qint64 id, neededWhole(call, "id"));
    return LeadId(id);
}

Result<QJsonObject> leadAdd(const Call& call)
{
    PRIYOM_TRY(const leads::LeadDraft draft, leadDraft(call.shop, call.values));
    PRIYOM_TRY(const LeadId id, call.services().leads.add(call.session, draft));
    return idAnswer(id.value);
}

Result<leads::LeadFilter> leadFilter(const Call& call)
{
    leads::LeadFilter filter;
    filter.search = text(call, "search");
    if (has(call, "stage")) {
        const auto stage = leads::stageFromKey(text(call, "stage"));
        if (!stage)
            return fail(ErrorCode::BadInput, QStringLiteral("stage"), text(call, "stage"));
        filter.stages = {*stage};
    }
    return filter;
}

Result<QJsonObject> leadList(const Call& call)
{
    PRIYOM_TRY(const leads::LeadFilter filter, leadFilter(call));
    PRIYOM_TRY(const qint64 limit, whole(call, "limit", 0));
    PRIYOM_TRY(const auto lines, call.services().leadDesk.lines(call.session, filter, limit));
    QJsonArray rows;
    for (const leads::LeadLine& lead : lines)
        rows += QJsonObject{{QStringLiteral("number"), lead.id.value}, {QStringLiteral("stage"), QString(leads::stageKey(lead.stage))},
                            {QStringLiteral("phone"), lead.phone}, {QStringLiteral("name"), lead.name}};
    return QJsonObject{{QStringLiteral("rows"), rows}};
}

Result<QJsonObject> leadShow(const Call& call)
{
    PRIYOM_TRY(const LeadId id, leadOf(call));
    PRIYOM_TRY(const leads::LeadCard card, call.services().leadDesk.card(call.session, id));
    return toJson(card, call.shop.zone());
}

Result<QJsonObject> leadsExport(const Call& call)
{
    PRIYOM_CHECK(staff::permit(call.session, "export.leads")); // before what was typed is read
    PRIYOM_TRY(const leads::LeadFilter filter, leadFilter(call));
    QJsonArray rows;
    const auto take = [&](const leads::LeadCard& card) -> Result<> {
        rows += toJson(card, call.shop.zone());
        return {};
    };
    PRIYOM_CHECK(call.services().leadExport.run(call.session, filter, leads::LeadOrder::Arrival, take));
    return QJsonObject{{QStringLiteral("rows"), rows}};
}

Result<QJsonObject> leadEdit(const Call& call)
{
    PRIYOM_TRY(const LeadId id, leadOf(call));
    leads::LeadEdit edit;
    edit.names = newNames(call.shop);
    const std::pair<const char*, std::optional<QString>*> fields[] = {
        {"channel", &edit.channel}, {"service", &edit.service},       {"source", &edit.source}, {"campaign", &edit.campaign},
        {"wish", &edit.wish},       {"specialist", &edit.specialist}, {"note", &edit.note}};
    for (const auto& [name, field] : fields)
        if (has(call, name))
            *field = text(call, name);
    if (has(call, "temperature"))
        edit.temperature = leads::temperatureFromKey(text(call, "temperature"));
    PRIYOM_TRY(const leads::Lead lead, call.services().leads.edit(call.session, id, edit));
    return idAnswer(lead.id.value);
}

Result<QJsonObject> leadAssign(const Call& call)
{
    PRIYOM_TRY(const LeadId id, leadOf(call));
    PRIYOM_TRY(const leads::Lead lead, call.services().leads.assign(call.session, id, text(call, "manager")));
    return idAnswer(lead.id.value);
}

Result<QJsonObject> touchAdd(const Call& call)
{
    touches::Touch touch;
    const auto kind = touches::touchKindFromKey(text(call, "kind"));
    const auto direction = touches::directionFromKey(text(call, "direction"));
    if (!kind || !direction)
        return fail(ErrorCode::BadInput, kind ? QStringLiteral("direction") : QStringLiteral("kind"), text(call, kind ? "direction" : "kind"));
    touch.kind = *kind;
    touch.direction = *direction;
    PRIYOM_TRY(const qint64 lead, whole(call, "lead", 0));
    touch.lead = LeadId(lead);
    PRIYOM_TRY(const auto at, instant(call, "at"));
    touch.at = at.value_or(Instant());
    touch.body = text(call, "body");
    PRIYOM_TRY(const qint64 bot, whole(call, "bot", 0));
    PRIYOM_TRY(const qint64 handOver, whole(call, "hand_over", 0));
    touch.bot = bot != 0 || handOver != 0;
    if (handOver != 0) {
        if (touch.kind != touches::TouchKind::Message || !touch.lead.isValid()) // a bot hands over a talk about a request
            return fail(ErrorCode::BadInput, QStringLiteral("hand_over"), text(call, "kind"));
        touch.outcome = touches::kHandOver;
    }
    PRIYOM_TRY(const TouchId id, call.services().touches.add(call.session, touch));
    return idAnswer(id.value);
}

Result<QJsonObject> touchUndo(const Call& call)
{
    PRIYOM_TRY(const qint64 id, neededWhole(call, "id"));
    PRIYOM_TRY(const touches::Touch touch, call.services().touches.undo(call.session, TouchId(id)));
    return idAnswer(touch.id.value);
}

Result<QJsonObject> spendAdd(const Call& call)
{
    PRIYOM_TRY(const QString campaign, neededText(call, "campaign"));
    PRIYOM_TRY(const QDate day, neededDay(call, "date"));
    PRIYOM_TRY(const Money amount, neededMoney(call, "amount"));
    PRIYOM_TRY(const SpendId id, call.services().marketing.addSpend(call.session, campaign, day, amount));
    return idAnswer(id.value);
}

constexpr Operation kDesk[] = {
    {"lead.add", true, "channel* phone name service source campaign manager specialist wish note at key", leadAdd},
    {"lead.list", false, "stage search limit", leadList},
    {"lead.show", false, "id*", leadShow},
    {"lead.edit", true, "id* channel service source campaign specialist wish note temperature", leadEdit},
    {"lead.assign", true, "id* manager", leadAssign},
    {"export.leads", true, "stage search", leadsExport},
    {"touch.add", true, "kind* direction* lead at body bot hand_over", touchAdd},
    {"touch.undo", true, "id*", touchUndo},
    {"spend.add", true, "campaign* date* amount*", spendAdd},
};

} // namespace

std::span<const Operation> deskOperations()
{
    return kDesk;
}

} // namespace priyom::backend
