// SPDX-License-Identifier: GPL-3.0-or-later
// A client is reminded of a visit by keys alone in the real window: from the list of tasks, from the card of the lead,
// and as the settings say.
#include "tests/support/clinic.h"
#include "tests/support/settings_window.h"
#include "tests/support/tasks_window.h"
#include "ui/words/near_day.h"

#include <QClipboard>

using namespace priyom;
using namespace priyom::test;
using backend::Services;
using leads::Stage;
using staff::Session;

namespace {

// Tomorrow at three; the day before it is 55 minutes from the beginning.
Instant visitStart()
{
    return DeskWindow::moment(16, 15, 0);
}

Result<> confirmedForTomorrow(Services& services, const Session& session)
{
    PRIYOM_CHECK(clinicWithLead(services, session));
    bookings::MoveDraft confirmed;
    confirmed.lead = LeadId(1);
    confirmed.to = Stage::Confirmed;
    confirmed.appointment = bookings::Appointment();
    confirmed.appointment->specialist = QStringLiteral("Юлия Крылова");
    confirmed.appointment->start = visitStart();
    PRIYOM_CHECK(services.bookings.moveLead(session, confirmed));
    return {};
}

class Desk final : public TasksWindow
{
public:
    bool open() { return TasksWindow::open(confirmedForTomorrow); }
    // Of the tasks that are worth doing, in hours before the visit.
    QString reminders()
    {
        QStringList hours;
        for (const tasks::TaskRow& row : openTasks())
            if (row.task.kind == tasks::TaskKind::Remind)
                hours += QString::number((visitStart() - row.task.dueAt).count() / 3'600'000);
        return hours.join(u' ');
    }
    std::vector<touches::Touch> talk() { return story(1).touches; }
    QString taskInFront()
    {
        return taskPage->view().current()
                   ? taskPage->view().model().index(1, tasksui::TasksModel::TaskColumn).data().toString()
                   : QString();
    }
};

QString reminderWords()
{
    const QString when = words::spokenMoment(visitStart(), DeskWindow::moment(15, 15, 0), DeskWindow::zone());
    return QStringLiteral("Ольга, здравствуйте! Напоминаем о визите %1: Консультация ортодонта, специалист Юлия Крылова.").arg(when);
}

} // namespace

class RemindersDayTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void theListSaysWhomToRemindAndGivesTheWords()
    {
        Desk desk;
        QVERIFY(desk.open());
        QCOMPARE(desk.reminders(), QStringLiteral("24 2"));
        QCOMPARE(desk.taskPage->badge().count, 1); // that of today
        desk.window.clock.advance(std::chrono::minutes(55));
        press(Qt::Key_4, Qt::ControlModifier);
        QVERIFY(desk.settle());
        QCOMPARE(desk.taskInFront(), QStringLiteral("Напомнить о визите завтра 15:00"));
        QVERIFY(desk.taskPage->badge().late);
        press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), reminderWords());
        QCOMPARE(desk.reminders(), QStringLiteral("24 2")); // copying sends nothing
        press(Qt::Key_F5, Qt::ShiftModifier);
        QTRY_COMPARE(desk.reminders(), QStringLiteral("2"));
        QCOMPARE(desk.talk().size(), size_t(1));
        QCOMPARE(desk.talk().front().body, reminderWords());
        QVERIFY(desk.settle());
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.reminders(), QStringLiteral("24 2"));
        QVERIFY(desk.talk().empty());
        QVERIFY(desk.settle());
        press(Qt::Key_Space); // told by telephone: no words, and a touch all the same
        QTRY_COMPARE(desk.reminders(), QStringLiteral("24")); // the keys had gone on to the second
        QCOMPARE(desk.talk().size(), size_t(1));
    }

    void whatNobodySentGoesWhenTheNextComesAndWithTheVisit()
    {
        Desk desk;
        QVERIFY(desk.open());
        press(Qt::Key_4, Qt::ControlModifier);
        desk.window.clock.advance(visitStart() - desk.window.clock.now() - std::chrono::hours(2));
        QVERIFY(desk.settle());
        QCOMPARE(desk.reminders(), QStringLiteral("2"));
        QCOMPARE(desk.taskPage->badge().count, 1);
        desk.window.clock.advance(std::chrono::hours(2));
        QCOMPARE(desk.taskPage->badge().count, 0); // by time alone, nothing was read anew
        QCOMPARE(desk.reminders(), QString());
    }

    void theCardOfTheLeadRemindsOfItToo()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.window.clock.advance(std::chrono::hours(1));
        QVERIFY(desk.window.goToCard(LeadId(1)));
        press(Qt::Key_Return);
        QTRY_VERIFY(desk.window.page->panel().isFor(LeadId(1)));
        QVERIFY(desk.settle());
        QVERIFY(says(desk.window.page->panel(), QStringLiteral("Напомнить о визите")));
        press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), reminderWords());
        press(Qt::Key_F5, Qt::ShiftModifier);
        QTRY_COMPARE(desk.reminders(), QStringLiteral("2"));
        QVERIFY(desk.settle());
        QVERIFY(says(desk.window.page->panel(), QStringLiteral("Визит подтверждён")));
        QCOMPARE(desk.talk().size(), size_t(1));
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.reminders(), QStringLiteral("24 2"));
        QVERIFY(desk.talk().empty());
    }

    void theSettingsSayWhenAndWhetherAtAll()
    {
        Settings shop;
        QVERIFY(shop.open());
        QVERIFY(shop.goTo(QStringLiteral("напоминание клиенту")));
        const auto focused = [](const QString& name) { return QApplication::focusWidget()->accessibleName() == name; };
        for (int step = 0; step < 60 && !focused(QStringLiteral("Первое напоминание клиенту")); ++step)
            press(Qt::Key_Tab);
        QVERIFY(focused(QStringLiteral("Первое напоминание клиенту")));
        press(Qt::Key_Space);
        press(Qt::Key_Tab); // the hours of what is off are no stop
        QVERIFY(focused(QStringLiteral("Второе напоминание клиенту")));
        press(Qt::Key_Tab);
        QVERIFY(focused(QStringLiteral("Сколько: Второе напоминание клиенту")));
        press(Qt::Key_Up);
        QCOMPARE(
            shop.page->pane()->unsaved(),
            QStringLiteral("Изменено: первое напоминание клиенту, было 24 ч, стало выключено; "
                           "второе напоминание клиенту, было 2 ч, стало 3 ч. Действует для новых лидов и записей."));
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(shop.page->pane()->unsaved().isEmpty());
        const auto kept = shop.desk.ask<std::map<QString, QString>>(
            [](Services& services, const Session& session) { return services.settings.read(session); });
        QVERIFY(kept);
        QCOMPARE(kept->at(settings::kRemindFirstHours.key), QString(settings::kRuleOff));
        QCOMPARE(kept->at(settings::kRemindSecondHours.key), QStringLiteral("3"));
    }
};

QTEST_MAIN(RemindersDayTest)
#include "test_reminders_day.moc"
