// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody has put into the queue by hand is not given back by the program, and what was done before the program
// gave a request to somebody can still be taken back.
#include "core/leads/lead_store.h"
#include "core/leads/turn_rule.h"
#include "core/notices/notice_service.h"
#include "core/schedule/schedule_service.h"
#include "core/settings/setting_store.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

using namespace priyom;
using namespace priyom::leads;
using namespace std::chrono_literals;
using staff::Role;

class TestPutBack final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::DeskShop>();
        m_notices = std::make_unique<notices::NoticeService>(*m_shop->database, m_shop->clock, m_zone);
        m_notices->setSteady([this] { return Milliseconds(m_shop->clock.now().ms); });
        QVERIFY_RESULT(settings::writeSetting(*m_shop->database, settings::kTurnRule, QStringLiteral("by_turn")));
    }

    void onlyALaterShiftIsGivenIt_data()
    {
        QTest::addColumn<int>("putBack");       // at that minute; -1: it came so
        QTest::addColumn<QList<int>>("shifts"); // the minutes at which they began
        QTest::addColumn<int>("given");         // to which of them, 0: to nobody
        QTest::newRow("it came so") << -1 << QList<int>{10} << 1;
        QTest::newRow("put back in the shift") << 20 << QList<int>{10} << 0;
        QTest::newRow("put back with its beginning") << 10 << QList<int>{10} << 0;
        QTest::newRow("put back before it") << 5 << QList<int>{10} << 1;
        QTest::newRow("another's begins after it") << 20 << QList<int>{10, 30} << 2;
    }

    void onlyALaterShiftIsGivenIt()
    {
        QFETCH(const int, putBack);
        QFETCH(const QList<int>, shifts);
        QFETCH(const int, given);
        const auto at = [](int minute) { return Instant(minute * 60'000); };
        std::vector<Candidate> candidates;
        for (const int began : shifts)
            candidates.push_back({PersonId(qint64(candidates.size()) + 1), at(began), 0, {}});
        const Queued first{LeadId(1), PersonId(), at(0), putBack < 0 ? std::nullopt : std::optional(at(putBack))};
        const Queued second{LeadId(2), PersonId(), at(1)};
        const auto handed = handOut(TurnRule::ByTurn, {first, second}, candidates);
        const auto ofFirst = std::ranges::find(handed, LeadId(1), &Given::lead);
        QCOMPARE(ofFirst == handed.end() ? PersonId() : ofFirst->person, PersonId(given));
        QVERIFY(std::ranges::find(handed, LeadId(2), &Given::lead) != handed.end()); // it stands in nobody's way
    }

    void itStaysInTheQueueAndComesBackByAnUndo()
    {
        beginShift({Role::Manager});
        m_shop->clock.advance(1h);
        const LeadId lead = ofManager();
        QVERIFY_RESULT(m_shop->leads->assign(manager(), lead, {}));
        m_shop->clock.advance(1min);
        QVERIFY_RESULT(m_notices->watch(m_shop->owner()));
        QCOMPARE(managerOf(lead), PersonId());
        QVERIFY_RESULT(m_shop->bookings->undoLead(manager(), lead));
        QCOMPARE(managerOf(lead), manager().person);
    }

    void theNextShiftIsGivenIt()
    {
        beginShift({Role::Manager});
        m_shop->clock.advance(1h);
        const LeadId lead = ofManager();
        QVERIFY_RESULT(m_shop->leads->assign(manager(), lead, {}));
        m_shop->clock.advance(24h);
        beginShift({Role::Head});
        QVERIFY_RESULT(m_notices->watch(m_shop->owner()));
        QCOMPARE(managerOf(lead), m_shop->as(Role::Head).person);
    }

    void takenByASlipAndGivenBackItLiesThereAsBefore()
    {
        beginShift({Role::Head});
        m_shop->clock.advance(1h);
        LeadDraft draft;
        draft.channel = QStringLiteral("whatsapp");
        draft.name = QStringLiteral("Глеб");
        QVERIFY_RESULT(settings::writeSetting(*m_shop->database, settings::kTurnRule, QStringLiteral("taker"))); // so it waits
        const auto lead = m_shop->leads->add(m_shop->owner(), draft);
        QVERIFY_RESULT(lead);
        QCOMPARE(managerOf(*lead), PersonId());
        QVERIFY_RESULT(m_shop->leads->assign(manager(), *lead, QStringLiteral("manager")));
        QVERIFY_RESULT(m_shop->bookings->undoLead(manager(), *lead));
        QVERIFY_RESULT(settings::writeSetting(*m_shop->database, settings::kTurnRule, QStringLiteral("by_turn")));
        QVERIFY_RESULT(m_notices->watch(m_shop->owner()));
        QCOMPARE(managerOf(*lead), m_shop->as(Role::Head).person); // whose shift had begun before
    }

    void whatWasDoneBeforeTheHandOutIsTakenBack()
    {
        LeadDraft draft;
        draft.channel = QStringLiteral("whatsapp");
        draft.name = QStringLiteral("Глеб");
        const auto lead = m_shop->leads->add(m_shop->owner(), draft);
        QVERIFY_RESULT(lead);
        LeadEdit edit;
        edit.wish = QStringLiteral("вечером");
        QVERIFY_RESULT(m_shop->leads->edit(manager(), *lead, edit));
        beginShift({Role::Head});
        QVERIFY_RESULT(m_notices->watch(m_shop->owner()));
        QCOMPARE(managerOf(*lead), m_shop->as(Role::Head).person);
        QCOMPARE_ERROR(m_shop->leads->edit(manager(), *lead, edit), ErrorCode::NotAllowed); // it is the head's now
        QVERIFY_RESULT(m_shop->bookings->undoLead(manager(), *lead));
        QVERIFY(leadById(*m_shop->database, *lead)->wish.isEmpty());
        QCOMPARE(managerOf(*lead), m_shop->as(Role::Head).person); // and stays so
    }

    void whatTheNewResponsibleDidIsNotTakenBackByAnother()
    {
        LeadDraft draft;
        draft.channel = QStringLiteral("whatsapp");
        draft.name = QStringLiteral("Глеб");
        const auto lead = m_shop->leads->add(m_shop->owner(), draft);
        QVERIFY_RESULT(lead);
        beginShift({Role::Head});
        QVERIFY_RESULT(m_notices->watch(m_shop->owner()));
        LeadEdit edit;
        edit.wish = QStringLiteral("вечером");
        QVERIFY_RESULT(m_shop->leads->edit(m_shop->as(Role::Head), *lead, edit));
        QCOMPARE_ERROR(m_shop->bookings->undoLead(manager(), *lead), ErrorCode::NotAllowed);
    }

private:
    staff::Session manager() const { return m_shop->as(Role::Manager); }
    PersonId managerOf(LeadId lead) const { return leadById(*m_shop->database, lead)->manager; }

    LeadId ofManager() const
    {
        LeadDraft draft;
        draft.channel = QStringLiteral("whatsapp");
        draft.name = QStringLiteral("Глеб");
        return m_shop->leads->add(manager(), draft).value_or(LeadId());
    }

    // Of the whole day.
    void beginShift(const std::vector<Role>& roles)
    {
        std::vector<schedule::ShiftEdit> shifts;
        for (const Role role : roles)
            shifts.push_back({m_shop->as(role).person, m_zone.date(m_shop->clock.now()), {}, {{0, 24 * 60}}});
        QVERIFY_RESULT(
            schedule::ScheduleService(*m_shop->database, m_shop->clock).setShiftDays(m_shop->owner(), shifts));
    }

    Zone m_zone = Zone::utc();
    std::unique_ptr<test::DeskShop> m_shop;
    std::unique_ptr<notices::NoticeService> m_notices;
};

QTEST_GUILESS_MAIN(TestPutBack)
#include "test_put_back.moc"
