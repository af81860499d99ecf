// SPDX-License-Identifier: GPL-3.0-or-later
// What a manager wrote down for a colleague: saved once however often it is sent, and theirs to take back.
#include "core/leads/lead_store.h"
#include "core/staff/person_store.h"
#include "core/touches/touch_service.h"
#include "tests/support/take_back_desk.h"
#include "tests/support/verify_result.h"

using namespace priyom;
using staff::Role;

class TestGivenAway final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<test::TakeBackDesk>();
        QVERIFY_RESULT(staff::insertPerson(m_desk->database(), kColleague, {Role::Manager}));
    }

    void sentTwiceItIsOneRequestWithOneCall_data()
    {
        QTest::addColumn<bool>("told");
        QTest::newRow("a message") << false;
        QTest::newRow("a call") << true;
    }

    void sentTwiceItIsOneRequestWithOneCall()
    {
        QFETCH(const bool, told);
        const LeadId first = writeDown(told);
        QVERIFY(first.isValid());
        const QByteArray before = m_desk->shop.contents();
        QCOMPARE(writeDown(told), first);
        QCOMPARE(m_desk->shop.contents(), before);
    }

    void itIsTakenOutByWhoeverWroteItDown()
    {
        const LeadId lead = writeDown(false);
        QCOMPARE_ERROR(m_desk->bin.deleteLead(me(), lead), ErrorCode::NotAllowed); // it is the colleague's
        const auto back = m_desk->takeBack->last(me());
        QVERIFY_RESULT(back);
        QCOMPARE_ERROR(leads::leadById(m_desk->database(), lead), ErrorCode::NotFound);
    }

    void itIsLeftToTheColleagueWhoBegan()
    {
        const LeadId lead = writeDown(false);
        staff::Session colleague = me();
        const auto id = staff::personByName(m_desk->database(), kColleague);
        QVERIFY_RESULT(id);
        colleague.person = *id;
        QVERIFY_RESULT(
            m_desk->shop.bookings->moveLead(colleague, {lead, leads::Stage::Qualified, {}, {}, {}, {}, {}, {}}));
        QCOMPARE_ERROR(m_desk->takeBack->last(me()), ErrorCode::Conflict);
    }

    void whatWasSaidWithItIsTakenBackToo()
    {
        leads::LeadDraft draft;
        draft.channel = QStringLiteral("whatsapp");
        draft.phone = QStringLiteral("+79123054418");
        const auto lead = m_desk->shop.leads->add(me(), draft);
        QVERIFY_RESULT(lead);
        m_desk->pass(std::chrono::minutes(1));
        touches::Touch told;
        told.kind = touches::TouchKind::Message;
        told.direction = touches::Direction::In;
        told.lead = *lead;
        QVERIFY_RESULT(
            touches::TouchService(m_desk->database(), m_desk->shop.clock).addAgain(me(), told, {}, kColleague));
        QVERIFY(leads::leadById(m_desk->database(), *lead)->manager != me().person);
        const auto back = m_desk->takeBack->last(me());
        QVERIFY_RESULT(back);
        QCOMPARE(leads::leadById(m_desk->database(), *lead)->manager, me().person);
    }

    void aRequestOfTheQueueGivenToAColleagueComesBackIntoTheQueue()
    {
        const LeadId lead = m_desk->shop.addLead(QStringLiteral("+79123054418"));
        QVERIFY_RESULT(m_desk->shop.leads->assign(m_desk->shop.owner(), lead, QString()));
        m_desk->pass(std::chrono::minutes(1));
        QVERIFY_RESULT(m_desk->shop.leads->assign(me(), lead, kColleague));
        m_desk->pass(std::chrono::minutes(1));
        QVERIFY_RESULT(m_desk->takeBack->last(me()));
        QVERIFY(!leads::leadById(m_desk->database(), lead)->manager.isValid());
    }

private:
    staff::Session me() const { return m_desk->shop.as(Role::Manager); }

    LeadId writeDown(bool told) const
    {
        leads::LeadDraft draft;
        draft.channel = told ? QStringLiteral("call") : QStringLiteral("whatsapp");
        draft.phone = QStringLiteral("+79123054418");
        draft.manager = kColleague;
        draft.key = QStringLiteral("of-one-form");
        touches::Touch call;
        call.kind = touches::TouchKind::Call;
        call.direction = touches::Direction::In;
        call.answered = true;
        const auto lead = told ? touches::TouchService(m_desk->database(), m_desk->shop.clock)
                                     .addLead(m_desk->shop.as(Role::Receptionist), draft, call)
                               : m_desk->shop.leads->add(me(), draft);
        return lead ? *lead : LeadId();
    }

    static inline const QString kColleague = QStringLiteral("Борис Ильин");
    std::unique_ptr<test::TakeBackDesk> m_desk;
};

QTEST_GUILESS_MAIN(TestGivenAway)
#include "test_given_away.moc"
