// SPDX-License-Identifier: GPL-3.0-or-later
// Notices by name: the watch, what it said, who waits, whose the breaches are.
#include "core/backend/values.h"
#include "core/base/instant_text.h"

#include <QJsonArray>

namespace priyom::backend {

namespace {

using notices::Notice;
using notices::NoticeLine;

QJsonObject noticeJson(const NoticeLine& line, const Zone& zone)
{
    const Notice& notice = line.notice;
    QJsonObject json{{QStringLiteral("id"), notice.id.value},
                     {QStringLiteral("kind"), QString(notices::noticeKindKey(notice.kind))},
                     {QStringLiteral("audience"), QString(notices::audienceKey(notice.addressee.audience))},
                     {QStringLiteral("due_at"), toIsoText(notice.dueAt, zone)},
                     {QStringLiteral("issued_at"), toIsoText(notice.issuedAt, zone)},
                     {QStringLiteral("seen"), notice.seen},
                     {QStringLiteral("open"), line.isOpen}};
    if (notice.lead.isValid()) {
        json.insert(QStringLiteral("lead"), notice.lead.value);
        json.insert(QStringLiteral("rule"), QString(sla::normOf(notice.rule).key));
    } else {
        json.insert(QStringLiteral("amount"), notice.amount);
    }
    if (notice.cause != notices::BreachCause::Unknown)
        json.insert(QStringLiteral("cause"), QString(notices::breachCauseKey(notice.cause)));
    return json;
}

QJsonArray noticeRows(const std::vector<NoticeLine>& lines, const Zone& zone)
{
    QJsonArray rows;
    for (const NoticeLine& line : lines)
        rows += noticeJson(line, zone);
    return rows;
}

Result<QJsonObject> noticeWatch(const Call& call)
{
    PRIYOM_TRY(const notices::Watched watched, call.services().notices.watch(call.session));
    QJsonObject json{{QStringLiteral("rows"), noticeRows(watched.fresh, call.shop.zone())}};
    if (watched.next)
        json.insert(QStringLiteral("next"), toIsoText(*watched.next, call.shop.zone()));
    return json;
}

Result<QJsonObject> noticeList(const Call& call)
{
    PRIYOM_TRY(const qint64 limit, whole(call, "limit", 200));
    PRIYOM_TRY(const auto lines, call.services().notices.list(call.session, int(limit)));
    return QJsonObject{{QStringLiteral("rows"), noticeRows(lines, call.shop.zone())}};
}

Result<QJsonObject> noticeSeen(const Call& call)
{
    PRIYOM_TRY(const qint64 id, neededWhole(call, "id"));
    PRIYOM_CHECK(call.services().notices.markSeen(call.session, {NoticeId(id)}));
    return idAnswer(id);
}

Result<QJsonObject> noticeBreaches(const Call& call)
{
    PRIYOM_TRY(const Instant from, neededInstant(call, "from"));
    PRIYOM_TRY(const Instant to, neededInstant(call, "to"));
    PRIYOM_TRY(const auto breaches, call.services().notices.breaches(call.session, {from, to}));
    QJsonArray rows;
    for (const auto& [person, tally] : notices::tallyByPerson(breaches))
        rows += QJsonObject{{QStringLiteral("person"), person.value}, {QStringLiteral("all"), tally.all}, {QStringLiteral("own"), tally.own}};
    return QJsonObject{{QStringLiteral("rows"), rows}};
}

Result<QJsonObject> leadWaiting(const Call& call)
{
    PRIYOM_TRY(const auto queue, call.services().notices.waiting(call.session));
    QJsonArray rows;
    for (const notices::WaitingLead& waiting : queue)
        rows += QJsonObject{{QStringLiteral("lead"), waiting.lead.value},
                            {QStringLiteral("rule"), QString(sla::normOf(waiting.rule).key)},
                            {QStringLiteral("due_at"), toIsoText(waiting.dueAt, call.shop.zone())},
                            {QStringLiteral("left_seconds"), qint64(std::chrono::floor<std::chrono::seconds>(waiting.status.left).count())}};
    return QJsonObject{{QStringLiteral("rows"), rows}};
}

constexpr Operation kNotices[] = {
    {"lead.waiting", false, "", leadWaiting},
    {"notice.watch", true, "", noticeWatch},
    {"notice.list", false, "limit", noticeList},
    {"notice.seen", true, "id*", noticeSeen},
    {"notice.breaches", false, "from* to*", noticeBreaches},
};

} // namespace

std::span<const Operation> noticeOperations()
{
    return kNotices;
}

} // namespace priyom::backend
