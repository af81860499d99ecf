// SPDX-License-Identifier: GPL-3.0-or-later
// An edit of a card is taken back field by field: what a merge has brought since is not the edit's.
#include "core/cards/merge_service.h"
#include "core/clients/client_service.h"
#include "core/clients/client_store.h"
#include "core/history/event_store.h"
#include "core/leads/lead_store.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

using namespace priyom;
using clients::ClientEdit;

class TestCardUndo final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::DeskShop>();
        m_cards = std::make_unique<clients::ClientService>(*m_shop->database, m_shop->clock);
        m_kept = clientOf(m_shop->addLead()); // neither name nor phone
        m_other = clientOf(m_shop->addLead(QStringLiteral("+79123054418")));
        QVERIFY_RESULT(m_cards->edit(
            owner(), m_other,
            {QStringLiteral("Анна"), {}, QStringLiteral("звонить вечером"), {}, QStringLiteral("t.me/anna_s")}));
    }

    void whatAMergeBroughtStays()
    {
        const EventSeq edit = editKept({{}, {}, {}, QDate(1989, 3, 14)});
        merge();
        QVERIFY_RESULT(m_cards->undo(owner(), edit));
        const auto card = clients::clientById(*m_shop->database, m_kept);
        QVERIFY_RESULT(card);
        QVERIFY(!card->birthday.isValid());
        QCOMPARE(card->name, QStringLiteral("Анна"));
        QCOMPARE(card->phone.number, QStringLiteral("+79123054418"));
        QCOMPARE(card->handle, QStringLiteral("t.me/anna_s"));
        QCOMPARE(card->note, QStringLiteral("звонить вечером"));
    }

    void aFieldThatTheMergeWroteOnIsLeft_data()
    {
        QTest::addColumn<QString>("note"); // that the edit wrote
        QTest::addColumn<bool>("refused");
        QTest::newRow("the note, which the other's was joined to") << QStringLiteral("аллергия") << true;
        QTest::newRow("the same note as the other has") << QStringLiteral("просила звонить вечером") << false;
    }
    void aFieldThatTheMergeWroteOnIsLeft()
    {
        QFETCH(const QString, note);
        QFETCH(const bool, refused);
        const EventSeq edit = editKept({{}, {}, note, {}});
        merge();
        const QByteArray before = m_shop->contents();
        const auto undone = m_cards->undo(owner(), edit);
        if (refused) {
            QCOMPARE_ERROR(undone, ErrorCode::Conflict);
            QCOMPARE(m_shop->contents(), before);
        } else {
            QVERIFY_RESULT(undone);
            QCOMPARE(undone->note, QString());
        }
    }

    void theMergeTakenBackTheEditGoesToo()
    {
        const EventSeq edit = editKept({QStringLiteral("А. Соколова"), {}, QStringLiteral("аллергия"), {}});
        merge();
        QVERIFY_RESULT(cards::MergeService(*m_shop->database, m_shop->clock).unmerge(owner(), m_other));
        const auto undone = m_cards->undo(owner(), edit);
        QVERIFY_RESULT(undone);
        QCOMPARE(undone->name, QString());
        QCOMPARE(undone->note, QString());
    }

private:
    staff::Session owner() const { return m_shop->owner(); }
    ClientId clientOf(LeadId lead) const { return leads::leadById(*m_shop->database, lead)->client; }

    EventSeq editKept(const ClientEdit& edit) const
    {
        const auto edited = m_cards->edit(owner(), m_kept, edit);
        m_shop->clock.advance(std::chrono::minutes(1));
        return edited ? EventSeq(history::readHead(*m_shop->database)->count) : EventSeq();
    }

    void merge() const
    {
        QVERIFY_RESULT(cards::MergeService(*m_shop->database, m_shop->clock)
                           .merge(m_shop->as(staff::Role::Head), {m_kept, m_other, false, {}}));
        m_shop->clock.advance(std::chrono::minutes(1));
    }

    std::unique_ptr<test::DeskShop> m_shop;
    std::unique_ptr<clients::ClientService> m_cards;
    ClientId m_kept;
    ClientId m_other;
};

QTEST_GUILESS_MAIN(TestCardUndo)
#include "test_card_undo.moc"
