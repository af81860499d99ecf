// SPDX-License-Identifier: GPL-3.0-or-later
// In an empty shop everybody is offered what their role may do: no file to load and no demo to leave for, no key of them.
#include "tests/support/clinic.h"
#include "tests/support/desk_window.h"
#include "ui/firstrun/first_run_page.h"

using namespace priyom;
using namespace priyom::test;
using backend::Services;
using staff::Session;

class TestFirstWays final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void onlyWhatOneMayIsOffered_data()
    {
        QTest::addColumn<bool>("mayLoad");
        QTest::addColumn<bool>("mayLeave");
        QTest::newRow("the owner of an open shop") << true << true;
        QTest::newRow("who may load files") << true << false;
        QTest::newRow("a manager") << false << false;
    }
    void onlyWhatOneMayIsOffered()
    {
        QFETCH(bool, mayLoad);
        QFETCH(bool, mayLeave);
        DeskWindow desk;
        QVERIFY(desk.open([](Services&, const Session&) -> Result<> { return {}; }));
        QStringList asked;
        firstrun::Ways ways{[&asked] { asked += QStringLiteral("lead"); }, {}, {}};
        if (mayLoad)
            ways.chooseFile = [&asked] { asked += QStringLiteral("file"); };
        if (mayLeave)
            ways.openDemo = [&asked] { asked += QStringLiteral("demo"); };
        shell::MainWindow window(desk.theme);
        auto* leads = new desk::LeadsPage(desk.theme, desk.backend, window, desk.clock, DeskWindow::zone());
        auto* first = new firstrun::FirstRunPage(desk.theme, desk.backend, leads, ways);
        window.addPage(first);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY(first->isSettled());
        QVERIFY(says(window, QStringLiteral("Запишите первый лид")));
        QCOMPARE(says(window, QStringLiteral("Загрузите свои заявки")), mayLoad);
        QCOMPARE(says(window, QStringLiteral("Откройте демо")), mayLeave);
        press(Qt::Key_O, Qt::ControlModifier);
        press(Qt::Key_B, Qt::ControlModifier);
        QStringList expected;
        if (mayLoad)
            expected += QStringLiteral("file");
        if (mayLeave)
            expected += QStringLiteral("demo");
        QCOMPARE(asked, expected);
        QCOMPARE(first->contextKeys().size(), 2 + expected.size());
    }
};

QTEST_MAIN(TestFirstWays)
#include "test_first_ways.moc"
