// SPDX-License-Identifier: GPL-3.0-or-later
// What was left by Esc waits, whoever rings next.
#include "ui/desk/typed_wish.h"
#include "ui/newlead/draft_pile.h"

#include <QTest>

using namespace priyom;
using desk::DraftPile;
using desk::NewLeadDraft;

namespace {

NewLeadDraft draftOf(const QString& phone, const QString& name, const QString& wish = {})
{
    NewLeadDraft draft;
    draft.phone = phone;
    draft.name = name;
    draft.wish = wish;
    return draft;
}

} // namespace

class TestDraftPile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherCallerBeginsAnEmptyForm()
    {
        DraftPile pile;
        const NewLeadDraft maria = draftOf(QStringLiteral("+7 999 555-00-11"), QStringLiteral("Мария Старая"), QStringLiteral("завтра после 15"));
        pile.put(maria);
        const NewLeadDraft begun = draftOf(QStringLiteral("+7 999 555-00-22"), {});
        QCOMPARE(pile.takeFor(begun), begun);
        QCOMPARE(pile.takeLatest(), maria); // she waits still
        QCOMPARE(pile.takeLatest(), NewLeadDraft());
    }

    void theSameCallerFindsWhatWasLeft_data()
    {
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("same");
        const QString number = QStringLiteral("+7 999 555-00-11");
        QTest::newRow("the same phone") << number << QString() << true;
        QTest::newRow("written in another way") << QStringLiteral("89995550011") << QString() << true;
        QTest::newRow("another phone, the same name") << QStringLiteral("+7 999 555-00-12") << QStringLiteral("Мария") << false;
        QTest::newRow("no phone, the same name") << QString() << QStringLiteral("Мария") << false; // there are many
        QTest::newRow("nothing") << QString() << QString() << false;
    }

    void theSameCallerFindsWhatWasLeft()
    {
        QFETCH(const QString, phone);
        QFETCH(const QString, name);
        DraftPile pile;
        const NewLeadDraft left = draftOf(QStringLiteral("+7 999 555-00-11"), QStringLiteral("Мария"), QStringLiteral("вечером"));
        pile.put(left);
        QTEST(pile.takeFor(draftOf(phone, name)) == left, "same");
    }

    void whoHasNoPhoneIsKnownByTheNameOrByTheCard()
    {
        DraftPile pile;
        pile.put(draftOf({}, QStringLiteral("Мария Старая"), QStringLiteral("вечером")));
        QCOMPARE(pile.takeFor(draftOf({}, QStringLiteral("мария старая"))).wish, QStringLiteral("вечером"));
        NewLeadDraft chosen = draftOf({}, QStringLiteral("Анна"), QStringLiteral("утром"));
        chosen.client = ClientId(7);
        pile.put(chosen);
        NewLeadDraft begun = draftOf(QStringLiteral("+7 999 555-00-33"), {});
        begun.client = ClientId(7);
        QCOMPARE(pile.takeFor(begun).wish, QStringLiteral("утром"));
    }

    void tomorrowIsTheDayItWasSaidOf()
    {
        const Zone zone = Zone::utc();
        NewLeadDraft draft = draftOf({}, QStringLiteral("Вера"), QStringLiteral("завтра после 15"));
        draft.wishedOn = QDate(2026, 10, 15);
        QCOMPARE(wishOn(draft, QDate(2026, 10, 15), zone, {}), QStringLiteral("завтра после 15"));
        DraftPile pile;
        pile.put(draft);
        const NewLeadDraft kept = DraftPile::fromText(pile.text()).takeLatest();
        const auto read = desk::typedWish(wishOn(kept, QDate(2026, 10, 16), zone, {}), zone.startOfDay(QDate(2026, 10, 16)), zone);
        QVERIFY(read);
        QCOMPARE(read->first, QDate(2026, 10, 16));
        QCOMPARE(read->fromMinute, 15 * 60);
    }

    void allThatWaitIsKeptAsText()
    {
        DraftPile pile;
        QVERIFY(pile.text().isEmpty());
        pile.put(NewLeadDraft()); // an empty form is no draft
        NewLeadDraft chosen; // nothing is typed, but somebody has told what they want
        chosen.service = QStringLiteral("Стрижка");
        chosen.interest = leads::Temperature::Hot;
        pile.put(chosen);
        QCOMPARE(DraftPile::fromText(pile.text()).takeLatest(), chosen);
        QCOMPARE(pile.takeLatest(), chosen);
        QVERIFY(pile.isEmpty());
        const NewLeadDraft first = draftOf(QStringLiteral("+7 999 555-00-11"), QStringLiteral("Мария"), QStringLiteral("вечером"));
        NewLeadDraft second = draftOf({}, QStringLiteral("Анна"));
        second.client = ClientId(7);
        second.asked = LeadId(9);
        second.isAnother = true;
        pile.put(first);
        QCOMPARE(DraftPile::fromText(pile.text()).takeLatest(), first);
        QCOMPARE(DraftPile::fromText(desk::draftText(first)).takeLatest(), first); // of a program that kept one
        pile.put(second);
        pile.put(second); // takes its own place
        DraftPile read = DraftPile::fromText(pile.text());
        QCOMPARE(read.takeLatest(), second);
        QCOMPARE(read.takeLatest(), first);
        QVERIFY(read.isEmpty());
        QVERIFY(DraftPile::fromText(QStringLiteral("no draft at all")).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDraftPile)
#include "test_draft_pile.moc"
