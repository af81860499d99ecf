// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+Z after a restart, of what is one's own and of no client: kept filters; and what stands in its way and what does not.
#include "core/backend/services.h"
#include "core/backend/shop.h"
#include "core/history/event_store.h"
#include "tests/support/verify_result.h"

#include <QTest>

using namespace priyom;
using leads::Arrived;
using leads::LeadChoice;
using leads::SavedFilter;

class TestTakeBackNotes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        auto shop = backend::Shop::openInMemory({QStringLiteral("Asia/Yekaterinburg"), QStringLiteral("RUB"), {}, {}, QStringLiteral("Анна"), true}, m_clock);
        QVERIFY_RESULT(shop);
        m_shop = *std::move(shop);
        m_anna = {PersonId(1), QStringLiteral("Анна"), {staff::Role::Owner}, QStringLiteral("desk")};
    }

    void aKeptFilterIsTakenBackToWhatStoodUnderItsName()
    {
        const QString name = QStringLiteral("Марина");
        QVERIFY_RESULT(filters().keep(m_anna, {name, today}));
        pass();
        QVERIFY_RESULT(filters().keep(m_anna, {name, week}));
        pass();
        QCOMPARE(takenBack(), QStringLiteral("filter.keep"));
        QCOMPARE(kept(), (std::vector<SavedFilter>{{name, today}}));
        pass();
        QCOMPARE(takenBack(), QStringLiteral("filter.keep"));
        QCOMPARE(kept(), std::vector<SavedFilter>());
    }

    void aDroppedFilterComesBack()
    {
        QVERIFY_RESULT(filters().keep(m_anna, {QStringLiteral("Неделя"), week}));
        pass();
        QVERIFY_RESULT(filters().drop(m_anna, QStringLiteral("Неделя")));
        pass();
        QCOMPARE(takenBack(), QStringLiteral("filter.drop"));
        QCOMPARE(kept(), (std::vector<SavedFilter>{{QStringLiteral("Неделя"), week}}));
    }

    void whatWasKeptSinceFromAnotherMachineIsLeft()
    {
        const QString name = QStringLiteral("Неделя");
        staff::Session elsewhere = m_anna;
        elsewhere.device = QStringLiteral("another desk");
        const auto first = filters().keep(m_anna, {name, today});
        QVERIFY_RESULT(first);
        pass();
        QVERIFY_RESULT(filters().keep(elsewhere, {name, week}));
        pass();
        QCOMPARE_ERROR(filters().undo(m_anna, *first), ErrorCode::Conflict);
        QCOMPARE(kept(), (std::vector<SavedFilter>{{name, week}}));
        QVERIFY_RESULT(filters().keep(elsewhere, {QStringLiteral("Другой"), week})); // under its own name
        const auto takenThere = m_shop->services().takeBack.last(elsewhere);
        QVERIFY_RESULT(takenThere);
        pass();
        QVERIFY_RESULT(m_shop->services().takeBack.last(elsewhere));
        QVERIFY_RESULT(filters().undo(m_anna, *first)); // it stands alone again
        QCOMPARE(kept(), std::vector<SavedFilter>());
        QCOMPARE_ERROR(filters().undo(m_anna, *first), ErrorCode::MoveRefused);
    }

    void aDroppedFilterDoesNotComeBackIntoAFullMenu()
    {
        QVERIFY_RESULT(filters().keep(m_anna, {QStringLiteral("Неделя"), week}));
        const auto dropped = filters().drop(m_anna, QStringLiteral("Неделя"));
        QVERIFY_RESULT(dropped);
        for (int number = 0; number < 30; ++number)
            QVERIFY_RESULT(filters().keep(m_anna, {QString::number(number), today}));
        QCOMPARE_ERROR(filters().undo(m_anna, *dropped), ErrorCode::BadInput);
        QCOMPARE(kept().size(), std::size_t(30));
    }

    // Its name may be a client's: it goes with the day in which it can be taken back.
    void theHistorySaysThatItWasKeptAndNotItsName()
    {
        const auto seq = filters().keep(m_anna, {QStringLiteral("Марина"), today});
        QVERIFY_RESULT(seq);
        const auto event = history::eventBySeq(m_shop->database(), *seq);
        QVERIFY_RESULT(event);
        QCOMPARE(event->op, QStringLiteral("filter.keep"));
        QCOMPARE(event->detail, QByteArray("{}"));
    }

    void somebodyElsesFilterIsNotTakenBack()
    {
        const auto seq = filters().keep(m_anna, {QStringLiteral("Неделя"), week});
        QVERIFY_RESULT(seq);
        const staff::Session other{PersonId(2), QStringLiteral("Борис"), {staff::Role::Owner}, QStringLiteral("desk")};
        QCOMPARE_ERROR(filters().undo(other, *seq), ErrorCode::MoveRefused);
        QCOMPARE(kept().size(), std::size_t(1));
    }

    void anotherLookOfTheWindowStandsInNoWay()
    {
        QVERIFY_RESULT(filters().keep(m_anna, {QStringLiteral("Неделя"), week}));
        pass();
        QVERIFY_RESULT(m_shop->services().settings.noteLook(m_anna, {QStringLiteral("dark"), true, QStringLiteral("ru")}));
        pass();
        QCOMPARE(takenBack(), QStringLiteral("filter.keep"));
    }

    void aLookThatIsNoneIsRefused()
    {
        QCOMPARE_ERROR(m_shop->services().settings.noteLook(m_anna, {QStringLiteral("pink"), false, QStringLiteral("ru")}), ErrorCode::BadInput);
        QCOMPARE_ERROR(m_shop->services().settings.noteLook(m_anna, {QStringLiteral("dark"), false, QStringLiteral("xx")}), ErrorCode::BadInput);
    }

private:
    const LeadChoice today{{}, {}, {}, Arrived::Today};
    const LeadChoice week{{}, {}, {}, Arrived::Last7Days};

    leads::SavedFilters& filters() { return m_shop->services().savedFilters; }
    void pass() { m_clock->advance(std::chrono::minutes(1)); }
    QString takenBack()
    {
        const auto taken = m_shop->services().takeBack.last(m_anna);
        return taken ? taken->op : taken.error().detail;
    }
    std::vector<SavedFilter> kept() { return filters().list(m_anna).value_or(std::vector<SavedFilter>()); }

    std::shared_ptr<FixedClock> m_clock = std::make_shared<FixedClock>(Instant{1'790'000'000'000});
    std::unique_ptr<backend::Shop> m_shop;
    staff::Session m_anna;
};

QTEST_GUILESS_MAIN(TestTakeBackNotes)
#include "test_take_back_notes.moc"
