// SPDX-License-Identifier: GPL-3.0-or-later
// The table's order by its heads, its statuses and its lists of who waits, in the real window and by keys.
#include "tests/support/clinic.h"
#include "tests/support/desk_window.h"
#include "ui/kit/empty_note.h"
#include "ui/kit/inputs.h"
#include "ui/leads/column_header.h"
#include "ui/leads/lead_filters.h"
#include "ui/leads/sort_header.h"
#include "ui/leads/tab_row.h"
#include "ui/words/language.h"

#include <QAccessible>
#include <QTableView>

using namespace priyom;
using namespace priyom::test;
using backend::Services;
using leads::Stage;
using staff::Session;

namespace {

Result<LeadId> request(Services& services, const Session& session, const QString& name, Instant at)
{
    leads::LeadDraft draft;
    draft.channel = QStringLiteral("call");
    draft.name = name;
    draft.at = at;
    return services.leads.add(session, draft);
}

Result<> refuse(Services& services, const Session& session, LeadId lead)
{
    bookings::MoveDraft move;
    move.lead = lead;
    move.to = Stage::Lost;
    move.reason = QStringLiteral("price");
    PRIYOM_CHECK(services.bookings.moveLead(session, move));
    return {};
}

// Three wait; one has refused today, one two months ago.
Result<> fiveRequests(Services& services, const Session& session)
{
    PRIYOM_CHECK(request(services, session, QStringLiteral("Вера"), DeskWindow::moment(15, 13, 0)));
    PRIYOM_CHECK(request(services, session, QStringLiteral("Анна"), DeskWindow::moment(15, 13, 30)));
    PRIYOM_CHECK(request(services, session, QStringLiteral("Борис"), DeskWindow::moment(15, 14, 0)));
    PRIYOM_TRY(const LeadId today, request(services, session, QStringLiteral("Глеб"), DeskWindow::moment(15, 12, 0)));
    PRIYOM_CHECK(refuse(services, session, today));
    PRIYOM_TRY(const LeadId before, request(services, session, QStringLiteral("Дарья"), DeskWindow::moment(15, 12, 0) - std::chrono::days(60)));
    return refuse(services, session, before);
}

QStringList names(DeskWindow& desk)
{
    QStringList shown;
    const desk::LeadsTableModel& model = desk.page->tableScreen().model();
    for (int row = 0; row < model.rowCount(); ++row)
        shown += model.cardAt(model.index(row, 0))->name;
    return shown;
}

QString spokenValue(desk::SortHeader& heads)
{
    return QAccessible::queryAccessibleInterface(&heads)->text(QAccessible::Value);
}

desk::SortHeader& heads(DeskWindow& desk)
{
    return *desk.page->tableScreen().findChild<desk::SortHeader*>();
}

bool foot(DeskWindow& desk, const QString& words)
{
    for (const auto* label : desk.page->tableScreen().findChildren<kit::Label*>())
        if (label->text().contains(words))
            return true;
    return false;
}

kit::FilterChip* chip(DeskWindow& desk, Stage stage)
{
    return desk.page->tableScreen().findChildren<kit::FilterChip*>().at(int(stage));
}

// From the rows to the heads and to that one.
void goToHead(DeskWindow& desk, int column)
{
    press(Qt::Key_Tab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), &heads(desk));
    while (heads(desk).marked() < column)
        press(Qt::Key_Right);
    while (heads(desk).marked() > column)
        press(Qt::Key_Left);
}

} // namespace

class TableOrderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(inRussian());
        words::installLanguage(*qApp, QStringLiteral("ru"));
    }

    void theHeadsSortByKeysAndTheOtherWayRound()
    {
        DeskWindow desk;
        QVERIFY(desk.open(fiveRequests));
        press(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(desk.settle());
        QCOMPARE(names(desk), QStringList({QStringLiteral("Вера"), QStringLiteral("Анна"), QStringLiteral("Борис")})); // late first
        QVERIFY(foot(desk, QStringLiteral("сначала срочные")));
        goToHead(desk, desk::LeadsTableModel::NameColumn);
        press(Qt::Key_Return);
        QVERIFY(desk.settle());
        QCOMPARE(names(desk), QStringList({QStringLiteral("Анна"), QStringLiteral("Борис"), QStringLiteral("Вера")}));
        QVERIFY(foot(desk, QStringLiteral("по имени")));
        QCOMPARE(spokenName(&heads(desk)), QStringLiteral("Заголовки: по чему сортировать"));
        QCOMPARE(spokenValue(heads(desk)), QStringLiteral("Имя, отсортировано"));
        press(Qt::Key_Return);
        QVERIFY(desk.settle());
        QCOMPARE(names(desk), QStringList({QStringLiteral("Вера"), QStringLiteral("Борис"), QStringLiteral("Анна")}));
        QVERIFY(foot(desk, QStringLiteral("по имени, с конца")));
        press(Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), desk.page->tableScreen().findChild<QTableView*>());
        press(Qt::Key_T, Qt::ControlModifier); // to the board
        press(Qt::Key_T, Qt::ControlModifier); // and back
        QVERIFY(desk.settle());
        QCOMPARE(names(desk).constFirst(), QStringLiteral("Вера"));
        QCOMPARE(desk.page->tableScreen().shown().sorting, leads::LeadSorting(leads::LeadOrder::Name, true)); // what is taken out is so
    }

    void aClosedStatusIsShownHoweverOld()
    {
        DeskWindow desk;
        QVERIFY(desk.open(fiveRequests));
        press(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(desk.settle());
        QVERIFY(!chip(desk, Stage::Lost)->isChecked());
        goToHead(desk, 0);
        press(Qt::Key_Tab, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), chip(desk, Stage::Lost)); // the last one
        press(Qt::Key_Space);
        QVERIFY(desk.settle());
        QCOMPARE(names(desk).size(), 5);
        QVERIFY(names(desk).contains(QStringLiteral("Дарья")));
        QCOMPARE(desk.page->filters().choice().stages, QSet<Stage>({Stage::New, Stage::Qualified, Stage::Confirmed, Stage::Lost}));
        press(Qt::Key_Space);
        QVERIFY(desk.settle());
        QCOMPARE(names(desk).size(), 3);
        QCOMPARE(desk.page->filters().choice(), leads::LeadChoice());
    }

    void whereNoStatusIsChosenItSaysSo()
    {
        DeskWindow desk;
        QVERIFY(desk.open(fiveRequests));
        press(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(desk.settle());
        goToHead(desk, 0);
        for (int back = 0; back < 6; ++back) {
            press(Qt::Key_Tab, Qt::ShiftModifier);
            if (qobject_cast<kit::FilterChip*>(QApplication::focusWidget())->isChecked())
                press(Qt::Key_Space);
        }
        QVERIFY(desk.settle());
        QVERIFY(names(desk).isEmpty());
        const auto* note = desk.page->tableScreen().findChild<QTableView*>()->findChild<kit::EmptyNote*>();
        QVERIFY(note->isShown());
        QVERIFY2(note->text().startsWith(QStringLiteral("Ни один статус не выбран")), qPrintable(note->text()));
        QVERIFY(!desk.page->tableScreen().shown().filter);
        press(Qt::Key_Space); // the first one, New, again
        QVERIFY(desk.settle());
        QCOMPARE(names(desk).size(), 3);
        QCOMPARE(desk.page->filters().choice().stages, QSet<Stage>({Stage::New}));
    }

    void onTheBoardOnlyTheChosenColumnsStand()
    {
        DeskWindow desk;
        QVERIFY(desk.open(fiveRequests));
        leads::LeadChoice choice;
        choice.stages = {Stage::New, Stage::Confirmed};
        desk.page->filters().choose(choice);
        QVERIFY(desk.settle());
        for (const Stage stage : {Stage::New, Stage::Qualified, Stage::Confirmed, Stage::Came, Stage::NoShow})
            QCOMPARE(desk.board().column(stage).isVisible(), choice.stages.contains(stage));
        choice.stages = {Stage::Lost};
        desk.page->filters().choose(choice);
        QVERIFY(desk.settle());
        QVERIFY(says(desk.board(), QStringLiteral("которых на доске нет")));
        press(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(desk.settle());
        QCOMPARE(names(desk).size(), 2);
    }

    // More in one column than it has cards for: every place counts all of them, and the list has them all.
    void theLateAreCountedAndListedBeyondTheCards()
    {
        constexpr int kLate = 420;
        DeskWindow desk;
        QVERIFY(desk.open([](Services& services, const Session& session) -> Result<> {
            for (int number = 0; number < kLate; ++number)
                PRIYOM_CHECK(request(services, session, QStringLiteral("Клиент %1").arg(number), DeskWindow::moment(15, 13, 0) - std::chrono::seconds(number)));
            PRIYOM_CHECK(request(services, session, QStringLiteral("Новый"), DeskWindow::moment(15, 14, 4)));
            return {};
        }));
        const auto* tabs = desk.page->tableScreen().findChild<desk::TabRow*>();
        const auto late = [&] {
            return std::tuple(desk.page->boardScreen().lateCount(), tabs->count(desk::TableScreen::Late),
                              desk.page->boardScreen().findChildren<desk::ColumnHeader*>().constFirst()->toolTip());
        };
        QCOMPARE(late(), std::tuple(kLate, kLate, QStringLiteral("Просрочено 420: 420 ждут ответа")));
        QVERIFY(desk.page->badge().late);
        desk.clock.advance(std::chrono::minutes(30)); // nothing is asked anew: the count goes on by the clock
        desk.page->showBoard(false);
        desk.page->showBoard(true);
        QCOMPARE(late(), std::tuple(kLate + 1, kLate + 1, QStringLiteral("Просрочен 421: 421 ждёт ответа")));
        desk.page->showBoard(false);
        desk.page->tableScreen().setTab(desk::TableScreen::Late);
        QVERIFY(desk.settle());
        const desk::LeadsTableModel& model = desk.page->tableScreen().model();
        while (model.canFetchMore({})) {
            press(Qt::Key_PageDown);
            QVERIFY(desk.settle());
        }
        QCOMPARE(model.rowCount(), kLate + 1);
        QCOMPARE(names(desk).constFirst(), QStringLiteral("Клиент 419")); // who waits longest
    }
};

QTEST_MAIN(TableOrderTest)
#include "test_table_order.moc"
