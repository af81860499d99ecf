// SPDX-License-Identifier: GPL-3.0-or-later
// The limits that passed one by one: of a period, of a person, of a lead; who may see only their own is given no
// others.
#include "core/notices/notice_service.h"
#include "core/notices/notice_store.h"
#include "core/storage/transaction.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

#include <map>

using namespace priyom;
using namespace priyom::notices;
using staff::Role;

class TestBreachList final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::DeskShop>();
        m_notices = std::make_unique<NoticeService>(*m_shop->database, m_shop->clock, m_zone);
        m_lead = m_shop->addLead(QStringLiteral("+79123054418"));
        m_other = m_shop->addLead(QStringLiteral("+79123054419"));
        QVERIFY_RESULT(m_shop->leads->assign(m_shop->owner(), m_lead, QStringLiteral("manager")));
        QVERIFY_RESULT(m_shop->leads->assign(m_shop->owner(), m_other, QStringLiteral("receptionist")));
        note(m_lead, NoticeKind::Overdue, Role::Manager, BreachCause::Person, 1);
        note(m_lead, NoticeKind::Reminder, Role::Manager, BreachCause::Person, 2); // of the same limit
        note(m_other, NoticeKind::Overdue, Role::Receptionist, BreachCause::NobodyOnShift, 3);
    }

    void aPeriodHasThemTheLatestFirst()
    {
        const auto lines = m_notices->breachLines(m_shop->owner(), all(), {});
        QVERIFY_RESULT(lines);
        QCOMPARE(lines->lines.size(), 2U);
        QCOMPARE(lines->lines.front().notice.lead, m_other);
        QCOMPARE(lines->lines.front().notice.cause, BreachCause::NobodyOnShift);
        QCOMPARE(lines->lines.front().clientPhone, QStringLiteral("+79123054419"));
        QVERIFY(
            m_notices->breachLines(m_shop->owner(), {all().to, all().to + std::chrono::hours(1)}, {})->lines.empty());
    }

    // What the database counts is what a reading row by row finds.
    void theyAreAsManyAsAreCounted()
    {
        note(m_lead, NoticeKind::Overdue, Role::Manager, BreachCause::QueueFull, 4, sla::Rule::Confirm);
        note(m_other, NoticeKind::Overdue, Role::Manager, BreachCause::Person, 5, sla::Rule::Confirm);
        note(m_other, NoticeKind::Overdue, std::nullopt, BreachCause::Person, 6, sla::Rule::Callback);
        note(m_lead, NoticeKind::Overdue, Role::Manager, BreachCause::Person, 61, sla::Rule::Callback); // too late
        const auto lines = m_notices->breachLines(m_shop->owner(), all(), {});
        QVERIFY_RESULT(lines);
        QCOMPARE(lines->lines.size(), 4U);
        std::map<std::pair<PersonId, sla::Rule>, BreachTally> wanted;
        for (const NoticeLine& line : lines->lines) {
            BreachTally& tally = wanted[{line.notice.addressee.person, line.notice.rule}];
            ++tally.all;
            tally.own += line.notice.cause == BreachCause::Person ? 1 : 0;
        }
        const auto counts = m_notices->breaches(m_shop->owner(), all());
        QVERIFY_RESULT(counts);
        QCOMPARE(counts->size(), wanted.size());
        for (const BreachCount& count : *counts)
            QCOMPARE(count.tally, wanted.at({count.person, count.rule}));
        BreachTally sum;
        for (const auto& [person, tally] : tallyByPerson(*counts))
            sum = {sum.all + tally.all, sum.own + tally.own};
        QCOMPARE(sum, lines->all);
    }

    void aPageGoesOnWhereTheOneBeforeItEnded()
    {
        const auto whole = m_notices->breachLines(m_shop->owner(), all(), {});
        QVERIFY_RESULT(whole);
        QVERIFY(!whole->next);
        std::optional<BreachCursor> after;
        for (const NoticeLine& line : whole->lines) {
            const auto page = m_notices->breachLines(m_shop->owner(), all(), {}, after, 1);
            QVERIFY_RESULT(page);
            QCOMPARE(page->lines.size(), 1U);
            QCOMPARE(page->lines.front().notice.id, line.notice.id);
            QCOMPARE(page->all, (BreachTally{2, 1})); // of all pages
            QCOMPARE(page->next.has_value(), line.notice.id != whole->lines.back().notice.id);
            after = page->next;
        }
    }

    void ofOnePersonThereAreTheirs()
    {
        const auto lines = m_notices->breachLines(m_shop->owner(), all(), m_shop->as(Role::Manager).person);
        QVERIFY_RESULT(lines);
        QCOMPARE(lines->lines.size(), 1U);
        QCOMPARE(lines->lines.front().notice.lead, m_lead);
    }

    void whoseFiguresAreTheirOwnIsGivenNoOthers()
    {
        const auto lines =
            m_notices->breachLines(m_shop->as(Role::Receptionist), all(), m_shop->as(Role::Manager).person);
        QVERIFY_RESULT(lines);
        QCOMPARE(lines->lines.size(), 1U);
        QCOMPARE(lines->lines.front().notice.lead, m_other);
        QCOMPARE_ERROR(m_notices->breachLines(m_shop->as(Role::Specialist), all(), {}), ErrorCode::NotAllowed);
    }

    void aLeadHasItsOwnForWhoeverMaySeeIt()
    {
        const auto own = m_notices->breachesOf(m_shop->as(Role::Manager), m_lead);
        QVERIFY_RESULT(own);
        QCOMPARE(own->size(), 1U);
        QCOMPARE(own->front().cause, BreachCause::Person);
        QCOMPARE_ERROR(m_notices->breachesOf(m_shop->as(Role::Manager), m_other), ErrorCode::NotAllowed);
    }

private:
    [[nodiscard]] Period all() const { return {m_shop->clock.now(), m_shop->clock.now() + std::chrono::hours(1)}; }

    void note(LeadId lead, NoticeKind kind, std::optional<Role> whose, BreachCause cause, int minutes,
              sla::Rule rule = sla::Rule::Taken)
    {
        Notice notice;
        notice.kind = kind;
        if (whose)
            notice.addressee = {Audience::Person, m_shop->as(*whose).person};
        notice.lead = lead;
        notice.rule = rule;
        notice.dueAt = notice.issuedAt = m_shop->clock.now() + std::chrono::minutes(minutes);
        notice.cause = cause;
        auto transaction = storage::Transaction::begin(*m_shop->database);
        QVERIFY_RESULT(transaction);
        QVERIFY_RESULT(insertNotice(*m_shop->database, notice));
        QVERIFY_RESULT(transaction->commit());
    }

    const Zone m_zone = *Zone::named(QStringLiteral("Asia/Yekaterinburg"));
    std::unique_ptr<test::DeskShop> m_shop;
    std::unique_ptr<NoticeService> m_notices;
    LeadId m_lead;
    LeadId m_other;
};

QTEST_MAIN(TestBreachList)
#include "test_breach_list.moc"
