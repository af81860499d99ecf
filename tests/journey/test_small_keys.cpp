// SPDX-License-Identifier: GPL-3.0-or-later
// What a day at the keyboard stumbled over: the message of who rang, a space in a list, the way back from F3.
#include "tests/support/client_tasks_window.h"
#include "tests/support/clinic.h"
#include "ui/leads/find_everywhere.h"
#include "ui/shell/corner.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QTableView>

using namespace priyom;
using namespace priyom::test;
using backend::Services;
using shell::Section;
using staff::Session;

namespace {

// The surname is written first, and the request is a call.
Result<> aCall(Services& services, const Session& session)
{
    PRIYOM_CHECK(clinic(services, session));
    for (const char* name : {"Консультация гигиениста", "Консультация терапевта"}) {
        catalog::Service service;
        service.name = QString::fromUtf8(name);
        service.minutes = 30;
        PRIYOM_CHECK(services.catalog.addService(session, service));
    }
    leads::LeadDraft draft;
    draft.channel = QStringLiteral("call");
    draft.name = QStringLiteral("Соколова Анна");
    draft.phone = QStringLiteral("+79123054418");
    PRIYOM_CHECK(services.leads.add(session, draft));
    return {};
}

} // namespace

class SmallKeysTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void theMessageOfACallIsCopiedFromTheBoardAndSeen()
    {
        DeskWindow desk;
        QVERIFY(desk.open(aCall));
        QVERIFY(desk.goToCard(LeadId(1)));
        press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(desk.page->panel().isFor(LeadId(1)));
        QTRY_VERIFY(desk.window.hasToast());
        QVERIFY2(QApplication::clipboard()->text().startsWith(QStringLiteral("Анна, здравствуйте!")),
                 qPrintable(QApplication::clipboard()->text()));
    }

    void aSpaceBetweenWordsIsALetterOfTheSearchInAList()
    {
        DeskWindow desk;
        QVERIFY(desk.open(aCall));
        QVERIFY(desk.goToCard(LeadId(1)));
        press(Qt::Key_F4);
        QTRY_VERIFY(desk.dialog());
        QVERIFY(tabTo(QStringLiteral("Услуга")));
        const auto* list = qobject_cast<QComboBox*>(QApplication::focusWidget());
        QVERIFY(list);
        typeText(QStringLiteral("консультация"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        typeText(QStringLiteral("т"));
        QVERIFY(!list->view()->isVisible());
        QCOMPARE(list->currentText(), QStringLiteral("Консультация терапевта"));
        QTest::qWait(QApplication::keyboardInputInterval() + 100);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // by itself it opens the list
        QTRY_VERIFY(list->view()->isVisible());
        press(Qt::Key_Escape);
    }

    void escLeadsBackFromTheSearchToTheRow()
    {
        ClientTasksWindow desk;
        QVERIFY(desk.open());
        desk::FindEverywhere find(desk.desk().backend, desk.desk().window, desk.desk().clock, DeskWindow::zone(), nullptr);
        QVERIFY(desk.desk().turnForm());
        press(Qt::Key_End);
        const LeadId chosen = desk.desk().page->tableScreen().current()->id;
        const QWidget* focus = QApplication::focusWidget();
        press(Qt::Key_F3);
        typeText(QStringLiteral("фомин"));
        QTRY_VERIFY(QApplication::activePopupWidget());
        QVERIFY(find.isSettled());
        press(Qt::Key_Escape); // the list
        QTRY_VERIFY(!QApplication::activePopupWidget());
        press(Qt::Key_Escape); // the field
        QTRY_COMPARE(QApplication::focusWidget(), focus);
        QCOMPARE(desk.desk().page->tableScreen().current()->id, chosen);
        QCOMPARE(desk.shown(), Section::Leads);
    }

    void escOnWhatWasFoundLeadsBackToTheRowOfTheList()
    {
        ClientTasksWindow desk;
        QVERIFY(desk.open());
        desk::FindEverywhere find(desk.desk().backend, desk.desk().window, desk.desk().clock, DeskWindow::zone(), nullptr);
        QObject::connect(&find, &desk::FindEverywhere::leadAsked, desk.clients.page,
                         &clientsui::ClientsPage::openClientOf);
        QVERIFY(desk.desk().turnForm());
        press(Qt::Key_End);
        const QWidget* focus = QApplication::focusWidget();
        press(Qt::Key_F3);
        typeText(QStringLiteral("фомин"));
        press(Qt::Key_Return);
        QTRY_VERIFY(desk.clients.page->showsCard());
        QVERIFY(desk.settle());
        press(Qt::Key_Escape);
        QTRY_COMPARE(desk.shown(), Section::Leads);
        QCOMPARE(QApplication::focusWidget(), focus);
    }

    void aRowOfTheSearchIsNotCut()
    {
        DeskWindow desk;
        QVERIFY(desk.open([](Services& services, const Session& session) -> Result<> {
            PRIYOM_CHECK(clinic(services, session));
            return addRequest(services, session,
                              QStringLiteral("Константинопольская-Ваганькова Александра Константиновна"),
                              QStringLiteral("+79127456131"));
        }));
        desk::FindEverywhere find(desk.backend, desk.window, desk.clock, DeskWindow::zone(), nullptr);
        press(Qt::Key_F3);
        typeText(QStringLiteral("константино"));
        QTRY_VERIFY(QApplication::activePopupWidget());
        const auto* list = qobject_cast<QAbstractItemView*>(QApplication::activePopupWidget());
        QVERIFY(list);
        QVERIFY2(list->sizeHintForColumn(0) <= list->viewport()->width(),
                 qPrintable(QString::number(list->viewport()->width())));
        const QRect place(list->mapToGlobal(QPoint()), list->size());
        QVERIFY(desk.window.frameGeometry().contains(place.adjusted(0, 0, 0, -place.height() / 2)));
        press(Qt::Key_Escape);
    }

    void aToastCoversNoRowOfALongListOfTasks()
    {
        ClientTasksWindow desk;
        QVERIFY(desk.open());
        desk.desk().window.resize(1366, 768);
        for (int number = 0; number < 40; ++number)
            QVERIFY(desk.desk().ask<tasks::Task>([&desk, number](Services& services, const Session& session) {
                tasks::TaskDraft draft;
                draft.client = ClientId(3);
                draft.text = QStringLiteral("Дело %1").arg(number);
                draft.due = desk.desk().clock.now() + std::chrono::hours(1 + number);
                return services.tasks.add(session, draft);
            }));
        press(Qt::Key_4, Qt::ControlModifier);
        QVERIFY(desk.settle());
        const auto* rows = qobject_cast<QTableView*>(QApplication::focusWidget());
        QVERIFY(rows);
        for (const Qt::Key end : {Qt::Key_Home, Qt::Key_End}) {
            press(end);
            press(Qt::Key_1);
            QVERIFY(desk.settle());
            QTRY_VERIFY(desk.desk().window.hasToast());
            QTest::qWait(50); // once it has found its place
            const QRect list(rows->viewport()->mapTo(&desk.desk().window, QPoint()), rows->viewport()->size());
            QVERIFY2(!list.intersects(desk.desk().window.toastPlace()),
                     qPrintable(QString::number(desk.desk().window.toastPlace().top())));
            desk.desk().window.clearToast();
        }
    }
};

QTEST_MAIN(SmallKeysTest)
#include "test_small_keys.moc"
