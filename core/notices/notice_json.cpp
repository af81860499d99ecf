// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/notice_json.h"

#include "core/history/json_value.h"

#include <QJsonDocument>

namespace priyom::notices {

namespace {

using history::json;

constexpr QLatin1String kBegan("began_at");
constexpr QLatin1String kDue("due_at");
constexpr QLatin1String kIssued("issued_at");
constexpr QLatin1String kSeen("seen"); // by the number of who saw it

QString textOf(const QJsonObject& values, const char* name)
{
    return values.value(QLatin1String(name)).toString();
}

} // namespace

QJsonObject instantsOf(const Notice& notice)
{
    return {{kBegan, json(notice.beganAt)}, {kDue, json(notice.dueAt)}, {kIssued, json(notice.issuedAt)}};
}

void readInstants(const QJsonObject& values, Notice& notice)
{
    if (values.contains(kBegan))
        history::read(values.value(kBegan), notice.beganAt);
    if (values.contains(kDue))
        history::read(values.value(kDue), notice.dueAt);
    if (values.contains(kIssued))
        history::read(values.value(kIssued), notice.issuedAt);
}

QJsonObject toJson(const Notice& notice, const SeenBy& seen)
{
    QJsonObject values = instantsOf(notice);
    values.insert(QStringLiteral("kind"), QString(noticeKindKey(notice.kind)));
    values.insert(QStringLiteral("audience"), QString(audienceKey(notice.addressee.audience)));
    values.insert(QStringLiteral("person_id"), json(notice.addressee.person));
    values.insert(QStringLiteral("cause"), QString(breachCauseKey(notice.cause)));
    values.insert(QStringLiteral("amount"), notice.amount);
    values.insert(QStringLiteral("gathered_in"), json(notice.gatheredIn));
    if (notice.lead.isValid()) {
        values.insert(QStringLiteral("lead_id"), notice.lead.value);
        values.insert(QStringLiteral("rule"), QString(sla::normOf(notice.rule).key));
    }
    QJsonObject seenAt;
    for (const auto& [person, at] : seen)
        seenAt.insert(QString::number(person.value), json(at));
    if (!seen.empty())
        values.insert(kSeen, seenAt);
    return values;
}

std::pair<Notice, SeenBy> noticeFrom(const history::Event& event)
{
    const QJsonObject values = QJsonDocument::fromJson(event.detail).object();
    Notice notice;
    notice.id = NoticeId(event.subjectId);
    notice.kind = noticeKindFromKey(textOf(values, "kind")).value_or(NoticeKind::Soon);
    notice.addressee.audience = audienceFromKey(textOf(values, "audience")).value_or(Audience::Everyone);
    history::read(values.value(QLatin1String("person_id")), notice.addressee.person);
    history::read(values.value(QLatin1String("lead_id")), notice.lead);
    notice.rule = sla::ruleFromKey(textOf(values, "rule")).value_or(sla::Rule::FirstReply);
    readInstants(values, notice);
    notice.cause = breachCauseFromKey(textOf(values, "cause")).value_or(BreachCause::Unknown);
    notice.amount = values.value(QLatin1String("amount")).toInteger();
    history::read(values.value(QLatin1String("gathered_in")), notice.gatheredIn);
    const QJsonObject seenAt = values.value(kSeen).toObject();
    SeenBy seen;
    for (auto person = seenAt.begin(); person != seenAt.end(); ++person)
        history::read(person.value(), seen[PersonId(person.key().toLongLong())]);
    return {notice, seen};
}

} // namespace priyom::notices
