// SPDX-License-Identifier: GPL-3.0-or-later
// The team's table adds up: what nobody is responsible for stands in a row of its own and opens its requests.
#include "core/backend/services.h"
#include "core/backend/shop.h"
#include "core/notices/notice_store.h"
#include "tests/support/verify_result.h"

#include <QTest>

#include <algorithm>

using namespace priyom;
using reports::RowOf;

class TestManagersRows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        const auto now = Zone::utc().instant(QDate(2026, 10, 15), QTime(14, 5));
        auto shop = backend::Shop::openInMemory({QStringLiteral("UTC"), QStringLiteral("RUB"), {}, {}, QStringLiteral("Вера")},
                                                std::make_shared<FixedClock>(now));
        QVERIFY_RESULT(shop);
        m_shop = std::move(*shop);
        const auto session = m_shop->openSession();
        QVERIFY_RESULT(session);
        m_owner = *session;
    }

    void an_owners_requests_without_a_responsible_are_nobodys()
    {
        add({});
        add(QStringLiteral("Ирина"));
        add(QStringLiteral("Ирина"));
        const auto page = m_shop->services().reports.ownerDashboard(m_owner, {});
        QVERIFY_RESULT(page);
        QCOMPARE(page->managers.size(), std::size_t(2));
        QCOMPARE(page->managers[0].of, RowOf::Person);
        QCOMPARE(page->managers[0].name, QStringLiteral("Ирина"));
        QCOMPARE(page->managers[0].leads, 2);
        QCOMPARE(page->managers[1].of, RowOf::Nobody); // last, however many they are
        QCOMPARE(page->managers[1].leads, 1);
        QCOMPARE(page->team.of, RowOf::Team);
        QCOMPARE(page->team.leads, 3);
        const auto rows = m_shop->services().reports.records(
            m_owner, {QStringLiteral("leads"), page->period.days, reports::GroupKind::Manager, page->managers[1].key});
        QVERIFY_RESULT(rows);
        QCOMPARE(rows->rows.size(), std::size_t(1));
    }

    void where_everybody_has_a_responsible_there_is_no_such_row()
    {
        add(QStringLiteral("Ирина"));
        const auto page = m_shop->services().reports.ownerDashboard(m_owner, {});
        QVERIFY_RESULT(page);
        QCOMPARE(page->managers.size(), std::size_t(1));
        QCOMPARE(page->managers[0].of, RowOf::Person);
    }

    // Nobody is blamed for a shift without people: it is among all of them, not among the person's own.
    void breachesStandThereAllAndThePersonsOwn()
    {
        add(QStringLiteral("Ирина"));
        const auto people = m_shop->services().staff.list(m_owner);
        const auto irina = std::ranges::find(*people, QStringLiteral("Ирина"), &staff::Person::name);
        const Instant today = Zone::utc().instant(QDate(2026, 10, 15), QTime(12, 0));
        const auto pass = [&](sla::Rule rule, notices::BreachCause cause, Instant at) {
            notices::Notice notice;
            notice.kind = notices::NoticeKind::Overdue;
            notice.addressee = {notices::Audience::Person, irina->id};
            notice.lead = LeadId(1);
            notice.rule = rule;
            notice.dueAt = notice.issuedAt = at;
            notice.cause = cause;
            QVERIFY_RESULT(notices::insertNotice(m_shop->database(), notice));
        };
        pass(sla::Rule::FirstReply, notices::BreachCause::Person, today);
        pass(sla::Rule::Taken, notices::BreachCause::NobodyOnShift, today);
        pass(sla::Rule::Confirm, notices::BreachCause::QueueFull, today);
        pass(sla::Rule::Callback, notices::BreachCause::Person, Zone::utc().instant(QDate(2026, 9, 30), QTime(12, 0))); // of the month before
        const auto page = m_shop->services().reports.ownerDashboard(m_owner, {});
        QVERIFY_RESULT(page);
        QCOMPARE(page->managers.front().breaches, 3);
        QCOMPARE(page->managers.front().ownBreaches, 1);
        QCOMPARE(page->team.breaches, 3);
        QCOMPARE(page->team.ownBreaches, 1);
    }

    // Managers have shifts too: who is there to answer is no time to be booked.
    void aManagersShiftIsNoEmptyWindow()
    {
        const auto manager = m_shop->services().staff.add(m_owner, QStringLiteral("Ирина"), {staff::Role::Manager});
        const auto specialist = m_shop->services().staff.add(m_owner, QStringLiteral("Марина"), {staff::Role::Specialist});
        QVERIFY_RESULT(manager);
        QVERIFY_RESULT(specialist);
        const QDate today(2026, 10, 15);
        const auto minutesWith = [&](PersonId person) {
            const auto set = m_shop->services().schedule.setShifts(m_owner, person, today, today.addDays(1), {{person, today, 14 * 60 + 5, 17 * 60 + 5}});
            const auto page = m_shop->services().reports.ownerDashboard(m_owner, {});
            return set && page ? page->brief.emptyMinutes : qint64(-1);
        };
        QCOMPARE(minutesWith(manager->id), qint64(0));
        QCOMPARE(minutesWith(specialist->id), qint64(180));
    }

private:
    void add(const QString& manager)
    {
        leads::LeadDraft draft;
        draft.channel = QStringLiteral("call");
        draft.name = QStringLiteral("Гость");
        draft.manager = manager;
        draft.names = catalog::NewNames::Made;
        QVERIFY_RESULT(m_shop->services().leads.add(m_owner, draft));
    }

    std::unique_ptr<backend::Shop> m_shop;
    staff::Session m_owner;
};

QTEST_GUILESS_MAIN(TestManagersRows)
#include "test_managers_rows.moc"
