// SPDX-License-Identifier: GPL-3.0-or-later
// In «Задачи» a key that means a lead or a client means that of the task the keys stand on, whatever is chosen
// elsewhere.
#include "tests/support/client_tasks_window.h"
#include "ui/calls/call_desk.h"
#include "ui/kit/toast_host.h"
#include "ui/tasks/task_dialog.h"

using namespace priyom;
using namespace priyom::test;
using backend::Services;
using leads::Stage;
using shell::Section;
using staff::Session;

namespace {

constexpr qint64 kFomin = 3;
const QString kName = QStringLiteral("Глеб Фомин");

// In «Лиды» another one stays chosen.
bool goToTask(ClientTasksWindow& desk, tasks::TaskDraft draft)
{
    draft.text = QStringLiteral("Дело");
    draft.due = desk.desk().clock.now() + std::chrono::hours(1);
    return desk.desk().ask<tasks::Task>(
               [draft](Services& services, const Session& session) { return services.tasks.add(session, draft); }) &&
           desk.settle() && desk.desk().goToCard(LeadId(1)) && [&] {
               press(Qt::Key_4, Qt::ControlModifier);
               return desk.settle() && desk.tasks->view().current() != nullptr;
           }();
}

Stage stageOf(ClientTasksWindow& desk, qint64 lead)
{
    return desk.desk()
        .ask<leads::LeadCard>([lead](Services& services, const Session& session) {
            return services.leadDesk.card(session, LeadId(lead));
        })
        ->lead.stage;
}

} // namespace

class TasksKeysTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void aDialogIsAboutTheLeadOfTheTask_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::newRow("F4 books it") << int(Qt::Key_F4) << 0;
        QTest::newRow("F9 refuses it") << int(Qt::Key_F9) << 0;
        QTest::newRow("Ctrl+E mends it") << int(Qt::Key_E) << int(Qt::ControlModifier);
        QTest::newRow("Ctrl+D adds a task") << int(Qt::Key_D) << int(Qt::ControlModifier);
    }
    void aDialogIsAboutTheLeadOfTheTask()
    {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        ClientTasksWindow desk;
        QVERIFY(desk.open());
        QVERIFY(goToTask(desk, {LeadId(kFomin), {}, {}, {}, {}}));
        press(key, Qt::KeyboardModifiers(modifiers));
        QTRY_VERIFY(desk.dialog());
        QVERIFY2(desk.dialog()->accessibleName().contains(kName) || says(*desk.dialog(), kName),
                 qPrintable(desk.dialog()->accessibleName()));
        QCOMPARE(desk.shown(), Section::Tasks);
    }

    void aStatusIsThatOfTheLeadOfTheTask()
    {
        ClientTasksWindow desk;
        QVERIFY(desk.open());
        QVERIFY(goToTask(desk, {LeadId(kFomin), {}, {}, {}, {}}));
        press(Qt::Key_F6);
        QTRY_COMPARE(stageOf(desk, kFomin), Stage::Qualified);
        QCOMPARE(stageOf(desk, 1), Stage::New);
        QCOMPARE(desk.shown(), Section::Tasks);
        QVERIFY(desk.settle());
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(stageOf(desk, kFomin), Stage::New);
    }

    void f12AndTheMessageAreOfTheTask()
    {
        ClientTasksWindow desk;
        QVERIFY(desk.open());
        QVERIFY(goToTask(desk, {LeadId(kFomin), {}, {}, {}, {}}));
        press(Qt::Key_F12);
        QTRY_VERIFY(desk.clients.page->showsCard());
        QVERIFY(desk.settle());
        QCOMPARE(desk.clients.card().client.id, ClientId(kFomin));
        press(Qt::Key_Escape);
        QTRY_COMPARE(desk.shown(), Section::Tasks);
        QVERIFY(desk.settle());
        press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(desk.desk().page->panel().isFor(LeadId(kFomin)));
        QTRY_VERIFY(!desk.desk().page->panel().copiedFor(LeadId(kFomin)).words.isEmpty());
        QVERIFY(
            desk.desk().page->panel().copiedFor(LeadId(kFomin)).words.startsWith(QStringLiteral("Глеб, здравствуйте")));
    }

    void f5CallsFromTheTasksAndTheResultIsAskedThere()
    {
        ClientTasksWindow desk;
        QVERIFY(desk.open());
        QVERIFY(goToTask(desk, {LeadId(kFomin), {}, {}, {}, {}}));
        press(Qt::Key_F5);
        const auto running = [&desk] {
            return *desk.desk().ask<std::optional<touches::OpenCall>>(
                [](Services& services, const Session& session) { return services.calls.running(session); });
        };
        QTRY_VERIFY(running().has_value());
        QCOMPARE(running()->lead, LeadId(kFomin));
        QVERIFY(desk.settle());
        QCOMPARE(desk.shown(), Section::Tasks);
        QTRY_VERIFY(desk.tasks->callStrip()->isVisible());
        press(Qt::Key_F5);
        QTRY_VERIFY(desk.dialog());
        press(Qt::Key_1);
        QTRY_VERIFY(!desk.dialog());
        QTRY_VERIFY(!running().has_value());
        QCOMPARE(desk.shown(), Section::Tasks);
    }

    void aTaskOfAClientCallsTheClientAndBooksOnTheCard()
    {
        ClientTasksWindow desk;
        QVERIFY(desk.open());
        QVERIFY(desk.endRequest(kFomin));
        QVERIFY(goToTask(desk, {{}, ClientId(kFomin), {}, {}, {}}));
        press(Qt::Key_F6); // no request whose status could change
        QVERIFY(desk.settle());
        QVERIFY(desk.desk().window.hasToast());
        QCOMPARE(stageOf(desk, 1), Stage::New);
        QCOMPARE(desk.shown(), Section::Tasks);
        press(Qt::Key_F5);
        QTRY_VERIFY(desk.tasks->callStrip()->isVisible());
        press(Qt::Key_F5);
        QTRY_VERIFY(desk.dialog());
        press(Qt::Key_Delete); // there was none
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.settle());
        press(Qt::Key_F4);
        QTRY_VERIFY(desk.clients.page->showsCard() && desk.dialog());
        QCOMPARE(desk.clients.card().client.id, ClientId(kFomin));
        QVERIFY(desk.dialog()->accessibleName().contains(kName) || says(*desk.dialog(), kName));
    }

    void theTaskThatWasJustMadeIsTheChosenOne()
    {
        ClientTasksWindow desk;
        QVERIFY(desk.open());
        QVERIFY(goToTask(desk, {LeadId(kFomin), {}, {}, {}, {}}));
        press(Qt::Key_Insert);
        QTRY_VERIFY(desk.dialog());
        typeText(QStringLiteral("9194021765"));
        press(Qt::Key_Tab);
        const auto* dialog = qobject_cast<tasksui::TaskDialog*>(desk.dialog());
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->about().isKnown());
        QTRY_COMPARE(spokenName(QApplication::focusWidget()), QStringLiteral("Что сделать"));
        typeText(QStringLiteral("Заказать краску"));
        press(Qt::Key_Tab);
        typeAnew(QStringLiteral("завтра в 11"));
        press(Qt::Key_Return);
        QTRY_VERIFY(!desk.dialog());
        QTRY_COMPARE(desk.tasks->view().current()->task.text, QStringLiteral("Заказать краску"));
    }

    void withoutATaskNothingElseIsTouched()
    {
        ClientTasksWindow desk;
        QVERIFY(desk.open());
        QVERIFY(desk.desk().goToCard(LeadId(1)));
        press(Qt::Key_4, Qt::ControlModifier);
        QVERIFY(desk.settle());
        press(Qt::Key_F6);
        QVERIFY(desk.settle());
        QCOMPARE(stageOf(desk, 1), Stage::New);
        QVERIFY(!desk.dialog());
    }

private:
    static bool says(const QWidget& widget, const QString& text)
    {
        const auto labels = widget.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text().contains(text); });
    }
};

QTEST_MAIN(TasksKeysTest)
#include "test_tasks_keys.moc"
