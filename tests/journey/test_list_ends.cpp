// SPDX-License-Identifier: GPL-3.0-or-later
// Home and End in the lists: the first and the last of all there are, and of a long table only its last rows are read.
#include "tests/support/clinic.h"
#include "tests/support/desk_window.h"
#include "ui/tasks/tasks_page.h"

#include <QTableView>

using namespace priyom;
using namespace priyom::test;
using backend::Services;
using desk::TableScreen;
using staff::Session;

namespace {

constexpr int kMany = 3 * TableScreen::kPageRows + 40;

Result<> manyRequests(Services& services, const Session& session)
{
    PRIYOM_CHECK(clinic(services, session));
    for (int n = 1; n <= kMany; ++n) {
        leads::LeadDraft draft;
        draft.channel = QStringLiteral("call");
        draft.name = QStringLiteral("Клиент %1").arg(n, 3, 10, QLatin1Char('0'));
        draft.at = DeskWindow::moment(14, 9, 0) + std::chrono::minutes(n);
        PRIYOM_CHECK(services.leads.add(session, draft));
    }
    return {};
}

class Table final
{
public:
    bool open()
    {
        if (!desk.open(manyRequests))
            return false;
        press(Qt::Key_T, Qt::ControlModifier);
        return desk.settle();
    }
    TableScreen& screen() { return desk.page->tableScreen(); }
    QTableView& view() { return *screen().findChild<QTableView*>(); }
    int rows() { return screen().model().rowCount(); }
    LeadId at(int row) { return screen().model().cardAt(screen().model().index(row, 0))->id; }
    bool inSight() { return view().viewport()->rect().intersects(view().visualRect(view().currentIndex())); }

    DeskWindow desk;
};

} // namespace

class ListEndsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void endReadsTheLastRowsAlone()
    {
        Table table;
        QVERIFY(table.open());
        QCOMPARE(table.rows(), TableScreen::kPageRows);
        press(Qt::Key_End);
        QVERIFY(table.desk.settle());
        QCOMPARE(table.rows(), TableScreen::kPageRows);
        QCOMPARE(table.screen().current()->id, LeadId(kMany)); // of the oldest first
        QCOMPARE(table.view().currentIndex().row(), table.rows() - 1);
        QVERIFY(table.inSight());
        press(Qt::Key_Home);
        QVERIFY(table.desk.settle());
        QCOMPARE(table.screen().current()->id, LeadId(1));
        QCOMPARE(table.rows(), TableScreen::kPageRows);
        QVERIFY(table.inSight());
    }

    void theRowsBeforeTheLastAreReadOnTheWayUp()
    {
        Table table;
        QVERIFY(table.open());
        press(Qt::Key_End);
        QVERIFY(table.desk.settle());
        for (int page = 0; page < kMany && table.screen().current()->id != LeadId(1); ++page) {
            const LeadId before = table.screen().current()->id;
            press(Qt::Key_PageUp);
            QVERIFY(table.desk.settle());
            QVERIFY(table.screen().current()->id.value < before.value);
            QVERIFY(table.inSight());
        }
        QCOMPARE(table.rows(), kMany); // each of them once, in their order
        for (int row = 0; row < kMany; ++row)
            QCOMPARE(table.at(row), LeadId(row + 1));
    }

    void whatChangesMeanwhileMovesNobody()
    {
        Table table;
        QVERIFY(table.open());
        press(Qt::Key_End);
        QVERIFY(table.desk.settle());
        press(Qt::Key_Up);
        const LeadId chosen = table.screen().current()->id;
        QVERIFY(table.desk.ask<void>([](Services& services, const Session& session) {
            return addRequest(services, session, QStringLiteral("Глеб Титов"), QStringLiteral("+79190595622"));
        }));
        QVERIFY(table.desk.settle());
        QCOMPARE(table.screen().current()->id, chosen);
        QCOMPARE(table.at(table.rows() - 1), LeadId(kMany + 1));
        QVERIFY(table.inSight());
    }

    void aShortListHasBothItsEnds()
    {
        DeskWindow desk;
        QVERIFY(desk.open([](Services& services, const Session& session) -> Result<> {
            PRIYOM_CHECK(clinicWithLead(services, session));
            return addRequest(services, session, QStringLiteral("Глеб Титов"), QStringLiteral("+79190595622"));
        }));
        press(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(desk.settle());
        press(Qt::Key_End);
        QCOMPARE(desk.page->tableScreen().current()->id, LeadId(2));
        press(Qt::Key_Home);
        QCOMPARE(desk.page->tableScreen().current()->id, LeadId(1));
    }

    void tasksHaveThemTooAndStandOnNoCaption()
    {
        DeskWindow desk;
        QVERIFY(desk.open([](Services& services, const Session& session) -> Result<> {
            PRIYOM_CHECK(clinicWithLead(services, session));
            for (const int hours : {1, 30, 100})
                PRIYOM_CHECK(services.tasks.add(session, {LeadId(1), {}, QStringLiteral("Дело"), DeskWindow::moment(15, 14, 5) + std::chrono::hours(hours), {}}));
            return {};
        }));
        auto* tasks = new tasksui::TasksPage(desk.theme, desk.backend, desk.window, desk.clock, DeskWindow::zone());
        desk.window.addPage(tasks);
        QTRY_VERIFY(tasks->isSettled());
        press(Qt::Key_4, Qt::ControlModifier);
        QTRY_VERIFY(tasks->isSettled());
        press(Qt::Key_End);
        QVERIFY(tasks->view().current());
        QCOMPARE(tasks->view().current()->task.id, TaskId(3));
        press(Qt::Key_Home);
        QVERIFY(tasks->view().current());
        QCOMPARE(tasks->view().current()->task.id, TaskId(1));
    }
};

QTEST_MAIN(ListEndsTest)
#include "test_list_ends.moc"
