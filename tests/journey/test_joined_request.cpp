// SPDX-License-Identifier: GPL-3.0-or-later
// Two cards with a request each are found to be one person with one request: what was to be done about the other
// request is done about this one, by the keys of the card.
#include "tests/support/by_keys.h"
#include "tests/support/clients_window.h"
#include "tests/support/clinic.h"

using namespace priyom;
using namespace priyom::test;
using backend::Services;
using staff::Session;

class JoinedRequestTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void itsCallBackIsToBeDoneAboutTheKeptOne()
    {
        ClientsWindow window;
        QVERIFY(joinAfterAMissedCall(window));
        QCOMPARE(leadToCallBack(window), LeadId(1));
        press(Qt::Key_F5); // the one request that is left
        QTRY_VERIFY(says(window.desk.window, QStringLiteral("звонок начат")));
        QVERIFY(window.settle());
        press(Qt::Key_F5);
        QTRY_VERIFY(window.desk.dialog());
        press(Qt::Key_1);
        press(Qt::Key_Return);
        QTRY_VERIFY(!window.desk.dialog());
        QVERIFY(window.settle());
        QTRY_COMPARE(leadToCallBack(window), LeadId()); // called back
    }

    void theUndoGivesItBack()
    {
        ClientsWindow window;
        QVERIFY(joinAfterAMissedCall(window));
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(window.card().merged.empty());
        QVERIFY(window.settle());
        QCOMPARE(leadToCallBack(window), LeadId(2));
    }

private:
    // The second request's call is missed; then both are made one.
    static bool joinAfterAMissedCall(ClientsWindow& window)
    {
        if (!window.open() || !window.desk.ask<tasks::CallEnded>([](Services& services, const Session& session) {
                return services.calls.missed(session, LeadId(2));
            }) || !window.openCard(QStringLiteral("4418")))
            return false;
        press(Qt::Key_J, Qt::ControlModifier);
        if (!QTest::qWaitFor([&] { return window.desk.dialog() != nullptr; }))
            return false;
        press(Qt::Key_Return);
        return QTest::qWaitFor([&] { return !window.desk.dialog() && window.card().merged.size() == 1; }) && window.settle();
    }
    // Of the only open task; none: there is none.
    static LeadId leadToCallBack(ClientsWindow& window)
    {
        const auto open = window.desk.ask<std::vector<tasks::TaskRow>>(
            [](Services& services, const Session& session) { return services.tasks.list(session); });
        return open && open->size() == 1 ? open->front().task.lead : LeadId();
    }
};

QTEST_MAIN(JoinedRequestTest)
#include "test_joined_request.moc"
