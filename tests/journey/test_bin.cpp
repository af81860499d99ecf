// SPDX-License-Identifier: GPL-3.0-or-later
// Deleting and bringing back by keys alone in the real window: Ctrl+Z, Ctrl+Z after a restart, the bin.
#include "tests/support/clinic.h"
#include "tests/support/desk_window.h"
#include "ui/bin/bin_dialog.h"
#include "ui/settings/bin_pane.h"
#include "ui/settings/settings_page.h"
#include "ui/tasks/tasks_page.h"

using namespace priyom;
using namespace priyom::test;
using backend::Services;
using leads::Stage;
using staff::Session;

namespace {

class Desk final
{
public:
    bool open() { return window.open(clinicWithTwoLeads) && window.goToCard(LeadId(1)); }

    // Delete, and Enter in the dialog that asks.
    bool deleteChosen()
    {
        press(Qt::Key_Delete);
        if (!window.dialog())
            return false;
        press(Qt::Key_Return);
        return QTest::qWaitFor([this] { return !window.dialog(); }) && window.settle();
    }
    std::vector<bin::BinLine> inBin()
    {
        return window.ask<std::vector<bin::BinLine>>([](Services& services, const Session& session) { return services.bin.list(session); })
            .value_or(std::vector<bin::BinLine>());
    }
    int leads() { return window.countIn(Stage::New); }

    DeskWindow window;
};

} // namespace

class BinTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void aLeadIsDeletedInTwoKeysAndBackInOne()
    {
        Desk desk;
        QVERIFY(desk.open());
        QCOMPARE(desk.leads(), 2);
        press(Qt::Key_Delete);
        QVERIFY(desk.window.dialog());
        QVERIFY(desk.window.dialog()->accessibleName().startsWith(QStringLiteral("Удалить лид: ")));
        press(Qt::Key_Escape); // not after all
        QVERIFY(!desk.window.dialog());
        QVERIFY(desk.window.settle());
        QCOMPARE(desk.leads(), 2);
        QVERIFY(desk.deleteChosen());
        QCOMPARE(desk.leads(), 1);
        QVERIFY(!desk.window.board().cardOf(LeadId(1)));
        QCOMPARE(desk.inBin().size(), size_t(1));
        press(0x042F, Qt::ControlModifier); // Ctrl+Я is Ctrl+Z
        QTRY_COMPARE(desk.leads(), 2);
        QVERIFY(desk.window.settle());
        QVERIFY(desk.window.board().current());
        QCOMPARE(desk.window.board().current()->id, LeadId(1)); // and chosen again
        QVERIFY(desk.inBin().empty());
    }

    void afterARestartItComesBackByCtrlZAndFromTheBin()
    {
        Desk desk;
        QVERIFY(desk.open());
        QVERIFY(desk.deleteChosen());
        // The next start of the window over the same shop.
        shell::MainWindow next(desk.window.theme);
        auto* page = new desk::LeadsPage(desk.window.theme, desk.window.backend, next, desk.window.clock, DeskWindow::zone());
        next.addPage(page);
        page->join(next);
        desk.window.window.hide();
        next.show();
        QVERIFY(QTest::qWaitForWindowActive(&next));
        const auto settle = [&] { return desk.window.turn() && QTest::qWaitFor([page] { return page->isSettled(); }); };
        QVERIFY(settle());
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(page->boardScreen().board().cardOf(LeadId(1)));
        QVERIFY(settle());

        QVERIFY(goToCard(*page, LeadId(1)));
        press(Qt::Key_Delete);
        press(Qt::Key_Return);
        QTRY_VERIFY(!page->boardScreen().board().cardOf(LeadId(1)));
        QVERIFY(settle());
        QVERIFY(pickFromBar(QStringLiteral("Корзина")));
        auto* dialog = qobject_cast<binui::BinDialog*>(next.overlays().top());
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->view().count(), 1);
        QVERIFY(dialog->view().table().hasFocus());
        QVERIFY(dialog->view().table().currentRowText().startsWith(QStringLiteral("Лид, новый\t")));
        QVERIFY(dialog->view().table().currentRowText().endsWith(QStringLiteral("\tещё 90 дней")));
        press(Qt::Key_Return);
        QTRY_COMPARE(dialog->view().count(), 0);
        QVERIFY(page->boardScreen().board().cardOf(LeadId(1)));
        press(Qt::Key_Escape); // from the sentence that it is empty
        QVERIFY(!next.overlays().top());
    }

    void whatTheBinGaveBackIsTakenBackByCtrlZ()
    {
        Desk desk;
        QVERIFY(desk.open());
        QVERIFY(desk.deleteChosen());
        QVERIFY(pickFromBar(QStringLiteral("Корзина")));
        auto* dialog = qobject_cast<binui::BinDialog*>(desk.window.dialog());
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->view().count(), 1);
        press(Qt::Key_Return);
        QTRY_COMPARE(desk.leads(), 2);
        press(Qt::Key_Escape);
        QTRY_VERIFY(!desk.window.dialog());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the dialog is gone for good
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.leads(), 1);
        QCOMPARE(desk.inBin().size(), size_t(1));
    }

    void afterADeletionTheNextOneIsChosen()
    {
        Desk desk;
        QVERIFY(desk.open());
        QVERIFY(desk.deleteChosen());
        QVERIFY(desk.window.board().current());
        QCOMPARE(desk.window.board().current()->id, LeadId(2));
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.leads(), 2);
        QVERIFY(desk.window.settle());
        press(Qt::Key_F6); // alone in its column now
        QTRY_COMPARE(desk.leads(), 1);
        QVERIFY(desk.window.settle());
        QCOMPARE(desk.window.board().current()->id, LeadId(1));
        QVERIFY(desk.deleteChosen());
        QVERIFY(desk.window.board().current());
        QCOMPARE(desk.window.board().current()->id, LeadId(2));
    }

    void onATaskOfThePanelDeleteIsAboutTheTask()
    {
        Desk desk;
        QVERIFY(desk.open());
        QVERIFY(desk.window.ask<void>([](Services& services, const Session& session) -> Result<> {
            tasks::TaskDraft draft;
            draft.lead = LeadId(1);
            draft.text = QStringLiteral("Спросить про снимки");
            draft.due = test::DeskWindow::moment(16, 12, 0);
            PRIYOM_CHECK(services.tasks.add(session, draft));
            return {};
        }));
        const auto openTasks = [&desk] {
            const auto story = desk.window.ask<bookings::LeadStory>([](Services& services, const Session& session) { return services.visitDesk.story(session, LeadId(1)); });
            return story ? int(story->tasks.size()) : -1;
        };
        QVERIFY(desk.window.goToCard(LeadId(1)));
        press(Qt::Key_Return);
        QTRY_VERIFY(desk.window.page->panel().isFor(LeadId(1)));
        QVERIFY(desk.window.settle());
        for (int stops = 0; stops < 20 && !desk.window.page->panel().focusedTask(); ++stops)
            press(Qt::Key_Tab);
        QVERIFY(desk.window.page->panel().focusedTask());
        QVERIFY(QApplication::focusWidget()->accessibleName().startsWith(QStringLiteral("Спросить про снимки")));
        press(Qt::Key_Delete);
        QTRY_VERIFY(desk.window.dialog());
        press(Qt::Key_Return);
        QTRY_COMPARE(openTasks(), 0);
        QVERIFY(desk.window.settle());
        QVERIFY2(desk.window.board().cardOf(LeadId(1)), "the lead itself stays");
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(openTasks(), 1);
    }

    void inTheTableTooTheNextOneIsChosen()
    {
        Desk desk;
        QVERIFY(desk.open());
        QVERIFY(desk.window.turnForm());
        QVERIFY(desk.window.goToRow(LeadId(1)));
        QVERIFY(desk.deleteChosen());
        QVERIFY(desk.window.page->tableScreen().current());
        QCOMPARE(desk.window.page->tableScreen().current()->id, LeadId(2));
    }

    void theBinOfTheSettingsIsWalkedByKeys()
    {
        Desk desk;
        QVERIFY(desk.open());
        QVERIFY(desk.deleteChosen());
        desk.window.clock.advance(std::chrono::hours(24));
        QVERIFY(desk.window.goToCard(LeadId(2)));
        QVERIFY(desk.deleteChosen());
        auto* settings = new settingsui::SettingsPage({desk.window.theme, desk.window.backend, desk.window.window}, &desk.window.window);
        desk.window.window.addPage(settings);
        const auto settle = [&] { return desk.window.turn() && QTest::qWaitFor([settings] { return settings->isSettled(); }); };
        press(Qt::Key_9, Qt::ControlModifier);
        QVERIFY(settle());
        press(Qt::Key_F, Qt::ControlModifier);
        typeText(QStringLiteral("удалённое"));
        press(Qt::Key_Return);
        QVERIFY(settle());
        auto* pane = qobject_cast<settingsui::BinPane*>(settings->pane());
        QVERIFY(pane);
        QTRY_COMPARE(pane->view().count(), 2);
        QVERIFY(pane->view().table().currentRowText().contains(QStringLiteral("Глеб Титов"))); // the newest first
        press(Qt::Key_Down);
        QVERIFY(pane->view().table().currentRowText().endsWith(QStringLiteral("ещё 89 дней")));
        press(Qt::Key_Return);
        QTRY_COMPARE(pane->view().count(), 1);
        QVERIFY(pane->view().table().currentRowText().contains(QStringLiteral("Глеб Титов")));
        press(Qt::Key_Return);
        QTRY_COMPARE(pane->view().count(), 0);
        QVERIFY(desk.inBin().empty());
    }

    void inAFieldDeleteTakesALetter()
    {
        Desk desk;
        QVERIFY(desk.open());
        press(Qt::Key_F, Qt::ControlModifier);
        typeText(QStringLiteral("Ольга"));
        press(Qt::Key_Home);
        press(Qt::Key_Delete);
        QVERIFY(!desk.window.dialog());
        auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(field);
        QCOMPARE(field->text(), QStringLiteral("льга"));
    }

    void whatCannotBeDeletedIsSaidWhereItWasAsked()
    {
        Desk desk;
        QVERIFY(desk.open());
        press(Qt::Key_F5); // a call with that lead is on
        QVERIFY(desk.window.settle());
        press(Qt::Key_Delete);
        QVERIFY(desk.window.dialog());
        press(Qt::Key_Return);
        QTRY_VERIFY(says(*desk.window.dialog(), QStringLiteral("идёт звонок")));
        press(Qt::Key_Return); // once refused it is not asked again
        QVERIFY(desk.window.settle());
        QCOMPARE(desk.leads(), 2);
        press(Qt::Key_Escape);
        QVERIFY(!desk.window.dialog());
    }

    void thePanelOfADeletedLeadCloses()
    {
        Desk desk;
        QVERIFY(desk.open());
        press(Qt::Key_Space);
        QTRY_VERIFY(desk.window.page->panel().isVisible());
        QVERIFY(desk.deleteChosen());
        QVERIFY(!desk.window.page->panel().isVisible());
        QVERIFY(desk.window.turnForm());
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(desk.window.settle());
        QTRY_COMPARE(desk.leads(), 2);
        QVERIFY(desk.window.goToRow(LeadId(1)));
        press(Qt::Key_Delete);
        QVERIFY(desk.window.dialog());
    }

    void aTaskIsDeletedAndBackInTheSameWay()
    {
        Desk desk;
        QVERIFY(desk.open());
        QVERIFY(desk.window.ask<void>([&](Services& services, const Session& session) -> Result<> {
            tasks::TaskDraft draft;
            draft.lead = LeadId(1);
            draft.text = QStringLiteral("уточнить время");
            draft.due = desk.window.clock.now() + std::chrono::hours(1);
            PRIYOM_CHECK(services.tasks.add(session, draft));
            return {};
        }));
        auto* tasks = new tasksui::TasksPage(desk.window.theme, desk.window.backend, desk.window.window, desk.window.clock, DeskWindow::zone());
        desk.window.window.addPage(tasks);
        press(Qt::Key_4, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([&] { return tasks->isSettled() && tasks->view().current() != nullptr; }));
        QVERIFY(desk.deleteChosen());
        QTRY_VERIFY(tasks->view().current() == nullptr);
        QCOMPARE(desk.inBin().size(), size_t(1));
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(tasks->view().current() != nullptr);
        QCOMPARE(tasks->view().current()->task.text, QStringLiteral("уточнить время"));
    }
};

QTEST_MAIN(BinTest)
#include "test_bin.moc"
