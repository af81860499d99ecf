// SPDX-License-Identifier: GPL-3.0-or-later
// Another zone: what is open goes by it at once, and what is still to come keeps the hours of the clock.
#include "core/backend/services.h"
#include "core/bookings/taken_store.h"
#include "core/bookings/visit_store.h"
#include "core/tasks/task_store.h"
#include "tests/support/verify_result.h"

#include <QRandomGenerator>

#include <map>

using namespace priyom;
using namespace std::chrono_literals;

class TestPlace final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        auto shop = backend::Shop::openInMemory({QStringLiteral("Europe/Moscow"), QStringLiteral("RUB"), {}, {}, QStringLiteral("Owner"), true}, m_clock);
        QVERIFY_RESULT(shop);
        m_shop = std::move(*shop);
        m_owner = *m_shop->openSession();
    }

    void everythingGoesByItAtOnce()
    {
        leads::LeadDraft draft;
        draft.channel = QStringLiteral("call");
        QVERIFY_RESULT(m_shop->services().leads.add(m_owner, draft));
        QVERIFY_RESULT(m_shop->services().catalog.addService(m_owner, service()));
        QCOMPARE(*m_shop->services().place.visitsToMove(m_owner), 0);
        QVERIFY_RESULT(move("Asia/Kamchatka"));
        QCOMPARE(m_shop->services().reports.zone().id(), QStringLiteral("Asia/Kamchatka")); // no service keeps the former one
        QCOMPARE(m_shop->services().settings.read(m_owner)->at(QStringLiteral("shop.tz")), QStringLiteral("Asia/Kamchatka"));
    }

    // Both have changed their clocks, on other days: Berlin on 25 October and 28 March, New York on 1 November and 14 March.
    void visitsToComeKeepTheirHours_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("to the east") << QStringLiteral("Europe/Moscow") << QStringLiteral("Asia/Yekaterinburg");
        QTest::newRow("to the west") << QStringLiteral("Asia/Yekaterinburg") << QStringLiteral("Europe/Moscow");
        QTest::newRow("over the ocean") << QStringLiteral("Europe/Berlin") << QStringLiteral("America/New_York");
        QTest::newRow("and back") << QStringLiteral("America/New_York") << QStringLiteral("Europe/Berlin");
        QTest::newRow("by half an hour, now earlier, now later") << QStringLiteral("Australia/Brisbane") << QStringLiteral("Australia/Adelaide");
    }
    void visitsToComeKeepTheirHours()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QVERIFY_RESULT(m_shop->services().place.move(m_owner, from));
        const Zone before = *Zone::named(from);
        const QList<QDate> days{{2026, 10, 20}, {2026, 10, 24}, {2026, 10, 25}, {2026, 10, 26}, {2026, 11, 1}, {2026, 11, 2}, {2027, 3, 13}, {2027, 3, 15}, {2027, 3, 29}};
        std::vector<VisitId> booked;
        for (const QDate day : days)
            for (const int hour : {9, 10, 11, 23})
                booked.push_back(bookAt(before.instant(day, QTime(hour, 0))));
        QCOMPARE(*m_shop->services().place.visitsToMove(m_owner), int(booked.size()));
        QVERIFY_RESULT(m_shop->services().place.move(m_owner, to));
        const Zone after = *Zone::named(to);
        auto visit = booked.begin();
        for (const QDate day : days)
            for (const int hour : {9, 10, 11, 23}) {
                const bookings::Visit there = visitOf(*visit++);
                QCOMPARE(after.local(there.startAt), (LocalTime{day, QTime(hour, 0)}));
                QCOMPARE(there.endAt - there.startAt, Milliseconds(1h));
                QCOMPARE(there.state, bookings::VisitState::Planned);
            }
        QVERIFY_RESULT(bookings::checkTaken(m_shop->database()));
    }

    void allItsServicesGoAlong()
    {
        bookings::BookDraft draft = draftAt(moscow(25, 10));
        draft.appointment.then = {{QStringLiteral("Окрашивание"), QStringLiteral("Борис"), 30}};
        const auto made = m_shop->services().bookings.book(m_owner, draft);
        QVERIFY_RESULT(made);
        QVERIFY_RESULT(move("Asia/Yekaterinburg"));
        const bookings::Visit there = visitOf(made->visit->id);
        QCOMPARE(there.startAt, moscow(25, 8));
        QCOMPARE(there.more.size(), size_t(1));
        QCOMPARE(there.more[0].startAt, moscow(25, 9));
        QCOMPARE(there.more[0].endAt, moscow(25, 9) + 30min);
    }

    void whatHasBegunStays()
    {
        const VisitId past = bookAt(moscow(23, 10));
        const VisitId running = bookAt(moscow(24, 10));
        const VisitId ahead = bookAt(moscow(24, 18));
        m_clock->set(moscow(24, 10) + 30min);
        QVERIFY_RESULT(move("Asia/Yekaterinburg"));
        QCOMPARE(visitOf(past).startAt, moscow(23, 10));
        QCOMPARE(visitOf(running).startAt, moscow(24, 10));
        QCOMPARE(visitOf(ahead).startAt, moscow(24, 16));
    }

    void aCancelledOneKeepsItsHourToo()
    {
        const VisitId visit = bookAt(moscow(24, 18));
        QVERIFY_RESULT(m_shop->services().bookings.setVisit(m_owner, visit, bookings::VisitState::Cancelled));
        QCOMPARE(*m_shop->services().place.visitsToMove(m_owner), 0); // nobody comes to it
        QVERIFY_RESULT(move("Asia/Yekaterinburg"));
        QCOMPARE(visitOf(visit).startAt, moscow(24, 16));
        QCOMPARE(visitOf(visit).state, bookings::VisitState::Cancelled);
    }

    // The visit that is on until 11 in Moscow takes the hour from 12 to 13 in Yekaterinburg.
    void ontoTheOneThatIsOnNothingIsMoved()
    {
        bookAt(moscow(24, 10));
        const VisitId ahead = bookAt(moscow(24, 12));
        m_clock->set(moscow(24, 10) + 30min);
        const auto refused = move("Asia/Yekaterinburg");
        QCOMPARE_ERROR(refused, ErrorCode::SlotTaken);
        QCOMPARE(refused.error().subject, QStringLiteral("Анна"));
        QCOMPARE(visitOf(ahead).startAt, moscow(24, 12));
        QCOMPARE(m_shop->zone().id(), QStringLiteral("Europe/Moscow"));
        QVERIFY_RESULT(bookings::checkTaken(m_shop->database()));
    }

    // In Berlin there is no hour from two to three in the night to 28 March.
    void anHourThatIsNotThereIsNamed()
    {
        const Zone moscow = *Zone::named(QStringLiteral("Europe/Moscow"));
        bookAt(moscow.instant(QDate(2027, 3, 28), QTime(2, 0)));
        bookAt(moscow.instant(QDate(2027, 3, 28), QTime(3, 0)));
        QCOMPARE_ERROR(move("Europe/Berlin"), ErrorCode::SlotTaken);
    }

    void whoIsRemindedIsRemindedByTheNewClock()
    {
        const VisitId visit = bookAt(moscow(25, 18));
        const auto due = [&] {
            QList<Instant> all;
            if (const auto open = tasks::openTasksOfVisit(m_shop->database(), visit))
                for (const tasks::Task& task : *open)
                    if (task.kind == tasks::TaskKind::Remind)
                        all += task.dueAt;
            return all;
        };
        QList<Instant> before = due();
        QVERIFY(!before.isEmpty());
        QVERIFY_RESULT(move("Asia/Yekaterinburg"));
        for (Instant& at : before)
            at = at - 2h;
        QCOMPARE(due(), before);
    }

    void whoWaitsForAnEarlierTimeStillDoes()
    {
        const VisitId visit = bookAt(moscow(25, 18));
        bookings::WaitingDraft draft;
        draft.visit = visit;
        QVERIFY_RESULT(m_shop->services().waiting.add(m_owner, draft));
        QVERIFY_RESULT(move("Asia/Yekaterinburg"));
        QCOMPARE(m_shop->services().waiting.list(m_owner)->size(), size_t(1)); // the same hour is no earlier one
    }

    void atRandomEveryHourIsKept()
    {
        QRandomGenerator random(20261015);
        const QStringList zones{QStringLiteral("Europe/Moscow"),    QStringLiteral("Europe/Berlin"),      QStringLiteral("America/New_York"),
                                QStringLiteral("Asia/Yekaterinburg"), QStringLiteral("Australia/Adelaide"), QStringLiteral("America/Santiago")};
        std::map<VisitId, LocalTime> hours;
        const QDate first(2026, 10, 1);
        for (int day = 0; day < 200; day += 1 + random.bounded(4))
            for (int hour = 8 + random.bounded(3); hour < 20; hour += 1 + random.bounded(4)) {
                const LocalTime local{first.addDays(day), QTime(hour, 15 * random.bounded(4))};
                hours[bookAt(m_shop->zone().instant(local.date, local.time), 15)] = local;
            }
        QVERIFY(hours.size() > 150);
        for (int step = 0; step < 12; ++step) {
            QVERIFY_RESULT(m_shop->services().place.move(m_owner, zones.at(random.bounded(zones.size()))));
            for (const auto& [visit, local] : hours)
                QCOMPARE(m_shop->zone().local(visitOf(visit).startAt), local);
            QVERIFY_RESULT(bookings::checkTaken(m_shop->database()));
        }
    }

    void aZoneThatIsNoneIsRefused()
    {
        QCOMPARE_ERROR(m_shop->services().place.move(m_owner, QStringLiteral("Mars/Base")), ErrorCode::BadInput);
        QCOMPARE(m_shop->zone().id(), QStringLiteral("Europe/Moscow"));
    }

private:
    static catalog::Service service()
    {
        catalog::Service service;
        service.name = QStringLiteral("Стрижка");
        service.minutes = 60;
        return service;
    }
    static Instant moscow(int day, int hour)
    {
        return Zone::named(QStringLiteral("Europe/Moscow"))->instant(QDate(2026, 9, day), QTime(hour, 0));
    }
    Result<> move(const char* zone) { return m_shop->services().place.move(m_owner, QString::fromLatin1(zone)); }
    static bookings::BookDraft draftAt(Instant start, int minutes = 60)
    {
        bookings::BookDraft draft;
        draft.clientPhone = QStringLiteral("89123054418");
        draft.appointment.specialist = QStringLiteral("Анна");
        draft.appointment.names = catalog::NewNames::Made;
        draft.appointment.start = start;
        draft.appointment.minutes = minutes;
        return draft;
    }
    VisitId bookAt(Instant start, int minutes = 60)
    {
        const auto made = m_shop->services().bookings.book(m_owner, draftAt(start, minutes));
        if (!made)
            qFatal("the visit is not booked: %s", qPrintable(made.error().detail));
        return made->visit->id;
    }
    bookings::Visit visitOf(VisitId id) const { return bookings::visitById(m_shop->database(), id).value_or(bookings::Visit()); }

    std::shared_ptr<FixedClock> m_clock = std::make_shared<FixedClock>(Instant(1'790'000'000'000));
    std::unique_ptr<backend::Shop> m_shop;
    staff::Session m_owner;
};

QTEST_GUILESS_MAIN(TestPlace)
#include "test_place.moc"
