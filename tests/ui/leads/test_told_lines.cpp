// SPDX-License-Identifier: GPL-3.0-or-later
// The story of a request that came by a file: when it was answered, taken, booked, confirmed and how it ended, each
// with who and when; and why a limit passed, where that is known.
#include "ui/leads/story_lines.h"
#include "ui/words/number_text.h"

#include <QTest>

using namespace priyom;
using namespace priyom::desk;
using bookings::VisitState;
using leads::Stage;
using notices::BreachCause;

namespace {

const PersonId kIrina(7);
const PersonId kDmitry(8);

Instant at(int hour, int minute)
{
    return Zone::utc().instant(QDate(2026, 10, 15), QTime(hour, minute));
}

history::Event imported(const QByteArray& detail = "{\"visit\":5}")
{
    history::Event event;
    event.op = QStringLiteral("lead.import");
    event.at = at(14, 5);
    event.detail = detail;
    return event;
}

bookings::LeadStory told()
{
    bookings::LeadStory story;
    leads::LeadCard& card = story.card;
    card.channelKey = QStringLiteral("whatsapp");
    card.channelKind = catalog::ChannelKind::Chat;
    card.managerName = QStringLiteral("Ирина Павлова");
    card.lead.manager = kIrina;
    card.lead.stage = Stage::Qualified;
    card.lead.arrivedAt = at(13, 41);
    card.lead.firstReplyAt = at(13, 43);
    card.lead.qualifiedAt = at(13, 50);
    bookings::Visit visit;
    visit.id = VisitId(5);
    visit.manager = kDmitry;
    visit.bookedAt = at(13, 58);
    visit.startAt = at(15, 0) + std::chrono::hours(24);
    story.visits = {visit};
    story.events = {imported()};
    return story;
}

QStringList linesOf(const bookings::LeadStory& story, const std::vector<notices::Notice>& breaches = {})
{
    DeskLists lists;
    lists.zone = Zone::utc();
    lists.persons = {{kIrina, QStringLiteral("Ирина Павлова"), {staff::Role::Receptionist}},
                     {kDmitry, QStringLiteral("Дмитрий Иванов"), {staff::Role::Manager}}};
    QStringList lines;
    for (const StoryLine& line : storyLines(story, breaches, lists, at(14, 5)))
        lines += QString(Zone::utc().local(line.at).time.toString(QStringLiteral("H:mm ")) % line.what %
                         QStringLiteral(" | ") % line.who %
                         (line.verdict.isEmpty() ? QString() : QString(QStringLiteral(" | ") % line.verdict)))
                     .replace(words::kNoBreakSpace, u' ');
    return lines;
}

} // namespace

class TestToldLines final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Russian, QLocale::Russia)); }

    void itsWholeWayIsToldWithWhoAndWhen()
    {
        QCOMPARE(linesOf(told()),
                 (QStringList{
                     QStringLiteral("13:58 Запись на завтра 15:00 | Дмитрий Иванов, из файла, подтвердить за 15 мин"),
                     QStringLiteral("13:50 Новый → Квалифицирован | Ирина Павлова, из файла"),
                     QStringLiteral("13:43 Первый ответ за 2 мин | Ирина Павлова, из файла | в норме ≤ 3 мин"),
                     QStringLiteral("13:41 Лид создан, WhatsApp | загружен из файла, ответственный: Ирина Павлова")}));
    }

    void theEndOfAVisitIsTold_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("line");
        QTest::newRow("came") << int(VisitState::Came)
                              << QStringLiteral("14:00 Подтверждён → Пришёл | Дмитрий Иванов, из файла");
        QTest::newRow("missed") << int(VisitState::NoShow)
                                << QStringLiteral("14:00 Подтверждён → Неявка | Дмитрий Иванов, из файла");
        QTest::newRow("cancelled") << int(VisitState::Cancelled)
                                   << QStringLiteral("14:00 Визит отменён | Дмитрий Иванов, из файла");
    }
    void theEndOfAVisitIsTold()
    {
        QFETCH(const int, state);
        QFETCH(const QString, line);
        bookings::LeadStory story = told();
        story.visits.front().state = VisitState(state);
        story.visits.front().confirmedAt = at(13, 59);
        story.visits.front().outcomeAt = at(14, 0);
        const QStringList lines = linesOf(story);
        QCOMPARE(lines.front(), line);
        QCOMPARE(lines.at(1), QStringLiteral("13:59 Квалифицирован → Подтверждён | Дмитрий Иванов, из файла"));
    }

    // What was done here since has an event of its own.
    void whatWasDoneHereIsNotToldTwice()
    {
        bookings::LeadStory story = told();
        story.visits.front().state = VisitState::Confirmed;
        story.visits.front().confirmedAt = at(14, 20);
        QVERIFY(linesOf(story).filter(QStringLiteral("Подтверждён")).isEmpty());
        bookings::Visit another = story.visits.front(); // booked here
        another.id = VisitId(9);
        another.bookedAt = at(14, 0);
        story.visits.push_back(another);
        QCOMPARE(linesOf(story).filter(QStringLiteral("Запись на")).size(), 1);
    }

    void aRequestMadeHereHasItsOwnEventsAlone()
    {
        bookings::LeadStory story = told();
        story.events.clear();
        QVERIFY(linesOf(story).isEmpty());
    }

    void whyALimitPassedIsSaid_data()
    {
        QTest::addColumn<int>("cause");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("nobody there") << int(BreachCause::NobodyOnShift)
                                      << QStringLiteral(" | никого не было на смене");
        QTest::newRow("somebody else was")
            << int(BreachCause::NotOnShift) << QStringLiteral(" | ответственного не было на смене");
        QTest::newRow("too many at once") << int(BreachCause::QueueFull) << QStringLiteral(" | очередь была полна");
        QTest::newRow("the person") << int(BreachCause::Person) << QStringLiteral(" | засчитано ответственному");
        QTest::newRow("not known") << int(BreachCause::Unknown) << QString();
    }
    void whyALimitPassedIsSaid()
    {
        QFETCH(const int, cause);
        QFETCH(const QString, verdict);
        notices::Notice breach;
        breach.kind = notices::NoticeKind::Overdue;
        breach.rule = sla::Rule::Taken;
        breach.addressee.person = kIrina;
        breach.dueAt = at(13, 56);
        breach.cause = BreachCause(cause);
        QVERIFY2(linesOf(told(), {breach})
                     .contains(QStringLiteral("13:56 Не взяли в работу в срок | Ирина Павлова") + verdict),
                 qPrintable(linesOf(told(), {breach}).join(u'\n')));
    }
};

QTEST_MAIN(TestToldLines)
#include "test_told_lines.moc"
