// SPDX-License-Identifier: GPL-3.0-or-later
// A shop in which two managers and two specialists have each had a day's work, made by the operations themselves, and
// one person of every other role: what is one's own and what is another's are real records.
#pragma once

#include "core/backend/operation.h"
#include "tests/support/contents.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace priyom::test {

// The names and numbers of somebody's records, as the values of operations name them: «$visit».
using Work = QHash<QString, QString>;

inline QString filled(QString text, const Work& work)
{
    static const QRegularExpression name(QStringLiteral("\\$([a-zA-Z]+)"));
    for (auto found = name.match(text); found.hasMatch(); found = name.match(text))
        text.replace(found.capturedStart(), found.capturedLength(),
                     work.value(found.captured(1), QStringLiteral("no such record")));
    return text;
}

inline QJsonObject valuesOf(const char* json, const Work& work = {})
{
    const QString text = filled(QString::fromUtf8(json), work);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
    if (!document.isObject())
        qFatal("no values: %s: %s", qUtf8Printable(text), qUtf8Printable(error.errorString()));
    return document.object();
}

class RightsShop final
{
public:
    RightsShop()
    {
        backend::NewShop fresh{
            QStringLiteral("Asia/Novosibirsk"), QStringLiteral("RUB"), {}, {}, QStringLiteral("Ольга"), true};
        fresh.week.fill({{0, schedule::kMinutesPerDay}});
        auto shop = backend::Shop::openInMemory(fresh, m_clock);
        if (!shop)
            qFatal("the shop of the test cannot be made");
        m_shop = std::move(*shop);
        m_people[staff::Role::Owner] = *m_shop->openSession();
        m_people[staff::Role::Receptionist] = hire("Рита", staff::Role::Receptionist);
        m_people[staff::Role::Head] = hire("Глеб", staff::Role::Head);
        m_people[staff::Role::Manager] = hire("Анна", staff::Role::Manager);
        m_people[staff::Role::Specialist] = hire("Мария", staff::Role::Specialist);
        const staff::Session boris = hire("Борис", staff::Role::Manager);
        const staff::Session oleg = hire("Олег", staff::Role::Specialist);
        sure(owner(), "catalog.add", valuesOf(R"({"service": "Стрижка", "minutes": 60, "price": "2500"})"));
        sure(owner(), "scheme.import", valuesOf(R"({"scheme": {"name": "Оклад", "components": []}})"));
        for (const char* name : {"Ольга", "Рита", "Глеб", "Анна", "Мария", "Борис"})
            sure(owner(), "scheme.assign",
                 valuesOf(R"({"name": "Оклад", "person": "$name", "month": "2026-09"})",
                          {{QStringLiteral("name"), QString::fromUtf8(name)}}));
        m_mine = begin(as(staff::Role::Manager), as(staff::Role::Specialist), "+79123054401");
        m_theirs = begin(boris, oleg, "+79123054402");
        m_clock->advance(std::chrono::hours(2)); // nobody has answered the first requests in time
        end(m_mine, as(staff::Role::Manager));
        end(m_theirs, boris);
        sure(owner(), "notice.watch", {});
        takeNotice(m_mine, as(staff::Role::Manager));
        takeNotice(m_theirs, boris);
    }

    // The person of the role: what is mine() is theirs as far as their role has such records at all.
    [[nodiscard]] const staff::Session& as(staff::Role role) const { return m_people.at(role); }
    [[nodiscard]] Work mine(const staff::Session& session) const
    {
        Work work = m_mine;
        work[QStringLiteral("person")] = session.name;
        return work;
    }
    [[nodiscard]] const Work& theirs() const { return m_theirs; }

    Result<QJsonObject> run(const staff::Session& session, const QString& name, const QJsonObject& values)
    {
        PRIYOM_TRY(const backend::Operation* operation, backend::operationNamed(name));
        return operation->run({*m_shop, session, values});
    }
    // Everything there is, history too.
    [[nodiscard]] QByteArray contents() const { return contentsOf(m_shop->database()); }

private:
    [[nodiscard]] const staff::Session& owner() const { return as(staff::Role::Owner); }

    QJsonObject sure(const staff::Session& session, const char* name, const QJsonObject& values)
    {
        const auto answer = run(session, QLatin1String(name), values);
        if (!answer)
            qFatal("%s: %d %s %s", name, int(answer.error().code), qUtf8Printable(answer.error().subject),
                   qUtf8Printable(answer.error().detail));
        return *answer;
    }
    QString made(const staff::Session& session, const char* name, const char* values, const Work& work)
    {
        return QString::number(sure(session, name, valuesOf(values, work))[QLatin1String("id")].toInteger());
    }

    staff::Session hire(const char* name, staff::Role role)
    {
        const Work work{{QStringLiteral("name"), QString::fromUtf8(name)},
                        {QStringLiteral("role"), staff::roleKey(role)}};
        const QString id = made(owner(), "person.add", R"({"name": "$name", "roles": ["$role"]})", work);
        return {PersonId(id.toLongLong()), QString::fromUtf8(name), {role}, QStringLiteral("desk")};
    }

    QString lead(const Work& work)
    {
        return made(owner(), "lead.add",
                    R"({"channel": "whatsapp", "phone": "$phone", "manager": "$person", "name": "$client"})", work);
    }

    // The request of the morning, and who is there.
    Work begin(const staff::Session& manager, const staff::Session& specialist, const char* phone)
    {
        Work work;
        const auto put = [&work](const char* name, const QString& value) { work[QLatin1String(name)] = value; };
        put("person", manager.name);
        put("personId", QString::number(manager.person.value));
        put("specialist", specialist.name);
        put("specialistId", QString::number(specialist.person.value));
        put("phone", QLatin1String(phone));
        put("client", QStringLiteral("Клиент %1").arg(manager.name));
        for (const char* day :
             {R"({"person": "$specialist", "day": "2026-09-21", "shifts": [{"from": "09:00", "to": "18:00"}]})",
              R"({"person": "$specialist", "day": "2026-09-22", "shifts": [{"from": "09:00", "to": "18:00"}]})"})
            sure(owner(), "shift.set", valuesOf(day, work));
        sure(owner(), "absence.set", valuesOf(R"({"person": "$specialist", "first": "2026-09-28", "last": "2026-09-29"})", work));
        sure(owner(), "plan.set",
             valuesOf(R"({"metric": "revenue", "month": "2026-09", "person": "$person", "value": "100000"})", work));
        put("freshLead", lead(work));
        return work;
    }

    void end(Work& work, const staff::Session& session)
    {
        const auto make = [&](const char* record, const char* name, const char* values) {
            work[QLatin1String(record)] = made(session, name, values, work);
        };
        const auto lead = [&](const char* record) { work[QLatin1String(record)] = this->lead(work); };
        lead("unresolvedLead");
        make(
            "unresolved", "visit.book",
            R"({"lead": $unresolvedLead, "specialist": "$specialist", "service": "Стрижка", "start": "2026-09-21T14:00", "minutes": 60})");
        lead("cameLead");
        make(
            "came", "visit.book",
            R"({"lead": $cameLead, "specialist": "$specialist", "service": "Стрижка", "start": "2026-09-21T15:00", "minutes": 60})");
        make("came", "visit.set", R"({"id": $came, "state": "came"})");
        work[QStringLiteral("payment")] = made(owner(), "payment.add", R"({"visit": $came, "amount": "2500"})", work);
        lead("bookedLead");
        make(
            "visit", "visit.book",
            R"({"lead": $bookedLead, "specialist": "$specialist", "service": "Стрижка", "start": "2026-09-22T10:00", "minutes": 60})");
        lead("lead");
        make("lead", "lead.move", R"({"id": $lead, "stage": "qualified"})");
        make("touch", "touch.add", R"({"kind": "message", "direction": "out", "lead": $lead})");
        lead("calledLead");
        make("calledLead", "call.start", R"({"lead": $calledLead})");
        make("call", "call.end", R"({"outcome": "reached"})");
        lead("movedLead");
        make("movedLead", "lead.move", R"({"id": $movedLead, "stage": "qualified"})");
        make("task", "task.add",
             R"({"lead": $lead, "text": "Перезвонить", "due": "2026-09-23T10:00", "person": "$person"})");
        make("movedTask", "task.add",
             R"({"lead": $lead, "text": "Спросить", "due": "2026-09-23T10:00", "person": "$person"})");
        make("movedTask", "task.snooze", R"({"id": $movedTask, "due": "2026-09-24T10:00"})");
        lead("removedLead");
        make("removed", "lead.delete", R"({"id": $removedLead})");
    }

    void takeNotice(Work& work, const staff::Session& session)
    {
        const QJsonArray rows = sure(session, "notice.list", {})[QLatin1String("rows")].toArray();
        if (rows.isEmpty())
            qFatal("nobody was told of the request that waits");
        work[QStringLiteral("notice")] = QString::number(rows.first()[QLatin1String("id")].toInteger());
    }

    std::shared_ptr<FixedClock> m_clock =
        std::make_shared<FixedClock>(Instant(1'790'000'000'000)); // 21 September 2026, 21:13 in the shop
    std::unique_ptr<backend::Shop> m_shop;
    std::map<staff::Role, staff::Session> m_people;
    Work m_mine;
    Work m_theirs;
};

} // namespace priyom::test
