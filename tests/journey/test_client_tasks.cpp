// SPDX-License-Identifier: GPL-3.0-or-later
// A task about a client who has no request: from the card, from the list of tasks, and done where it is seen.
#include "tests/support/client_tasks_window.h"
#include "ui/desk/typed_moment.h"
#include "ui/tasks/task_dialog.h"
#include "ui/tasks/task_lines.h"

using namespace priyom;
using namespace priyom::test;
using backend::Services;
using shell::Section;
using staff::Session;

namespace {

constexpr qint64 kFomin = 3; // the client, and the request

bool takesFocus(ClientTasksWindow& desk, const QString& line)
{
    for (int stops = 0; stops < 40 && !desk.clients.page->view().tasks().focused(); ++stops)
        press(Qt::Key_Tab);
    const auto task = desk.clients.page->view().tasks().focused();
    return task && task->task.text == line;
}

} // namespace

class ClientTasksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void ctrlDOnTheCardMakesATaskOfTheClientThatIsDoneThere()
    {
        ClientTasksWindow desk;
        QVERIFY(desk.open());
        QVERIFY(desk.endRequest(kFomin));
        QVERIFY(desk.clients.openCard(QStringLiteral("фомин")));
        QVERIFY(desk.clients.card().openLeads.empty());
        QVERIFY(!desk.clients.keyOf(QStringLiteral("Ctrl D")).isEmpty());
        press(0x0412, Qt::ControlModifier); // Ctrl+В is Ctrl+D
        QTRY_VERIFY(qobject_cast<tasksui::TaskDialog*>(desk.dialog()));
        typeText(QStringLiteral("Отправить прайс"));
        press(Qt::Key_Return);
        QTRY_VERIFY(!desk.dialog());
        QTRY_COMPARE(desk.open(kFomin).size(), size_t(1));
        QVERIFY(desk.settle());
        const tasks::Task made = desk.open(kFomin).front().task;
        QCOMPARE(made.client, ClientId(kFomin));
        QVERIFY(!made.lead.isValid());
        QCOMPARE(made.text, QStringLiteral("Отправить прайс"));
        QTRY_VERIFY(desk.clients.says(QStringLiteral("Отправить прайс")));

        QVERIFY(takesFocus(desk, QStringLiteral("Отправить прайс")));
        QTRY_VERIFY(desk.clients.keyOf(QStringLiteral("Пробел")) == QStringLiteral("сделано"));
        press(Qt::Key_2); // to the morning after it is due
        QTRY_COMPARE(desk.open(kFomin).front().task.dueAt, desk::tomorrowMorning(made.dueAt, DeskWindow::zone()));
        QVERIFY(desk.settle());
        QVERIFY(takesFocus(desk, QStringLiteral("Отправить прайс")));
        press(Qt::Key_Space);
        QTRY_VERIFY(desk.open(kFomin).empty());
        QTRY_VERIFY(!desk.clients.says(QStringLiteral("Отправить прайс")));
        QVERIFY(desk.settle());
        QVERIFY(QApplication::focusWidget());
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.open(kFomin).size(), size_t(1));
        QTRY_VERIFY(desk.clients.says(QStringLiteral("Отправить прайс")));
    }

    void deleteOnATaskOfTheCardIsAboutTheTask()
    {
        ClientTasksWindow desk;
        QVERIFY(desk.open());
        QVERIFY(desk.clients.openCard(QStringLiteral("фомин")));
        press(Qt::Key_D, Qt::ControlModifier);
        QTRY_VERIFY(desk.dialog());
        typeText(QStringLiteral("Спросить про снимок"));
        press(Qt::Key_Return);
        QTRY_COMPARE(desk.open(kFomin).size(), size_t(1));
        QCOMPARE(desk.open(kFomin).front().task.lead, LeadId(kFomin)); // of the open request
        QVERIFY(desk.settle());
        QVERIFY(takesFocus(desk, QStringLiteral("Спросить про снимок")));
        press(Qt::Key_Delete);
        QTRY_VERIFY(desk.dialog());
        QVERIFY(desk.dialog()->accessibleName().contains(QStringLiteral("Спросить про снимок")));
        press(Qt::Key_Return);
        QTRY_VERIFY(desk.open(kFomin).empty());
        QVERIFY(desk.clients.page->showsCard());
    }

    void insertInTheTasksAsksAboutWhom_data()
    {
        QTest::addColumn<bool>("ended");
        QTest::addColumn<int>("onward"); // from the field of the name
        QTest::newRow("who has a request: about the request") << false << int(Qt::Key_Tab);
        QTest::newRow("who has none: about the client") << true << int(Qt::Key_Tab);
    }
    void insertInTheTasksAsksAboutWhom()
    {
        QFETCH(bool, ended);
        QFETCH(int, onward);
        ClientTasksWindow desk;
        QVERIFY(desk.open());
        if (ended)
            QVERIFY(desk.endRequest(kFomin));
        press(Qt::Key_4, Qt::ControlModifier);
        QVERIFY(desk.settle());
        press(Qt::Key_Insert);
        QTRY_VERIFY(qobject_cast<tasksui::TaskDialog*>(desk.dialog()));
        typeText(QStringLiteral("9194021765"));
        press(onward); // before there is an answer, or after it
        const auto* dialog = qobject_cast<tasksui::TaskDialog*>(desk.dialog());
        QTRY_VERIFY(dialog->about().isKnown());
        QTRY_COMPARE(spokenName(QApplication::focusWidget()), QStringLiteral("Что сделать"));
        typeText(QStringLiteral("Узнать про отпуск"));
        press(Qt::Key_Tab);
        typeAnew(QStringLiteral("завтра в 11"));
        press(Qt::Key_Return);
        QTRY_VERIFY(!desk.dialog());
        QTRY_COMPARE(desk.open(kFomin).size(), size_t(1));
        const tasks::Task made = desk.open(kFomin).front().task;
        QCOMPARE(made.lead.isValid(), !ended);
        QCOMPARE(made.client.isValid(), ended);
        QCOMPARE(made.text, QStringLiteral("Узнать про отпуск"));
        QCOMPARE(DeskWindow::zone().local(made.dueAt).time, QTime(11, 0));
        QVERIFY(desk.settle());
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(desk.open(kFomin).empty());
    }

    void aTaskIsNotMadeUntilItIsKnownAboutWhom()
    {
        ClientTasksWindow desk;
        QVERIFY(desk.open());
        press(Qt::Key_4, Qt::ControlModifier);
        press(Qt::Key_Insert);
        QTRY_VERIFY(desk.dialog());
        typeText(QStringLiteral("никого такого"));
        press(Qt::Key_Tab);
        QVERIFY(desk.settle());
        typeText(QStringLiteral("Дело"));
        press(Qt::Key_Return);
        QVERIFY(desk.settle());
        QVERIFY(desk.dialog());
        press(Qt::Key_Escape);
        QTRY_VERIFY(!desk.dialog());
    }
};

QTEST_MAIN(ClientTasksTest)
#include "test_client_tasks.moc"
