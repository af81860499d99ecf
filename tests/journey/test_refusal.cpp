// SPDX-License-Identifier: GPL-3.0-or-later
// F9: why a lead is lost, by digits, with a reminder to ask again, and taken back.
#include "tests/support/clinic.h"
#include "tests/support/desk_window.h"

using namespace priyom;
using namespace priyom::test;
using backend::Services;
using leads::Stage;
using staff::Session;

class RefusalTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void aRefusalNeedsAReasonAndCanBeTakenBack()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinicWithLead));
        QVERIFY(desk.goToCard(LeadId(1)));
        press(Qt::Key_F9);
        QVERIFY(desk.dialog());
        press(Qt::Key_Return);
        QVERIFY(desk.settle());
        QVERIFY(desk.dialog()); // without a reason nothing is saved
        press(Qt::Key_2);
        press(Qt::Key_Tab);
        typeText(QStringLiteral("Не берёт трубку"));
        press(Qt::Key_Return);
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.settle());
        QCOMPARE(stageOf(desk), Stage::Lost);
        QCOMPARE(desk.countIn(Stage::New), 0);
        press(0x042F, Qt::ControlModifier); // Ctrl+Я is Ctrl+Z
        QTRY_COMPARE(desk.countIn(Stage::New), 1);
        QCOMPARE(stageOf(desk), Stage::New);
    }

    void whoRefusedIsAskedAgainAfterThirtyDays()
    {
        DeskWindow desk;
        QVERIFY(refuseWithReminder(desk));
        press(Qt::Key_Return);
        QTRY_VERIFY(!desk.dialog());
        const auto open = [&desk] {
            return desk.ask<std::vector<tasks::TaskRow>>([](Services& services, const Session& session) { return services.tasks.list(session); })
                .value_or(std::vector<tasks::TaskRow>());
        };
        const auto tasks = open();
        QCOMPARE(tasks.size(), std::size_t(1));
        QCOMPARE(DeskWindow::zone().date(tasks.front().task.dueAt), QDate(2026, 11, 14));
        QCOMPARE(tasks.front().task.lead, LeadId(1));
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.countIn(Stage::New), 1);
        QVERIFY(open().empty()); // taken back with the refusal
    }

    void theDaysAreChosenFromTheOpenListByEnter()
    {
        DeskWindow desk;
        QVERIFY(refuseWithReminder(desk));
        press(Qt::Key_Tab);
        press(Qt::Key_Down, Qt::AltModifier);
        QTRY_VERIFY(QApplication::activePopupWidget());
        const auto pressInList = [](Qt::Key key) {
            QTest::sendKeyEvent(QTest::Click, QApplication::activePopupWidget()->findChild<QAbstractItemView*>(), key, QString(), Qt::NoModifier);
        };
        pressInList(Qt::Key_Home);
        pressInList(Qt::Key_Return);
        QVERIFY(!QApplication::activePopupWidget());
        press(Qt::Key_Return);
        QTRY_VERIFY(!desk.dialog());
        const auto tasks = desk.ask<std::vector<tasks::TaskRow>>([](Services& services, const Session& session) { return services.tasks.list(session); });
        QVERIFY(tasks && tasks->size() == 1);
        QCOMPARE(DeskWindow::zone().date(tasks->front().task.dueAt), QDate(2026, 10, 22));
    }

    void spamKeepsItsDigitHoweverManyReasonsThereAre()
    {
        DeskWindow desk;
        QVERIFY(desk.open([](Services& services, const Session& session) -> Result<> {
            PRIYOM_CHECK(clinicWithLead(services, session));
            for (const char* name : {"Далеко ехать", "Нет парковки", "Ушёл к знакомым"})
                PRIYOM_CHECK(services.catalog.addReason(session, QString::fromUtf8(name)));
            return {};
        }));
        QVERIFY(desk.goToCard(LeadId(1)));
        press(Qt::Key_F9);
        QVERIFY(desk.dialog());
        press(Qt::Key_9);
        press(Qt::Key_Return);
        QTRY_VERIFY(!desk.dialog());
        QCOMPARE(cardOf(desk).lostReasonKey, QStringLiteral("spam"));
        // And the one further than the ninth is reached by arrows.
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.countIn(Stage::New), 1);
        QVERIFY(desk.settle());
        QVERIFY(desk.goToCard(LeadId(1)));
        press(Qt::Key_F9);
        QVERIFY(desk.dialog());
        for (int row = 0; row < 12; ++row)
            press(Qt::Key_Down);
        press(Qt::Key_Return);
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.settle());
        QCOMPARE(stageOf(desk), Stage::Lost);
    }

private:
    // In the form of a refusal, by price, with «Напомнить через 30 дней».
    static bool refuseWithReminder(DeskWindow& desk)
    {
        if (!desk.open(clinicWithLead) || !desk.goToCard(LeadId(1)))
            return false;
        press(Qt::Key_F9);
        if (!desk.dialog())
            return false;
        press(Qt::Key_1);
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        press(Qt::Key_Space);
        return true;
    }

    static Stage stageOf(DeskWindow& desk) { return cardOf(desk).lead.stage; }

    static leads::LeadCard cardOf(DeskWindow& desk)
    {
        return desk.ask<leads::LeadCard>([](Services& services, const Session& session) { return services.leadDesk.card(session, LeadId(1)); })
            .value_or(leads::LeadCard());
    }
};

QTEST_MAIN(RefusalTest)
#include "test_refusal.moc"
