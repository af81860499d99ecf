// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/leads/board_data.h"
#include "ui/leads/column_model.h"
#include "ui/leads/next_step.h"
#include "ui/words/lead_words.h"

#include <QtTest>

using namespace priyom;
using namespace priyom::desk;
using namespace priyom::desk::test;

namespace {

QString plain(QString text)
{
    return text.replace(QChar(0xa0), QLatin1Char(' '));
}

} // namespace

class DueTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::Russian, QLocale::Russia));
        m_due.set(schedule::WorkingClock(schedule::OpeningHours(), shopZone()), shopZone(), {});
    }

    void aCardSaysWhatItWaitsFor_data()
    {
        QTest::addColumn<qint64>("lead");
        QTest::addColumn<int>("urgency");
        QTest::addColumn<QString>("text");
        QTest::newRow("late since it came, not since the deadline") << qint64(1) << int(Urgency::Late) << QStringLiteral("Ждёт 34 мин");
        QTest::newRow("a chat is late after three minutes") << qint64(2) << int(Urgency::Late) << QStringLiteral("Ждёт 18 мин");
        QTest::newRow("the last minute") << qint64(3) << int(Urgency::Soon) << QStringLiteral("Осталось 0:50");
        QTest::newRow("time enough") << qint64(4) << int(Urgency::Calm) << QStringLiteral("Осталось 2:10");
        QTest::newRow("to confirm within five minutes") << qint64(7) << int(Urgency::Soon) << QStringLiteral("Подтвердить за 3:40");
        QTest::newRow("to confirm") << qint64(8) << int(Urgency::Calm) << QStringLiteral("Подтвердить за 8:12");
        QTest::newRow("to call back today") << qint64(10) << int(Urgency::Calm) << QStringLiteral("перезвонить в 16:30");
        QTest::newRow("to call back tomorrow") << qint64(11) << int(Urgency::Calm) << QStringLiteral("перезвонить завтра");
        QTest::newRow("a visit today") << qint64(21) << int(Urgency::Calm) << QStringLiteral("сегодня 14:30 Белова");
        QTest::newRow("a visit tomorrow") << qint64(24) << int(Urgency::Calm) << QStringLiteral("завтра 10:00 Лисин");
        QTest::newRow("what was paid") << qint64(28) << int(Urgency::Calm) << QStringLiteral("186 000 ₽ в 10:00, Тихонов");
    }

    void aCardSaysWhatItWaitsFor()
    {
        QFETCH(qint64, lead);
        QFETCH(int, urgency);
        QFETCH(QString, text);
        for (const LeadCard& card : pictureBoard().cards) {
            if (card.id != LeadId(lead))
                continue;
            const Due due = m_due.dueOf(card);
            QCOMPARE(plain(due.text()), text);
            QCOMPARE(int(due.urgency), urgency);
            return;
        }
        QFAIL("no such card");
    }

    void aVisitToBeConfirmedSaysWhenItIs()
    {
        const LeadCard booked = visiting(person(50, Stage::Qualified, "Павел Гущин", "", "site", "Имплантация", 1), at(16, 11, 0), "Андрей Тихонов");
        QCOMPARE(m_due.unconfirmedVisit(booked), QStringLiteral("завтра 11:00"));
        LeadCard confirmed = booked;
        confirmed.stage = Stage::Confirmed; // there the foot of the card says it
        QCOMPARE(m_due.unconfirmedVisit(confirmed), QString());
        QCOMPARE(m_due.unconfirmedVisit(person(51, Stage::Qualified, "Павел Гущин", "", "site", "Имплантация", 1)), QString());
    }

    void theMostUrgentStandsFirst()
    {
        LeadCards cards = pictureBoard().cards;
        std::reverse(cards.begin(), cards.end());
        std::erase_if(cards, [](const LeadCard& card) { return card.stage != Stage::New && card.stage != Stage::Qualified; });
        sortByUrgency(cards, m_due);
        std::vector<qint64> order;
        for (const LeadCard& card : cards)
            order.push_back(card.id.value);
        order.resize(11);
        QCOMPARE(order, (std::vector<qint64>{1, 2, 3, 7, 4, 5, 6, 8, 9, 10, 11}));
    }

    void whoWasAnsweredWaitsToBeTakenIntoWork()
    {
        LeadCard card = waiting(person(1, Stage::New, "Глеб Фомин", "", "call", "", 1), 34min, 15min);
        QCOMPARE(plain(m_due.dueOf(card).text()), QStringLiteral("Ждёт 34 мин"));
        QCOMPARE(nextStep(card, m_due, {.takesPayments = true}).title, QStringLiteral("Позвонить (F5) и узнать, что нужно"));
        card.answered = true;
        QCOMPARE(plain(m_due.dueOf(card).text()), QStringLiteral("Не в работе 34 мин"));
        QCOMPARE(int(m_due.dueOf(card).urgency), int(Urgency::Late)); // the norm is not met by talking
        QCOMPARE(nextStep(card, m_due, {.takesPayments = true}).title, QStringLiteral("Ответ дан: взять в работу"));
        QCOMPARE(readyKind(card, m_due, {}), std::optional(MessageKind::Agree)); // not once more a word of thanks for asking
        card.callbackAt = at(15, 16, 30); // nobody took the call
        QCOMPARE(plain(nextStep(card, m_due, {.takesPayments = true}).title), QStringLiteral("Взять в работу, перезвонить сегодня 16:30"));
        card.answered = false;
        QCOMPARE(nextStep(card, m_due, {.takesPayments = true}).title, QStringLiteral("Дозвониться и узнать, что нужно"));
        card.answered = true;
        card = waiting(card, 5min, 15min);
        QCOMPARE(plain(m_due.dueOf(card).text()), QStringLiteral("Взять в работу за 10:00"));
    }

    void aDueReminderAndAHandOverAreTheNextStep()
    {
        const LeadCard booked = visiting(person(5, Stage::Confirmed, "Олег Яшин", "", "call", "Имплантация", 2), at(16, 15, 0), "Олег Тихонов", 186000);
        QCOMPARE(nextStep(booked, m_due, {}).title, QStringLiteral("Визит подтверждён"));
        QCOMPARE(nextStep(booked, m_due, {.remindsNow = true}).title, QStringLiteral("Напомнить о визите"));
        LeadCard planned = booked;
        planned.stage = Stage::Qualified;
        planned.visit->state = bookings::VisitState::Planned;
        QCOMPARE(readyKind(planned, m_due, {}), std::optional(MessageKind::Confirm));
        QCOMPARE(readyKind(planned, m_due, {.remindsNow = true}), std::optional(MessageKind::Remind));
        LeadCard chat = waiting(person(1, Stage::New, "Глеб Фомин", "", "whatsapp", "", 1), 1min, 15min);
        chat.answered = true; // by the bot
        QCOMPARE(nextStep(chat, m_due, {.handedOver = true}).title, QStringLiteral("Ответить: бот передал человеку"));
        QCOMPARE(readyKind(chat, m_due, {.handedOver = true}), std::optional(MessageKind::Answer));
    }

    void whoHasWaitedForDaysWaitsInDays()
    {
        const LeadCard card = waiting(person(1, Stage::New, "Глеб Фомин", "", "call", "", 1), 461h, 15min);
        QCOMPARE(plain(m_due.dueOf(card).text()), QStringLiteral("Ждёт 19 дн"));
        QCOMPARE(m_due.dueOf(card).waited.days, 19);
    }

    void whoCameAndDidNotPayIsToldFromWhoPaid()
    {
        LeadCard card = visiting(person(28, Stage::Came, "Олег Яшин", "", "call", "Имплантация", 2), at(15, 10, 0), "Олег Тихонов", 186000);
        QVERIFY(nextStep(card, m_due, {.takesPayments = true}).action.isEmpty());
        card.visit->paid.reset();
        QCOMPARE(plain(m_due.dueOf(card).text()), QStringLiteral("не оплачено в 10:00, Тихонов"));
        QCOMPARE(nextStep(card, m_due, {.takesPayments = true}).action, QStringLiteral("Принять оплату"));
        QVERIFY(nextStep(card, m_due, {}).action.isEmpty()); // to whom the core would refuse it
    }

    void whoCameBackWaitsSinceThen()
    {
        LeadCard card = waiting(person(1, Stage::New, "Глеб Фомин", "", "call", "", 1), 20min, 15min);
        card.cameBackAt = card.arrivedAt;
        card.arrivedAt = pictureNow() - 461h;
        QCOMPARE(plain(m_due.dueOf(card).text()), QStringLiteral("Ждёт 20 мин"));
    }

    void aVisitThatIsOverIsNotConfirmedAnyMore()
    {
        LeadCard card = confirming(person(50, Stage::Qualified, "Павел Гущин", "", "site", "Имплантация", 1), -10min);
        card = visiting(card, at(15, 14, 10), "Андрей Тихонов");
        QVERIFY(m_due.asksToConfirm(card));
        QCOMPARE(plain(m_due.dueOf(card).text()), QStringLiteral("Не подтверждён 25 мин"));
        card = visiting(card, at(13, 11, 0), "Андрей Тихонов");
        QVERIFY(!m_due.asksToConfirm(card));
        QCOMPARE(plain(m_due.dueOf(card).text()), QStringLiteral("Отметить итог"));
    }

    void aNightPassesWithoutAging()
    {
        schedule::OpeningHours hours;
        hours.week.fill({{9 * 60, 20 * 60}});
        DueClock due(m_clock);
        due.set(schedule::WorkingClock(hours, shopZone()), shopZone(), {});
        LeadCard card = person(1, Stage::New, "Глеб Фомин", "", "call", "", 1);
        card = waiting(card, 0s, 15min);
        card.arrivedAt = at(14, 19, 50);
        card.norm->began = card.arrivedAt;
        m_clock.set(at(15, 9, 2));
        QCOMPARE(plain(due.dueOf(card).text()), QStringLiteral("Осталось 3:00"));
        m_clock.set(at(15, 9, 10));
        QCOMPARE(plain(due.dueOf(card).text()), QStringLiteral("Ждёт 20 мин"));
        m_clock.set(pictureNow());
    }

    // A clinic open from nine to eight on weekdays; a booking made a minute before it closed.
    void outOfHoursItIsSaidFromWhenTheClockRuns_data()
    {
        QTest::addColumn<Instant>("now");
        QTest::addColumn<QString>("chip");
        QTest::addColumn<QString>("about");
        QTest::addColumn<QString>("step"); // what the panel says beside the chip
        QTest::newRow("open") << at(15, 19, 59, 30) << QStringLiteral("Подтвердить за 14:30") << QStringLiteral("Норма 15 мин, до завтра 9:14")
                              << QStringLiteral("Подтвердить визит до завтра 9:14");
        QTest::newRow("evening") << at(15, 22, 0) << QStringLiteral("Подтвердить с 9:00")
                                 << QStringLiteral("Сейчас закрыто, время нормы стоит. Снова пойдёт: завтра 9:00, останется 14 мин, до 9:14")
                                 << QStringLiteral("Подтвердить визит с 9:00 до 9:14");
        QTest::newRow("morning") << at(16, 8, 0) << QStringLiteral("Подтвердить с 9:00")
                                 << QStringLiteral("Сейчас закрыто, время нормы стоит. Снова пойдёт: 9:00, останется 14 мин, до 9:14")
                                 << QStringLiteral("Подтвердить визит с 9:00 до 9:14");
        QTest::newRow("open again") << at(16, 9, 0) << QStringLiteral("Подтвердить за 14:00") << QStringLiteral("Норма 15 мин, до 9:14")
                                    << QStringLiteral("Подтвердить визит до 9:14");
    }
    void outOfHoursItIsSaidFromWhenTheClockRuns()
    {
        QFETCH(Instant, now);
        LeadCard card = visiting(person(1, Stage::Qualified, "Глеб Фомин", "", "call", "", 1), at(19, 11, 0), "Анна Белова");
        card.norm = sla::NormCase{at(15, 19, 59), std::nullopt, 15min, sla::NormClock::Working};
        const Due due = weekdayDue(now, card);
        QTEST(plain(due.chip->text), "chip");
        QTEST(plain(due.about), "about");
        QTEST(plain(m_step.title), "step");
    }

    void overTheWeekendItIsSaidFromWhichDay()
    {
        LeadCard card = person(1, Stage::New, "Глеб Фомин", "", "whatsapp", "", 1);
        card.norm = sla::NormCase{at(16, 21, 0), std::nullopt, 3min, sla::NormClock::Working};
        card.arrivedAt = at(16, 21, 0); // Friday
        QCOMPARE(plain(weekdayDue(at(16, 21, 0), card).chip->text), QStringLiteral("Ответить с пн"));
        QCOMPARE(plain(weekdayDue(at(18, 21, 0), card).chip->text), QStringLiteral("Ответить с 9:00"));
        card.answered = true;
        QCOMPARE(plain(weekdayDue(at(18, 21, 0), card).chip->text), QStringLiteral("В работу с 9:00"));
        card.norm->clock = sla::NormClock::Calendar; // a ringing telephone does not wait for the morning
        card.norm->began = at(18, 21, 0);
        QCOMPARE(plain(weekdayDue(at(18, 21, 0), card).chip->text), QStringLiteral("Взять в работу за 3:00"));
    }

    void whoIsLateAtNightIsSaidToWaitForTheMorning()
    {
        LeadCard card = person(1, Stage::New, "Глеб Фомин", "", "call", "", 1);
        card.arrivedAt = at(15, 19, 30);
        card.norm = sla::NormCase{card.arrivedAt, std::nullopt, 15min, sla::NormClock::Working};
        const Due due = weekdayDue(at(15, 23, 0), card);
        QCOMPARE(plain(due.chip->text), QStringLiteral("Ждёт 30 мин"));
        QCOMPARE(plain(due.about), QStringLiteral("Сейчас закрыто, время нормы стоит. Снова пойдёт: завтра 9:00"));
    }

    void cameIsTheStepOnlyWhenAVisitMayBegin_data()
    {
        QTest::addColumn<Instant>("start");
        QTest::addColumn<QString>("title");
        QTest::addColumn<bool>("isOffered");
        const QString meet = QStringLiteral("Встретить клиента");
        const QString wait = QStringLiteral("Визит подтверждён");
        QTest::newRow("tomorrow") << at(16, 10, 0) << wait << false;
        QTest::newRow("in 31 minutes") << at(15, 14, 36) << wait << false;
        QTest::newRow("in half an hour") << at(15, 14, 35) << meet << true;
        QTest::newRow("it goes on") << at(15, 13, 50) << meet << true;
        QTest::newRow("an hour ago") << at(15, 13, 5) << QStringLiteral("Отметить, чем кончился визит") << true;
    }
    void cameIsTheStepOnlyWhenAVisitMayBegin()
    {
        QFETCH(Instant, start);
        QFETCH(bool, isOffered);
        LeadCard card = visiting(person(1, Stage::Confirmed, "Яна Дубова", "", "telegram", "", 1), start, "Павел Лисин");
        card.visit->state = bookings::VisitState::Confirmed;
        const NextStep step = nextStep(card, m_due, {.takesPayments = true});
        QTEST(step.title, "title");
        QCOMPARE(!step.action.isEmpty(), isOffered);
        QCOMPARE(step.canMiss, card.visit->endAt <= at(15, 14, 5)); // nobody is a no-show before the end
        QCOMPARE(readyKind(card, m_due, {}).has_value(), !step.canMiss); // nor asked to come to what is gone by
        QVERIFY(!step.booksFirst); // to move the visit is possible, not asked for
        QCOMPARE(step.booking, QStringLiteral("Перенести"));
    }

    void anUnconfirmedVisitThatIsOverAsksForItsOutcome()
    {
        LeadCard card = visiting(person(1, Stage::Qualified, "Яна Дубова", "", "telegram", "", 1), at(15, 13, 5), "Павел Лисин");
        card.visit->state = bookings::VisitState::Planned;
        const NextStep step = nextStep(card, m_due, {});
        QCOMPARE(stageToLeave(card, m_due.now()), Stage::Confirmed);
        QCOMPARE(step.title, QStringLiteral("Отметить, чем кончился визит"));
        QCOMPARE(step.action, words::stageWord(Stage::Came));
        QVERIFY(step.canMiss);
        card = visiting(card, at(15, 14, 35), "Павел Лисин"); // it begins soon: still to be confirmed
        card.visit->state = bookings::VisitState::Planned;
        QCOMPARE(stageToLeave(card, m_due.now()), Stage::Qualified);
        QCOMPARE(nextStep(card, m_due, {}).action, words::stageWord(Stage::Confirmed));
    }

    void whenItSuitsIsSaidWhileNothingIsBooked()
    {
        LeadCard card = person(1, Stage::New, "Глеб Фомин", "", "call", "Имплантация", 1);
        card.wishedTime = QStringLiteral("завтра после 15");
        QCOMPARE(openWish(card), QStringLiteral("завтра после 15"));
        QVERIFY(spokenCard(card, m_due.dueOf(card)).endsWith(QStringLiteral("Имплантация, завтра после 15")));
        LeadCard wordsOnly = card;
        wordsOnly.wish = wordsOnly.wishedTime; // no service: the card says it already
        QCOMPARE(openWish(wordsOnly), QString());
        QCOMPARE(openWish(visiting(card, at(16, 11, 0), "Анна Белова")), QString());
    }

    void aScreenReaderHearsTheWholeCard()
    {
        const LeadCard card = pictureBoard().cards.front();
        QCOMPARE(plain(spokenCard(card, m_due.dueOf(card))),
                 QStringLiteral("Глеб Фомин, новый, Ждёт 34 мин, горячий, звонок, Имплантация, 1 зуб"));
    }

private:
    Due weekdayDue(Instant now, const LeadCard& card)
    {
        schedule::OpeningHours hours;
        std::fill_n(hours.week.begin(), 5, schedule::DayHours{{9 * 60, 20 * 60}});
        DueClock due(m_clock);
        due.set(schedule::WorkingClock(hours, shopZone()), shopZone(), {});
        m_clock.set(now);
        const Due said = due.dueOf(card);
        m_step = nextStep(card, due, {.takesPayments = true});
        m_clock.set(pictureNow());
        return said;
    }

    NextStep m_step; // at the moment last asked about
    FixedClock m_clock{pictureNow()};
    DueClock m_due{m_clock};
};

QTEST_GUILESS_MAIN(DueTest)
#include "test_due.moc"
