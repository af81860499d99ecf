// SPDX-License-Identifier: GPL-3.0-or-later
// Every metric of money, calls and campaigns on a shop small enough to be reckoned by hand.
#include "tests/core/metrics/metric_shop.h"

using namespace priyom;
using namespace priyom::metrics;
using test::MetricShop;
using touches::Touch;
using touches::TouchKind;

class TestMoneyAndCallMetrics final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moneyIsWhatCameInAndBelongsToWhoBooked()
    {
        MetricShop shop;
        const ClientId who = shop.client();
        const VisitId first = shop.visit("2026-09-05T10:00", LeadId(), who);
        const VisitId second = shop.visit("2026-10-05T10:00", LeadId(), who);
        const VisitId refunded = shop.visit("2026-09-20T10:00", LeadId(), who);
        shop.pay("2026-09-05T11:00", first, who, 90'000); // the month before
        shop.pay("2026-10-05T11:00", second, who, 100'000, [](payments::Payment& payment) {
            payment.discount = Money::ofMinor(25'000);
            payment.cost = Money::ofMinor(40'000);
        });
        shop.pay("2026-10-05T11:01", second, who, 50'000);
        shop.pay("2026-10-06T11:00", refunded, who, -30'000);
        shop.pay("2026-10-07T11:00", VisitId(), who, 7'000); // goods, taken by Boris
        QCOMPARE(shop.show("revenue"), QStringLiteral("127000"));
        QCOMPARE(shop.show("revenue", Grouping::Manager, QStringLiteral("Anna")), QStringLiteral("120000"));
        QCOMPARE(shop.show("revenue", Grouping::Manager, QStringLiteral("Boris")), QStringLiteral("7000"));
        QCOMPARE(shop.show("paid_visits"), QStringLiteral("1"));
        QCOMPARE(shop.show("average_check"), QStringLiteral("120000")); // the refund lowers it
        QCOMPARE(shop.show("margin"), QStringLiteral("87000"));
        QCOMPARE(shop.show("discount_rate"), QStringLiteral("25/182")); // 25 of 125 + 50 + 7 thousand
        QCOMPARE(shop.show("refund_rate"), QStringLiteral("30/157"));
        QCOMPARE(shop.show("upsell"), QStringLiteral("7000"));
    }

    void aVisitPaidInOneMonthAndRefundedInTheNextIsPaidInTheFirst()
    {
        MetricShop shop;
        shop.from = QDate(2026, 9, 1);
        const ClientId who = shop.client();
        const VisitId visit = shop.visit("2026-09-05T10:00", LeadId(), who);
        shop.pay("2026-09-05T11:00", visit, who, 90'000);
        shop.pay("2026-10-05T11:00", visit, who, -90'000);
        QCOMPARE(shop.show("paid_visits", Grouping::Month, QStringLiteral("2026-09")), QStringLiteral("1"));
        QCOMPARE(shop.show("paid_visits", Grouping::Month, QStringLiteral("2026-10")), QStringLiteral("0"));
        QCOMPARE(shop.show("paid_visits"), QStringLiteral("0"));
    }

    void revenueOfNewAndOfReturningClientsSumsToRevenue()
    {
        MetricShop shop;
        const ClientId fresh = shop.client();
        const VisitId first = shop.visit("2026-10-05T10:00", LeadId(), fresh);
        const VisitId again = shop.visit("2026-10-15T10:00", LeadId(), fresh);
        shop.pay("2026-10-01T10:00", again, fresh, 1'000); // ahead of the first visit
        shop.pay("2026-10-25T11:00", first, fresh, 20'000); // for the first visit, late
        shop.pay("2026-10-15T11:00", again, fresh, 300'000);
        shop.pay("2026-10-15T11:00", VisitId(), shop.client(), 4'000'000); // has never come yet
        shop.pay("2026-10-15T11:00", VisitId(), ClientId(), 50'000'000);   // nobody knows whose
        QCOMPARE(shop.show("revenue_new"), QStringLiteral("4021000"));
        QCOMPARE(shop.show("revenue_repeat"), QStringLiteral("50300000"));
        QCOMPARE(shop.show("revenue"), QStringLiteral("54321000"));
    }

    void aVisitOfSeveralServicesSplitsItsRevenueByPrice()
    {
        MetricShop shop;
        const ClientId who = shop.client();
        const VisitId visit = shop.visit("2026-10-05T10:00", LeadId(), who); // 1000 and
        shop.must(bookings::insertExtra(shop.database(), visit, 2, shop.cut, Money::ofMinor(30'000)));
        shop.must(bookings::insertExtra(shop.database(), visit, 3, shop.cut, Money::ofMinor(20'000)));
        shop.pay("2026-10-05T11:00", visit, who, 100'001);
        QCOMPARE(shop.show("upsell"), QStringLiteral("33334")); // a third of 1000.01, half away from zero
    }

    void callsCountForWhoTookOrMadeThem()
    {
        MetricShop shop;
        shop.touch("2026-10-05T10:00", [](Touch& call) {
            call.waitSeconds = 30;
            call.talkSeconds = 120;
            call.rating = 5;
        });
        shop.touch("2026-10-05T11:00", [](Touch& call) {
            call.waitSeconds = 31;
            call.talkSeconds = 119;
            call.rating = 4;
        });
        shop.touch("2026-10-05T12:00", [&](Touch& call) {
            call.direction = touches::Direction::Out;
            call.person = shop.boris;
            call.talkSeconds = 200;
        });
        shop.touch("2026-10-05T13:00", [](Touch& message) {
            message.kind = TouchKind::Message;
            message.direction = touches::Direction::Out;
        });
        shop.touch("2026-10-05T13:00", [](Touch& message) { message.kind = TouchKind::Message; });
        shop.touch("2026-10-05T14:00", [](Touch& meeting) { meeting.kind = TouchKind::Meeting; });
        const ClientId who = shop.client();
        const LeadId lead = shop.lead("2026-09-01T10:00", who);
        shop.visit("2026-10-09T10:00", lead, who);
        shop.visit("2026-10-19T10:00", lead, who); // not its first
        QCOMPARE(shop.show("calls_in"), QStringLiteral("2"));
        QCOMPARE(shop.show("calls_out"), QStringLiteral("1"));
        QCOMPARE(shop.show("calls_out", Grouping::Manager, QStringLiteral("Boris")), QStringLiteral("1"));
        QCOMPARE(shop.show("calls_quality"), QStringLiteral("2"));
        QCOMPARE(shop.show("calls_missed"), QStringLiteral("0"));
        QCOMPARE(shop.show("calls_pickup_rate"), QStringLiteral("1"));
        QCOMPARE(shop.show("sla_pickup_rate"), QStringLiteral("1/2"));
        QCOMPARE(shop.show("wait_median"), QStringLiteral("61/2"));
        QCOMPARE(shop.show("rating_mean"), QStringLiteral("9/2"));
        QCOMPARE(shop.show("talk_seconds"), QStringLiteral("439"));
        QCOMPARE(shop.show("aht"), QStringLiteral("439/3"));
        QCOMPARE(shop.show("messages_out"), QStringLiteral("1"));
        QCOMPARE(shop.show("meetings"), QStringLiteral("1"));
        QCOMPARE(shop.show("call_to_visit"), QStringLiteral("1/2"));
    }

    void aMissedCallIsMadeGoodByCallingBackInTime()
    {
        MetricShop shop;
        const auto missed = [&](const char* when, const char* phone) {
            shop.touch(when, [&](Touch& call) {
                call.answered = false;
                call.person = PersonId();
                call.waitSeconds = call.talkSeconds = std::nullopt;
                call.phone = QString::fromLatin1(phone);
            });
        };
        const auto calledBack = [&](const char* when, const char* phone) {
            shop.touch(when, [&](Touch& call) {
                call.direction = touches::Direction::Out;
                call.phone = QString::fromLatin1(phone);
            });
        };
        missed("2026-10-05T10:00", "+79130000001");
        calledBack("2026-10-05T10:15", "+79130000001");
        missed("2026-10-05T10:00", "+79130000002");
        calledBack("2026-10-05T10:16", "+79130000002");
        missed("2026-10-05T10:00", "+79130000003");
        calledBack("2026-10-05T09:59", "+79130000003"); // before it rang
        shop.touch("2026-10-05T10:00", [](Touch& call) { call.waitSeconds = 10; });
        QCOMPARE(shop.show("calls_missed"), QStringLiteral("3"));
        QCOMPARE(shop.show("calls_pickup_rate"), QStringLiteral("1/4"));
        QCOMPARE(shop.show("sla_callback_rate"), QStringLiteral("1/3"));
        QCOMPARE(shop.show("calls_in_norm_rate"), QStringLiteral("1/2"));
        shop.conditions.now = shop.at("2026-10-05T10:10");
        QCOMPARE(shop.show("sla_callback_rate"), QStringLiteral("1/2")); // the third still has time
    }

    void aCampaignIsWeighedAgainstWhatItsLeadsBrought()
    {
        MetricShop shop;
        const auto ofSpring = [&](leads::Lead& lead) { lead.campaign = shop.spring; };
        const ClientId fresh = shop.client();
        const LeadId lead = shop.lead("2026-10-02T10:00", fresh, ofSpring);
        shop.pay("2026-11-09T11:00", shop.visit("2026-11-09T10:00", lead, fresh), fresh, 50'000); // to date
        const ClientId old = shop.client();
        shop.visit("2026-01-01T10:00", LeadId(), old);
        const LeadId again = shop.lead("2026-10-03T10:00", old, ofSpring);
        shop.visit("2026-10-09T10:00", again, old);
        shop.lead("2026-10-04T10:00", shop.client(), ofSpring);
        const ClientId byItself = shop.client();
        shop.visit("2026-10-09T10:00", shop.lead("2026-10-05T10:00", byItself), byItself);
        shop.spend(QDate(2026, 10, 1), shop.spring, 30'000);
        shop.spend(QDate(2026, 10, 31), shop.spring, 10'000);
        shop.spend(QDate(2026, 11, 1), shop.spring, 99'000);
        for (const auto& [by, key] : {std::pair(Grouping::None, QStringLiteral("all")), std::pair(Grouping::Campaign, QStringLiteral("spring"))}) {
            QCOMPARE(shop.show("spend", by, key), QStringLiteral("40000"));
            QCOMPARE(shop.show("cpl", by, key), QStringLiteral("40000/3"));
            QCOMPARE(shop.show("cac", by, key), QStringLiteral("40000"));
            QCOMPARE(shop.show("roi", by, key), QStringLiteral("1/4"));
        }
        QCOMPARE(shop.show("new_clients"), QStringLiteral("2"));
        QCOMPARE(shop.show("cpl", Grouping::Campaign, QString()), QStringLiteral("no value"));
        for (const char* id : {"spend", "cpl", "cac", "roi"})
            QCOMPARE(shop.show(id, Grouping::Manager, QStringLiteral("Anna")), QStringLiteral("no value"));
    }

    void aClientsWorthIsAllPaidSinceTheFirstLead()
    {
        MetricShop shop;
        const ClientId fresh = shop.client();
        const LeadId lead = shop.lead("2026-10-02T10:00", fresh);
        shop.lead("2026-10-20T10:00", fresh);
        shop.pay("2026-11-09T11:00", shop.visit("2026-11-09T10:00", lead, fresh), fresh, 50'000);
        shop.pay("2026-11-09T12:00", VisitId(), fresh, 1'000);
        shop.lead("2026-10-03T10:00"); // one who has paid nothing counts too
        const ClientId old = shop.client();
        shop.lead("2026-09-30T10:00", old);
        shop.lead("2026-10-03T10:00", old);
        shop.pay("2026-10-09T12:00", VisitId(), old, 700'000);
        QCOMPARE(shop.show("ltv"), QStringLiteral("25500"));
    }
};

QTEST_GUILESS_MAIN(TestMoneyAndCallMetrics)
#include "test_money_and_call_metrics.moc"
