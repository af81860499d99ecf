// SPDX-License-Identifier: GPL-3.0-or-later
// What was done with a task or taken back of the shifts is said with whom, and as what has happened.
#include "tests/support/clinic.h"
#include "tests/support/desk_window.h"
#include "ui/tasks/tasks_page.h"

using namespace priyom;
using namespace priyom::test;
using backend::Services;
using staff::Session;

namespace {

Result<> withTask(Services& services, const Session& session)
{
    PRIYOM_CHECK(clinicWithLead(services, session));
    PRIYOM_CHECK(services.tasks.add(session, {LeadId(1), {}, QStringLiteral("Прислать план"), DeskWindow::moment(15, 15, 0), {}}));
    return {};
}

} // namespace

class SaidNamesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void aTaskIsSaidWithItsClient_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("said");
        QTest::newRow("put off") << int(Qt::Key_1) << QStringLiteral("Ольга Ремизова: задача «Прислать план» отложена на");
        QTest::newRow("done") << int(Qt::Key_Space) << QStringLiteral("Ольга Ремизова: задача «Прислать план» сделана");
        QTest::newRow("given up") << int(Qt::Key_0) << QStringLiteral("Ольга Ремизова: задача «Прислать план» снята");
    }
    void aTaskIsSaidWithItsClient()
    {
        QFETCH(const int, key);
        QFETCH(const QString, said);
        DeskWindow desk;
        QVERIFY(desk.open(withTask));
        auto* tasks = new tasksui::TasksPage(desk.theme, desk.backend, desk.window, desk.clock, DeskWindow::zone());
        desk.window.addPage(tasks);
        QTRY_VERIFY(tasks->isSettled());
        press(Qt::Key_4, Qt::ControlModifier);
        QTRY_VERIFY(tasks->isSettled());
        press(key);
        QTRY_VERIFY(desk.window.hasToast() && says(desk.window, said));
    }
};

QTEST_MAIN(SaidNamesTest)
#include "test_said_names.moc"
