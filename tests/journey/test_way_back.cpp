// SPDX-License-Identifier: GPL-3.0-or-later
// Esc on a client's card leads back to where it was opened from, with the same row and the focus there.
#include "tests/support/clients_window.h"
#include "ui/leads/find_everywhere.h"
#include "ui/tasks/tasks_page.h"

#include <QTableView>

using namespace priyom;
using namespace priyom::test;
using backend::Services;
using shell::Section;
using staff::Session;

namespace {

// Leads, clients and tasks, joined as the program joins them.
class Desk final
{
public:
    bool open()
    {
        if (!clients.open())
            return false;
        clients.page->join(desk().window);
        tasks = new tasksui::TasksPage(desk().theme, desk().backend, desk().window, desk().clock, DeskWindow::zone());
        QObject::connect(tasks, &tasksui::TasksPage::clientAsked, clients.page, &clientsui::ClientsPage::openClient);
        desk().window.addPage(tasks);
        find = std::make_unique<desk::FindEverywhere>(desk().backend, desk().window, desk().clock, DeskWindow::zone(), nullptr);
        QObject::connect(find.get(), &desk::FindEverywhere::clientAsked, clients.page, &clientsui::ClientsPage::openClient);
        QObject::connect(find.get(), &desk::FindEverywhere::leadAsked, clients.page, &clientsui::ClientsPage::openClientOf);
        for (const qint64 client : {1, 2, 3}) {
            if (!desk().ask<tasks::Task>([&](Services& services, const Session& session) {
                    return services.tasks.add(session, {{}, ClientId(client), QStringLiteral("Дело %1").arg(client),
                                                        desk().clock.now() + std::chrono::hours(client), {}});
                }))
                return false;
        }
        return settle();
    }

    bool settle()
    {
        return clients.settle() && QTest::qWaitFor([this] { return tasks->isSettled(); });
    }
    bool seesCard() { return QTest::qWaitFor([this] { return shown() == Section::Clients && clients.page->showsCard(); }) && settle(); }
    Section shown() { return desk().window.currentPage()->section(); }
    DeskWindow& desk() { return clients.desk; }

    ClientsWindow clients;
    tasksui::TasksPage* tasks = nullptr;
    std::unique_ptr<desk::FindEverywhere> find;
};

} // namespace

class WayBackTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void fromTheTasks()
    {
        Desk desk;
        QVERIFY(desk.open());
        press(Qt::Key_4, Qt::ControlModifier);
        QVERIFY(desk.settle());
        press(Qt::Key_Home);
        press(Qt::Key_Down);
        const TaskId chosen = desk.tasks->view().current()->task.id;
        QCOMPARE(chosen, TaskId(2));
        const QWidget* focus = QApplication::focusWidget();
        press(Qt::Key_Return);
        QVERIFY(desk.seesCard());
        press(Qt::Key_Escape);
        QTRY_COMPARE(desk.shown(), Section::Tasks);
        QVERIFY(desk.settle());
        QCOMPARE(desk.tasks->view().current()->task.id, chosen);
        QCOMPARE(QApplication::focusWidget(), focus);
    }

    void fromTheTableOfLeads()
    {
        Desk desk;
        QVERIFY(desk.open());
        press(Qt::Key_1, Qt::ControlModifier);
        press(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(desk.settle());
        press(Qt::Key_End);
        const LeadId chosen = desk.desk().page->tableScreen().current()->id;
        const QWidget* focus = QApplication::focusWidget();
        QVERIFY(qobject_cast<const QTableView*>(focus));
        press(Qt::Key_F12);
        QVERIFY(desk.seesCard());
        press(Qt::Key_Escape);
        QTRY_COMPARE(desk.shown(), Section::Leads);
        QVERIFY(desk.settle());
        QCOMPARE(desk.desk().page->tableScreen().current()->id, chosen);
        QCOMPARE(QApplication::focusWidget(), focus);
    }

    void fromASearchOverThePageThatWasThere()
    {
        Desk desk;
        QVERIFY(desk.open());
        press(Qt::Key_4, Qt::ControlModifier);
        QVERIFY(desk.settle());
        press(Qt::Key_F3);
        typeText(QStringLiteral("фомин"));
        press(Qt::Key_Return);
        QVERIFY(desk.seesCard());
        press(Qt::Key_Escape);
        QTRY_COMPARE(desk.shown(), Section::Tasks);
        QVERIFY(desk.tasks->view().isAncestorOf(QApplication::focusWidget()));
    }

    void fromOneCardToAnotherAndBackStepByStep()
    {
        Desk desk;
        QVERIFY(desk.open());
        press(Qt::Key_4, Qt::ControlModifier);
        QVERIFY(desk.settle());
        press(Qt::Key_Home);
        press(Qt::Key_Return);
        QVERIFY(desk.seesCard());
        QCOMPARE(desk.clients.page->view().card().client.id, ClientId(1));
        press(Qt::Key_F3);
        typeText(QStringLiteral("фомин"));
        press(Qt::Key_Return);
        QTRY_COMPARE(desk.clients.page->view().card().client.id, ClientId(3));
        QVERIFY(desk.settle());
        press(Qt::Key_Escape);
        QTRY_COMPARE(desk.clients.page->view().card().client.id, ClientId(1));
        QVERIFY(desk.settle());
        press(Qt::Key_Escape);
        QTRY_COMPARE(desk.shown(), Section::Tasks);
    }

    void fromTheListToTheList()
    {
        Desk desk;
        QVERIFY(desk.open());
        QVERIFY(desk.clients.openCard(QStringLiteral("фомин")));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!desk.clients.page->showsCard());
        QCOMPARE(desk.shown(), Section::Clients);
    }

    void aNewLeadLeftForTheCardComesBackWhereItWas()
    {
        Desk desk;
        QVERIFY(desk.open());
        QObject::connect(desk.clients.page, &clientsui::ClientsPage::left, desk.desk().page, &desk::LeadsPage::comeBack);
        press(Qt::Key_4, Qt::ControlModifier);
        QVERIFY(desk.settle());
        press(Qt::Key_F2);
        QTRY_VERIFY(desk.desk().dialog());
        typeText(QStringLiteral("89194021765"));
        QTRY_VERIFY(says(*desk.desk().dialog(), QStringLiteral("Глеб Фомин")));
        press(Qt::Key_F12);
        QVERIFY(desk.seesCard());
        press(Qt::Key_Escape);
        QTRY_COMPARE(desk.shown(), Section::Tasks);
        QTRY_VERIFY(desk.desk().dialog());
    }

private:
    static bool says(const QWidget& widget, const QString& text)
    {
        const auto labels = widget.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->isVisible() && label->text().contains(text); });
    }
};

QTEST_MAIN(WayBackTest)
#include "test_way_back.moc"
