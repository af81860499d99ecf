// SPDX-License-Identifier: GPL-3.0-or-later
// Esc on a lead's card leads back to where it was opened from, to the same row; a card says where its Esc leads.
#include "tests/support/client_tasks_window.h"
#include "ui/clients/client_card_view.h"
#include "ui/kit/button.h"
#include "ui/leads/find_everywhere.h"

using namespace priyom;
using namespace priyom::test;
using backend::Services;
using shell::Section;
using staff::Session;

namespace {

// Two tasks of leads, one of a client without a request.
class Desk final
{
public:
    bool open()
    {
        if (!joined.open())
            return false;
        find = std::make_unique<desk::FindEverywhere>(desk().backend, desk().window, desk().clock, DeskWindow::zone(), nullptr);
        QObject::connect(find.get(), &desk::FindEverywhere::leadAsked, desk().page, &desk::LeadsPage::openLead);
        return add({LeadId(1), {}, QStringLiteral("Первое"), in(1), {}}) &&
               add({LeadId(3), {}, QStringLiteral("Второе"), in(2), {}}) && joined.endRequest(2) &&
               add({{}, ClientId(2), QStringLiteral("Третье"), in(3), {}});
    }

    bool settle() { return joined.settle(); }
    // To the row of a task by the arrows.
    bool goToTask(const QString& text)
    {
        press(Qt::Key_4, Qt::ControlModifier);
        if (!settle())
            return false;
        press(Qt::Key_Home);
        for (int step = 0; step < 9 && at() != text; ++step)
            press(Qt::Key_Down);
        return at() == text;
    }
    QString at() { return joined.tasks->view().current() ? joined.tasks->view().current()->task.text : QString(); }
    bool seesCard(qint64 lead)
    {
        return QTest::qWaitFor(
                   [&] { return joined.shown() == Section::Leads && desk().page->panel().isFor(LeadId(lead)); }) &&
               settle();
    }
    bool isBackAt(const QString& text)
    {
        return QTest::qWaitFor([&] { return joined.shown() == Section::Tasks; }) && settle() && at() == text &&
               joined.tasks->view().isAncestorOf(QApplication::focusWidget());
    }
    DeskWindow& desk() { return joined.desk(); }

    ClientTasksWindow joined;
    std::unique_ptr<desk::FindEverywhere> find;

private:
    bool add(const tasks::TaskDraft& draft)
    {
        return desk().ask<tasks::Task>([draft](Services& services, const Session& session) {
            return services.tasks.add(session, draft);
        }) && settle();
    }
    Instant in(int hours) { return desk().clock.now() + std::chrono::hours(hours); }
};

} // namespace

class BackFromLeadTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void fromATask()
    {
        Desk desk;
        QVERIFY(desk.open());
        QVERIFY(desk.goToTask(QStringLiteral("Второе")));
        press(Qt::Key_Return);
        QVERIFY(desk.seesCard(3));
        press(Qt::Key_Escape);
        QVERIFY(desk.isBackAt(QStringLiteral("Второе")));
        QVERIFY(!desk.desk().page->panel().isVisible());
    }

    void fromASearch()
    {
        Desk desk;
        QVERIFY(desk.open());
        QVERIFY(desk.goToTask(QStringLiteral("Первое")));
        press(Qt::Key_F3);
        typeText(QStringLiteral("фомин"));
        press(Qt::Key_Return);
        QVERIFY(desk.seesCard(3));
        press(Qt::Key_Escape);
        QVERIFY(desk.isBackAt(QStringLiteral("Первое")));
    }

    void whoGoesOnToAnotherLeadStays()
    {
        Desk desk;
        QVERIFY(desk.open());
        QVERIFY(desk.desk().turnForm());
        QVERIFY(desk.goToTask(QStringLiteral("Второе")));
        press(Qt::Key_Return);
        QVERIFY(desk.seesCard(3));
        QVERIFY(desk.desk().goToRow(LeadId(1)));
        QVERIFY(desk.seesCard(1));
        press(Qt::Key_Escape);
        QVERIFY(desk.settle());
        QVERIFY(!desk.desk().page->panel().isVisible());
        QCOMPARE(desk.joined.shown(), Section::Leads);
    }

    void aBookingFromATaskOfAClientLeadsBackToIt()
    {
        Desk desk;
        QVERIFY(desk.open());
        QVERIFY(desk.goToTask(QStringLiteral("Третье")));
        press(Qt::Key_F4);
        QTRY_VERIFY(desk.joined.dialog());
        QVERIFY(desk.settle());
        press(Qt::Key_Escape);
        QTRY_VERIFY(!desk.joined.dialog());
        QCOMPARE(desk.joined.shown(), Section::Clients);
        QVERIFY(namesTheWay(desk, QStringLiteral("Задачи")));
        press(Qt::Key_Escape);
        QVERIFY(desk.isBackAt(QStringLiteral("Третье")));
    }

    void aCardOfTheListLeadsToTheList()
    {
        Desk desk;
        QVERIFY(desk.open());
        QVERIFY(desk.joined.clients.openCard(QStringLiteral("фомин")));
        QVERIFY(namesTheWay(desk, QStringLiteral("Клиенты")));
    }

private:
    static bool namesTheWay(Desk& desk, const QString& where)
    {
        for (const auto* button : desk.joined.clients.page->view().findChildren<kit::KeycapButton*>())
            if (button->isVisible() && button->text() == where)
                return true;
        return false;
    }
};

QTEST_MAIN(BackFromLeadTest)
#include "test_back_from_lead.moc"
