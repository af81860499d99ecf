// SPDX-License-Identifier: GPL-3.0-or-later
// A small shop in memory, filled record by record, whose figures of October 2026 can be reckoned by hand. A figure is shown
// as a reduced fraction ("1/2", "45"), or as "no value".
#pragma once

#include "core/base/instant_text.h"
#include "core/bookings/visit_store.h"
#include "core/catalog/channel_store.h"
#include "core/catalog/lost_reason_store.h"
#include "core/catalog/origin_store.h"
#include "core/catalog/seed.h"
#include "core/catalog/service_store.h"
#include "core/clients/client_store.h"
#include "core/leads/lead_store.h"
#include "core/marketing/spend_store.h"
#include "core/metrics/drill_report.h"
#include "core/payments/payment_store.h"
#include "core/staff/person_store.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/touches/touch_store.h"
#include "tests/support/verify_result.h"

#include <numeric>

namespace priyom::test {

class MetricShop final
{
public:
    MetricShop() : m_database(*storage::Database::openInMemory())
    {
        must(catalog::seedCatalog(*m_database));
        anna = must(staff::insertPerson(*m_database, QStringLiteral("Anna"), {staff::Role::Manager}));
        boris = must(staff::insertPerson(*m_database, QStringLiteral("Boris"), {staff::Role::Manager}));
        mira = must(staff::insertPerson(*m_database, QStringLiteral("Mira"), {staff::Role::Specialist}));
        telegram = must(catalog::channelByKey(*m_database, QStringLiteral("telegram")))->id;
        call = must(catalog::channelByKey(*m_database, QStringLiteral("call")))->id;
        maps = must(catalog::ensureSource(*m_database, QStringLiteral("maps")));
        spring = must(catalog::ensureCampaign(*m_database, QStringLiteral("spring")));
        cut = must(catalog::insertService(*m_database, {{}, QStringLiteral("cut"), 60, Money::ofMinor(100'000), {}, true}));
        price = reason("price");
        spam = reason("spam");
        conditions.now = at("2026-11-20T12:00");
    }

    [[nodiscard]] static Instant at(const char* text)
    {
        return must(parseIsoInstant(QString::fromLatin1(text), Zone::utc()));
    }
    [[nodiscard]] ReasonId reason(const char* key) { return must(catalog::reasonByKey(*m_database, QString::fromLatin1(key)))->id; }
    [[nodiscard]] ClientId client(const QString& name = QStringLiteral("Somebody"))
    {
        return must(clients::insertClient(*m_database, {{}, {}, name, {}, {}}));
    }

    // A lead of Anna's through Telegram; `change` makes it the one wanted.
    template <class Change>
    LeadId lead(const char* arrived, ClientId who, Change change)
    {
        leads::Lead lead;
        lead.arrivedAt = lead.stageAt = at(arrived);
        lead.channel = telegram;
        lead.manager = anna;
        lead.client = who;
        change(lead);
        return must(leads::insertLead(*m_database, lead));
    }
    LeadId lead(const char* arrived, ClientId who)
    {
        return lead(arrived, who, [](leads::Lead&) {});
    }
    LeadId lead(const char* arrived) { return lead(arrived, client()); }

    // A visit of an hour that Anna booked the moment before, confirmed, that came.
    template <class Change>
    VisitId visit(const char* start, LeadId ofLead, ClientId who, Change change)
    {
        bookings::Visit visit;
        visit.lead = ofLead;
        visit.client = who;
        visit.manager = anna;
        visit.specialist = mira;
        visit.service = cut;
        visit.startAt = at(start);
        visit.endAt = visit.startAt + std::chrono::hours(1);
        visit.bookedAt = visit.startAt - std::chrono::minutes(1);
        visit.confirmedAt = visit.bookedAt;
        visit.state = bookings::VisitState::Came;
        visit.price = Money::ofMinor(100'000);
        visit.historical = true;
        change(visit);
        return must(bookings::insertVisit(*m_database, visit));
    }
    VisitId visit(const char* start, LeadId ofLead, ClientId who)
    {
        return visit(start, ofLead, who, [](bookings::Visit&) {});
    }
    VisitId visit(const char* start, LeadId ofLead, ClientId who, bookings::VisitState state)
    {
        return visit(start, ofLead, who, [&](bookings::Visit& visit) { visit.state = state; });
    }

    template <class Change>
    PaymentId pay(const char* paid, VisitId forVisit, ClientId who, qint64 minor, Change change)
    {
        payments::Payment payment;
        payment.visit = forVisit;
        payment.client = who;
        payment.takenBy = boris;
        payment.amount = Money::ofMinor(minor);
        payment.paidAt = at(paid);
        change(payment);
        return must(payments::insertPayment(*m_database, payment));
    }
    PaymentId pay(const char* paid, VisitId forVisit, ClientId who, qint64 minor)
    {
        return pay(paid, forVisit, who, minor, [](payments::Payment&) {});
    }

    // An incoming call that Anna answered at once and talked for a minute.
    template <class Change>
    TouchId touch(const char* when, Change change)
    {
        touches::Touch touch;
        touch.kind = touches::TouchKind::Call;
        touch.direction = touches::Direction::In;
        touch.at = at(when);
        touch.person = anna;
        touch.answered = true;
        touch.waitSeconds = 0;
        touch.talkSeconds = 60;
        change(touch);
        return must(touches::insertTouch(*m_database, touch));
    }

    void spend(QDate day, CampaignId campaign, qint64 minor)
    {
        must(marketing::insertSpend(*m_database, {{}, campaign, day, Money::ofMinor(minor)}));
    }

    [[nodiscard]] metrics::KpiReport report(metrics::Grouping by = metrics::Grouping::None)
    {
        return must(metrics::readKpi(*m_database, Zone::utc(), {from, to, by, {}, {}}, conditions));
    }
    [[nodiscard]] metrics::Figure figure(const char* id, metrics::Grouping by = metrics::Grouping::None, const QString& key = QStringLiteral("all"))
    {
        for (const metrics::KpiRow& row : report(by).rows)
            for (const metrics::Figure& figure : row.figures)
                if (row.key == key && qstrcmp(figure.metric->id, id) == 0)
                    return figure;
        qFatal("no figure %s of %s", id, qPrintable(key));
    }
    [[nodiscard]] QString show(const char* id, metrics::Grouping by = metrics::Grouping::None, const QString& key = QStringLiteral("all"))
    {
        return shown(figure(id, by, key));
    }
    [[nodiscard]] std::vector<metrics::DrillRecord> drill(const metrics::Metric& metric, metrics::Grouping by = metrics::Grouping::None,
                                                          const std::optional<QString>& key = {})
    {
        return must(metrics::readDrill(*m_database, Zone::utc(), {&metric, from, to, by, key, {}}, conditions)).records;
    }
    [[nodiscard]] static QString shown(const metrics::Figure& figure)
    {
        if (!figure.hasValue())
            return QStringLiteral("no value");
        const qint64 part = std::gcd(figure.numerator, figure.denominator);
        const QString whole = QString::number(figure.numerator / part);
        return figure.denominator == part ? whole : whole + QLatin1Char('/') + QString::number(figure.denominator / part);
    }
    [[nodiscard]] storage::Database& database() { return *m_database; }

    PersonId anna, boris, mira;
    ChannelId telegram, call;
    SourceId maps;
    CampaignId spring;
    ServiceId cut;
    ReasonId price, spam;
    QDate from{2026, 10, 1};
    QDate to{2026, 11, 1};
    metrics::Conditions conditions;

    template <class T>
    static T must(Result<T> result)
    {
        if (!result)
            qFatal("%s", describe(result.error()).constData());
        if constexpr (!std::is_void_v<T>)
            return std::move(*result);
    }

private:
    std::unique_ptr<storage::Database> m_database;
};

} // namespace priyom::test
