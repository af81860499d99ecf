// SPDX-License-Identifier: GPL-3.0-or-later
// Every metric of leads, answers and visits on a shop small enough to be reckoned by hand.
#include "tests/core/metrics/metric_shop.h"

using namespace priyom;
using namespace priyom::metrics;
using bookings::VisitState;
using test::MetricShop;

class TestLeadAndVisitMetrics final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsCountByWhatHasBecomeOfThem()
    {
        MetricShop shop;
        const ClientId olga = shop.client();
        const LeadId came = shop.lead("2026-10-02T10:00", olga, [&](leads::Lead& lead) {
            lead.qualifiedAt = shop.at("2026-10-02T10:30");
            lead.confirmedAt = shop.at("2026-10-02T10:40");
        });
        shop.visit("2026-10-05T10:00", came, olga);
        shop.visit("2026-10-04T10:00", came, olga, VisitState::NoShow);
        const ClientId ivan = shop.client();
        shop.visit("2026-11-05T10:00", shop.lead("2026-10-03T10:00", ivan), ivan, VisitState::Cancelled);
        shop.lead("2026-10-04T10:00", shop.client(), [&](leads::Lead& lead) {
            lead.qualifiedAt = lead.arrivedAt;
            lead.stage = leads::Stage::Lost;
            lead.lostReason = shop.price;
        });
        shop.lead("2026-10-31T23:59");
        shop.lead("2026-11-01T00:00"); // the next month's
        QCOMPARE(shop.show("leads"), QStringLiteral("4"));
        QCOMPARE(shop.show("booked_leads"), QStringLiteral("2"));
        QCOMPARE(shop.show("conversion"), QStringLiteral("1/2"));
        QCOMPARE(shop.show("confirmed_leads"), QStringLiteral("1"));
        QCOMPARE(shop.show("qualified_rate"), QStringLiteral("1/2"));
        QCOMPARE(shop.show("offer_rate"), QStringLiteral("1"));
        QCOMPARE(shop.show("came_leads"), QStringLiteral("1"));
        QCOMPARE(shop.show("came_rate"), QStringLiteral("1/4"));
        QCOMPARE(shop.show("lost_leads"), QStringLiteral("1"));
        QCOMPARE(shop.show("cycle_days_median"), QStringLiteral("3"));
        const Figure byReason = shop.figure("lost_by_reason");
        QCOMPARE(byReason.byReason.size(), size_t(1));
        QCOMPARE(byReason.byReason.at(qint32(shop.price.value)), qint64(1));
    }

    void aRateWithoutCasesAndAMedianOfNothingAreNoValue()
    {
        MetricShop shop;
        for (const char* id : {"conversion", "offer_rate", "no_show_rate", "average_check", "first_response_median", "cycle_days_median",
                               "rating_mean", "aht", "ltv", "retention", "cpl", "roi"})
            QCOMPARE(shop.show(id), QStringLiteral("no value"));
        QCOMPARE(shop.show("leads"), QStringLiteral("0"));
        QCOMPARE(shop.show("revenue"), QStringLiteral("0"));
        QCOMPARE(shop.report().rows.size(), size_t(1)); // "all" is there even when nothing is in it
        QVERIFY(shop.report(Grouping::Day).rows.empty());
    }

    void spamAndMergedLeadsNeverCountNorDoTheirVisitsAndPayments()
    {
        MetricShop shop;
        const ClientId who = shop.client();
        const LeadId kept = shop.lead("2026-10-02T10:00", who);
        const LeadId spam = shop.lead("2026-10-02T11:00", who, [&](leads::Lead& lead) {
            lead.stage = leads::Stage::Lost;
            lead.lostReason = shop.spam;
        });
        const LeadId merged = shop.lead("2026-10-02T12:00", who);
        shop.must(shop.must(shop.database().prepare("UPDATE lead SET merged_into = :into WHERE id = :id")).bind(kept, merged).run());
        for (const LeadId lead : {spam, merged}) {
            const VisitId visit = shop.visit("2026-10-06T10:00", lead, who);
            shop.pay("2026-10-06T11:00", visit, who, 5000);
            shop.pay("2026-10-06T11:00", VisitId(), who, 700, [&](payments::Payment& goods) { goods.lead = lead; });
        }
        QCOMPARE(shop.show("leads"), QStringLiteral("1"));
        QCOMPARE(shop.show("scheduled"), QStringLiteral("0"));
        QCOMPARE(shop.show("revenue"), QStringLiteral("0"));
        QCOMPARE(shop.show("new_clients"), QStringLiteral("0"));
        QCOMPARE(shop.show("ltv"), QStringLiteral("0"));
    }

    void answersAreTimedOnBothClocksAndBothWays()
    {
        MetricShop shop;
        schedule::OpeningHours hours; // 10:00-20:00 every day
        hours.week.fill({{10 * 60, 20 * 60}});
        shop.conditions.clock = schedule::WorkingClock(hours, Zone::utc());
        const auto answered = [&](const char* arrived, const char* bot, const char* person) {
            shop.lead(arrived, shop.client(), [&](leads::Lead& lead) {
                lead.firstReplyAt = shop.at(bot);
                lead.firstHumanReplyAt = shop.at(person);
                lead.takenAt = lead.firstHumanReplyAt;
            });
        };
        answered("2026-10-02T12:00", "2026-10-02T12:01", "2026-10-02T12:10"); // within both norms
        answered("2026-10-02T09:00", "2026-10-02T10:02", "2026-10-02T10:20"); // waited two minutes of working time
        answered("2026-10-02T13:00", "2026-10-02T13:05", "2026-10-02T13:15"); // late with the answer, taken in time
        shop.lead("2026-10-02T14:00"); // never answered
        QCOMPARE(shop.show("first_response_median"), QString::number(5 * 60));      // of 60, 300, 3720
        QCOMPARE(shop.show("first_response_median_work"), QString::number(2 * 60)); // of 60, 120, 300
        QCOMPARE(shop.show("first_human_response_median"), QString::number(15 * 60)); // of 600, 900, 4800
        QCOMPARE(shop.figure("first_response_median").beside, qint64(1));
        QCOMPARE(shop.show("sla_first_reply_rate"), QStringLiteral("1/2")); // 2 of 4
        QCOMPARE(shop.show("sla_taken_rate"), QStringLiteral("1/2"));       // 10 min and 15 min of 4
    }

    void aCaseThatStillHasTimeIsNeitherKeptNorBroken()
    {
        MetricShop shop;
        shop.lead("2026-10-02T12:00");
        shop.conditions.now = shop.at("2026-10-02T12:02");
        QCOMPARE(shop.show("sla_first_reply_rate"), QStringLiteral("no value"));
        shop.conditions.now = shop.at("2026-10-02T12:04");
        QCOMPARE(shop.show("sla_first_reply_rate"), QStringLiteral("0"));
        QCOMPARE(shop.show("sla_taken_rate"), QStringLiteral("no value"));
    }

    void onlyChatsHaveANormForTheFirstReply()
    {
        MetricShop shop;
        shop.lead("2026-10-02T12:00", shop.client(), [&](leads::Lead& lead) { lead.channel = shop.call; });
        QCOMPARE(shop.show("sla_first_reply_rate"), QStringLiteral("no value"));
        QCOMPARE(shop.show("sla_taken_rate"), QStringLiteral("0"));
    }

    void aCaseKeepsTheLimitInForceWhenItBegan()
    {
        MetricShop shop;
        const auto answeredIn5 = [&](const char* arrived) {
            shop.lead(arrived, shop.client(), [](leads::Lead& lead) { lead.firstReplyAt = lead.arrivedAt + std::chrono::minutes(5); });
        };
        answeredIn5("2026-10-02T12:00");
        answeredIn5("2026-10-20T12:00");
        shop.conditions.norms = sla::NormBook({{sla::Rule::FirstReply, ChannelId(), shop.at("2026-10-10T00:00"), 600}});
        QCOMPARE(shop.show("sla_first_reply_rate"), QStringLiteral("1/2"));
    }

    void aBookingIsConfirmedInTimeOrNot()
    {
        MetricShop shop;
        const ClientId who = shop.client();
        const LeadId lead = shop.lead("2026-10-02T10:00", who);
        const auto booked = [&](std::optional<Milliseconds> confirmedAfter, std::optional<Milliseconds> endedAfter) {
            shop.visit("2026-10-09T10:00", lead, who, [&](bookings::Visit& visit) {
                visit.bookedAt = shop.at("2026-10-02T10:00");
                visit.confirmedAt = confirmedAfter ? std::optional(visit.bookedAt + *confirmedAfter) : std::nullopt;
                visit.outcomeAt = endedAfter ? std::optional(visit.bookedAt + *endedAfter) : std::nullopt;
            });
        };
        using std::chrono::minutes;
        booked(minutes(15), {});
        booked(minutes(16), {});
        booked({}, minutes(60)); // ended unconfirmed, past its limit
        booked({}, minutes(5));  // called off before the limit: no case
        QCOMPARE(shop.show("sla_confirm_rate"), QStringLiteral("1/3"));
    }

    void visitsCountByTheirStartConfirmedOrNot()
    {
        MetricShop shop;
        const ClientId who = shop.client();
        const auto visit = [&](VisitState state, bool confirmed) {
            shop.visit("2026-10-09T10:00", LeadId(), who, [&](bookings::Visit& made) {
                made.state = state;
                if (!confirmed)
                    made.confirmedAt = {};
            });
        };
        visit(VisitState::Came, true);
        visit(VisitState::Came, true);
        visit(VisitState::Came, false);
        visit(VisitState::NoShow, true);
        visit(VisitState::NoShow, false);
        visit(VisitState::Cancelled, true);
        visit(VisitState::Confirmed, true);
        visit(VisitState::Planned, false);
        QCOMPARE(shop.show("scheduled"), QStringLiteral("7"));
        QCOMPARE(shop.show("confirmed"), QStringLiteral("4"));
        QCOMPARE(shop.show("confirmed_rate"), QStringLiteral("4/7"));
        QCOMPARE(shop.show("came"), QStringLiteral("2"));
        QCOMPARE(shop.show("no_show"), QStringLiteral("1"));
        QCOMPARE(shop.show("no_show_rate"), QStringLiteral("1/3"));
        QCOMPARE(shop.show("no_show_all_rate"), QStringLiteral("2/5"));
        QCOMPARE(shop.show("cancel_rate"), QStringLiteral("1/8"));
    }

    void anotherBookingWithinThirtyDaysAfterTheStartIsARepeat()
    {
        MetricShop shop;
        const ClientId faithful = shop.client();
        shop.visit("2026-10-01T10:00", LeadId(), faithful);
        shop.visit("2026-11-15T10:00", LeadId(), faithful, [&](bookings::Visit& visit) {
            visit.bookedAt = shop.at("2026-10-31T10:00"); // to the very end of 30 × 24 hours
            visit.state = VisitState::Cancelled;          // whatever became of it
        });
        const ClientId late = shop.client();
        shop.visit("2026-10-01T10:00", LeadId(), late);
        shop.visit("2026-11-15T10:00", LeadId(), late, [&](bookings::Visit& visit) { visit.bookedAt = shop.at("2026-10-31T10:01"); });
        QCOMPARE(shop.show("repeat_30d"), QStringLiteral("1/2"));
        QVERIFY(shop.figure("repeat_30d").immature); // November has not its thirty days yet
        shop.conditions.now = shop.at("2026-12-01T00:00");
        QVERIFY(!shop.figure("repeat_30d").immature);
    }

    void whoCameInTheNinetyDaysBeforeIsRetainedByComingAgain()
    {
        MetricShop shop;
        const ClientId back = shop.client();
        shop.visit("2026-08-01T10:00", LeadId(), back);
        shop.visit("2026-10-10T10:00", LeadId(), back);
        shop.visit("2026-09-30T10:00", LeadId(), shop.client());
        shop.visit("2026-07-03T00:00", LeadId(), shop.client()); // the first of the ninety days
        shop.visit("2026-07-02T23:59", LeadId(), shop.client()); // a day too long ago
        QCOMPARE(shop.show("retention"), QStringLiteral("1/3"));
        QCOMPARE(shop.show("retention", Grouping::Month, QStringLiteral("2026-10")), QStringLiteral("1/3"));
        QCOMPARE(shop.show("retention", Grouping::Manager, QStringLiteral("Anna")), QStringLiteral("1/3"));
    }

    void whatIsAheadIsThePriceOfLiveVisitsToCome()
    {
        MetricShop shop;
        shop.conditions.now = shop.at("2026-10-15T12:00");
        const ClientId who = shop.client();
        shop.visit("2026-10-15T12:01", LeadId(), who, VisitState::Planned);
        const VisitId two = shop.visit("2026-12-01T12:00", LeadId(), who, VisitState::Confirmed);
        shop.must(bookings::insertExtra(shop.database(), two, 2, shop.cut, Money::ofMinor(30'000)));
        shop.visit("2026-10-16T12:00", LeadId(), who, VisitState::Cancelled);
        shop.visit("2026-10-15T11:59", LeadId(), who, VisitState::Planned);
        QCOMPARE(shop.show("pipeline"), QStringLiteral("230000"));
        QCOMPARE(shop.show("pipeline", Grouping::Day, QStringLiteral("2026-10-15")), QStringLiteral("no value"));
    }
};

QTEST_GUILESS_MAIN(TestLeadAndVisitMetrics)
#include "test_lead_and_visit_metrics.moc"
