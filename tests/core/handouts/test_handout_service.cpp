// SPDX-License-Identifier: GPL-3.0-or-later
// Who may take what of the calendar out of the shop, and what it says of clients.
#include "core/backend/operation.h"
#include "core/backend/services.h"
#include "core/history/event_store.h"
#include "tests/support/verify_result.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace priyom;
using backend::Shop;
using staff::Role;
using staff::Session;

class TestHandoutService final : public QObject
{
    Q_OBJECT
    std::shared_ptr<FixedClock> m_clock;
    std::unique_ptr<Shop> m_shop;
    Session m_owner;
    Session m_anna;
    Session m_boris;
    VisitId m_visit;

    [[nodiscard]] backend::Services& services() { return m_shop->services(); }
    [[nodiscard]] handouts::HandoutService& handouts() { return services().handouts; }
    [[nodiscard]] Zone zone() const { return *Zone::named(QStringLiteral("Asia/Yekaterinburg")); }
    [[nodiscard]] Period week() const { return zone().days(QDate(2026, 10, 12), QDate(2026, 10, 19)); }
    Session hire(const QString& name, Role role)
    {
        const auto person = services().staff.add(m_owner, name, {role});
        return person ? Session{person->id, name, {role}, QStringLiteral("desk")} : Session();
    }
    [[nodiscard]] QString schedule(const Session& session, PersonId specialist)
    {
        const auto ics = handouts().schedule(session, specialist, week());
        return ics ? QString::fromUtf8(*ics).remove(QStringLiteral("\r\n ")) : QStringLiteral("error %1").arg(int(ics.error().code));
    }

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_shared<FixedClock>(zone().instant(QDate(2026, 10, 14), QTime(12, 0)));
        backend::NewShop fresh{QStringLiteral("Asia/Yekaterinburg"), QStringLiteral("RUB"), {}, {}, QStringLiteral("Ольга"), true};
        fresh.week.fill({{0, schedule::kMinutesPerDay}});
        auto shop = Shop::openInMemory(fresh, m_clock);
        QVERIFY_RESULT(shop);
        m_shop = std::move(*shop);
        const auto owner = m_shop->openSession();
        QVERIFY_RESULT(owner);
        m_owner = *owner;
        m_anna = hire(QStringLiteral("Белова Марина"), Role::Specialist);
        m_boris = hire(QStringLiteral("Лисин Артём"), Role::Specialist);
        bookings::BookDraft draft;
        draft.clientName = QStringLiteral("Кира; Власова");
        draft.clientPhone = QStringLiteral("+79513380472");
        draft.appointment = {QStringLiteral("Белова Марина"), QStringLiteral("Осмотр"), zone().instant(QDate(2026, 10, 15), QTime(15, 30)), 45, {}, false, catalog::NewNames::Made};
        const auto booked = services().bookings.book(m_owner, draft);
        QVERIFY_RESULT(booked);
        m_visit = booked->visit->id;
    }
    void cleanup() { m_shop.reset(); }

    void aScheduleHoldsTheVisitsOfOneSpecialist()
    {
        const QString anna = schedule(m_owner, m_anna.person);
        QVERIFY2(anna.contains(QStringLiteral("SUMMARY:Кира\\; Власова\\, Осмотр")), qUtf8Printable(anna));
        QVERIFY(anna.contains(QStringLiteral("DTSTART:20261015T103000Z")));
        QVERIFY(anna.contains(QStringLiteral("STATUS:TENTATIVE")));
        QVERIFY(anna.contains(QStringLiteral("X-WR-CALNAME:Белова Марина")));
        QVERIFY(!schedule(m_owner, m_boris.person).contains(QStringLiteral("VEVENT")));
    }

    void aMovedVisitKeepsItsUidAndIsCountedOn()
    {
        static const QRegularExpression uid(QStringLiteral("UID:(\\S+)"));
        static const QRegularExpression sequence(QStringLiteral("SEQUENCE:(\\d+)"));
        const QString before = schedule(m_owner, m_anna.person);
        bookings::Appointment time;
        time.start = zone().instant(QDate(2026, 10, 16), QTime(10, 0));
        QVERIFY_RESULT(services().bookings.moveVisit(m_owner, m_visit, time));
        const QString after = schedule(m_owner, m_anna.person);
        QCOMPARE(uid.match(after).captured(1), uid.match(before).captured(1));
        QVERIFY(sequence.match(after).captured(1).toInt() > sequence.match(before).captured(1).toInt());
        QVERIFY(after.contains(QStringLiteral("DTSTART:20261016T050000Z")));
    }

    void whatWentToAnotherOrBeyondTheWeekIsCancelledWithWhoHadIt_data()
    {
        QTest::addColumn<bool>("isTaken"); // the schedule was taken out before
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("isCancelled");
        QTest::newRow("to another") << true << QStringLiteral("Лисин Артём") << 0 << true;
        QTest::newRow("to another, of whom nobody took anything out") << false << QStringLiteral("Лисин Артём") << 0 << false;
        QTest::newRow("to next month") << true << QString() << 30 << true;
        QTest::newRow("to tomorrow: it is moved there too") << true << QString() << 1 << false;
    }
    void whatWentToAnotherOrBeyondTheWeekIsCancelledWithWhoHadIt()
    {
        QFETCH(const bool, isTaken);
        QFETCH(const QString, to);
        QFETCH(const int, days);
        QFETCH(const bool, isCancelled);
        static const QRegularExpression uid(QStringLiteral("UID:(\\S+)"));
        static const QRegularExpression sequence(QStringLiteral("SEQUENCE:(\\d+)"));
        const QString before = isTaken ? schedule(m_owner, m_anna.person) : QString();
        bookings::Appointment time;
        time.specialist = to;
        time.start = zone().instant(QDate(2026, 10, 15).addDays(days), QTime(15, 30));
        QVERIFY_RESULT(services().bookings.moveVisit(m_owner, m_visit, time));
        const QString after = schedule(m_owner, m_anna.person);
        QCOMPARE(after.contains(QStringLiteral("STATUS:CANCELLED")), isCancelled);
        if (!isCancelled)
            return;
        QCOMPARE(after.count(QStringLiteral("BEGIN:VEVENT")), 1);
        QCOMPARE(uid.match(after).captured(1), uid.match(before).captured(1));
        QVERIFY(sequence.match(after).captured(1).toInt() > sequence.match(before).captured(1).toInt());
        QVERIFY(after.contains(QStringLiteral("DTSTART:20261015T103000Z")));
        QVERIFY(!after.contains(QStringLiteral("Власова"))); // she is no longer theirs
        if (!to.isEmpty())
            QVERIFY(schedule(m_owner, m_boris.person).contains(QStringLiteral("STATUS:TENTATIVE")));
    }

    // By whatever way it went: the history of the visit may have gone with it.
    void whatAnUndoOrADeletionTookAwayIsCancelledToo_data()
    {
        QTest::addColumn<QString>("way");
        for (const char* way : {"the booking is taken back", "the move back to them is taken back", "the series is taken back", "the request is deleted"})
            QTest::newRow(way) << QString::fromUtf8(way);
    }
    void whatAnUndoOrADeletionTookAwayIsCancelledToo()
    {
        QFETCH(const QString, way);
        const bool isMove = way.startsWith(QLatin1String("the move"));
        if (isMove) {
            bookings::Appointment toBoris;
            toBoris.specialist = QStringLiteral("Лисин Артём");
            toBoris.start = zone().instant(QDate(2026, 10, 15), QTime(15, 30));
            QVERIFY_RESULT(services().bookings.moveVisit(m_owner, m_visit, toBoris));
        }
        const bool isSeries = way.startsWith(QLatin1String("the series"));
        if (isSeries)
            QVERIFY_RESULT(services().series.book(m_owner, m_visit, {zone().instant(QDate(2026, 10, 16), QTime(15, 30))}));
        const bool isDeleted = way.startsWith(QLatin1String("the request"));
        LeadId lead;
        if (isDeleted) {
            leads::LeadDraft asked;
            asked.channel = QStringLiteral("call");
            asked.phone = QStringLiteral("+79123054418");
            const auto added = services().leads.add(m_owner, asked);
            QVERIFY_RESULT(added);
            lead = *added;
            bookings::BookDraft draft;
            draft.lead = lead;
            draft.appointment = {QStringLiteral("Белова Марина"), QStringLiteral("Осмотр"), zone().instant(QDate(2026, 10, 15), QTime(18, 0)), 45, {}};
            QVERIFY_RESULT(services().bookings.book(m_owner, draft));
        }
        const int others = isSeries || isDeleted ? 1 : 0;
        const PersonId whose = isMove ? m_boris.person : m_anna.person;
        QCOMPARE(schedule(m_owner, whose).count(QStringLiteral("STATUS:TENTATIVE")), others + 1);
        if (isDeleted)
            QVERIFY_RESULT(services().bin.deleteLead(m_owner, lead));
        else
            QVERIFY_RESULT(services().takeBack.last(m_owner));
        const QString after = schedule(m_owner, whose);
        QCOMPARE(after.count(QStringLiteral("STATUS:CANCELLED")), 1);
        QCOMPARE(after.count(QStringLiteral("STATUS:TENTATIVE")), others);
    }

    // She has it still, on a day that is not asked for.
    void whatIsOnAnotherDayStaysThere()
    {
        QVERIFY(schedule(m_owner, m_anna.person).contains(QStringLiteral("STATUS:TENTATIVE")));
        const auto next = handouts().schedule(m_owner, m_anna.person, zone().days(QDate(2026, 10, 14), QDate(2026, 10, 15)));
        QVERIFY_RESULT(next);
        QVERIFY(!next->contains("VEVENT"));
    }

    void inTheFilesOfTwoSpecialistsItIsTwo()
    {
        static const QRegularExpression uid(QStringLiteral("UID:(\\S+)"));
        const QString hers = schedule(m_owner, m_anna.person);
        bookings::Appointment toBoris;
        toBoris.specialist = QStringLiteral("Лисин Артём");
        toBoris.start = zone().instant(QDate(2026, 10, 15), QTime(15, 30));
        QVERIFY_RESULT(services().bookings.moveVisit(m_owner, m_visit, toBoris));
        const QString his = schedule(m_owner, m_boris.person);
        QVERIFY(uid.match(his).hasMatch());
        QVERIFY(uid.match(his).captured(1) != uid.match(hers).captured(1));
    }

    void whoMaySeeNoClientsIsGivenNoPhone()
    {
        QVERIFY(schedule(m_owner, m_anna.person).contains(QStringLiteral("951")));
        const QString own = schedule(m_anna, m_anna.person);
        QVERIFY(own.contains(QStringLiteral("Осмотр")));
        QVERIFY(!own.contains(QStringLiteral("951")));
        const auto day = services().calendar.day(m_anna, QDate(2026, 10, 15));
        QVERIFY_RESULT(day);
        const auto sheet = handouts().release(m_anna, {*day});
        QVERIFY_RESULT(sheet);
        QCOMPARE(sheet->front().columns.size(), size_t(1));
        QCOMPARE(sheet->front().columns.front().visits.front().clientPhone, QString());
        QCOMPARE(sheet->front().columns.front().visits.front().clientName, QStringLiteral("Кира; Власова"));
    }

    void whatIsNotedOnTheRequestGoesOutWithWhoMaySeeIt()
    {
        leads::LeadDraft request;
        request.channel = QStringLiteral("call");
        request.phone = QStringLiteral("+79123054418");
        request.note = QStringLiteral("Боится уколов");
        const auto lead = services().leads.add(m_owner, request);
        QVERIFY_RESULT(lead);
        bookings::BookDraft draft;
        draft.lead = *lead;
        draft.appointment.specialist = QStringLiteral("Белова Марина");
        draft.appointment.start = zone().instant(QDate(2026, 10, 15), QTime(18, 0));
        QVERIFY_RESULT(services().bookings.book(m_owner, draft));
        const auto notes = [&](const Session& session) {
            QStringList said;
            const auto day = services().calendar.day(session, QDate(2026, 10, 15));
            const auto out = day ? handouts().release(session, {*day}) : Result<std::vector<bookings::DayPlan>>();
            if (out)
                for (const bookings::DayColumn& column : out->front().columns)
                    for (const bookings::VisitRow& row : column.visits)
                        said += row.note;
            said.sort();
            return said.join(u'|');
        };
        QCOMPARE(notes(m_owner), QStringLiteral("|Боится уколов"));
        QCOMPARE(notes(m_anna), QStringLiteral("|"));
    }

    void aSpecialistTakesTheOwnScheduleAlone()
    {
        QCOMPARE(schedule(m_boris, m_anna.person), QStringLiteral("error %1").arg(int(ErrorCode::NotAllowed)));
        QCOMPARE(handouts().visit(m_boris, m_visit).error().code, ErrorCode::NotAllowed);
        QVERIFY_RESULT(handouts().visit(m_anna, m_visit));
        const auto day = services().calendar.day(m_owner, QDate(2026, 10, 15));
        QVERIFY_RESULT(day);
        QCOMPARE(handouts().release(m_boris, {*day}).error().code, ErrorCode::NotAllowed);
    }

    void whatLeftTheShopStandsInTheHistoryAndIsNoStepToTakeBack()
    {
        QVERIFY_RESULT(handouts().visit(m_owner, m_visit));
        const auto head = history::readHead(m_shop->database());
        QVERIFY_RESULT(head);
        const auto event = history::eventBySeq(m_shop->database(), EventSeq(head->count));
        QVERIFY_RESULT(event);
        QCOMPARE(event->op, QStringLiteral("visit.export"));
        const QJsonObject detail = QJsonDocument::fromJson(event->detail).object();
        QCOMPARE(detail.value(QLatin1String("kind")).toString(), QStringLiteral("ics"));
        QCOMPARE(detail.value(QLatin1String("specialist")).toInteger(), m_anna.person.value);
        QCOMPARE(detail.value(QLatin1String("from")).toInteger(), zone().instant(QDate(2026, 10, 15), QTime(15, 30)).ms);
        QCOMPARE(detail.value(QLatin1String("to")).toInteger(), zone().instant(QDate(2026, 10, 15), QTime(16, 15)).ms);
        QCOMPARE(detail.value(QLatin1String("visits")).toInteger(), 1);
        const auto taken = services().takeBack.last(m_owner);
        QVERIFY_RESULT(taken);
        QCOMPARE(taken->op, QStringLiteral("visit.book"));
    }

    void theBaseOfClientsGoesOutByNoSchedule_data()
    {
        QTest::addColumn<QDate>("first");
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("owners");
        QTest::addColumn<bool>("receptionists");
        QTest::newRow("eight weeks") << QDate(2026, 10, 12) << 56 << true << true;
        QTest::newRow("two months ago") << QDate(2026, 8, 20) << 56 << true << true;
        QTest::newRow("ten years at once") << QDate(2016, 10, 12) << 3650 << false << false;
        QTest::newRow("years ago, week by week") << QDate(2016, 10, 12) << 7 << true << false;
        QTest::newRow("years ahead") << QDate(2036, 10, 12) << 7 << true << false;
    }
    void theBaseOfClientsGoesOutByNoSchedule()
    {
        QFETCH(const QDate, first);
        QFETCH(const int, days);
        QFETCH(const bool, owners);
        QFETCH(const bool, receptionists);
        const Period period = zone().days(first, first.addDays(days));
        const Session desk = hire(QStringLiteral("Нина"), Role::Receptionist);
        QCOMPARE(handouts().schedule(m_owner, m_anna.person, period).has_value(), owners);
        QCOMPARE(handouts().schedule(desk, m_anna.person, period).has_value(), receptionists);
        bookings::DayPlan plan;
        plan.day = period;
        QCOMPARE(handouts().release(desk, {plan}).has_value(), receptionists);
    }

    void ofVisitsThatAreOverThereIsNoPhone()
    {
        const Session desk = hire(QStringLiteral("Нина"), Role::Receptionist);
        QVERIFY(schedule(desk, m_anna.person).contains(QStringLiteral("951")));
        m_clock->set(zone().instant(QDate(2026, 10, 16), QTime(12, 0)));
        const QString later = schedule(desk, m_anna.person);
        QVERIFY(later.contains(QStringLiteral("Осмотр")));
        QVERIFY(!later.contains(QStringLiteral("951")));
        QVERIFY(schedule(m_owner, m_anna.person).contains(QStringLiteral("951")));
    }

    void noSuchVisitOrSpecialistIsSaidSo()
    {
        QCOMPARE(handouts().visit(m_owner, VisitId(99)).error().code, ErrorCode::NotFound);
        QCOMPARE(handouts().schedule(m_owner, PersonId(99), week()).error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestHandoutService)
#include "test_handout_service.moc"
