// SPDX-License-Identifier: GPL-3.0-or-later
// A request nobody answers for is taken by a key, the panel says so before and after, and Ctrl+Z gives it back.
#include "tests/support/by_keys.h"
#include "tests/support/clinic.h"
#include "tests/support/desk_window.h"

using namespace priyom;
using namespace priyom::test;
using backend::Services;
using staff::Session;

class TakeFromQueueTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyTakesItAndCtrlZGivesItBack()
    {
        DeskWindow desk;
        QVERIFY(desk.open([](Services& services, const Session& session) -> Result<> { // an owner does not answer for it
            leads::LeadDraft draft;
            draft.channel = QStringLiteral("whatsapp");
            draft.name = QStringLiteral("Глеб Фомин");
            draft.phone = QStringLiteral("+79194021765");
            PRIYOM_CHECK(services.leads.add(session, draft));
            return {};
        }));
        QVERIFY(desk.goToCard(LeadId(1)));
        press(Qt::Key_Return);
        QTRY_VERIFY(says(desk.window, QStringLiteral("общая очередь, Shift F11 берёт себе")));
        QTRY_VERIFY(says(desk.window, QStringLiteral("новый клиент, совпадений нет")));
        press(Qt::Key_F11, Qt::ShiftModifier);
        QTRY_VERIFY(says(desk.window, QStringLiteral("Глеб Фомин: ответственный Ирина Павлова")));
        QVERIFY(desk.settle());
        QCOMPARE(managerOf(desk), QStringLiteral("Ирина Павлова"));
        press(Qt::Key_F11, Qt::ShiftModifier); // once is enough
        QTRY_VERIFY(says(desk.window, QStringLiteral("Глеб Фомин: вы уже отвечаете за этот лид")));
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(managerOf(desk), QString());
    }

private:
    static QString managerOf(DeskWindow& desk)
    {
        return desk.ask<leads::LeadCard>([](Services& services, const Session& session) { return services.leadDesk.card(session, LeadId(1)); })->managerName;
    }
};

QTEST_MAIN(TakeFromQueueTest)
#include "test_take_from_queue.moc"
