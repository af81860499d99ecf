// SPDX-License-Identifier: GPL-3.0-or-later
// Hands that are moved say nothing that is not so for good: what a wrong clock brought about is taken back with it,
// what is true is said once all the same, and nobody is blamed for what the hands alone made late. In one run and
// across restarts.
#include "core/history/change.h"
#include "core/leads/lead_store.h"
#include "core/notices/notice_service.h"
#include "core/storage/statement.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

#include <QTest>

using namespace priyom;
using namespace priyom::notices;
using namespace std::chrono_literals;
using staff::Role;

Q_DECLARE_METATYPE(std::chrono::milliseconds)

class TestMovedHands final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::DeskShop>();
        m_steady = 0ms;
        start();
        QCOMPARE(look(), QString());
    }

    void forwardAndBack_data() { restarts(); }
    void forwardAndBack()
    {
        QFETCH(bool, restartsForward);
        QFETCH(bool, restartsBack);
        for (int lead = 0; lead < 3; ++lead)
            QVERIFY(m_shop->addLead().isValid());
        pass(1min);
        QCOMPARE(look(), QString());
        moveHands(24h, restartsForward);
        const QString storm = look();
        QVERIFY2(storm.count(u',') <= 1 && storm.contains(QLatin1String("gathered 3")), qPrintable(storm));
        QCOMPARE(storm.contains(QLatin1String("clock_moved 86400000")),
                 !restartsForward); // between runs it may be a day that passed
        pass(10s);
        QCOMPARE(look(), QString());
        moveHands(-24h, restartsBack);
        const QString back = look();
        QVERIFY2(back.startsWith(QLatin1String("clock_moved -86")) && !back.contains(u','),
                 qPrintable(back)); // and nothing else
        QCOMPARE(look(), QString());
        QCOMPARE(count("SELECT count(*) FROM notice WHERE lead_id IS NOT NULL"), 0);
        QCOMPARE(count("SELECT count(*) FROM event WHERE op = 'notice.void'"),
                 3 * 6 + 2); // and those under which they were gathered
        pass(1h);
        QCOMPARE(look(), QStringLiteral("gathered 3")); // it is so by now, and is said once
        QCOMPARE(look(), QString());
        QCOMPARE(breaches().all, 6); // unanswered, and not taken into work
        pass(48h);
        QCOMPARE(look(), QString());
        QCOMPARE(breaches().all, 6);
    }

    void forwardAndARestartAndBack()
    {
        QVERIFY(m_shop->addLead().isValid());
        pass(1min);
        moveHands(24h, false);
        (void)look();
        start();
        QCOMPARE(look(), QString());
        moveHands(-24h, false);
        QCOMPARE(look(), QStringLiteral("clock_moved -86400000"));
        QCOMPARE(breaches().all, 0);
    }

    void aFalseBreachIsTakenBack()
    {
        const LeadId lead = m_shop->addLead();
        pass(1min);
        moveHands(24h, false);
        (void)look();
        QCOMPARE(breaches().all, 2);
        QCOMPARE(breaches().own, 0);
        moveHands(-24h, false);
        QCOMPARE(look(), QStringLiteral("clock_moved -86400000"));
        QCOMPARE(breaches().all, 0);
        pass(1min + 1ms);
        QCOMPARE(look(), QStringLiteral("soon first_reply"));
        pass(1min);
        QCOMPARE(look(), QStringLiteral("overdue first_reply"));
        QCOMPARE(breaches().own, 1); // this one is true, and theirs
        const auto told = m_notices->told(m_shop->owner(), {lead});
        QVERIFY(told && told->empty());
    }

    void whatWasWrittenByHandsThatStoodBackTellsOfNoLeap()
    {
        const LeadId lead = m_shop->addLead();
        pass(10h);
        // Without an event, so that nothing is written near it.
        change(lead, [this](leads::Lead& came) { came.arrivedAt = m_shop->clock.now(); });
        pass(3min + 1ms);
        QCOMPARE(look(), QStringLiteral("overdue first_reply, soon first_reply"));
        answer(lead);
        pass(1h);
        moveHands(-240h, false);
        QCOMPARE(look(), QStringLiteral("clock_moved -864000000"));
        moveHands(240h, true);
        QCOMPARE(look(), QString());
        pass(1h);
        QCOMPARE(look(), QString());
        moveHands(-(2h + 90s), false); // before that overdue, and after its lead came
        QCOMPARE(look(), QStringLiteral("clock_moved -7290000"));
        QCOMPARE(breaches().all, 1);
    }

    // The second leap brings the hands where they would stand if the first had been none; put right again, they never
    // were there.
    void whoWasAnsweredBetweenTwoLeapsIsNotLate_data()
    {
        QTest::addColumn<Milliseconds>("again");
        QTest::newRow("the same leap once more") << Milliseconds(50h);
        QTest::newRow("a longer one") << Milliseconds(240h);
        QTest::newRow("a shorter one") << Milliseconds(3h);
    }
    void whoWasAnsweredBetweenTwoLeapsIsNotLate()
    {
        QFETCH(Milliseconds, again);
        const LeadId lead = m_shop->addLead();
        pass(1min);
        moveHands(50h, false);
        (void)look();
        QCOMPARE(breaches().all, 2);
        pass(10s);
        moveHands(-50h, false);
        (void)look();
        answer(lead);
        pass(8h);
        QCOMPARE(look(), QString());
        moveHands(again, false);
        (void)look();
        pass(10s);
        moveHands(-again, false);
        (void)look();
        QCOMPARE(breaches().all, 0);
        QCOMPARE(count("SELECT count(*) FROM notice WHERE lead_id IS NOT NULL"), 0);
    }

    void backAndForward_data() { restarts(); }
    void backAndForward()
    {
        QFETCH(bool, restartsForward);
        QFETCH(bool, restartsBack);
        QVERIFY(m_shop->addLead().isValid()); // before anybody touched the clock
        pass(1min);
        moveHands(-24h, restartsBack);
        QVERIFY(look().startsWith(QLatin1String("clock_moved -")));
        QVERIFY(m_shop->addLead().isValid()); // by the wrong hands
        pass(2min + 1s);
        QCOMPARE(look(),
                 QStringLiteral("soon first_reply")); // of the second: of the first the hands say that it is to come
        moveHands(24h, restartsForward);
        const QString said = look();
        QVERIFY2(said.contains(QLatin1String("gathered 2")) || said.contains(QLatin1String("overdue first_reply")),
                 qPrintable(said));
        QCOMPARE(said.contains(QLatin1String("clock_moved")), !restartsForward);
        QVERIFY(breaches().all > 0);
        QCOMPARE(breaches().own, 0); // the hands made them late
        QCOMPARE(look(), QString());
        QVERIFY(m_shop->addLead().isValid());
        pass(3min + 1ms);
        QVERIFY(look().contains(QLatin1String("overdue first_reply")));
        QCOMPARE(breaches().own, 1); // and the watch goes on
    }

    void whatWasSaidBeforeTheHandsWereMovedStands()
    {
        QVERIFY(m_shop->addLead().isValid());
        pass(3min + 1ms);
        QCOMPARE(look(), QStringLiteral("overdue first_reply, soon first_reply"));
        moveHands(-24h, false);
        QCOMPARE(look(), QStringLiteral("clock_moved -86400000"));
        moveHands(24h, false);
        QCOMPARE(look(), QStringLiteral("clock_moved 86400000"));
        QCOMPARE(look(), QString()); // and is not said again
    }

private:
    static void restarts()
    {
        QTest::addColumn<bool>("restartsForward");
        QTest::addColumn<bool>("restartsBack");
        QTest::newRow("in one run") << false << false;
        QTest::newRow("forward while it was closed") << true << false;
        QTest::newRow("back while it was closed") << false << true;
        QTest::newRow("both while it was closed") << true << true;
    }
    // A sign-in is written before the first look, by the clock that is in question.
    void start()
    {
        auto change = history::Change::begin(*m_shop->database, m_shop->owner().actor(), m_shop->clock.now());
        QVERIFY_RESULT(change);
        QVERIFY_RESULT(change->record("session.sign_in", "person", m_shop->owner().person.value));
        QVERIFY_RESULT(change->commit());
        m_notices = std::make_unique<NoticeService>(*m_shop->database, m_shop->clock, m_zone);
        m_notices->setSteady([this] { return m_steady; });
    }
    void pass(Milliseconds time)
    {
        m_shop->clock.advance(time);
        m_steady += time;
    }
    void moveHands(Milliseconds by, bool whileClosed)
    {
        m_shop->clock.advance(by);
        if (whileClosed)
            start();
    }
    void change(LeadId id, const std::function<void(leads::Lead&)>& act)
    {
        auto lead = leads::leadById(*m_shop->database, id);
        QVERIFY_RESULT(lead);
        act(*lead);
        QVERIFY_RESULT(leads::updateLead(*m_shop->database, *lead));
    }
    void answer(LeadId id)
    {
        change(id, [this](leads::Lead& lead) {
            lead.firstReplyAt = m_shop->clock.now();
            lead.takenAt = m_shop->clock.now();
            lead.stage = leads::Stage::Qualified;
        });
    }
    QString look()
    {
        const auto watched = m_notices->watch(m_shop->as(Role::Manager));
        QStringList said;
        if (watched)
            for (const NoticeLine& line : watched->fresh)
                said += noticeKindKey(line.notice.kind) % u' ' %
                        (line.notice.lead.isValid() ? QString(sla::normOf(line.notice.rule).key)
                                                    : QString::number(line.notice.amount));
        return watched ? said.join(QStringLiteral(", ")) : QStringLiteral("refused");
    }
    BreachTally breaches()
    {
        const auto found = m_notices->breaches(m_shop->owner(), {Instant(0), m_shop->clock.now() + 1000h});
        if (!found)
            return {-1, -1};
        const auto tallies = tallyByPerson(*found);
        const auto tally = tallies.find(m_shop->as(Role::Manager).person);
        return tally == tallies.end() ? BreachTally() : tally->second;
    }
    int count(const char* sql) const
    {
        auto query = m_shop->database->prepareOnce(sql);
        query->bind();
        return query->next().value_or(false) ? int(query->integer(0)) : -1;
    }

    Zone m_zone = Zone::utc();
    Milliseconds m_steady{0};
    std::unique_ptr<test::DeskShop> m_shop;
    std::unique_ptr<NoticeService> m_notices;
};

QTEST_GUILESS_MAIN(TestMovedHands)
#include "test_moved_hands.moc"
