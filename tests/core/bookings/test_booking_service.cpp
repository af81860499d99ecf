// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/taken_slot.h"
#include "core/bookings/booking_service.h"

#include "core/bookings/case_file.h"
#include "core/bookings/visit_store.h"
#include "core/history/event_store.h"
#include "core/leads/lead_store.h"
#include "core/schedule/schedule_store.h"
#include "core/staff/person_store.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

using namespace priyom;
using namespace priyom::bookings;
using leads::Stage;

class TestBookingService final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_shop = std::make_unique<test::DeskShop>(); }

    void aLeadGoesItsWholeWay()
    {
        const LeadId lead = m_shop->addLead();
        auto booked = book(lead, 60);
        QVERIFY_RESULT(booked);
        QCOMPARE(int(booked->lead->stage), int(Stage::Qualified));
        QCOMPARE(int(booked->visit->state), int(VisitState::Planned));
        QCOMPARE(booked->visit->price, Money::ofMinor(250'000));
        QVERIFY(booked->lead->takenAt && booked->lead->qualifiedAt);
        auto confirmed = move(lead, Stage::Confirmed);
        QVERIFY_RESULT(confirmed);
        QCOMPARE(int(confirmed->visit->state), int(VisitState::Confirmed));
        compareRefusal(move(lead, Stage::Came), "too_early");
        m_shop->clock.advance(std::chrono::minutes(30));
        auto came = move(lead, Stage::Came);
        QVERIFY_RESULT(came);
        QCOMPARE(int(came->visit->state), int(VisitState::Came));
        QCOMPARE(came->visit->outcomeAt, std::optional(m_shop->clock.now()));
        QVERIFY_RESULT(history::verifyChain(*m_shop->database));
    }

    void aWalkInComesInOneAction()
    {
        const LeadId lead = m_shop->addLead();
        MoveDraft draft;
        draft.lead = lead;
        draft.to = Stage::Came;
        draft.appointment = m_shop->at(0);
        const auto came = m_shop->bookings->moveLead(m_shop->owner(), draft);
        QVERIFY_RESULT(came);
        QCOMPARE(came->lead->qualifiedAt, std::optional(m_shop->clock.now()));
        QVERIFY(!came->lead->confirmedAt);
        QVERIFY(!came->visit->confirmedAt);
    }

    void aTakenSlotSaysWhoAndWhen()
    {
        const LeadId first = m_shop->addLead();
        const LeadId second = m_shop->addLead();
        const auto booked = book(first, 60);
        QVERIFY_RESULT(booked);
        const QByteArray before = m_shop->contents();
        const auto taken = book(second, 90);
        QCOMPARE_ERROR(taken, ErrorCode::SlotTaken);
        QCOMPARE(taken.error().subject, QStringLiteral("Анна"));
        QCOMPARE(takenSlot(taken.error()).period, booked->visit->time());
        QCOMPARE(m_shop->contents(), before);
        QVERIFY_RESULT(book(second, 120)); // begins as the first ends

        const auto moved = m_shop->bookings->moveVisit(m_shop->owner(), booked->visit->id, m_shop->at(61));
        QCOMPARE_ERROR(moved, ErrorCode::SlotTaken); // an hour from there runs into the second
        QVERIFY_RESULT(move(second, Stage::Lost, "price"));
        QVERIFY_RESULT(m_shop->bookings->moveVisit(m_shop->owner(), booked->visit->id, m_shop->at(120))); // cancelled frees
    }

    void theSameKeyIsTheSameVisit()
    {
        BookDraft draft;
        draft.clientPhone = QStringLiteral("+79123054418");
        draft.appointment = m_shop->at(60);
        draft.key = QStringLiteral("k");
        const auto first = m_shop->bookings->book(m_shop->owner(), draft);
        QVERIFY_RESULT(first);
        QVERIFY(!first->lead);
        const QByteArray before = m_shop->contents();
        const auto again = m_shop->bookings->book(m_shop->owner(), draft);
        QVERIFY_RESULT(again);
        QCOMPARE(again->visit->id, first->visit->id);
        QCOMPARE(m_shop->contents(), before);
    }

    void aVisitWithoutALeadHasItsOwnWay()
    {
        BookDraft draft;
        draft.clientName = QStringLiteral("Ольга");
        draft.appointment = m_shop->at(10);
        const auto booked = m_shop->bookings->book(m_shop->owner(), draft);
        QVERIFY_RESULT(booked);
        QVERIFY_RESULT(m_shop->bookings->setVisit(m_shop->owner(), booked->visit->id, VisitState::Confirmed));
        const auto came = m_shop->bookings->setVisit(m_shop->owner(), booked->visit->id, VisitState::Came);
        QVERIFY_RESULT(came);
        const auto undone = m_shop->bookings->undoVisit(m_shop->owner(), booked->visit->id);
        QVERIFY_RESULT(undone);
        QCOMPARE(int(undone->visit->state), int(VisitState::Confirmed));
        QVERIFY(!undone->visit->outcomeAt);
    }

    void aCancelledVisitTakesAConfirmedLeadBack()
    {
        const LeadId lead = m_shop->addLead();
        const auto booked = book(lead, 600);
        QVERIFY_RESULT(booked);
        QVERIFY_RESULT(move(lead, Stage::Confirmed));
        const auto cancelled = m_shop->bookings->setVisit(m_shop->owner(), booked->visit->id, VisitState::Cancelled,
                                                          {CancelledBy::Shop, QStringLiteral("ill")});
        QVERIFY_RESULT(cancelled);
        QCOMPARE(int(cancelled->lead->stage), int(Stage::Qualified));
        QCOMPARE(cancelled->visit->cancelReason, QStringLiteral("ill"));
        QVERIFY(cancelled->visit->cancelledBy == CancelledBy::Shop);
        QVERIFY_RESULT(book(lead, 600));
    }

    void aMissedClientIsWonBack()
    {
        const LeadId lead = m_shop->addLead();
        QVERIFY_RESULT(book(lead, 0));
        QVERIFY_RESULT(move(lead, Stage::NoShow));
        const auto again = book(lead, 100);
        QVERIFY_RESULT(again);
        QCOMPARE(int(again->lead->stage), int(Stage::Qualified));
        const auto undone = m_shop->bookings->undoLead(m_shop->owner(), lead);
        QVERIFY_RESULT(undone);
        QCOMPARE(int(undone->lead->stage), int(Stage::NoShow));
        QCOMPARE(int(undone->visit->state), int(VisitState::NoShow));
    }

    void aLeadLostAfterAMissedVisitIsReopened()
    {
        for (const Stage to : {Stage::New, Stage::Qualified}) {
            const LeadId lead = m_shop->addLead();
            QVERIFY_RESULT(book(lead, 0));
            QVERIFY_RESULT(move(lead, Stage::NoShow));
            QVERIFY_RESULT(move(lead, Stage::Lost, "silent"));
            const auto reopened = move(lead, to);
            QVERIFY_RESULT(reopened);
            QCOMPARE(int(reopened->lead->stage), int(to));
            QCOMPARE(int(reopened->visit->state), int(VisitState::NoShow));
        }
    }

    void aMoveIsUndoneOnceAndWhole_data()
    {
        QTest::addColumn<int>("to");
        for (const Stage to : {Stage::Confirmed, Stage::Came, Stage::NoShow, Stage::Lost})
            QTest::newRow(leads::stageKey(to).data()) << int(to);
    }
    void aMoveIsUndoneOnceAndWhole()
    {
        QFETCH(int, to);
        const LeadId lead = m_shop->addLead();
        QVERIFY_RESULT(book(lead, 20));
        auto before = caseOfLead(*m_shop->database, lead);
        m_shop->clock.advance(std::chrono::minutes(1));
        QVERIFY_RESULT(move(lead, Stage(to), "price"));
        m_shop->clock.advance(std::chrono::minutes(1));
        QVERIFY_RESULT(m_shop->bookings->undoLead(m_shop->owner(), lead));
        const auto after = caseOfLead(*m_shop->database, lead);
        before->lead->version = after->lead->version;
        before->visit->version = after->visit->version;
        before->lead->lostComment = after->lead->lostComment; // free text stays; it is read of a lost lead only
        QVERIFY(*before->lead == *after->lead);
        QVERIFY(*before->visit == *after->visit);
        const auto further = m_shop->bookings->undoLead(m_shop->owner(), lead); // once more: the booking before it
        QVERIFY_RESULT(further);
        QVERIFY(!further->visit);
        QCOMPARE(int(further->lead->stage), int(Stage::New));
        compareRefusal(m_shop->bookings->undoLead(m_shop->owner(), lead), "nothing_to_undo");
    }

    void anActionThatIsNotTheOneMeantStays()
    {
        const LeadId lead = m_shop->addLead();
        QVERIFY_RESULT(book(lead, 20));
        const auto moved = move(lead, Stage::Confirmed);
        QVERIFY_RESULT(moved);
        const QByteArray before = m_shop->contents();
        QCOMPARE_ERROR(m_shop->bookings->undoLead(m_shop->owner(), lead, EventSeq(moved->event.value - 1)), ErrorCode::Conflict);
        QCOMPARE(m_shop->contents(), before);
        QVERIFY_RESULT(m_shop->bookings->undoLead(m_shop->owner(), lead, moved->event));
    }

    void aBookingUndoneLeavesNoVisit()
    {
        const LeadId lead = m_shop->addLead();
        QVERIFY_RESULT(book(lead, 60));
        const auto undone = m_shop->bookings->undoLead(m_shop->owner(), lead);
        QVERIFY_RESULT(undone);
        QVERIFY(!undone->visit);
        QCOMPARE(int(undone->lead->stage), int(Stage::New));
        QVERIFY(!undone->lead->takenAt && !undone->lead->qualifiedAt);
        QVERIFY(visitsOfLead(*m_shop->database, lead)->empty());
    }

    void whatChangedSinceIsNotUndone()
    {
        const LeadId lead = m_shop->addLead();
        QVERIFY_RESULT(move(lead, Stage::Qualified));
        auto changed = leads::leadById(*m_shop->database, lead).value();
        changed.note = QStringLiteral("x");
        QVERIFY_RESULT(leads::updateLead(*m_shop->database, changed));
        QCOMPARE_ERROR(m_shop->bookings->undoLead(m_shop->owner(), lead), ErrorCode::Conflict);
    }

    void aTimeTakenMeanwhileCannotBeUndoneInto()
    {
        const LeadId first = m_shop->addLead();
        const LeadId second = m_shop->addLead();
        QVERIFY_RESULT(book(first, 60));
        QVERIFY_RESULT(move(first, Stage::Lost, "price"));
        QVERIFY_RESULT(book(second, 60));
        QCOMPARE_ERROR(m_shop->bookings->undoLead(m_shop->owner(), first), ErrorCode::SlotTaken);
    }

    void outsideShiftsOnlyWhoInsists()
    {
        const LeadId lead = m_shop->addLead();
        const PersonId anna = staff::personByName(*m_shop->database, QStringLiteral("Анна")).value();
        const QDate today = Zone::utc().date(m_shop->clock.now());
        QVERIFY_RESULT(schedule::insertShift(*m_shop->database, {anna, today.addDays(1), 600, 720}));
        Appointment appointment = m_shop->at(0);
        appointment.start = Zone::utc().instant(today.addDays(1), QTime(11, 30));
        const auto refused = m_shop->bookings->book(m_shop->owner(), {lead, {}, {}, {}, appointment, {}});
        compareRefusal(refused, "outside_shift");
        QCOMPARE(refused.error().subject, QStringLiteral("Анна"));
        appointment.start = Zone::utc().instant(today.addDays(1), QTime(11, 0));
        QVERIFY_RESULT(m_shop->bookings->book(m_shop->owner(), {lead, {}, {}, {}, appointment, {}}));
        appointment.start = Zone::utc().instant(today.addDays(2), QTime(3, 0));
        appointment.outside = true;
        QVERIFY_RESULT(m_shop->bookings->book(m_shop->owner(), {m_shop->addLead(), {}, {}, {}, appointment, {}}));
    }

    void aMovedVisitIsTheSameAndRemembersItsOldTime()
    {
        const LeadId lead = m_shop->addLead();
        const auto booked = book(lead, 60);
        QVERIFY_RESULT(booked);
        const auto moved = m_shop->bookings->moveVisit(m_shop->owner(), booked->visit->id, m_shop->at(90));
        QVERIFY_RESULT(moved);
        QCOMPARE(moved->visit->id, booked->visit->id);
        QCOMPARE(int((moved->visit->endAt - moved->visit->startAt) / std::chrono::minutes(1)), 60);
        const auto event = history::eventBySeq(*m_shop->database, moved->event);
        QVERIFY_RESULT(event);
        QVERIFY(event->detail.contains(QByteArray::number(booked->visit->startAt.ms)));
        QVERIFY(event->detail.contains(QByteArray::number(moved->visit->startAt.ms)));
    }

    void whatCannotBeIsRefused()
    {
        const LeadId lead = m_shop->addLead();
        const QByteArray before = m_shop->contents();
        compareRefusal(move(lead, Stage::Confirmed), "visit_needed");
        compareRefusal(move(lead, Stage::Lost), "reason_needed");
        QCOMPARE_ERROR(move(lead, Stage::Lost, "weather"), ErrorCode::BadInput);
        QCOMPARE_ERROR(move(LeadId(999), Stage::Qualified), ErrorCode::NotFound);
        Appointment appointment = m_shop->at(10);
        appointment.specialist = QStringLiteral("Никто");
        QCOMPARE_ERROR(m_shop->bookings->book(m_shop->owner(), {lead, {}, {}, {}, appointment, {}}), ErrorCode::BadInput);
        appointment.specialist.clear();
        QCOMPARE_ERROR(m_shop->bookings->book(m_shop->owner(), {lead, {}, {}, {}, appointment, {}}), ErrorCode::BadInput);
        appointment = m_shop->at(10);
        appointment.minutes = 10'000;
        QCOMPARE_ERROR(m_shop->bookings->book(m_shop->owner(), {lead, {}, {}, {}, appointment, {}}), ErrorCode::BadInput);
        QCOMPARE(m_shop->contents(), before);
        QVERIFY_RESULT(book(lead, 10));
        compareRefusal(book(lead, 500), "visit_exists");
    }

    void anOpenShopMakesTheNamesItHears()
    {
        Appointment appointment = m_shop->at(10);
        appointment.specialist = QStringLiteral("Вера");
        appointment.service = QStringLiteral("Маникюр");
        appointment.minutes = 45;
        appointment.names = catalog::NewNames::Made;
        const auto booked = m_shop->bookings->book(m_shop->owner(), {{}, {}, {}, {}, appointment, {}});
        QVERIFY_RESULT(booked);
        const auto vera = staff::personById(*m_shop->database, booked->visit->specialist);
        QVERIFY_RESULT(vera);
        QVERIFY(vera->roles.has(staff::Role::Specialist));
    }

private:
    Result<Booked> book(LeadId lead, int minutesAhead)
    {
        return m_shop->bookings->book(m_shop->owner(), {lead, {}, {}, {}, m_shop->at(minutesAhead), {}});
    }
    Result<Booked> move(LeadId lead, Stage to, const char* reason = "")
    {
        MoveDraft draft;
        draft.lead = lead;
        draft.to = to;
        draft.reason = QString::fromLatin1(reason);
        draft.comment = QStringLiteral("слова");
        return m_shop->bookings->moveLead(m_shop->owner(), draft);
    }
    static void compareRefusal(const Result<Booked>& result, const char* reason)
    {
        QCOMPARE_ERROR(result, ErrorCode::MoveRefused);
        QCOMPARE(result.error().detail, QString::fromLatin1(reason));
    }

    std::unique_ptr<test::DeskShop> m_shop;
};

QTEST_GUILESS_MAIN(TestBookingService)
#include "test_booking_service.moc"
