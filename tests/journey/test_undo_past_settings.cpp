// SPDX-License-Identifier: GPL-3.0-or-later
// The owner moves a request, then changes a norm: Ctrl+Z says that the norm stays, and pressed again takes the move back.
#include "tests/support/clinic.h"
#include "tests/support/settings_window.h"

using namespace priyom;
using namespace priyom::test;
using leads::Stage;

namespace {

Result<> oneQualified(Services& services, const Session& session)
{
    PRIYOM_CHECK(clinicWithLead(services, session));
    bookings::MoveDraft draft;
    draft.lead = LeadId(1);
    draft.to = Stage::Qualified;
    PRIYOM_CHECK(services.bookings.moveLead(session, draft));
    return {};
}

} // namespace

class TestUndoPastSettings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void theMoveIsTakenBackAndTheNormStays()
    {
        Settings shop;
        QVERIFY(shop.open(oneQualified));
        shop.desk.clock.advance(std::chrono::minutes(1));
        QVERIFY(shop.goTo(QStringLiteral("норма")));
        press(Qt::Key_Up);
        press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(shop.settle());
        shop.desk.clock.advance(std::chrono::minutes(1));
        const int limit = shop.limitOf(sla::Rule::FirstReply);
        QVERIFY(limit > 180);
        QVERIFY(shop.desk.goToCard(LeadId(1)));
        press(Qt::Key_Z, Qt::ControlModifier); // it may be meant for the norm
        QTRY_VERIFY(says(shop.desk.window, QStringLiteral("Изменение настроек: возвращают там же, где меняли. Ещё раз Ctrl+Z вернёт более раннее")));
        QCOMPARE(shop.desk.board().cardOf(LeadId(1))->stage, Stage::Qualified);
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(says(shop.desk.window,
                         QStringLiteral("Ольга Ремизова: возвращён прежний статус. Осталось как есть: изменение настроек")));
        QTRY_COMPARE(shop.desk.board().cardOf(LeadId(1))->stage, Stage::New);
        QCOMPARE(shop.limitOf(sla::Rule::FirstReply), limit);
    }
};

QTEST_MAIN(TestUndoPastSettings)
#include "test_undo_past_settings.moc"
