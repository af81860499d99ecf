// SPDX-License-Identifier: GPL-3.0-or-later
// The list of tasks: its groups, where the choice goes when a task is done, and what it says while there is none.
#include "ui/tasks/tasks_view.h"
#include "ui/theme/fonts.h"

#include <QTableView>
#include <QtTest>

using namespace priyom;
using namespace priyom::tasksui;
using tasks::TaskRow;

namespace {

Zone zone()
{
    return *Zone::named(QStringLiteral("Asia/Yekaterinburg"));
}

Instant moment(int day, int hour, int minute)
{
    return zone().instant(QDate(2026, 10, day), QTime(hour, minute));
}

TaskRow task(int id, Instant due, tasks::TaskKind kind = tasks::TaskKind::Own)
{
    TaskRow row;
    row.task.id = TaskId(id);
    row.task.kind = kind;
    row.task.text = QStringLiteral("Прислать договор %1").arg(id);
    row.task.dueAt = due;
    row.clientName = QStringLiteral("Анна Соколова");
    row.clientPhone = QStringLiteral("+79123054418");
    return row;
}

} // namespace

class TasksViewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::Russian, QLocale::Russia));
        QVERIFY(theme::loadFonts());
        m_theme.applyTo(*qApp);
    }

    void aTaskStandsInItsGroup_data()
    {
        QTest::addColumn<qint64>("due");
        QTest::addColumn<int>("group");
        QTest::newRow("yesterday") << moment(14, 18, 0).ms << int(Group::Overdue);
        QTest::newRow("a minute ago") << moment(15, 14, 4).ms << int(Group::Overdue);
        QTest::newRow("now") << moment(15, 14, 5).ms << int(Group::Overdue);
        QTest::newRow("in a minute") << moment(15, 14, 6).ms << int(Group::Today);
        QTest::newRow("before midnight") << moment(15, 23, 59).ms << int(Group::Today);
        QTest::newRow("at midnight") << moment(16, 0, 0).ms << int(Group::Later);
    }
    void aTaskStandsInItsGroup()
    {
        QFETCH(qint64, due);
        QFETCH(int, group);
        QCOMPARE(int(groupOf(Instant(due), moment(15, 14, 5), zone())), group);
    }

    void aRuleSaysWhatIsToBeDone()
    {
        const Instant now = moment(15, 14, 5);
        TaskRow confirm = task(1, now, tasks::TaskKind::Confirm);
        QCOMPARE(taskTitle(confirm.task, moment(16, 15, 0), now, zone()),
                 QStringLiteral("Подтвердить визит завтра 15:00"));
        QCOMPARE(taskTitle(task(2, now).task, {}, now, zone()), QStringLiteral("Прислать договор 2"));
        QCOMPARE(taskTitle(task(3, now, tasks::TaskKind::CallBack).task, {}, now, zone()),
                 QStringLiteral("Перезвонить"));
    }

    void theListHasACaptionForEachGroupThatHasTasks()
    {
        FixedClock clock(moment(15, 14, 5));
        TasksView view(m_theme, clock, zone());
        view.setTasks({task(1, moment(15, 13, 0)), task(2, moment(15, 13, 30)), task(3, moment(16, 10, 0))});
        const TasksModel& model = view.model();
        QCOMPARE(model.rowCount(), 5);
        QVERIFY(model.isCaption(0) && model.isCaption(3));
        QCOMPARE(model.count(Group::Overdue), 2);
        QCOMPARE(model.count(Group::Today), 0);
        QVERIFY(!model.isStale());
        clock.set(moment(16, 10, 0));
        QVERIFY(model.isStale());
        const QString spoken = model.index(1, TasksModel::TaskColumn).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(QStringLiteral("Анна Соколова")), qPrintable(spoken));
    }

    void theChoiceMovesUpWhenATaskIsDone()
    {
        FixedClock clock(moment(15, 14, 5));
        TasksView view(m_theme, clock, zone());
        const TaskRow first = task(1, moment(15, 15, 0));
        const TaskRow second = task(2, moment(15, 16, 0));
        const TaskRow third = task(3, moment(16, 16, 0));
        view.setTasks({first, second, third});
        QCOMPARE(view.current()->task.id, TaskId(1));
        view.setTasks({second, third});
        QCOMPARE(view.current()->task.id, TaskId(2));
        view.setTasks({third}); // past the caption that has gone
        QCOMPARE(view.current()->task.id, TaskId(3));
        view.setTasks({});
        QVERIFY(!view.current());
    }

    void aTaskWhereACaptionStoodHasAllItsCells()
    {
        FixedClock clock(moment(15, 14, 5));
        TasksView view(m_theme, clock, zone());
        const auto* table = view.findChild<QTableView*>();
        view.setTasks({task(1, moment(15, 13, 0)), task(2, moment(16, 10, 0))});
        QVERIFY(table->columnSpan(2, 0) > 1); // late, its task, later
        view.setTasks({task(1, moment(15, 13, 0)), task(3, moment(15, 13, 30)), task(2, moment(16, 10, 0))});
        QCOMPARE(table->columnSpan(2, 0), 1);
        QVERIFY(table->columnSpan(3, 0) > 1);
    }

    void keysAskForWhatTheySay()
    {
        FixedClock clock(moment(15, 14, 5));
        TasksView view(m_theme, clock, zone());
        view.setTasks({task(1, moment(15, 15, 0))});
        view.show();
        view.takeFocus();
        QStringList asked;
        connect(&view, &TasksView::opened, this, [&] { asked += QStringLiteral("open"); });
        connect(&view, &TasksView::doneAsked, this, [&] { asked += QStringLiteral("done"); });
        connect(&view, &TasksView::snoozeAsked, this, [&](const TaskRow&, int way) { asked += QString::number(way); });
        connect(&view, &TasksView::assignAsked, this, [&] { asked += QStringLiteral("assign"); });
        connect(&view, &TasksView::cancelAsked, this, [&] { asked += QStringLiteral("cancel"); });
        connect(&view, &TasksView::deleteAsked, this, [&] { asked += QStringLiteral("delete"); });
        auto* table = view.findChild<QTableView*>();
        for (const Qt::Key key :
             {Qt::Key_Return, Qt::Key_Space, Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_F11, Qt::Key_0, Qt::Key_Delete})
            QTest::keyClick(table, key);
        QCOMPARE(asked.join(u' '), QStringLiteral("open done 1 2 3 assign cancel delete"));
    }

private:
    theme::Theme m_theme;
};

QTEST_MAIN(TasksViewTest)
#include "test_tasks_view.moc"
