// SPDX-License-Identifier: GPL-3.0-or-later
// A coming of two services in every figure that could count it twice, reckoned by hand: Mira cuts for 1000, Vera dyes
// for 3000; the client paid 3600 for both.
#include "core/pay/paid_work_store.h"
#include "tests/core/metrics/metric_shop.h"

using namespace priyom;
using namespace priyom::metrics;
using test::MetricShop;

class SeveralServicesFiguresTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<MetricShop>();
        m_vera = MetricShop::must(
            staff::insertPerson(m_shop->database(), QStringLiteral("Vera"), {staff::Role::Specialist}));
        catalog::Service dye;
        dye.name = QStringLiteral("dye");
        dye.cost = Money::ofMinor(60'000);
        m_dye = MetricShop::must(catalog::insertService(m_shop->database(), dye));
    }

    void aComingCountsOnce_data()
    {
        QTest::addColumn<QByteArray>("metric");
        QTest::addColumn<QString>("value");
        const auto row = [](const char* metric, const char* value) {
            QTest::newRow(metric) << QByteArray(metric) << QString::fromLatin1(value);
        };
        row("scheduled", "1");
        row("confirmed", "1");
        row("came", "1");
        row("no_show_rate", "0");
        row("cancel_rate", "0");
        row("booked_leads", "1");
        row("came_leads", "1");
        row("paid_visits", "1");
        row("repeat_30d", "0"); // the second service is no booking made again
        row("call_to_visit", "no value");
        row("new_clients", "1");
        row("revenue", "360000");
        row("average_check", "360000");
        row("upsell", "270000"); // three quarters
    }
    void aComingCountsOnce()
    {
        QFETCH(QByteArray, metric);
        QFETCH(QString, value);
        came();
        QCOMPARE(m_shop->show(metric.constData()), value);
    }

    void aMissedComingIsMissedOnce()
    {
        came([](bookings::Visit& visit) { visit.state = bookings::VisitState::NoShow; });
        QCOMPARE(m_shop->show("no_show"), QStringLiteral("1"));
        QCOMPARE(m_shop->show("no_show_rate"), QStringLiteral("1"));
    }

    void whatIsAheadIsWorthAllOfIt()
    {
        m_shop->conditions.now = MetricShop::at("2026-10-01T00:00");
        came([](bookings::Visit& visit) { visit.state = bookings::VisitState::Planned; });
        QCOMPARE(m_shop->show("pipeline"), QStringLiteral("400000"));
    }

    void revenueIsSplitByPriceAndCountsGoToTheFirst_data()
    {
        QTest::addColumn<QByteArray>("metric");
        QTest::addColumn<QString>("mira");
        QTest::addColumn<QString>("vera");
        QTest::newRow("revenue") << QByteArray("revenue") << QStringLiteral("90000") << QStringLiteral("270000");
        QTest::newRow("margin") << QByteArray("margin") << QStringLiteral("90000") << QStringLiteral("210000");
        QTest::newRow("upsell") << QByteArray("upsell") << QStringLiteral("0") << QStringLiteral("270000");
        QTest::newRow("paid visits") << QByteArray("paid_visits") << QStringLiteral("1") << QStringLiteral("0");
        QTest::newRow("average check") << QByteArray("average_check") << QStringLiteral("90000")
                                       << QStringLiteral("no value");
    }
    void revenueIsSplitByPriceAndCountsGoToTheFirst()
    {
        QFETCH(QByteArray, metric);
        QFETCH(QString, mira);
        QFETCH(QString, vera);
        came();
        QCOMPARE(m_shop->show(metric.constData(), Grouping::Specialist, QStringLiteral("Mira")), mira);
        QCOMPARE(m_shop->show(metric.constData(), Grouping::Specialist, QStringLiteral("Vera")), vera);
        QCOMPARE(m_shop->show(metric.constData(), Grouping::Service, QStringLiteral("cut")), mira);
        QCOMPARE(m_shop->show(metric.constData(), Grouping::Service, QStringLiteral("dye")), vera);
    }

    void eachIsPaidForTheirOwnService()
    {
        came();
        const Period october{MetricShop::at("2026-10-01T00:00"), MetricShop::at("2026-11-01T00:00")};
        const auto of = [&](PersonId person) {
            return MetricShop::must(pay::servicesPaidIn(m_shop->database(), october, person, pay::Whose::Specialist));
        };
        QCOMPARE(of(m_shop->mira).paid, Money::ofMinor(90'000));
        QCOMPARE(of(m_shop->mira).cost, Money());
        QCOMPARE(of(m_vera).paid, Money::ofMinor(270'000));
        QCOMPARE(of(m_vera).cost, Money::ofMinor(60'000));
        const auto booker =
            MetricShop::must(pay::servicesPaidIn(m_shop->database(), october, m_shop->anna, pay::Whose::Manager));
        QCOMPARE(booker.paid, Money::ofMinor(360'000));
        QCOMPARE(
            MetricShop::must(pay::paidVisitsIn(m_shop->database(), october, m_vera, pay::Whose::Specialist)).size(),
            size_t(0));
        const auto miras = MetricShop::must(pay::paidVisitsIn(m_shop->database(), october, m_shop->mira, pay::Whose::Specialist));
        QCOMPARE(miras.size(), size_t(1)); // the visit counts for who performs its first service
        QVERIFY(miras.front().paid == Rational::major(Money::ofMinor(90'000))); // and the money for who earned it
    }

private:
    void came(const std::function<void(bookings::Visit&)>& change = {})
    {
        const ClientId who = m_shop->client();
        const LeadId lead = m_shop->lead("2026-10-04T10:00", who);
        const VisitId visit = m_shop->visit("2026-10-05T10:00", lead, who, [&](bookings::Visit& coming) {
            coming.more = {
                {m_vera, m_dye, coming.endAt, coming.endAt + std::chrono::hours(2), Money::ofMinor(300'000)}};
            if (change)
                change(coming);
        });
        m_shop->pay("2026-10-05T13:00", visit, who, 360'000,
                    [](payments::Payment& payment) { payment.cost = Money::ofMinor(60'000); });
    }

    std::unique_ptr<MetricShop> m_shop;
    PersonId m_vera;
    ServiceId m_dye;
};

QTEST_GUILESS_MAIN(SeveralServicesFiguresTest)
#include "test_several_services_figures.moc"
