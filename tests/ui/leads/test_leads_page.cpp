// SPDX-License-Identifier: GPL-3.0-or-later
// Board and table over one shop: what is dropped, walked through, filtered and searched. A drag itself needs a display; here
// its drop arrives as the event it ends with.
#include "tests/support/desk_window.h"
#include "ui/leads/card_list.h"
#include "ui/leads/lead_card_delegate.h"
#include "ui/leads/lead_filters.h"
#include "ui/leads/lost_target.h"

#include <QAccessible>
#include <QDropEvent>
#include <QHeaderView>
#include <QMimeData>
#include <QTableView>

using namespace priyom;
using namespace priyom::test;
using backend::Services;
using leads::Stage;
using staff::Session;

namespace {

// Three new leads: 40 and 20 minutes old, and one just come.
Result<> threeLeads(Services& services, const Session& session)
{
    const std::pair<const char*, int> leads[] = {{"Глеб Фомин", 40}, {"Марина Юдина", 20}, {"Алла Зимина", 0}};
    int number = 0;
    for (const auto& [name, minutes] : leads) {
        leads::LeadDraft draft;
        draft.channel = QStringLiteral("call");
        draft.name = QString::fromUtf8(name);
        draft.phone = QStringLiteral("+7912000000%1").arg(++number);
        draft.at = DeskWindow::moment(15, 14, 5) - std::chrono::minutes(minutes);
        PRIYOM_CHECK(services.leads.add(session, draft));
    }
    return {};
}

touches::Touch reply(LeadId lead, Instant at)
{
    touches::Touch touch;
    touch.kind = touches::TouchKind::Message;
    touch.at = at;
    touch.lead = lead;
    return touch;
}

bool answer(DeskWindow& desk, LeadId lead)
{
    return desk.ask<void>([lead](Services& services, const Session& session) -> Result<> {
        PRIYOM_CHECK(services.touches.add(session, reply(lead, DeskWindow::moment(15, 14, 5))));
        return {};
    }).has_value() && desk.settle();
}

void drop(QWidget* target, QMimeData* lead)
{
    QDragEnterEvent enter(QPoint(10, 10), Qt::MoveAction, lead, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    QDropEvent dropped(QPointF(10, 10), Qt::MoveAction, lead, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &dropped);
}

} // namespace

class LeadsPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void aCardDroppedOnAColumnMovesAndOneOnRefusalAsksWhy()
    {
        DeskWindow desk;
        QVERIFY(desk.open(threeLeads));
        desk::ColumnModel& fresh = desk.board().column(Stage::New).model();
        const std::unique_ptr<QMimeData> lead(fresh.mimeData({fresh.index(0)}));
        drop(desk.board().column(Stage::Qualified).list().viewport(), lead.get());
        QTRY_COMPARE(desk.countIn(Stage::Qualified), 1);
        QVERIFY(desk.settle());

        const std::unique_ptr<QMimeData> next(fresh.mimeData({fresh.index(0)}));
        drop(desk.board().findChild<desk::LostTarget*>(), next.get());
        QTRY_VERIFY(desk.dialog());
        QCOMPARE(desk.countIn(Stage::New), 2); // nothing has happened yet
        press(Qt::Key_Escape);
        QTRY_VERIFY(!desk.dialog());
        QCOMPARE(desk.countIn(Stage::New), 2);
    }

    void theLateOnesAreSaidAndWalkedThrough()
    {
        DeskWindow desk;
        QVERIFY(desk.open(threeLeads));
        QCOMPARE(desk.page->boardScreen().lateCount(), 2);
        QVERIFY(desk.page->badge().late);
        // Late first, then who will be soonest, and from the beginning again.
        for (const char* name : {"Глеб Фомин", "Марина Юдина", "Алла Зимина", "Глеб Фомин"}) {
            press(Qt::Key_F8);
            QVERIFY(desk.settle());
            QCOMPARE(desk.board().current()->name, QString::fromUtf8(name));
        }
        press(Qt::Key_F6); // answered: the walk begins with the next most pressing one
        QTRY_COMPARE(desk.countIn(Stage::Qualified), 1);
        QVERIFY(desk.settle());
        press(Qt::Key_F8);
        QVERIFY(desk.settle());
        QCOMPARE(desk.board().current()->name, QStringLiteral("Марина Юдина"));
    }

    void theQueueIsWalkedFromTheTableTooAndBeyondTheBoard()
    {
        DeskWindow desk;
        QVERIFY(desk.open(threeLeads));
        desk.page->showBoard(false);
        press(Qt::Key_F8);
        QVERIFY(desk.settle());
        QCOMPARE(desk.board().current()->name, QStringLiteral("Глеб Фомин"));
        // On the board stand the two hundred of a column who wait most; the queue knows the others, and shows them by their card.
        QVERIFY(desk.ask<void>([](Services& services, const Session& session) -> Result<> {
            for (int i = 0; i < 199; ++i) {
                leads::LeadDraft draft;
                draft.channel = QStringLiteral("call");
                draft.at = DeskWindow::moment(15, 9, 30);
                PRIYOM_CHECK(services.leads.add(session, draft));
            }
            return {};
        }));
        QVERIFY(desk.settle());
        QVERIFY(!desk.board().cardOf(LeadId(2)));
        press(Qt::Key_F8);
        QVERIFY(desk.settle());
        QTRY_VERIFY(desk.page->panel().isVisible());
        QCOMPARE(desk.page->panel().card().name, QStringLiteral("Марина Юдина"));
    }

    // Else one card would be chosen and another lead shown, and the next key would be about either.
    void aFilterThatHidesWhoIsNextInTheQueueIsLifted()
    {
        DeskWindow desk;
        QVERIFY(desk.open(threeLeads));
        auto* filters = desk.window.findChild<desk::LeadFilters*>();
        QVERIFY(filters);
        leads::LeadChoice site;
        site.channel = QStringLiteral("site");
        filters->choose(site);
        QVERIFY(desk.settle());
        QCOMPARE(desk.countIn(Stage::New), 0);
        desk.board().setFocus();
        press(Qt::Key_F8);
        QTRY_COMPARE(filters->choice(), leads::LeadChoice());
        QVERIFY(desk.settle());
        QTRY_VERIFY(desk.board().current());
        QCOMPARE(desk.board().current()->name, QStringLiteral("Глеб Фомин"));
    }

    void whatIsTakenBackStaysChosen()
    {
        DeskWindow desk;
        QVERIFY(desk.open(threeLeads));
        press(Qt::Key_F8);
        QVERIFY(desk.settle());
        press(Qt::Key_F6);
        QTRY_COMPARE(desk.countIn(Stage::Qualified), 1);
        QVERIFY(desk.settle());
        desk.window.clearToast();
        Q_EMIT desk.window.takeBackAsked(); // as Ctrl+Z does once no toast remembers what
        QTRY_COMPARE(desk.countIn(Stage::Qualified), 0);
        QVERIFY(desk.settle());
        QTRY_VERIFY(desk.board().current());
        QCOMPARE(desk.board().current()->name, QStringLiteral("Глеб Фомин"));
    }

    void theAlertSaysWhatWasDone()
    {
        DeskWindow desk;
        QVERIFY(desk.open(threeLeads));
        QVERIFY(desk.ask<void>([](Services& services, const Session& session) -> Result<> {
            PRIYOM_CHECK(services.notices.watch(session));
            return {};
        }));
        QVERIFY(desk.settle());
        const auto* alert = desk.page->boardScreen().findChild<kit::AlertStrip*>();
        QTRY_COMPARE(alert->accessibleName().simplified(),
                     QStringLiteral("2 лида ждут дольше нормы. Глеб Фомин, 40 мин: сообщили владельцу в 14:05. "
                                    "Марина Юдина, 20 мин: сообщили владельцу в 14:05"));
    }

    void whoWasAnsweredIsNotCountedAmongThoseWhoWait()
    {
        DeskWindow desk;
        QVERIFY(desk.open(threeLeads));
        const auto* alert = desk.page->boardScreen().findChild<kit::AlertStrip*>();
        QVERIFY(answer(desk, LeadId(2)));
        QTRY_VERIFY2(alert->accessibleName().startsWith(QStringLiteral("Просрочены 2: 1 ждут ответа, 1 не взяты в работу")), qPrintable(alert->accessibleName()));
        QVERIFY2(alert->accessibleName().contains(QStringLiteral("Марина Юдина, не в работе")), qPrintable(alert->accessibleName()));
        const auto figure = desk.ask<reports::RecordList>([](Services& services, const Session& session) {
            reports::FigureQuery query{{}, {QDate(2026, 10, 15), QDate(2026, 10, 15)}};
            query.waiting = reports::Waiting::Leads;
            return services.reports.records(session, query);
        });
        QVERIFY(figure);
        QCOMPARE(figure->rows.size(), std::size_t(1)); // the brief says the same
        QVERIFY(answer(desk, LeadId(1)));
        QTRY_VERIFY2(alert->accessibleName().startsWith(QStringLiteral("Просрочены 2: 2 не взяты в работу")), qPrintable(alert->accessibleName()));
        QCOMPARE(desk.page->boardScreen().lateCount(), 2); // F8 still leads there
    }

    void whoCameBackIsNotLateAtOnce()
    {
        DeskWindow desk;
        QVERIFY(desk.open([](Services& services, const Session& session) -> Result<> {
            leads::LeadDraft draft;
            draft.channel = QStringLiteral("whatsapp");
            draft.at = DeskWindow::moment(1, 10, 0);
            PRIYOM_TRY(const LeadId lead, services.leads.add(session, draft));
            PRIYOM_CHECK(services.touches.add(session, reply(lead, DeskWindow::moment(1, 10, 1))));
            bookings::MoveDraft move;
            move.lead = lead;
            move.to = Stage::Lost;
            move.reason = QStringLiteral("price");
            PRIYOM_CHECK(services.bookings.moveLead(session, move));
            move.to = Stage::New;
            PRIYOM_CHECK(services.bookings.moveLead(session, move));
            return {};
        }));
        QCOMPARE(desk.countIn(Stage::New), 1);
        QCOMPARE(desk.page->boardScreen().lateCount(), 0);
        const auto queue = desk.ask<std::vector<notices::WaitingLead>>([](Services& services, const Session& session) { return services.notices.waiting(session); });
        QCOMPARE(queue->front().status.state, sla::CaseState::OnTime); // as the queue has it
    }

    void arrowsWalkCardsAndColumnsAndEnterOpens()
    {
        DeskWindow desk;
        QVERIFY(desk.open(threeLeads));
        QVERIFY(desk.board().choose(LeadId(1)));
        press(Qt::Key_F6);
        QTRY_COMPARE(desk.countIn(Stage::Qualified), 1);
        QVERIFY(desk.settle());
        QVERIFY(desk.board().choose(LeadId(2)));
        press(Qt::Key_Down);
        QCOMPARE(desk.board().current()->id, LeadId(3));
        press(Qt::Key_Right);
        QCOMPARE(desk.board().current()->id, LeadId(1));
        press(Qt::Key_Left);
        QCOMPARE(desk.board().current()->stage, Stage::New);
        press(Qt::Key_Return);
        QTRY_VERIFY(desk.page->panel().isVisible());
        press(Qt::Key_Escape);
        QVERIFY(!desk.page->panel().isVisible());
    }

    void theTableShowsWhatTheBoardShows()
    {
        DeskWindow desk;
        QVERIFY(desk.open(threeLeads));
        desk.page->showBoard(false);
        QVERIFY(desk.settle());
        desk::TableScreen& table = desk.page->tableScreen();
        QCOMPARE(table.model().rowCount(), 3);
        table.setTab(desk::TableScreen::Late);
        QTRY_COMPARE(table.model().rowCount(), 2);
        table.setTab(desk::TableScreen::ToConfirm);
        QTRY_COMPARE(table.model().rowCount(), 0);
        table.setTab(desk::TableScreen::InWork);
        press(Qt::Key_F, Qt::ControlModifier);
        typeText(QStringLiteral("юдин"));
        QTRY_COMPARE(table.model().rowCount(), 1);
        press(Qt::Key_Escape);
        QTRY_COMPARE(table.model().rowCount(), 3);
    }

    void theTableReadsPageByPage()
    {
        DeskWindow desk;
        QVERIFY(desk.open([](Services& services, const Session& session) -> Result<> {
            for (int lead = 0; lead < 230; ++lead) {
                leads::LeadDraft draft;
                draft.channel = QStringLiteral("site");
                draft.name = QStringLiteral("Клиент %1").arg(lead);
                PRIYOM_CHECK(services.leads.add(session, draft));
            }
            return {};
        }));
        desk.page->showBoard(false);
        QVERIFY(desk.settle());
        const desk::LeadsTableModel& model = desk.page->tableScreen().model();
        QCOMPARE(model.rowCount(), 100);
        desk.page->tableScreen().findChild<QTableView*>()->scrollToBottom();
        QTRY_COMPARE(model.rowCount(), 200);
        desk.page->tableScreen().findChild<QTableView*>()->scrollToBottom();
        QTRY_COMPARE(model.rowCount(), 230);
    }

    void theTableFitsBesideThePanel()
    {
        DeskWindow desk;
        QVERIFY(desk.open(threeLeads));
        desk.window.resize(1358, 728); // a small screen, less its frame
        desk.page->showBoard(false);
        QVERIFY(desk.settle());
        desk.page->openLead(LeadId(1));
        QTRY_VERIFY(desk.page->panel().isVisible());
        const auto* table = desk.page->widget()->findChild<QTableView*>();
        QTRY_COMPARE(table->horizontalHeader()->length(), table->viewport()->width()); // when it is due is not out of sight
    }

    void cameIsOfferedOnceTheVisitIsNear()
    {
        DeskWindow desk;
        const Instant start = DeskWindow::moment(16, 11, 0); // tomorrow
        QVERIFY(desk.open([start](Services& services, const Session& session) -> Result<> {
            PRIYOM_CHECK(services.staff.add(session, QStringLiteral("Юлия Крылова"), {staff::Role::Specialist}));
            leads::LeadDraft draft;
            draft.channel = QStringLiteral("call");
            draft.name = QStringLiteral("Ольга Ремизова");
            bookings::MoveDraft confirmed;
            PRIYOM_TRY(confirmed.lead, services.leads.add(session, draft));
            bookings::BookDraft visit;
            visit.lead = confirmed.lead;
            visit.appointment.specialist = QStringLiteral("Юлия Крылова");
            visit.appointment.start = start;
            PRIYOM_CHECK(services.bookings.book(session, visit));
            confirmed.to = Stage::Confirmed;
            PRIYOM_TRY(const auto card, services.leadDesk.card(session, confirmed.lead));
            confirmed.version = card.lead.version;
            PRIYOM_CHECK(services.bookings.moveLead(session, confirmed));
            return {};
        }));
        desk.page->openLead(LeadId(1));
        QTRY_VERIFY(desk.page->panel().isFor(LeadId(1)));
        const auto buttons = desk.page->panel().findChildren<kit::KeycapButton*>();
        const auto came = std::find_if(buttons.begin(), buttons.end(), [](const auto* each) { return each->key() == QStringLiteral("F6"); });
        QVERIFY(came != buttons.end());
        QVERIFY(!(*came)->isVisible());
        desk.clock.set(start - std::chrono::minutes(30));
        QTRY_VERIFY((*came)->isVisible()); // without being opened again
        QCOMPARE((*came)->text(), QStringLiteral("Пришёл"));
    }

    void aCardKeepsItsWishedTimeWhole()
    {
        const theme::Theme theme;
        desk::LeadCard card;
        card.wish = QStringLiteral("Профессиональная чистка зубов");
        card.wishedTime = QStringLiteral("после 15");
        const QFont font = theme.font(theme::FontRole::Body);
        const desk::WishLine line = desk::wishLine(card, 190, theme);
        QVERIFY(line.service < kit::textWidth(card.wish, font)); // this one is cut
        QVERIFY(line.time >= kit::textWidth(card.wishedTime, font));
        QVERIFY(line.service + line.time <= 190);
        card.wishedTime = QStringLiteral("в будни после работы, лучше во вторник или четверг");
        QVERIFY(desk::wishLine(card, 190, theme).service >= 60); // what is asked for stays readable
        card.wishedTime.clear();
        QCOMPARE(desk::wishLine(card, 190, theme).service, 190);
    }

    void everythingThatTakesTheFocusHasAName()
    {
        DeskWindow desk;
        QVERIFY(desk.open(threeLeads));
        for (const bool board : {true, false}) {
            desk.page->showBoard(board);
            QVERIFY(desk.settle());
            for (QWidget* widget : desk.page->widget()->findChildren<QWidget*>()) {
                if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
                    continue;
                const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
                QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
            }
        }
    }
};

QTEST_MAIN(LeadsPageTest)
#include "test_leads_page.moc"
