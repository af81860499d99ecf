// SPDX-License-Identifier: GPL-3.0-or-later
// A missed call and a hand-over in words: on the chip, in the head of the column, in the strip, as the next step.
#include "tests/ui/leads/board_data.h"
#include "ui/leads/column_model.h"
#include "ui/leads/late_leads.h"
#include "ui/leads/next_step.h"

#include <QtTest>

using namespace priyom;
using namespace priyom::desk;
using namespace priyom::desk::test;

namespace {

QString plain(QString text)
{
    return text.replace(QChar(0xa0), QLatin1Char(' '));
}

LeadCard owing(Stage stage, sla::Rule rule, Milliseconds since)
{
    LeadCard card =
        visiting(person(60, stage, "Олег Яшин", "", "whatsapp", "Имплантация", 2), at(16, 15, 0), "Олег Тихонов");
    const Milliseconds limit = std::chrono::seconds(sla::normOf(rule).seconds);
    card.owed = leads::RunningNorm{rule, {pictureNow() - since, std::nullopt, limit, sla::NormClock::Working}};
    return card;
}

} // namespace

class OwedWordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::Russian, QLocale::Russia));
        m_due.set(schedule::WorkingClock(schedule::OpeningHours(), shopZone()), shopZone(), {});
    }

    void theChipSaysWhatIsOwed_data()
    {
        QTest::addColumn<int>("rule");
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("urgency");
        const auto row = [](sla::Rule rule, qint64 seconds, const QString& text, Urgency urgency) {
            QTest::addRow("%s after %lld s", sla::normOf(rule).key.data(), static_cast<long long>(seconds))
                << int(rule) << seconds << text << int(urgency);
        };
        row(sla::Rule::Callback, 168, QStringLiteral("Перезвонить за 12:12"), Urgency::Calm);
        row(sla::Rule::Callback, 660, QStringLiteral("Перезвонить за 4:00"), Urgency::Soon);
        row(sla::Rule::Callback, 2040, QStringLiteral("Ждёт звонка 34 мин"), Urgency::Late);
        row(sla::Rule::HandOver, 50, QStringLiteral("Ответить за 1:10"), Urgency::Calm);
        row(sla::Rule::HandOver, 90, QStringLiteral("Ответить за 0:30"), Urgency::Soon);
        row(sla::Rule::FirstReply, 60, QStringLiteral("Ответить за 2:00"), Urgency::Calm);
        row(sla::Rule::FirstReply, 150, QStringLiteral("Ответить за 0:30"), Urgency::Soon);
        row(sla::Rule::FirstReply, 2040, QStringLiteral("Ждёт ответа 34 мин"), Urgency::Late);
        row(sla::Rule::HandOver, 1080, QStringLiteral("Ждёт человека 18 мин"), Urgency::Late);
    }
    void theChipSaysWhatIsOwed()
    {
        QFETCH(int, rule);
        QFETCH(qint64, seconds);
        QFETCH(QString, text);
        QFETCH(int, urgency);
        for (const Stage stage : {Stage::Qualified, Stage::Confirmed, Stage::NoShow}) {
            const LeadCard card = owing(stage, sla::Rule(rule), std::chrono::seconds(seconds));
            const Due due = m_due.dueOf(card);
            QVERIFY(due.chip);
            QCOMPARE(plain(due.chip->text), text);
            QCOMPARE(int(due.urgency), urgency);
            QVERIFY(plain(spokenCard(card, due)).contains(text)); // and so is it read out
        }
    }

    void outOfHoursItSaysFromWhen()
    {
        schedule::OpeningHours hours;
        hours.week.fill({{9 * 60, 13 * 60}, {15 * 60, 20 * 60}});
        DueClock closed(m_clock);
        closed.set(schedule::WorkingClock(hours, shopZone()), shopZone(), {});
        QCOMPARE(plain(closed.dueOf(owing(Stage::Confirmed, sla::Rule::Callback, 10min)).chip->text),
                 QStringLiteral("Перезвонить с 15:00"));
        QCOMPARE(plain(closed.dueOf(owing(Stage::Confirmed, sla::Rule::HandOver, 10min)).chip->text),
                 QStringLiteral("Ответить с 15:00"));
    }

    void itIsTheNextStepAndStandsFirst()
    {
        const LeadCard missed = owing(Stage::Confirmed, sla::Rule::Callback, 34min);
        QCOMPARE(nextStep(missed, m_due, {}).title, QStringLiteral("Перезвонить: звонок пропущен"));
        QCOMPARE(nextStep(owing(Stage::NoShow, sla::Rule::HandOver, 5min), m_due, {}).title,
                 QStringLiteral("Ответить: бот передал человеку"));
        LeadCard unanswered = owing(Stage::Qualified, sla::Rule::FirstReply, 1min);
        unanswered.norm.reset();
        QVERIFY(!nextStep(unanswered, m_due, {}).title.contains(QStringLiteral("Ответить"))); // to confirm is a word to the client too
        unanswered.visit.reset();
        QCOMPARE(nextStep(unanswered, m_due, {}).title, QStringLiteral("Ответить клиенту: первого ответа ещё нет"));
        LeadCard calm = missed;
        calm.id = LeadId(61);
        calm.owed.reset();
        QCOMPARE(nextStep(calm, m_due, {}).title, QStringLiteral("Визит подтверждён"));
        LeadCards cards{calm, missed};
        sortByUrgency(cards, m_due);
        QCOMPARE(cards.front().id, missed.id);
    }

    void theStripNamesItApart()
    {
        leads::LateLeads late;
        late.unanswered = 1;
        late.uncalled = 2;
        QVERIFY(plain(lateText(late)).contains(QStringLiteral("звонка")));
        QCOMPARE(late.all(), 3);
    }

private:
    FixedClock m_clock{pictureNow()};
    DueClock m_due{m_clock};
};

QTEST_MAIN(OwedWordsTest)
#include "test_owed_words.moc"
