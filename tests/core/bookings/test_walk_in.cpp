// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever comes in without a booking: whose request it is, what is offered, and one Ctrl+Z that leaves nothing of it.
#include "core/bookings/visit_store.h"
#include "core/bookings/walk_in_desk.h"
#include "core/catalog/channel_store.h"
#include "core/leads/lead_store.h"
#include "core/schedule/schedule_store.h"
#include "core/staff/person_store.h"
#include "tests/support/take_back_desk.h"
#include "tests/support/undone_rows.h"

#include <QTest>

using namespace priyom;
using namespace priyom::bookings;
using leads::Stage;

namespace {

const QString kPhone = QStringLiteral("+79123054418");

} // namespace

class TestWalkIn final : public QObject
{
    Q_OBJECT
    std::unique_ptr<test::TakeBackDesk> m_desk;

    [[nodiscard]] test::DeskShop& shop() { return m_desk->shop; }
    [[nodiscard]] Result<Booked> walkIn(const QString& phone = {}, const QString& name = {},
                                        staff::Role as = staff::Role::Owner)
    {
        return shop().bookings->walkIn(shop().as(as), {QStringLiteral("Анна"), QStringLiteral("Стрижка"), phone, name});
    }
    [[nodiscard]] Result<WalkInOffer> offer(const WalkInAsked& asked = {})
    {
        return WalkInDesk(*shop().database, shop().clock).offer(shop().owner(), asked);
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<test::TakeBackDesk>();
        const PersonId third = shop().as(staff::Role::Specialist).person; // Анна and Борис are enough
        QVERIFY_RESULT(staff::updatePerson(m_desk->database(),
                                           {third, QStringLiteral("specialist"), {staff::Role::Specialist}, false}));
    }

    void whoIsNewIsARequestThatHasCome_data()
    {
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("name");
        QTest::newRow("with a phone") << kPhone << QString();
        QTest::newRow("with a name alone") << QString() << QStringLiteral("Анна");
        QTest::newRow("of whom nothing is known") << QString() << QString();
    }
    void whoIsNewIsARequestThatHasCome()
    {
        QFETCH(const QString, phone);
        QFETCH(const QString, name);
        shop().clock.advance(std::chrono::seconds(23));
        const auto came = walkIn(phone, name, staff::Role::Manager);
        QVERIFY_RESULT(came);
        QVERIFY(came->lead && came->visit);
        QCOMPARE(came->lead->stage, Stage::Came);
        QCOMPARE(came->lead->channel, (*catalog::channelByKey(m_desk->database(), QStringLiteral("walk_in")))->id);
        QCOMPARE(came->lead->manager, shop().as(staff::Role::Manager).person);
        QCOMPARE(came->visit->state, VisitState::Came);
        QCOMPARE(came->visit->startAt, walkInStart(shop().clock.now()));
        QCOMPARE(came->visit->outcomeAt, std::optional(shop().clock.now()));
        QVERIFY(!came->visit->confirmedAt); // it was never confirmed, and stays so in every figure
        QCOMPARE(came->visit->price, Money::ofMinor(250'000));
        QCOMPARE(came->visit->client, came->lead->client);
    }

    void aRegularHasNoRequest()
    {
        QVERIFY_RESULT(walkIn(kPhone));
        shop().clock.advance(std::chrono::hours(3));
        const auto again = walkIn(QStringLiteral("8 912 305-44-18"));
        QVERIFY_RESULT(again);
        QVERIFY(!again->lead);
        QVERIFY(again->visit && !again->visit->lead.isValid());
        QCOMPARE(again->visit->state, VisitState::Came);
    }

    void anOpenRequestIsWhatTheyCameWith()
    {
        const LeadId open = shop().addLead(kPhone);
        const auto came = walkIn(kPhone);
        QVERIFY_RESULT(came);
        QVERIFY(came->lead);
        QCOMPARE(came->lead->id, open);
        QCOMPARE(came->lead->stage, Stage::Came);
    }

    void aBookingThatIsAheadStays()
    {
        const LeadId open = shop().addLead(kPhone);
        Appointment evening = shop().at(600);
        const auto booked = shop().bookings->book(shop().owner(), {open, {}, {}, {}, evening, {}});
        QVERIFY_RESULT(booked);
        const auto came = walkIn(kPhone);
        QVERIFY_RESULT(came);
        QVERIFY(!came->lead);
        QCOMPARE(visitById(m_desk->database(), booked->visit->id)->state, VisitState::Planned);
    }

    // Ten hours early: the same visit, from this minute on, and no second one.
    void whoIsBookedForLaterIsTakenInWithThatVisit()
    {
        const LeadId open = shop().addLead(kPhone);
        const auto booked = shop().bookings->book(shop().owner(), {open, {}, {}, {}, shop().at(600), {}});
        QVERIFY_RESULT(booked);
        const QByteArray before = shop().contents();
        WalkInDraft draft;
        draft.booked = booked->visit->id;
        draft.specialist = QStringLiteral("Борис");
        const auto came = shop().bookings->walkIn(shop().owner(), draft);
        QVERIFY_RESULT(came);
        QCOMPARE(came->visit->id, booked->visit->id);
        QCOMPARE(came->visit->state, VisitState::Came);
        QCOMPARE(came->visit->startAt, walkInStart(shop().clock.now()));
        QCOMPARE(came->lead->stage, Stage::Came);
        QCOMPARE(came->freed.size(), std::size_t(1)); // the time they had
        QCOMPARE_ERROR(shop().bookings->walkIn(shop().owner(), draft), ErrorCode::MoveRefused); // once
        QVERIFY_RESULT(shop().bookings->undoLead(shop().owner(), open, came->event));
        const auto again = visitById(m_desk->database(), booked->visit->id);
        QVERIFY_RESULT(again);
        QCOMPARE(again->startAt, booked->visit->startAt);
        QCOMPARE(again->state, VisitState::Planned);
    }

    void whoseTimeItIsComesAsItWasAgreed()
    {
        const LeadId open = shop().addLead(kPhone);
        const auto booked = shop().bookings->book(shop().owner(), {open, {}, {}, {}, shop().at(20), {}});
        QVERIFY_RESULT(booked);
        WalkInDraft draft;
        draft.booked = booked->visit->id;
        const auto came = shop().bookings->walkIn(shop().owner(), draft);
        QVERIFY_RESULT(came);
        QCOMPARE(came->visit->state, VisitState::Came);
        QCOMPARE(came->visit->time(), booked->visit->time());
    }

    void whoeverIsBookedTodayIsFoundByPhoneAndByName_data()
    {
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("by the phone") << kPhone << QString() << true;
        QTest::newRow("by the phone, however it is typed") << QStringLiteral("8 (912) 305-44-18") << QString() << true;
        QTest::newRow("by the name") << QString() << QStringLiteral("Ольга Ремизова") << true;
        QTest::newRow("by how the words begin") << QString() << QStringLiteral("рем ол") << true;
        QTest::newRow("by nothing") << QString() << QString() << false;
        QTest::newRow("by another phone") << QStringLiteral("+79123054400") << QString() << false;
        QTest::newRow("by another name") << QString() << QStringLiteral("Олег") << false;
        QTest::newRow("by a name that two have") << QString() << QStringLiteral("О") << false;
    }
    void whoeverIsBookedTodayIsFoundByPhoneAndByName()
    {
        QFETCH(const QString, phone);
        QFETCH(const QString, name);
        QFETCH(const bool, isFound);
        const auto hers = shop().bookings->book(shop().owner(), {{}, {}, kPhone, QStringLiteral("Ольга Ремизова"), shop().at(120), {}});
        QVERIFY_RESULT(hers);
        QVERIFY_RESULT(shop().bookings->book(shop().owner(), {{}, {}, QStringLiteral("+79123054419"), QStringLiteral("Оксана Белых"), shop().at(240), {}}));
        const auto found = WalkInDesk(*shop().database, shop().clock).booked(shop().owner(), phone, name);
        QVERIFY_RESULT(found);
        QCOMPARE(found->has_value(), isFound);
        if (isFound)
            QCOMPARE((*found)->visit.id, hers->visit->id);
    }

    void whoIsTakenLeavesNothingBehind()
    {
        QVERIFY_RESULT(walkIn());
        const QByteArray before = shop().contents();
        QCOMPARE_ERROR(walkIn(kPhone), ErrorCode::SlotTaken);
        QCOMPARE(shop().contents(), before);
    }

    void oneUndoLeavesNothing_data()
    {
        QTest::addColumn<QString>("phone");
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("of somebody new") << kPhone << false;
        QTest::newRow("of nobody known") << QString() << false;
        QTest::newRow("of an open request") << kPhone << true;
    }
    void oneUndoLeavesNothing()
    {
        QFETCH(const QString, phone);
        QFETCH(const bool, isKnown);
        if (isKnown)
            (void)shop().addLead(kPhone);
        test::UndoneRows rows(m_desk->database());
        const QByteArray before = rows.read();
        m_desk->pass(std::chrono::minutes(1));
        QVERIFY_RESULT(walkIn(phone));
        QCOMPARE(m_desk->back(), QStringLiteral("visit.walk_in"));
        QCOMPARE(rows.read(), before);
    }

    void theMostUsualServiceThatCanBeginIsOffered()
    {
        const auto first = offer();
        QVERIFY_RESULT(first);
        QCOMPARE(first->service, QStringLiteral("Окрашивание")); // nothing is usual yet: by name
        QCOMPARE(first->specialist, QStringLiteral("Анна"));
        QCOMPARE(first->free, (QStringList{QStringLiteral("Анна"), QStringLiteral("Борис")}));
        QVERIFY_RESULT(walkIn());
        const auto second = offer();
        QVERIFY_RESULT(second);
        QCOMPARE(second->service, QStringLiteral("Стрижка"));
        QCOMPARE(second->specialist, QStringLiteral("Борис")); // Anna has the first
        QCOMPARE(second->period.to - second->period.from, Milliseconds(std::chrono::hours(1)));
        QCOMPARE(second->price, Money::ofMinor(250'000));
    }

    void whoWasMeantIsOfferedWhileTheyAreFree()
    {
        QCOMPARE(offer({{}, QStringLiteral("Борис")})->specialist, QStringLiteral("Борис"));
        QVERIFY_RESULT(walkIn());
        QCOMPARE(offer({{}, QStringLiteral("Анна")})->specialist, QStringLiteral("Борис"));
    }

    // Anna's shift ends in an hour and a half: no colouring of two hours, but a cut.
    void whatDoesNotFitGivesWayToWhatDoes()
    {
        const LocalTime now = Zone::utc().local(shop().clock.now());
        const int minute = now.time.hour() * 60 + now.time.minute();
        for (const char* name : {"Анна", "Борис"}) {
            const PersonId person = staff::personByName(m_desk->database(), QString::fromUtf8(name)).value();
            QVERIFY_RESULT(schedule::insertShift(
                m_desk->database(), {person, now.date, minute - 60, minute + (name[1] == '\x90' ? 90 : -10)}));
        }
        const auto offered = offer();
        QVERIFY_RESULT(offered);
        QCOMPARE(offered->service, QStringLiteral("Стрижка"));
        QCOMPARE(offered->free, QStringList{QStringLiteral("Анна")});
        shop().clock.advance(std::chrono::hours(2));
        const auto nobody = offer();
        QVERIFY_RESULT(nobody);
        QVERIFY(nobody->specialist.isEmpty() && nobody->free.isEmpty());
        QCOMPARE(nobody->service, QStringLiteral("Окрашивание"));
    }
};

QTEST_GUILESS_MAIN(TestWalkIn)
#include "test_walk_in.moc"
