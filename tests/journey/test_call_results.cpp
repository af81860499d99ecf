// SPDX-License-Identifier: GPL-3.0-or-later
// What came of a call: every result has its digit whoever called, and none is written down before it is true.
#include "tests/support/clinic.h"
#include "tests/support/desk_window.h"
#include "ui/booking/booking_dialog.h"
#include "ui/calls/call_desk.h"
#include "ui/calls/call_dialog.h"
#include "ui/refusal/refusal_dialog.h"

using namespace priyom;
using namespace priyom::test;
using backend::Services;
using leads::Stage;
using staff::Session;

namespace {

class Call final
{
public:
    // The call goes on and its results are open.
    bool open()
    {
        if (!desk.open(clinicWithLead) || !desk.goToCard(LeadId(1)))
            return false;
        press(Qt::Key_F5);
        if (!QTest::qWaitFor([this] { return desk.page->calls().isOn(); }))
            return false;
        press(Qt::Key_F5);
        return QTest::qWaitFor([this] { return asksResult(); });
    }
    bool asksResult() { return qobject_cast<callsui::CallDialog*>(desk.dialog()) != nullptr; }
    bookings::LeadStory story()
    {
        return *desk.ask<bookings::LeadStory>(
            [](Services& services, const Session& session) { return services.visitDesk.story(session, LeadId(1)); });
    }

    DeskWindow desk;
};

} // namespace

class CallResultsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void escapeWhereItLeadsGoesBackToTheResults_data()
    {
        QTest::addColumn<int>("digit");
        QTest::newRow("booked") << int(Qt::Key_3);
        QTest::newRow("refused") << int(Qt::Key_4);
    }
    void escapeWhereItLeadsGoesBackToTheResults()
    {
        QFETCH(int, digit);
        Call call;
        QVERIFY(call.open());
        press(digit);
        QTRY_VERIFY(call.desk.dialog() && !call.asksResult());
        QVERIFY(call.desk.settle());
        press(Qt::Key_Escape);
        QTRY_VERIFY(call.asksResult());
        QVERIFY(call.desk.settle());
        QVERIFY(call.story().touches.empty());
        QVERIFY(call.desk.page->calls().isOn());
        press(Qt::Key_1);
        QTRY_VERIFY(!call.desk.dialog());
        QVERIFY(call.desk.settle());
        QCOMPARE(call.story().touches.front().outcome, QStringLiteral("reached"));
    }

    void aBookingMadeEndsTheCall()
    {
        Call call;
        QVERIFY(call.open());
        press(Qt::Key_3);
        QTRY_VERIFY(qobject_cast<desk::BookingDialog*>(call.desk.dialog()));
        QTRY_VERIFY(says(*call.desk.dialog(), QStringLiteral("Свободные окна")));
        QVERIFY(call.desk.settle());
        press(Qt::Key_1, Qt::AltModifier);
        press(Qt::Key_Return);
        QTRY_VERIFY(!call.desk.dialog());
        QTRY_VERIFY(!call.desk.page->calls().isOn());
        QVERIFY(call.desk.settle());
        QCOMPARE(call.story().touches.front().outcome, QStringLiteral("booked"));
        QCOMPARE(call.story().visits.size(), size_t(1));
    }

    void aRefusalMadeEndsTheCall()
    {
        Call call;
        QVERIFY(call.open());
        press(Qt::Key_4);
        QTRY_VERIFY(qobject_cast<desk::RefusalDialog*>(call.desk.dialog()));
        QVERIFY(call.desk.settle());
        press(Qt::Key_1);
        press(Qt::Key_Return);
        QTRY_VERIFY(!call.desk.page->calls().isOn());
        QTRY_VERIFY(!call.desk.dialog());
        QVERIFY(call.desk.settle());
        QCOMPARE(call.story().touches.front().outcome, QStringLiteral("refused"));
        QCOMPARE(call.story().card.lead.stage, Stage::Lost);
    }

    void escapeAtWhenGoesOneStepBack()
    {
        Call call;
        QVERIFY(call.open());
        press(Qt::Key_2);
        press(Qt::Key_Escape);
        QVERIFY(call.asksResult());
        press(Qt::Key_Escape); // and now to the call
        QTRY_VERIFY(!call.desk.dialog());
        QVERIFY(call.desk.page->calls().isOn());
        press(Qt::Key_F5);
        QTRY_VERIFY(call.asksResult());
        press(Qt::Key_5);
        press(Qt::Key_Escape);
        press(Qt::Key_1); // a result, and no term
        QTRY_VERIFY(!call.desk.dialog());
        QVERIFY(call.desk.settle());
        QCOMPARE(call.story().touches.front().outcome, QStringLiteral("reached"));
        QVERIFY(!call.story().card.lead.callbackAt);
    }
};

QTEST_MAIN(CallResultsTest)
#include "test_call_results.moc"
