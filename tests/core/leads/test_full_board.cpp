// SPDX-License-Identifier: GPL-3.0-or-later
// A column with more leads than the board has cards for: who waits too long stands on it, however many came after.
#include "core/leads/lead_desk.h"

#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

#include <algorithm>

using namespace priyom;
using namespace priyom::leads;

class TestFullBoard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_shop = std::make_unique<test::DeskShop>(); }

    void whoWaitsLongestStandsOnIt()
    {
        std::vector<LeadId> arrived;
        for (int i = 0; i < 12; ++i) {
            arrived.push_back(m_shop->addLead());
            m_shop->clock.advance(std::chrono::minutes(5));
        }
        const LeadDesk desk(*m_shop->database, m_shop->clock);
        const auto board = desk.board(m_shop->owner(), {}, 4);
        QVERIFY_RESULT(board);
        const auto column = std::find_if(board->begin(), board->end(), [](const BoardColumn& each) { return each.stage == Stage::New; });
        QCOMPARE(column->count, qint64(12));
        std::vector<LeadId> shown;
        for (const LeadCard& card : column->cards)
            shown.push_back(card.lead.id);
        std::sort(shown.begin(), shown.end());
        QVERIFY(shown == std::vector<LeadId>(arrived.begin(), arrived.begin() + 4));
    }

    void aVisitToBeConfirmedIsNotPushedOffByLaterOnes()
    {
        const LeadId late = m_shop->addLead();
        bookings::BookDraft draft;
        draft.lead = late;
        draft.appointment = m_shop->at(600);
        QVERIFY_RESULT(m_shop->bookings->book(m_shop->owner(), draft));
        m_shop->clock.advance(std::chrono::minutes(60));
        for (int i = 0; i < 12; ++i) {
            bookings::MoveDraft move;
            move.lead = m_shop->addLead();
            move.to = Stage::Qualified;
            QVERIFY_RESULT(m_shop->bookings->moveLead(m_shop->owner(), move));
        }
        const LeadDesk desk(*m_shop->database, m_shop->clock);
        const auto board = desk.board(m_shop->owner(), {}, 4);
        QVERIFY_RESULT(board);
        const auto column = std::find_if(board->begin(), board->end(), [](const BoardColumn& each) { return each.stage == Stage::Qualified; });
        QCOMPARE(column->count, qint64(13));
        QCOMPARE(column->cards.size(), size_t(4));
        QVERIFY(std::any_of(column->cards.begin(), column->cards.end(), [late](const LeadCard& card) { return card.lead.id == late; }));
    }

private:
    std::unique_ptr<test::DeskShop> m_shop;
};

QTEST_GUILESS_MAIN(TestFullBoard)
#include "test_full_board.moc"
