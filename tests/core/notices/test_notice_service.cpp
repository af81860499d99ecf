// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/change.h"
#include "core/history/event_store.h"
#include "core/intake/intake_service.h"
#include "core/leads/lead_store.h"
#include "core/notices/notice_service.h"
#include "core/notices/notice_store.h"
#include "core/base/instant_text.h"
#include "core/schedule/schedule_service.h"
#include "core/storage/statement.h"
#include "core/touches/touch_store.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

#include <QBuffer>

using namespace priyom;
using namespace priyom::notices;
using namespace std::chrono_literals;
using staff::Role;

class TestNoticeService final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::DeskShop>();
        restart();
    }

    void whoWaitsIsSpokenOfOnce()
    {
        QCOMPARE(watched(Role::Manager), QString());
        const LeadId lead = m_shop->addLead();
        const auto first = m_notices->watch(as(Role::Manager));
        QVERIFY_RESULT(first);
        QVERIFY(first->fresh.empty());
        QCOMPARE(first->next, std::optional(m_shop->clock.now() + 2min + 1ms));
        m_shop->clock.advance(2min + 1ms);
        QCOMPARE(watched(Role::Manager), QStringLiteral("soon first_reply"));
        QCOMPARE(watched(Role::Manager), QString());
        m_shop->clock.advance(1min);
        QCOMPARE(watched(Role::Manager), QStringLiteral("overdue first_reply"));
        m_shop->clock.advance(8min);
        QCOMPARE(watched(Role::Manager), QStringLiteral("soon taken"));
        m_shop->clock.advance(4min);
        QCOMPARE(watched(Role::Manager), QStringLiteral("overdue taken, reminder taken"));
        m_shop->clock.advance(15min);
        QCOMPARE(watched(Role::Manager), QString()); // it is the owner's to hear
        QCOMPARE(listed(Role::Owner), QStringLiteral("escalation taken"));
        QCOMPARE(listed(Role::Manager), QStringLiteral("overdue taken, reminder taken, soon taken, overdue first_reply, soon first_reply"));
        QCOMPARE(m_notices->list(as(Role::Manager))->front().notice.lead, lead);
        m_shop->clock.advance(100h);
        QCOMPARE(watched(Role::Owner), QString());
        QVERIFY_RESULT(history::verifyChain(*m_shop->database));
    }

    void aRestartTellsNothingTwice()
    {
        QCOMPARE(watched(Role::Manager), QString());
        addLead();
        m_shop->clock.advance(4min);
        QCOMPARE(watched(Role::Manager), QStringLiteral("overdue first_reply, soon first_reply"));
        for (int i = 0; i < 5; ++i) {
            restart();
            QCOMPARE(watched(Role::Manager), QString());
        }
        QCOMPARE(unseen(Role::Manager), 1);
    }

    void whatIsNotDueWritesNothing()
    {
        addLead();
        const QByteArray before = m_shop->contents();
        for (int i = 0; i < 3; ++i) {
            m_shop->clock.advance(30s);
            QCOMPARE(watched(Role::Owner), QString());
        }
        QCOMPARE(m_shop->contents(), before);
    }

    void whoWasAnsweredInTimeIsNotSpokenOf()
    {
        const LeadId lead = m_shop->addLead();
        changeLead(lead, [](leads::Lead& it) {
            it.firstReplyAt = it.arrivedAt + 1min;
            it.stage = leads::Stage::Qualified;
            it.takenAt = it.firstReplyAt;
        });
        m_shop->clock.advance(2h);
        QCOMPARE(watched(Role::Manager), QString());
        QCOMPARE(listed(Role::Owner), QString());
        QVERIFY(m_notices->waiting(as(Role::Owner))->empty());
    }

    void whoIsBackAtNewWaitsSinceThen()
    {
        const LeadId lead = m_shop->addLead();
        changeLead(lead, [](leads::Lead& it) { // taken, refused, and here again after two days
            it.firstReplyAt = it.arrivedAt;
            it.takenAt = it.arrivedAt;
            it.stageAt = it.arrivedAt + 48h;
        });
        m_shop->clock.advance(48h + 5min);
        QCOMPARE(watched(Role::Manager), QString());
        QCOMPARE(m_notices->waiting(as(Role::Owner))->front().status.left, Milliseconds(10min));
    }

    void afterAnAbsenceManyAreOneAndEachIsStored()
    {
        QCOMPARE(watched(Role::Manager), QString());
        std::vector<LeadId> leads;
        for (int i = 0; i < 5; ++i)
            leads.push_back(m_shop->addLead());
        m_shop->clock.advance(9h); // asleep, or the program was closed
        QCOMPARE(watched(Role::Manager), QStringLiteral("gathered 5"));
        QCOMPARE(listed(Role::Owner), QStringLiteral("gathered 5"));
        QCOMPARE(stored("lead_id IS NOT NULL"), 5 * 6);
        QCOMPARE(stored("lead_id IS NOT NULL AND gathered_in IS NULL"), 0);
        QCOMPARE(watched(Role::Manager), QString());
    }

    void aPastThatIsImportedRaisesNoStorm()
    {
        addLead();
        m_shop->clock.advance(2min);
        importHistory({30 * 24h, 20 * 24h, 10 * 24h, 48h, 40min, 29min});
        QCOMPARE(watched(Role::Owner), QString());
        QCOMPARE(stored("lead_id IS NOT NULL"), 0);
        QCOMPARE(m_notices->waiting(as(Role::Owner))->size(), std::size_t(7)); // they wait all the same
        m_shop->clock.advance(1min);
        QCOMPARE(watched(Role::Owner), QStringLiteral("escalation taken")); // of who has been here for 30 minutes only now
        QCOMPARE(listed(Role::Manager), QStringLiteral("soon first_reply")); // of the shop's own lead
        restart();
        m_shop->clock.advance(1min);
        QCOMPARE(watched(Role::Owner), QString());
        QCOMPARE(listed(Role::Manager), QStringLiteral("overdue first_reply, soon first_reply"));
        QCOMPARE(m_notices->breaches(as(Role::Owner), {Instant(0), m_shop->clock.now() + 1h})->size(), std::size_t(1)); // nobody is blamed for the past
    }

    void yearsOfUnansweredLeadsRaiseNoStorm()
    {
        for (int i = 0; i < 5; ++i)
            addLead();
        m_shop->clock.advance(std::chrono::days(400)); // a shop's file that nobody ever watched
        addLead();
        m_shop->clock.advance(3min + 1ms);
        restart();
        QCOMPARE(watched(Role::Manager), QStringLiteral("overdue first_reply, soon first_reply")); // of the one that came today
        QCOMPARE(stored("lead_id IS NOT NULL"), 2);
        QCOMPARE(m_notices->waiting(as(Role::Owner))->size(), std::size_t(6)); // they wait all the same
    }

    void aMovedClockIsSaidOnceAndRaisesNoStorm()
    {
        QCOMPARE(watched(Role::Manager), QString());
        for (int i = 0; i < 20; ++i)
            addLead();
        m_shop->clock.advance(1min);
        QCOMPARE(watched(Role::Manager), QString());
        moveHands(24h);
        QCOMPARE(watched(Role::Manager), QStringLiteral("gathered 20, clock_moved 86400000"));
        QCOMPARE(watched(Role::Manager), QString());
        moveHands(-24h); // and back again
        QCOMPARE(watched(Role::Manager), QStringLiteral("clock_moved -86400000"));
        QCOMPARE(watched(Role::Manager), QString());
        QCOMPARE(stored("lead_id IS NOT NULL"), 0); // as if the wrong clock had said nothing
        QCOMPARE(listed(Role::Receptionist), QStringLiteral("clock_moved -86400000, clock_moved 86400000")); // everyone's to know
        m_shop->clock.advance(48h);
        QCOMPARE(watched(Role::Manager), QStringLiteral("gathered 20")); // it is true now
        QCOMPARE(watched(Role::Manager), QString());
        QCOMPARE(stored("kind = 'clock_moved'"), 2);
    }

    void aStartWithTheClockBehindIsSaidOnce()
    {
        addLead();
        moveHands(-30min);
        restart();
        QCOMPARE(watched(Role::Owner), QStringLiteral("clock_moved -1800000"));
        restart();
        QCOMPARE(watched(Role::Owner), QString());
    }

    void aSignInByTheWrongClockHidesNothing()
    {
        addLead();
        moveHands(-24h);
        restart();
        {
            auto change = history::Change::begin(*m_shop->database, m_shop->owner().actor(), m_shop->clock.now());
            QVERIFY_RESULT(change);
            QVERIFY_RESULT(change->record("session.sign_in", "person", m_shop->owner().person.value));
            QVERIFY_RESULT(change->commit());
        }
        QCOMPARE(watched(Role::Owner), QStringLiteral("clock_moved -86400000"));
    }

    void whereNobodyWhoWorksLeadsSitsTheNormsRunOn()
    {
        const LeadId lead = m_shop->addLead();
        QVERIFY_RESULT(m_notices->watchUnattended({}));
        m_shop->clock.advance(3min + 1ms);
        const auto room = m_notices->watchUnattended({});
        QVERIFY_RESULT(room);
        QCOMPARE(inWords(room->fresh), QStringLiteral("overdue first_reply, soon first_reply"));
        QCOMPARE(loudestOf(room->fresh)->notice.lead, lead);
        for (const NoticeLine& line : room->fresh)
            QVERIFY(line.clientName.isEmpty());
        QVERIFY(m_notices->watchUnattended({})->fresh.empty());
        QCOMPARE(listed(Role::Manager), QStringLiteral("overdue first_reply, soon first_reply")); // whom it is meant for finds it
        QCOMPARE(watched(Role::Manager), QString());
    }

    void nobodysLeadIsForWhoeverMayTakeIt()
    {
        leads::LeadDraft draft;
        draft.channel = QStringLiteral("whatsapp");
        QVERIFY_RESULT(m_shop->leads->add(m_shop->owner(), draft));
        m_shop->clock.advance(3min + 1ms);
        QCOMPARE(watched(Role::Owner), QStringLiteral("overdue first_reply, soon first_reply"));
        QCOMPARE(listed(Role::Manager), QStringLiteral("overdue first_reply, soon first_reply"));
        QCOMPARE(listed(Role::Specialist), QString());
        const LeadId left = m_shop->addLead();
        QVERIFY_RESULT(m_shop->database->exec("UPDATE person SET active = 0 WHERE name = 'manager'"));
        m_shop->clock.advance(3min + 1ms);
        QCOMPARE(watched(Role::Owner), QStringLiteral("overdue first_reply, soon first_reply")); // whoever has left answers for nothing
        QCOMPARE(m_notices->list(m_shop->owner())->front().notice.lead, left);
    }

    void aBookingWaitsToBeConfirmedUntilItsHour()
    {
        QCOMPARE(watched(Role::Manager), QString());
        const LeadId lead = m_shop->addLead();
        changeLead(lead, [](leads::Lead& it) { it.firstReplyAt = it.arrivedAt; });
        bookings::BookDraft draft;
        draft.lead = lead;
        draft.appointment = m_shop->at(20);
        QVERIFY_RESULT(m_shop->bookings->book(as(Role::Manager), draft));
        m_shop->clock.advance(10min + 1ms);
        QCOMPARE(watched(Role::Manager), QStringLiteral("soon confirm"));
        QCOMPARE(m_notices->waiting(as(Role::Manager))->front().rule, sla::Rule::Confirm);
        m_shop->clock.advance(5min);
        QCOMPARE(watched(Role::Manager), QStringLiteral("overdue confirm"));
        QCOMPARE(unseen(Role::Manager), 1);
        m_shop->clock.advance(5min); // it has begun
        QCOMPARE(unseen(Role::Manager), 0);
        QVERIFY(m_notices->waiting(as(Role::Manager))->empty());
    }

    void aMissedCallWaitsToBeCalledBack()
    {
        const LeadId lead = m_shop->addLead();
        changeLead(lead, [](leads::Lead& it) {
            it.stage = leads::Stage::Qualified;
            it.takenAt = it.arrivedAt;
            it.firstReplyAt = it.arrivedAt;
        });
        QCOMPARE(watched(Role::Manager), QString());
        call(lead, touches::Direction::In, false);
        m_shop->clock.advance(1min);
        call(lead, touches::Direction::In, false); // rings again: still since the first
        m_shop->clock.advance(9min + 1ms);
        QCOMPARE(watched(Role::Manager), QStringLiteral("soon callback"));
        m_shop->clock.advance(5min);
        QCOMPARE(watched(Role::Manager), QStringLiteral("overdue callback"));
        call(lead, touches::Direction::Out, true);
        QVERIFY(m_notices->waiting(as(Role::Manager))->empty());
        m_shop->clock.advance(1h);
        QCOMPARE(watched(Role::Manager), QString());
        QCOMPARE(unseen(Role::Manager), 0);
    }

    void whatWasSeenCallsNobodyAnyMore()
    {
        QCOMPARE(watched(Role::Manager), QString());
        addLead();
        m_shop->clock.advance(31min);
        QCOMPARE(watched(Role::Manager), QStringLiteral("overdue taken, reminder taken, soon taken, overdue first_reply, soon first_reply"));
        QCOMPARE(unseen(Role::Manager), 1); // one lead, however much was said of it
        QCOMPARE(unseen(Role::Owner), 1);
        std::vector<NoticeId> ids;
        const auto lines = m_notices->list(as(Role::Manager));
        for (const NoticeLine& line : *lines)
            ids.push_back(line.notice.id);
        QVERIFY_RESULT(m_notices->markSeen(as(Role::Manager), ids));
        QVERIFY_RESULT(m_notices->markSeen(as(Role::Manager), ids)); // pressed twice
        QCOMPARE(unseen(Role::Manager), 0);
        QCOMPARE(unseen(Role::Owner), 1);
        QCOMPARE(int(history::eventsOf(*m_shop->database, QStringLiteral("notice"), ids.front().value, 10)->size()), 2);
    }

    void whatIsNotMeantForOneIsNotPutAsideByOne()
    {
        QCOMPARE(watched(Role::Manager), QString());
        addLead();
        m_shop->clock.advance(3min + 1ms);
        QCOMPARE(watched(Role::Manager), QStringLiteral("overdue first_reply, soon first_reply"));
        const NoticeId own = m_notices->list(as(Role::Manager))->front().notice.id;
        const QByteArray before = m_shop->contents();
        QCOMPARE_ERROR(m_notices->markSeen(m_shop->owner(), {own}), ErrorCode::NotAllowed);
        QCOMPARE_ERROR(m_notices->markSeen(as(Role::Manager), {own, NoticeId(999)}), ErrorCode::NotFound);
        QCOMPARE_ERROR(m_notices->watch(staff::Session{}), ErrorCode::NotAllowed);
        QCOMPARE_ERROR(m_notices->waiting(as(Role::Specialist)), ErrorCode::NotAllowed);
        QCOMPARE(m_shop->contents(), before);
    }

    void whoMaySeeOnlyTheirOwnLeadsWalksThose()
    {
        addLead();
        leads::LeadDraft draft;
        draft.channel = QStringLiteral("site");
        draft.manager = QStringLiteral("head");
        const auto other = m_shop->leads->add(m_shop->owner(), draft);
        QVERIFY_RESULT(other);
        QCOMPARE(m_notices->waiting(as(Role::Receptionist))->size(), std::size_t(2));
        const auto own = m_notices->waiting(as(Role::Manager));
        QCOMPARE(own->size(), std::size_t(1));
        QVERIFY(own->front().lead != *other);
        m_shop->clock.advance(31min);
        QCOMPARE(watched(Role::Owner), QStringLiteral("gathered 2"));
        QCOMPARE(m_notices->told(m_shop->owner(), {own->front().lead, *other})->size(), std::size_t(2));
        QCOMPARE(m_notices->told(as(Role::Manager), {own->front().lead, *other})->size(), std::size_t(1));
    }

    void aBreachIsWrittenWithItsCause()
    {
        QCOMPARE(watched(Role::Manager), QString());
        addLead();
        m_shop->clock.advance(3min + 1ms);
        QCOMPARE(watched(Role::Manager), QStringLiteral("overdue first_reply, soon first_reply"));
        QCOMPARE(int(m_notices->list(as(Role::Manager))->front().notice.cause), int(BreachCause::Person));
        const Period all{Instant(0), m_shop->clock.now() + 1h};
        const auto tallies = tallyByPerson(*m_notices->breaches(m_shop->owner(), all));
        QVERIFY((tallies.at(as(Role::Manager).person) == BreachTally{1, 1}));
        QVERIFY(m_notices->breaches(as(Role::Receptionist), all)->empty()); // their own only
        QCOMPARE(m_notices->breaches(as(Role::Head), all)->size(), std::size_t(1));
        QVERIFY(m_notices->breaches(m_shop->owner(), {all.to, all.to + 1h})->empty());
    }

    void aShiftThatIsSetIsSeenByTheNextCause_data()
    {
        QTest::addColumn<int>("start");
        QTest::addColumn<int>("end");
        QTest::addColumn<int>("cause");
        QTest::newRow("on shift now") << 0 << 24 * 60 << int(BreachCause::Person);
        QTest::newRow("a minute of another hour") << 0 << 1 << int(BreachCause::NobodyOnShift);
    }
    void aShiftThatIsSetIsSeenByTheNextCause()
    {
        QFETCH(int, start);
        QFETCH(int, end);
        QFETCH(int, cause);
        schedule::ScheduleService schedule(*m_shop->database, m_shop->clock);
        QCOMPARE(watched(Role::Manager), QString());
        const QDate today = m_zone.date(m_shop->clock.now());
        QVERIFY_RESULT(schedule.setShiftDays(m_shop->owner(), {{as(Role::Manager).person, today, {}, {{start, end}}}}));
        addLead();
        m_shop->clock.advance(3min + 1ms);
        QCOMPARE(watched(Role::Manager), QStringLiteral("overdue first_reply, soon first_reply"));
        QCOMPARE(int(m_notices->list(as(Role::Manager))->front().notice.cause), cause);
    }

    void theSchemaItselfKeepsEachOnce()
    {
        const LeadId lead = m_shop->addLead();
        Notice notice;
        notice.addressee.audience = Audience::Owner;
        notice.lead = lead;
        QVERIFY_RESULT(insertNotice(*m_shop->database, notice));
        QCOMPARE_ERROR(insertNotice(*m_shop->database, notice), ErrorCode::Conflict);
        notice.rule = sla::Rule::Taken;
        QVERIFY_RESULT(insertNotice(*m_shop->database, notice));
    }

private:
    void restart()
    {
        m_notices = std::make_unique<NoticeService>(*m_shop->database, m_shop->clock, m_zone);
        m_notices->setSteady([this] { return Milliseconds(m_shop->clock.now().ms) - m_moved; });
    }
    // Time passes by clock.advance(); this only turns the hands.
    void moveHands(Milliseconds by)
    {
        m_shop->clock.advance(by);
        m_moved += by;
    }
    void addLead() const { QVERIFY(m_shop->addLead().isValid()); }
    [[nodiscard]] staff::Session as(Role role) const { return m_shop->as(role); }

    static QString inWords(const std::vector<NoticeLine>& lines)
    {
        QStringList words;
        for (const NoticeLine& line : lines) {
            const Notice& notice = line.notice;
            words << (notice.lead.isValid() ? QString(noticeKindKey(notice.kind)) + u' ' + QString(sla::normOf(notice.rule).key)
                                            : QString(noticeKindKey(notice.kind)) + u' ' + QString::number(notice.amount));
        }
        return words.join(QStringLiteral(", "));
    }
    QString watched(Role role)
    {
        const auto answer = m_notices->watch(as(role));
        return answer ? inWords(answer->fresh) : QString::fromUtf8(test::describe(answer.error()));
    }
    [[nodiscard]] QString listed(Role role) const { return inWords(*m_notices->list(as(role))); }
    [[nodiscard]] int unseen(Role role) const { return unseenCount(onePerLead(*m_notices->list(as(role)))); }
    [[nodiscard]] int stored(const char* where) const
    {
        auto query = m_shop->database->prepareOnce(QByteArray("SELECT COUNT(*) FROM notice WHERE ") + where);
        query->bind();
        return query->next() ? int(query->integer(0)) : -1;
    }
    // Requests through the site's form that came so long ago and are still open.
    void importHistory(const std::vector<Milliseconds>& ages)
    {
        QByteArray file("lead_id,created_at,channel\n");
        for (const Milliseconds age : ages)
            file += QByteArray::number(qint64(age.count())) + ',' + toIsoText(m_shop->clock.now() - age, m_zone).toUtf8() + ",site\n";
        QBuffer source(&file);
        QVERIFY(source.open(QIODevice::ReadOnly));
        const auto report = intake::IntakeService(*m_shop->database, m_shop->clock, m_zone).importHistory(as(Role::Owner), source);
        QVERIFY_RESULT(report);
        QCOMPARE(report->imported, qint64(ages.size()));
    }
    void changeLead(LeadId id, const std::function<void(leads::Lead&)>& change)
    {
        auto lead = leads::leadById(*m_shop->database, id);
        QVERIFY_RESULT(lead);
        change(*lead);
        QVERIFY_RESULT(leads::updateLead(*m_shop->database, *lead));
    }
    void call(LeadId lead, touches::Direction direction, bool answered)
    {
        touches::Touch touch;
        touch.direction = direction;
        touch.at = m_shop->clock.now();
        touch.lead = lead;
        touch.answered = answered;
        QVERIFY_RESULT(touches::insertTouch(*m_shop->database, touch));
    }

    Zone m_zone = Zone::utc();
    Milliseconds m_moved{0};
    std::unique_ptr<test::DeskShop> m_shop;
    std::unique_ptr<NoticeService> m_notices;
};

QTEST_GUILESS_MAIN(TestNoticeService)
#include "test_notice_service.moc"
