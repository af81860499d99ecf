// SPDX-License-Identifier: GPL-3.0-or-later
// The demo shop's golden numbers (design-system.md 10) as the owner's page reads them from the registry.
#include "app/demo/demo_shop.h"
#include "core/backend/services.h"
#include "tests/support/verify_result.h"

#include <QTest>

using namespace priyom;
using reports::OwnerDashboard;
using reports::Rate;

class TestOwnerDay final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto now = demo::demoNow();
        QVERIFY_RESULT(now);
        auto opened = demo::openDemo(std::make_shared<FixedClock>(*now));
        QVERIFY_RESULT(opened);
        m_shop = std::move(*opened);
        auto session = m_shop->openSession();
        QVERIFY_RESULT(session);
        m_session = *session;
        auto page = m_shop->services().reports.ownerDashboard(m_session, {});
        QVERIFY_RESULT(page);
        m_page = *page;
    }

    void the_month_stands_on_its_eleventh_working_day()
    {
        QCOMPARE(m_page.today, QDate(2026, 10, 15));
        QCOMPARE(m_page.daysBegun, 11);
        QCOMPARE(m_page.daysOfMonth, 22);
    }

    void the_funnel_narrows_from_312_to_50()
    {
        QList<qint64> counts;
        for (const reports::FunnelRow& row : m_page.funnel)
            counts.append(row.count);
        QCOMPARE(counts, (QList<qint64>{312, 164, 71, 62, 50}));
    }

    void tiles_hold_the_golden_figures()
    {
        QCOMPARE(tile("revenue").value, 2'300'000'00.0);
        QCOMPARE(tile("revenue").target, 5'200'000'00.0);
        QCOMPARE(tile("revenue").forecast, 4'600'000'00.0);
        QCOMPARE(tile("average_check").value, 46'000'00.0);
        QCOMPARE(tile("average_check").target, 45'000'00.0);
        check(tile("conversion").evidence, 71, 312);
        check(tile("no_show_rate").evidence, 6, 56);
        check(tile("first_response_median").evidence, 155, 184);
    }

    void channels_stand_by_their_leads()
    {
        QStringList said;
        for (const reports::OriginRow& origin : m_page.origins)
            said.append(QStringLiteral("%1 %2").arg(origin.key).arg(origin.booked.whole));
        QCOMPARE(said.join(QStringLiteral(", ")), QStringLiteral("whatsapp 104, call 78, instagram 62, site 38, telegram 18, walk_in 12"));
    }

    void the_day_is_told_in_five_figures()
    {
        const reports::DayBrief& brief = m_page.brief;
        QCOMPARE(brief.leads, 27);
        check(brief.confirmed, 23, 26);
        QCOMPARE(brief.waitForCall, 3);
        check(brief.noShows, 1, 15);
        QCOMPARE(brief.emptyMinutes, 9 * 60 + 45);
        QCOMPARE(brief.channels.size(), std::size_t(3));
    }

    void managers_add_up_to_the_team()
    {
        qint64 leads = 0;
        Money revenue;
        for (const reports::ManagerRow& manager : m_page.managers) {
            leads += manager.leads;
            revenue += manager.revenue;
        }
        QCOMPARE(leads, m_page.team.leads);
        QCOMPARE(revenue.minor, m_page.team.revenue.minor);
        QCOMPARE(m_page.team.revenue.minor, 2'300'000'00);
        const auto ivanov = std::ranges::find(m_page.managers, QStringLiteral("Дмитрий Иванов"), &reports::ManagerRow::key);
        QVERIFY(ivanov != m_page.managers.end());
        QCOMPARE(ivanov->revenue.minor, 1'200'000'00);
        QCOMPARE(ivanov->plan->minor, 3'000'000'00);
        QCOMPARE(ivanov->forecast->minor, 2'400'000'00);
    }

    void every_figure_has_as_many_rows_as_it_says()
    {
        const auto rows = [this](const reports::FigureQuery& query) {
            const auto list = m_shop->services().reports.records(m_session, query);
            return list ? *list : reports::RecordList();
        };
        const reports::DaySpan month = m_page.period.days;
        QCOMPARE(rows({QStringLiteral("leads"), month}).rows.size(), std::size_t(312));
        const auto noShows = rows({QStringLiteral("no_show_rate"), month});
        QCOMPARE(noShows.rows.size(), std::size_t(56));
        QCOMPARE(std::ranges::count_if(noShows.rows, &reports::RecordRow::flag), 6);
        QCOMPARE(rows({QStringLiteral("conversion"), month, reports::GroupKind::Channel, QStringLiteral("instagram")}).rows.size(), std::size_t(62));
        reports::FigureQuery waiting{{}, {m_page.today, m_page.today}};
        waiting.waiting = reports::Waiting::Visits;
        QCOMPARE(qint64(rows(waiting).rows.size()), m_page.brief.waitForCall);
        waiting.waiting = reports::Waiting::Leads;
        QCOMPARE(qint64(rows(waiting).rows.size()), m_page.brief.waitingLeads);
    }

    void a_month_gone_by_has_no_forecast_and_no_clock()
    {
        const auto page = m_shop->services().reports.ownerDashboard(m_session, {reports::PeriodKind::Month, -1});
        QVERIFY_RESULT(page);
        QVERIFY(!page->tiles.front().forecast);
        QVERIFY(!page->brief.until.isValid());
        QCOMPARE(page->brief.day, QDate(2026, 9, 30));
    }

private:
    const reports::Tile& tile(const char* id) const
    {
        return *std::ranges::find(m_page.tiles, QString::fromLatin1(id), &reports::Tile::metric);
    }
    static void check(const Rate& rate, qint64 part, qint64 whole)
    {
        QCOMPARE(rate.part, part);
        QCOMPARE(rate.whole, whole);
    }

    std::unique_ptr<backend::Shop> m_shop;
    staff::Session m_session;
    OwnerDashboard m_page;
};

QTEST_GUILESS_MAIN(TestOwnerDay)
#include "test_owner_day.moc"
