// SPDX-License-Identifier: GPL-3.0-or-later
// Who wants an earlier or another time: whom a window suits, in which order, and that an entry is over by itself once
// the time is there, and open again once that is taken back. It is Thursday, 15 October 2026.
#include "core/bookings/visit_store.h"
#include "core/bookings/waiting_service.h"
#include "core/clients/client_store.h"
#include "core/settings/setting_keys.h"
#include "core/settings/setting_store.h"
#include "core/staff/person_store.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

using namespace priyom;
using namespace priyom::bookings;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(priyom::bookings::Waiting)

namespace {

constexpr PersonId kAnna(1);
constexpr PersonId kBoris(2);
const QDate kMonday(2026, 10, 19);

Instant utc(int day, int hour)
{
    return Zone::utc().instant(QDate(2026, 10, day), QTime(hour, 0));
}

Waiting entry()
{
    Waiting waiting;
    waiting.until = kMonday;
    return waiting;
}

Waiting withSpecialist(PersonId specialist)
{
    Waiting waiting = entry();
    waiting.specialist = specialist;
    return waiting;
}

Waiting within(int fromHour, int toHour)
{
    Waiting waiting = entry();
    waiting.within = schedule::DayTimes{kMonday, kMonday, fromHour * 60, toHour * 60};
    return waiting;
}

Waiting before(Instant at)
{
    Waiting waiting = entry();
    waiting.before = at;
    return waiting;
}

Waiting since(Waiting waiting, int id, int hour)
{
    waiting.id = WaitingId(id);
    waiting.madeAt = utc(1, hour);
    return waiting;
}

} // namespace

class TestWaiting final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::DeskShop>();
        m_waiting = std::make_unique<WaitingService>(*m_shop->database, m_shop->clock);
        QVERIFY_RESULT(settings::writeSetting(*m_shop->database, settings::kZone, QStringLiteral("UTC")));
        const auto anna = staff::personByName(*m_shop->database, QStringLiteral("Анна"));
        QVERIFY_RESULT(anna);
        m_anna = *anna;
    }

    // With Anna on Monday at ten.
    void whatIsWantedSuits_data()
    {
        QTest::addColumn<Waiting>("waiting");
        QTest::addColumn<bool>("does");
        QTest::newRow("anything") << entry() << true;
        QTest::newRow("with her") << withSpecialist(kAnna) << true;
        QTest::newRow("with another") << withSpecialist(kBoris) << false;
        QTest::newRow("in the morning") << within(9, 12) << true;
        QTest::newRow("in the evening") << within(17, 20) << false;
        QTest::newRow("the wish ends as it begins") << within(9, 10) << false;
        QTest::newRow("earlier than at eleven") << before(utc(19, 11)) << true;
        QTest::newRow("earlier than at ten") << before(utc(19, 10)) << false;
        Waiting named = within(9, 12);
        named.before = utc(19, 9);
        QTest::newRow("later, at the hour that was named") << named << true;
        named.before = utc(19, 10);
        QTest::newRow("at the hour that was named, which it has") << named << false;
        Waiting over = entry();
        over.until = kMonday.addDays(-1);
        QTest::newRow("not any more by then") << over << false;
    }
    void whatIsWantedSuits()
    {
        QFETCH(const Waiting, waiting);
        QFETCH(const bool, does);
        QCOMPARE(suits(waiting, kAnna, utc(19, 10), Zone::utc()), does);
    }

    void theNarrowestWishComesFirst_data()
    {
        QTest::addColumn<Waiting>("first");
        QTest::addColumn<Waiting>("second");
        QTest::newRow("the day, before the specialist")
            << since(within(9, 12), 2, 2) << since(withSpecialist(kAnna), 1, 1);
        QTest::newRow("the specialist, before anything") << since(withSpecialist(kAnna), 2, 2) << since(entry(), 1, 1);
        QTest::newRow("who waits longer") << since(entry(), 2, 1) << since(entry(), 1, 2);
        QTest::newRow("of one moment, the one put down first") << since(entry(), 1, 1) << since(entry(), 2, 1);
    }
    void theNarrowestWishComesFirst()
    {
        QFETCH(const Waiting, first);
        QFETCH(const Waiting, second);
        QVERIFY(comesBefore(first, second));
        QVERIFY(!comesBefore(second, first));
    }

    void whoWantsEarlierIsFoundAndOverOnceMoved()
    {
        const VisitId visit = bookWithAnna(20, 15);
        const auto added = m_waiting->add(owner(), {visit});
        QVERIFY_RESULT(added);
        const auto fits = fitting(19, 10, 12);
        QCOMPARE(fits.size(), size_t(1));
        QCOMPARE(fits[0].row.waiting.visit, visit);
        QCOMPARE(fits[0].window.period, (Period{utc(19, 10), utc(19, 11)}));
        QCOMPARE(fitting(21, 10, 12).size(), size_t(0)); // later than it is
        const auto moved = m_shop->bookings->moveVisit(owner(), visit, withAnna(19, 10));
        QVERIFY_RESULT(moved);
        QCOMPARE(list().size(), size_t(0));
        QVERIFY_RESULT(m_shop->bookings->undoLead(owner(), moved->lead->id, moved->event));
        QCOMPARE(list().size(), size_t(1)); // it stands where it stood
        QVERIFY_RESULT(m_shop->bookings->setVisit(owner(), visit, VisitState::Cancelled));
        QCOMPARE(list().size(), size_t(0));
    }

    void whoNamedALaterTimeIsFoundAndOverOnceMoved()
    {
        const VisitId visit = bookWithAnna(16, 15);
        WaitingDraft draft{visit};
        draft.within = schedule::DayTimes{kMonday, kMonday, 9 * 60, 12 * 60};
        QVERIFY_RESULT(m_waiting->add(owner(), draft));
        QCOMPARE(fitting(19, 10, 12).size(), size_t(1));
        QVERIFY_RESULT(m_shop->bookings->moveVisit(owner(), visit, withAnna(19, 10)));
        QCOMPARE(list().size(), size_t(0));
    }

    void anotherTimeEndsNoWaitForTheOneThatWasNamed()
    {
        const VisitId visit = bookWithAnna(16, 15);
        WaitingDraft draft{visit};
        draft.within = schedule::DayTimes{kMonday, kMonday, 9 * 60, 12 * 60};
        QVERIFY_RESULT(m_waiting->add(owner(), draft));
        QVERIFY_RESULT(m_shop->bookings->moveVisit(owner(), visit, withAnna(16, 16)));
        QCOMPARE(list().size(), size_t(1));
        const LeadId lead = m_shop->addLead();
        QVERIFY_RESULT(m_waiting->add(owner(), {{}, lead, {}, {}, {}, draft.within}));
        m_shop->clock.advance(1min);
        QVERIFY_RESULT(m_shop->bookings->book(owner(), {lead, {}, {}, {}, withAnna(17, 10), {}})); // for want of Monday
        QCOMPARE(list().size(), size_t(2));
    }

    void whoseRequestIsOverWaitsAsTheClient()
    {
        const LeadId lead = m_shop->addLead();
        MoveDraft refusal;
        refusal.lead = lead;
        refusal.to = leads::Stage::Lost;
        refusal.reason = QStringLiteral("no_slot");
        const auto lost = m_shop->bookings->moveLead(owner(), refusal);
        QVERIFY_RESULT(lost);
        QVERIFY_RESULT(m_waiting->add(owner(), {{}, lead}));
        QCOMPARE(list().size(), size_t(1));
        QCOMPARE(list().front().waiting.lead, LeadId());
        QCOMPARE(fitting(19, 10, 12).size(), size_t(1));
    }

    void whoHasNoVisitIsOverOnceOneIsBooked()
    {
        const LeadId lead = m_shop->addLead();
        QVERIFY_RESULT(m_waiting->add(owner(), {{}, lead}));
        m_shop->clock.advance(1min);
        QCOMPARE(fitting(19, 10, 12).size(), size_t(1));
        const auto booked = m_shop->bookings->book(owner(), {lead, {}, {}, {}, withAnna(19, 10), {}});
        QVERIFY_RESULT(booked);
        QCOMPARE(list().size(), size_t(0));
        QVERIFY_RESULT(m_shop->bookings->undoLead(owner(), lead, booked->event));
        QCOMPARE(list().size(), size_t(1));
    }

    // A wish that names the day comes before one who waits longer for any.
    void theMostFittingIsCalledFirst()
    {
        const LeadId any = m_shop->addLead(QStringLiteral("+79123054418"));
        const LeadId morning = m_shop->addLead(QStringLiteral("+79123054419"));
        const LeadId evening = m_shop->addLead(QStringLiteral("+79123054420"));
        QVERIFY_RESULT(m_waiting->add(owner(), {{}, any}));
        m_shop->clock.advance(1min);
        QVERIFY_RESULT(
            m_waiting->add(owner(), {{}, morning, {}, {}, {}, schedule::DayTimes{kMonday, kMonday, 9 * 60, 12 * 60}}));
        QVERIFY_RESULT(
            m_waiting->add(owner(), {{}, evening, {}, {}, {}, schedule::DayTimes{kMonday, kMonday, 18 * 60, 20 * 60}}));
        const auto fits = fitting(19, 10, 12);
        QCOMPARE(fits.size(), size_t(2));
        QCOMPARE(fits[0].row.waiting.lead, morning);
        QCOMPARE(fits[1].row.waiting.lead, any);
    }

    // The service takes two hours, the window has one and somebody comes before it and after it.
    void whatIsTooLongForTheWindowIsNotOffered()
    {
        (void)bookWithAnna(19, 9);
        (void)bookWithAnna(19, 11);
        const LeadId lead = m_shop->addLead();
        QVERIFY_RESULT(m_waiting->add(owner(), {{}, lead, {}, QStringLiteral("Окрашивание")}));
        QCOMPARE(fitting(19, 10, 11).size(), size_t(0));
    }

    // Two hours from nine: an hour that was free already and the one that has become so.
    void whoFitsTogetherWithWhatIsFreeBesideItIsCalled()
    {
        (void)bookWithAnna(19, 8);
        (void)bookWithAnna(19, 11);
        const LeadId lead = m_shop->addLead();
        QVERIFY_RESULT(m_waiting->add(owner(), {{}, lead, {}, QStringLiteral("Окрашивание")}));
        const auto fits = fitting(19, 10, 11);
        QCOMPARE(fits.size(), size_t(1));
        QCOMPARE(fits[0].window.period, (Period{utc(19, 9), utc(19, 11)}));
    }

    // With the other one it is as long as it was made, not as usual there: what is offered is what it will be moved to.
    void aLengthThatWasAgreedGoesAlong()
    {
        Appointment long90 = withAnna(20, 15);
        long90.specialist = QStringLiteral("Борис");
        long90.minutes = 90;
        const auto booked = m_shop->bookings->book(owner(), {m_shop->addLead(), {}, {}, {}, long90, {}});
        QVERIFY_RESULT(booked);
        QVERIFY_RESULT(m_waiting->add(owner(), {booked->visit->id}));
        (void)bookWithAnna(19, 9);
        (void)bookWithAnna(19, 11);
        QCOMPARE(fitting(19, 10, 11).size(), size_t(0)); // an hour is not enough for it
        const auto fits = fitting(19, 12, 15);
        QCOMPARE(fits.size(), size_t(1));
        QCOMPARE(fits[0].window.period.to - fits[0].window.period.from, Milliseconds(90min));
        Appointment taken;
        taken.specialist = QStringLiteral("Анна");
        taken.start = fits[0].window.period.from;
        const auto moved = m_shop->bookings->moveVisit(owner(), booked->visit->id, taken);
        QVERIFY_RESULT(moved);
        QCOMPARE(moved->visit->time(), fits[0].window.period);
    }

    // A visit of two services leaves two times: whoever either suits is called, once.
    void eachServiceThatIsCalledOffLeavesItsTime()
    {
        Appointment two = withAnna(19, 10);
        NextService colour;
        colour.service = QStringLiteral("Окрашивание");
        colour.specialist = QStringLiteral("Борис");
        two.service = QStringLiteral("Стрижка");
        two.then = std::vector{colour};
        const auto booked = m_shop->bookings->book(owner(), {m_shop->addLead(), {}, {}, {}, two, {}});
        QVERIFY_RESULT(booked);
        const LeadId lead = m_shop->addLead(QStringLiteral("+79123054419"));
        QVERIFY_RESULT(m_waiting->add(owner(), {{}, lead, {}, QStringLiteral("Стрижка"), QStringLiteral("Борис")}));
        const auto gone = m_shop->bookings->setVisit(owner(), booked->visit->id, VisitState::Cancelled);
        QVERIFY_RESULT(gone);
        QCOMPARE(gone->freed.size(), size_t(2));
        QCOMPARE(gone->freed[0].specialistName, QStringLiteral("Анна"));
        QCOMPARE(gone->freed[1].specialistName, QStringLiteral("Борис"));
        const auto fits = m_waiting->fitting(owner(), gone->freed);
        QVERIFY_RESULT(fits);
        QCOMPARE(fits->size(), size_t(1));
        QCOMPARE(fits->front().window.specialistName, QStringLiteral("Борис"));
        QCOMPARE(fits->front().window.period.from, utc(19, 11));
    }

    void oneIsPutDownOnceAndGivenUpAndBothAreTakenBack()
    {
        const VisitId visit = bookWithAnna(20, 15);
        const QByteArray rows = m_shop->contents();
        const auto added = m_waiting->add(owner(), {visit});
        QVERIFY_RESULT(added);
        QCOMPARE_ERROR(m_waiting->add(owner(), {visit}), ErrorCode::Conflict);
        const auto closed = m_waiting->close(owner(), added->waiting.id);
        QVERIFY_RESULT(closed);
        QCOMPARE(list().size(), size_t(0));
        QCOMPARE_ERROR(m_waiting->close(owner(), added->waiting.id), ErrorCode::Conflict);
        QCOMPARE_ERROR(m_waiting->undo(owner(), added->event), ErrorCode::Conflict); // the newer one first
        QVERIFY_RESULT(m_waiting->undo(owner(), *closed));
        QCOMPARE(list().size(), size_t(1));
        QVERIFY_RESULT(m_waiting->undo(owner(), added->event));
        QCOMPARE(list().size(), size_t(0));
        QCOMPARE_ERROR(m_waiting->undo(owner(), added->event), ErrorCode::Conflict);
    }

    void whatCannotBeWantedIsRefused()
    {
        const VisitId visit = bookWithAnna(20, 15);
        QVERIFY_RESULT(m_shop->bookings->setVisit(owner(), visit, VisitState::Cancelled));
        QCOMPARE_ERROR(m_waiting->add(owner(), {visit}), ErrorCode::MoveRefused);
        const LeadId lead = m_shop->addLead();
        QCOMPARE_ERROR(m_waiting->add(owner(), {{}, lead, {}, QStringLiteral("Такой нет")}), ErrorCode::BadInput);
        QCOMPARE_ERROR(m_waiting->add(owner(), {{}, lead, {}, {}, QStringLiteral("Никто")}), ErrorCode::BadInput);
        QCOMPARE_ERROR(m_waiting->add(owner(), {{}, lead, {}, {}, {}, {}, QDate(2026, 10, 1)}), ErrorCode::BadInput);
        QCOMPARE_ERROR(m_waiting->add(m_shop->as(staff::Role::Specialist), {{}, lead}), ErrorCode::NotAllowed);
    }

private:
    [[nodiscard]] staff::Session owner() const { return m_shop->owner(); }
    [[nodiscard]] static Appointment withAnna(int day, int hour)
    {
        Appointment appointment;
        appointment.specialist = QStringLiteral("Анна");
        appointment.start = utc(day, hour);
        return appointment;
    }
    [[nodiscard]] VisitId bookWithAnna(int day, int hour)
    {
        const auto booked = m_shop->bookings->book(owner(), {m_shop->addLead(), {}, {}, {}, withAnna(day, hour), {}});
        return booked ? booked->visit->id : VisitId();
    }
    [[nodiscard]] std::vector<WaitingRow> list() const { return m_waiting->list(owner()).value(); }
    [[nodiscard]] std::vector<WaitingFit> fitting(int day, int from, int to) const
    {
        return m_waiting->fitting(owner(), {{m_anna, {}, {utc(day, from), utc(day, to)}}}).value();
    }

    std::unique_ptr<test::DeskShop> m_shop;
    std::unique_ptr<WaitingService> m_waiting;
    PersonId m_anna;
};

QTEST_GUILESS_MAIN(TestWaiting)
#include "test_waiting.moc"
