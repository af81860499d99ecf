// SPDX-License-Identifier: GPL-3.0-or-later
// The leads' table in the real window: whom it marks, what fits beside the panel, and that its counts are the board's.
#include "tests/support/desk_window.h"
#include "ui/kit/empty_note.h"
#include "ui/leads/column_header.h"
#include "ui/leads/lead_filters.h"
#include "ui/leads/tab_row.h"
#include "ui/words/language.h"

#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QTableView>

using namespace priyom;
using namespace priyom::test;
using backend::Services;
using leads::Stage;
using staff::Session;

namespace {

// As many new requests as wanted, the first one the oldest; a minute apart.
std::function<Result<>(Services&, const Session&)> requests(int count, int minutesSinceTheLast = 0)
{
    return [count, minutesSinceTheLast](Services& services, const Session& session) -> Result<> {
        for (int number = 1; number <= count; ++number) {
            leads::LeadDraft draft;
            draft.channel = QStringLiteral("call");
            draft.name = QStringLiteral("Клиент %1").arg(number);
            draft.at = DeskWindow::moment(15, 14, 5) - std::chrono::minutes(minutesSinceTheLast + count - number);
            PRIYOM_CHECK(services.leads.add(session, draft));
        }
        return {};
    };
}

const QTableView& tableOf(DeskWindow& desk)
{
    return *desk.page->tableScreen().findChild<QTableView*>();
}

// The row that is marked, in sight of who looks; −1: none.
int markedRow(const QTableView& table)
{
    const QModelIndexList rows = table.selectionModel()->selectedRows();
    if (rows.size() != 1 || rows.constFirst().row() != table.currentIndex().row())
        return -1;
    const bool inSight = table.viewport()->rect().contains(table.visualRect(table.currentIndex()));
    return inSight ? table.currentIndex().row() : -1;
}

} // namespace

class TableScreenTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(inRussian());
        words::installLanguage(*qApp, QStringLiteral("ru")); // the plural forms
    }

    void whoIsChosenOnTheBoardIsMarkedInTheTable_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("letter");
        QTest::newRow("in the Latin layout") << int(Qt::Key_T) << QStringLiteral("t");
        QTest::newRow("in the Russian layout") << 0x0415 << QStringLiteral("е");
    }

    void whoIsChosenOnTheBoardIsMarkedInTheTable()
    {
        QFETCH(int, key);
        QFETCH(QString, letter);
        DeskWindow desk;
        QVERIFY(desk.open(requests(40)));
        const auto switchForm = [&] { QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key(key), letter, Qt::ControlModifier); };
        QVERIFY(desk.board().choose(LeadId(37))); // far down the list
        switchForm();
        QVERIFY(desk.settle());
        QCOMPARE(desk.page->tableScreen().current()->id, LeadId(37));
        QCOMPARE(markedRow(tableOf(desk)), 36);
        QCOMPARE(QApplication::focusWidget(), &tableOf(desk));
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_Up, QString(), Qt::NoModifier);
        switchForm();
        QCOMPARE(desk.board().current()->id, LeadId(36)); // and back
    }

    void aTableWithoutAChoiceMarksItsFirstRow()
    {
        DeskWindow desk;
        QVERIFY(desk.open(requests(3)));
        desk.page->showBoard(false);
        QCOMPARE(markedRow(tableOf(desk)), 0); // at once, not with the next reading
    }

    void rowsThatComeLaterAreMarkedToo()
    {
        DeskWindow desk;
        QVERIFY(desk.open(requests(230))); // more than the board holds: the table reads them page by page
        QVERIFY(desk.board().choose(LeadId(60)));
        desk.page->showBoard(false);
        QVERIFY(desk.settle());
        QCOMPARE(desk.page->tableScreen().current()->id, LeadId(60));
        QCOMPARE(markedRow(tableOf(desk)), 59);
    }

    void whoCameStaysOutOfTheTableUntilAskedFor()
    {
        DeskWindow desk;
        QVERIFY(desk.open([](Services& services, const Session& session) -> Result<> {
            PRIYOM_CHECK(services.staff.add(session, QStringLiteral("Юлия Крылова"), {staff::Role::Specialist}));
            PRIYOM_CHECK(requests(2)(services, session));
            bookings::BookDraft visit;
            visit.lead = LeadId(1);
            visit.appointment.specialist = QStringLiteral("Юлия Крылова");
            visit.appointment.start = DeskWindow::moment(15, 14, 10);
            PRIYOM_CHECK(services.bookings.book(session, visit));
            bookings::MoveDraft came;
            came.lead = LeadId(1);
            came.to = Stage::Came;
            PRIYOM_TRY(const auto card, services.leadDesk.card(session, came.lead));
            came.version = card.lead.version;
            PRIYOM_CHECK(services.bookings.moveLead(session, came));
            return {};
        }));
        QVERIFY(desk.board().choose(LeadId(1)));
        desk.page->showBoard(false);
        QVERIFY(desk.settle());
        QCOMPARE(desk.page->tableScreen().current()->id, LeadId(2)); // what was narrowed down stays so
        desk.page->tableScreen().choose(LeadId(1));
        QVERIFY(desk.settle());
        QCOMPARE(desk.page->tableScreen().current()->id, LeadId(1));
        QVERIFY(markedRow(tableOf(desk)) >= 0);
    }

    void besideThePanelNothingIsCut_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("width");
        for (const char* language : {"ru", "en"})
            for (const int width : {1358, 1366, 1440})
                QTest::addRow("%s %d", language, width) << QString::fromLatin1(language) << width;
    }

    void besideThePanelNothingIsCut()
    {
        QFETCH(QString, language);
        QFETCH(int, width);
        words::installLanguage(*qApp, language);
        const auto back = qScopeGuard([] { words::installLanguage(*qApp, QStringLiteral("ru")); });
        DeskWindow desk;
        QVERIFY(desk.open(requests(14)));
        desk.window.resize(width, 728);
        desk.page->showBoard(false);
        QVERIFY(desk.settle());
        desk.page->openLead(LeadId(1));
        QTRY_VERIFY(desk.page->panel().isVisible());
        QTest::qWait(0); // what is asked of the layouts is done
        auto* tabs = desk.page->tableScreen().findChild<desk::TabRow*>();
        tabs->setCount(desk::TableScreen::LostOfMonth, 230);
        QVERIFY(tabs->morePlace().isEmpty());
        for (int tab = 0; tab < desk::TableScreen::TabCount; ++tab)
            QVERIFY2(QRectF(tabs->rect()).contains(tabs->place(tab)), qPrintable(QString::number(tab)));
        for (auto* chip : desk.page->tableScreen().findChildren<kit::FilterChip*>()) {
            chip->setCount(14);
            QTRY_VERIFY2(chip->width() >= chip->sizeHint().width(), qPrintable(chip->text()));
        }
        const auto* find = desk.page->tableScreen().findChild<kit::Field*>();
        QVERIFY2(find->width() >= 112, qPrintable(QString::number(find->width())));
        const QTableView& table = tableOf(desk);
        for (int column = 0; column < desk::LeadsTableModel::ColumnCount; ++column) {
            const QString name = table.model()->headerData(column, Qt::Horizontal).toString();
            QVERIFY2(table.horizontalHeader()->sectionSize(column) >= kit::textWidth(name, desk.theme.font(theme::FontRole::CaptionMedium)) + 16, qPrintable(name));
        }
    }

    void tabsWithoutRoomHangInAMenu()
    {
        theme::Theme theme;
        desk::TabRow tabs(theme, {QStringLiteral("Все в работе"), QStringLiteral("Мои"), QStringLiteral("Просрочены"), QStringLiteral("Подтвердить"),
                                  QStringLiteral("Перезвонить сегодня"), QStringLiteral("Отказы за октябрь")});
        tabs.resize(420, 30);
        tabs.show();
        QVERIFY(QRectF(tabs.rect()).contains(tabs.morePlace()));
        QVERIFY(tabs.place(5).isEmpty());
        QTest::mouseClick(&tabs, Qt::LeftButton, Qt::NoModifier, tabs.morePlace().center().toPoint());
        auto* menu = tabs.findChild<QMenu*>();
        QVERIFY(menu);
        menu->actions().constLast()->trigger();
        QCOMPARE(tabs.current(), 5);
        QVERIFY(QRectF(tabs.rect()).contains(tabs.place(5))); // the chosen one is always there
    }

    void theFiltersOpenByTheirKey()
    {
        DeskWindow desk;
        QVERIFY(desk.open(requests(1)));
        press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QStringList entries;
        for (const QAction* entry : menu->actions())
            entries += entry->text();
        QCOMPARE(entries.mid(0, 4), (QStringList{QStringLiteral("Сотрудник"), QStringLiteral("Канал"), QStringLiteral("Источник"), QStringLiteral("Когда пришли")}));
        menu->close();
    }

    void formAndFiltersStandInTheMenuAndTheKeySheet()
    {
        DeskWindow desk;
        QVERIFY(desk.open(requests(1)));
        QStringList entries;
        for (const QAction* menu : desk.window.menuBar()->actions())
            for (const QAction* entry : menu->menu()->actions())
                if (entry->isVisible())
                    entries += entry->text();
        QVERIFY(entries.contains(QStringLiteral("Доска или таблица\tCtrl+T")));
        QVERIFY(entries.contains(QStringLiteral("Фильтры\tCtrl+Shift+F")));
        QVERIFY(entries.contains(QStringLiteral("Выгрузить в CSV…")));
        QStringList caps;
        for (const kit::KeyGroup& group : desk.page->keySheet())
            for (const kit::KeyHint& hint : group.keys)
                caps += hint.caps;
        QVERIFY(caps.contains(QStringLiteral("Ctrl T")));
        QVERIFY(caps.contains(QStringLiteral("Ctrl Shift F")));
    }

    void anEmptyListSaysWhoWillStandThere_data()
    {
        QTest::addColumn<int>("tab");
        QTest::addColumn<QString>("key");
        QTest::newRow("in work") << int(desk::TableScreen::InWork) << QStringLiteral("F2");
        QTest::newRow("mine") << int(desk::TableScreen::Mine) << QStringLiteral("F11");
        QTest::newRow("late") << int(desk::TableScreen::Late) << QStringLiteral("F8");
        QTest::newRow("to confirm") << int(desk::TableScreen::ToConfirm) << QStringLiteral("F4");
        QTest::newRow("to call today") << int(desk::TableScreen::CallToday) << QStringLiteral("F5");
        QTest::newRow("refusals") << int(desk::TableScreen::LostOfMonth) << QStringLiteral("F9");
    }

    void anEmptyListSaysWhoWillStandThere()
    {
        QFETCH(int, tab);
        QFETCH(QString, key);
        DeskWindow desk;
        QVERIFY(desk.open(requests(0)));
        desk.page->showBoard(false);
        desk.page->tableScreen().setTab(static_cast<desk::TableScreen::Tab>(tab));
        QVERIFY(desk.settle());
        const auto* note = tableOf(desk).findChild<kit::EmptyNote*>();
        QVERIFY(note->isShown());
        QVERIFY2(note->text().contains(key), qPrintable(note->text()));
        leads::LeadChoice sites;
        sites.channel = QStringLiteral("site");
        desk.page->filters().choose(sites);
        QVERIFY(desk.settle());
        QVERIFY2(note->text().contains(QStringLiteral("Ctrl Shift F")), qPrintable(note->text()));
    }

    void whereSomebodyStandsNothingIsSaid()
    {
        DeskWindow desk;
        QVERIFY(desk.open(requests(1)));
        desk.page->showBoard(false);
        QVERIFY(desk.settle());
        QVERIFY(!tableOf(desk).findChild<kit::EmptyNote*>()->isShown());
    }

    void theLateAreCountedOnce()
    {
        DeskWindow desk;
        QVERIFY(desk.open(requests(3, 20))); // all three waited longer than the norm
        QVERIFY(desk.ask<void>([](Services& services, const Session& session) -> Result<> {
            touches::Touch reply;
            reply.kind = touches::TouchKind::Message;
            reply.at = DeskWindow::moment(15, 14, 5);
            reply.lead = LeadId(1);
            PRIYOM_CHECK(services.touches.add(session, reply));
            return {};
        }));
        QVERIFY(desk.settle());
        const QString said = QStringLiteral("Просрочены 3: 2 ждут ответа, 1 не взят в работу");
        const auto* strip = desk.page->boardScreen().findChild<kit::AlertStrip*>();
        QTRY_COMPARE(strip->accessibleName().section(QStringLiteral(". "), 0, 0), said);
        QCOMPARE(desk.page->boardScreen().findChildren<desk::ColumnHeader*>().constFirst()->toolTip(), said);
        QCOMPARE(desk.page->tableScreen().findChild<desk::TabRow*>()->about(desk::TableScreen::Late), said);
        QCOMPARE(desk.page->badge().count, 3);
    }

    void theBadgeIsTheSectionsWhateverTheFilter()
    {
        DeskWindow desk;
        QVERIFY(desk.open(requests(3, 20)));
        leads::LeadChoice sites;
        sites.channel = QStringLiteral("site");
        desk.page->filters().choose(sites);
        QVERIFY(desk.settle());
        QCOMPARE(desk.countIn(Stage::New), 0);
        QCOMPARE(desk.page->badge().count, 3);
        QVERIFY(desk.page->badge().late);
    }
};

QTEST_MAIN(TableScreenTest)
#include "test_table_screen.moc"
