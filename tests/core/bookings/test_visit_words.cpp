// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be known about a visit, and by which way it was booked: kept with it, told with it, taken back with it, and in
// no event, which stays for ever.
#include "core/bookings/visit_store.h"
#include "core/clients/client_service.h"
#include "core/history/event_store.h"
#include "core/leads/lead_store.h"
#include "core/touches/touch_store.h"
#include "tests/support/take_back_desk.h"

#include <QTest>

using namespace priyom;
using namespace priyom::bookings;

class TestVisitWords final : public QObject
{
    Q_OBJECT
    std::unique_ptr<test::TakeBackDesk> m_desk;
    VisitId m_visit;

    [[nodiscard]] test::DeskShop& shop() { return m_desk->shop; }
    [[nodiscard]] Visit visit() { return *visitById(m_desk->database(), m_visit); }
    [[nodiscard]] Result<Booked> say(const QString& comment) { return shop().bookings->commentVisit(shop().owner(), m_visit, comment); }
    [[nodiscard]] VisitRow row()
    {
        const Instant start = visit().startAt;
        return visitRows(m_desk->database(), {start, start + std::chrono::minutes(1)}, {})->front();
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<test::TakeBackDesk>();
        const auto booked = shop().bookings->book(shop().owner(), {shop().addLead(QStringLiteral("+79123054418")), {}, {}, {}, shop().at(60), {}});
        QVERIFY_RESULT(booked);
        m_visit = booked->visit->id;
        m_desk->pass(std::chrono::minutes(1));
    }

    void whatIsKept_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("kept");
        QTest::addColumn<bool>("isKept");
        QTest::newRow("words") << "Придёт с ребёнком" << "Придёт с ребёнком" << true;
        QTest::newRow("with air around them") << "  Придёт с ребёнком \n" << "Придёт с ребёнком" << true;
        QTest::newRow("as many letters as there may be") << QString(kLongestComment, u'я') << QString(kLongestComment, u'я') << true;
        QTest::newRow("one more") << QString(kLongestComment + 1, u'я') << QString() << false;
        QTest::newRow("none, as it was") << "  " << QString() << false;
    }
    void whatIsKept()
    {
        QFETCH(const QString, said);
        QFETCH(const QString, kept);
        QFETCH(const bool, isKept);
        QCOMPARE(say(said).has_value(), isKept);
        QCOMPARE(visit().comment, kept);
    }

    void ctrlZTakesTheLastWordsBack()
    {
        QVERIFY_RESULT(say(QStringLiteral("Придёт с ребёнком")));
        m_desk->pass(std::chrono::minutes(1));
        QVERIFY_RESULT(say({}));
        QCOMPARE(m_desk->back(), QStringLiteral("visit.comment"));
        QCOMPARE(visit().comment, QStringLiteral("Придёт с ребёнком"));
        QCOMPARE(m_desk->back(), QStringLiteral("visit.comment"));
        QCOMPARE(visit().comment, QString());
    }

    void aMoveThatSaysMoreIsTakenBackWhole()
    {
        QVERIFY_RESULT(say(QStringLiteral("Придёт с ребёнком")));
        m_desk->pass(std::chrono::minutes(1));
        Appointment later = shop().at(240);
        later.comment = QStringLiteral("Без ребёнка");
        later.channel = QStringLiteral("call");
        later.price = Money::ofMinor(200'000);
        QVERIFY_RESULT(shop().bookings->moveVisit(shop().owner(), m_visit, later));
        QCOMPARE(row().visit.comment, QStringLiteral("Без ребёнка"));
        QCOMPARE(row().channelKey, QStringLiteral("call"));
        const Visit before = visit();
        QCOMPARE(m_desk->back(), QStringLiteral("visit.move"));
        QCOMPARE(visit().comment, QStringLiteral("Придёт с ребёнком"));
        QCOMPARE(row().channelKey, QStringLiteral("whatsapp"));
        QCOMPARE(visit().price, Money::ofMinor(250'000));
        QVERIFY(before.startAt != visit().startAt);
    }

    void anotherTimeAndTheOutcomeLeaveThem()
    {
        QVERIFY_RESULT(say(QStringLiteral("Придёт с ребёнком")));
        QVERIFY_RESULT(shop().bookings->moveVisit(shop().owner(), m_visit, shop().at(20)));
        QVERIFY_RESULT(shop().bookings->setVisit(shop().owner(), m_visit, VisitState::Came));
        QCOMPARE(visit().comment, QStringLiteral("Придёт с ребёнком"));
        QVERIFY_RESULT(say(QStringLiteral("Оставила зонт"))); // what came of it is known, and there is more to say
    }

    // Words name people, and can be erased with them; an event cannot.
    void noEventHasTheWords()
    {
        QVERIFY_RESULT(say(QStringLiteral("Придёт с ребёнком")));
        m_desk->pass(std::chrono::minutes(1));
        QVERIFY_RESULT(say(QStringLiteral("Без ребёнка")));
        const auto events = history::eventsOf(m_desk->database(), QStringLiteral("lead"), visit().lead.value, 100);
        QVERIFY_RESULT(events);
        int commented = 0;
        for (const history::Event& event : *events) {
            QVERIFY(!QString::fromUtf8(event.detail).contains(QStringLiteral("реб")));
            commented += event.op == QLatin1String("visit.comment") ? 1 : 0;
        }
        QCOMPARE(commented, 2);
    }

    void byWhichWayItWasBooked()
    {
        QCOMPARE(row().channelKey, QStringLiteral("whatsapp")); // of the request
        const ClientId client = visit().client;
        const auto booked = [&](int ahead, const std::optional<QString>& channel) {
            Appointment appointment = shop().at(ahead);
            appointment.channel = channel;
            const auto made = shop().bookings->book(shop().owner(), {{}, client, {}, {}, appointment, {}});
            if (!made)
                return QString::fromUtf8(test::describe(made.error()));
            m_visit = made->visit->id;
            return row().channelKey;
        };
        QCOMPARE(booked(200, std::nullopt), QStringLiteral("whatsapp")); // of the last contact
        QCOMPARE(booked(300, QStringLiteral("walk_in")), QStringLiteral("walk_in"));
        QCOMPARE(booked(400, QString()), QString()); // nobody knows
        Appointment unknown = shop().at(500);
        unknown.channel = QStringLiteral("голубиная почта");
        QCOMPARE_ERROR(shop().bookings->book(shop().owner(), {{}, client, {}, {}, unknown, {}}), ErrorCode::BadInput);
        touches::Touch call;
        call.kind = touches::TouchKind::Call;
        call.direction = touches::Direction::In;
        call.at = shop().clock.now();
        call.client = client;
        call.answered = true;
        QVERIFY_RESULT(touches::insertTouch(m_desk->database(), call));
        QCOMPARE(booked(600, std::nullopt), QStringLiteral("call"));
    }
};

QTEST_GUILESS_MAIN(TestVisitWords)
#include "test_visit_words.moc"
