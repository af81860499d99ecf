// SPDX-License-Identifier: GPL-3.0-or-later
// The scan for look-alikes over all clients does not hold the desk: what is asked meanwhile is answered before it is
// done.
#include "tests/support/clients_window.h"

using namespace priyom;
using namespace priyom::test;

class ScanBetweenTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void whatIsAskedMeanwhileIsAnsweredBeforeTheScanIsDone()
    {
        ClientsWindow window;
        QVERIFY(window.open());
        press(Qt::Key_3, Qt::ControlModifier);
        QVERIFY(window.settle());
        press(Qt::Key_J, Qt::ControlModifier);
        press(Qt::Key_J, Qt::ControlModifier); // one goes on already
        const auto hits = window.desk.ask<std::vector<leads::QuickHit>>(
            [](backend::Services& services, const staff::Session& session) {
                return services.leadDesk.quickFind(session, QStringLiteral("фомин"));
            });
        QVERIFY(hits);
        QCOMPARE(hits->size(), size_t(1));
        QVERIFY(!window.desk.dialog());
        QTRY_VERIFY(window.desk.dialog());
        QVERIFY(window.settle());
        press(Qt::Key_Escape);
        QVERIFY(!window.desk.dialog()); // and opened no second one
    }

    void whoHasGoneOnIsToldAndNotInterrupted()
    {
        ClientsWindow window;
        QVERIFY(window.open());
        press(Qt::Key_3, Qt::ControlModifier);
        QVERIFY(window.settle());
        press(Qt::Key_J, Qt::ControlModifier);
        press(Qt::Key_1, Qt::ControlModifier);
        QTRY_VERIFY(window.desk.window.hasToast());
        QVERIFY(!window.desk.dialog());
    }
};

QTEST_MAIN(ScanBetweenTest)
#include "test_scan_between.moc"
