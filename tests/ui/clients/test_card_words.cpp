// SPDX-License-Identifier: GPL-3.0-or-later
// What the client's card makes of the visits: their groups, the risk of a no-show, the messages that fit.
#include "ui/clients/client_messages.h"
#include "ui/clients/risk_card.h"
#include "ui/clients/visit_groups.h"

#include <QtTest>

using namespace priyom;
using namespace priyom::clientsui;
using bookings::VisitState;
using cards::CardVisit;
using desk::MessageKind;

namespace {

CardVisit visit(int day, VisitState state, const QString& section = {},
                const QString& specialist = QStringLiteral("Лисин"))
{
    CardVisit made;
    made.startAt = Zone::utc().instant(QDate(2026, 5, day), QTime(12, 0));
    made.state = state;
    made.section = section;
    made.specialistName = specialist;
    return made;
}

const QString kTeeth = QStringLiteral("Стоматология");
const QString kFace = QStringLiteral("Косметология");
const QString kNosova = QStringLiteral("Носова");

} // namespace

class CardWordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void visitsAreGroupedBySectionElseBySpecialist_data()
    {
        QTest::addColumn<std::vector<CardVisit>>("visits");
        QTest::addColumn<QList<VisitGroup>>("groups");
        const auto came = VisitState::Came;
        QTest::newRow("none") << std::vector<CardVisit>() << QList<VisitGroup>();
        QTest::newRow("one specialist") << std::vector{visit(1, came), visit(2, came)} << QList<VisitGroup>();
        QTest::newRow("two sections, the larger first")
            << std::vector{visit(1, came, kFace, kNosova), visit(2, came, kTeeth), visit(3, came, kTeeth)}
            << QList<VisitGroup>{{kTeeth, 2}, {kFace, 1}};
        QTest::newRow("one section tells nothing")
            << std::vector{visit(1, came, kTeeth), visit(2, came, kTeeth, kNosova)}
            << QList<VisitGroup>{{QStringLiteral("Лисин"), 1}, {kNosova, 1}};
    }

    void visitsAreGroupedBySectionElseBySpecialist()
    {
        QFETCH(const std::vector<CardVisit>, visits);
        QFETCH(const QList<VisitGroup>, groups);
        QCOMPARE(visitGroups(visits), groups);
        for (const VisitGroup& group : groups)
            QCOMPARE(int(visitsOfGroup(visits, group.name).size()), group.count);
        QCOMPARE(visitsOfGroup(visits, {}).size(), visits.size());
    }

    void theRiskIsCountedAndNeverAPercent()
    {
        CardVisit spam = visit(9, VisitState::NoShow);
        spam.counts = false;
        const std::vector visits{visit(8, VisitState::Came),
                                 visit(7, VisitState::Came),
                                 visit(5, VisitState::NoShow),
                                 visit(4, VisitState::Came),
                                 spam,
                                 visit(12, VisitState::Planned),
                                 visit(3, VisitState::Cancelled)};
        const cards::NoShows found = cards::noShowsOf(visits);
        QCOMPARE(found.missed, 1);
        QCOMPARE(found.of, 4); // whose time has come, and that count
        QCOMPARE(found.cameSince, 2);
        QCOMPARE(found.last->startAt, visit(5, VisitState::NoShow).startAt);
        const RiskWords words = riskWords(found, &visits[5], Zone::utc());
        for (const QString& said : {words.count, words.last, words.since, words.advice})
            QVERIFY2(!said.contains(QLatin1Char('%')), qPrintable(said));
        QCOMPARE(words.last, QStringLiteral("Неявка 05.05.26 без подтверждения"));
        QVERIFY(words.advice.contains(QStringLiteral("звонком")));
    }

    void theAdviceIsOfWhatIsNext_data()
    {
        QTest::addColumn<int>("missed");
        QTest::addColumn<int>("came"); // after it
        QTest::addColumn<int>("next"); // -1: none
        QTest::addColumn<QString>("advice");
        QTest::newRow("a reliable one, to be confirmed") << 0 << 3 << int(VisitState::Planned) << QString();
        QTest::newRow("a reliable one, confirmed") << 0 << 3 << int(VisitState::Confirmed) << QString();
        QTest::newRow("missed once, confirmed") << 1 << 1 << int(VisitState::Confirmed) << QStringLiteral("за 24 часа");
        QTest::newRow("missed and gone") << 1 << 0 << -1 << QStringLiteral("перезвонить");
        QTest::newRow("missed, came since") << 1 << 1 << -1 << QString();
    }

    void theAdviceIsOfWhatIsNext()
    {
        QFETCH(const int, missed);
        QFETCH(const int, came);
        QFETCH(const int, next);
        QFETCH(const QString, advice);
        std::vector<CardVisit> visits;
        for (int at = 0; at < missed; ++at)
            visits.push_back(visit(1 + at, VisitState::NoShow));
        for (int at = 0; at < came; ++at)
            visits.push_back(visit(10 + at, VisitState::Came));
        const CardVisit ahead = visit(20, next < 0 ? VisitState::Planned : VisitState(next));
        const RiskWords words = riskWords(cards::noShowsOf(visits), next < 0 ? nullptr : &ahead, Zone::utc());
        if (advice.isEmpty())
            QCOMPARE(words.advice, advice);
        else
            QVERIFY2(words.advice.contains(advice), qPrintable(words.advice));
    }

    void theMessagesAreThoseThatFit()
    {
        desk::DeskLists lists;
        lists.address = QStringLiteral("ул. Труда, 78");
        cards::ClientCard card;
        const CardVisit planned = visit(20, VisitState::Planned);
        const CardVisit confirmed = visit(20, VisitState::Confirmed);
        QCOMPARE(messagesFor(card, nullptr, lists), (QList{MessageKind::Agree, MessageKind::Way}));
        QCOMPARE(messagesFor(card, &planned, lists),
                 (QList{MessageKind::Confirm, MessageKind::Remind, MessageKind::Way}));
        QCOMPARE(messagesFor(card, &confirmed, lists), (QList{MessageKind::Remind, MessageKind::Way}));
        card.visits = {visit(9, VisitState::NoShow), visit(8, VisitState::Came)};
        QCOMPARE(messagesFor(card, nullptr, lists), (QList{MessageKind::Return, MessageKind::Way}));
        lists.address.clear();
        QCOMPARE(messagesFor(card, nullptr, lists), (QList{MessageKind::Return})); // nobody is sent to no address
    }
};

QTEST_GUILESS_MAIN(CardWordsTest)
#include "test_card_words.moc"
