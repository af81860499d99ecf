// SPDX-License-Identifier: GPL-3.0-or-later
// A manager writes a request down for a client whose open one is a colleague's: they are told that it is there and
// whose, nothing of it, and go on as they like.
#include "tests/support/clinic.h"
#include "tests/support/desk_window.h"

using namespace priyom;
using namespace priyom::test;

namespace {

bool asksOfOlga(DeskWindow& desk)
{
    press(Qt::Key_F2);
    if (!QTest::qWaitFor([&] { return desk.dialog() != nullptr; }))
        return false;
    typeText(QStringLiteral("89127456130"));
    return QTest::qWaitFor([&] { return says(*desk.dialog(), QStringLiteral("Ольга Ремизова")); }) && desk.settle();
}

} // namespace

class ColleaguesRequestTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void itIsSaidAndTheNewOneIsSavedAllTheSame()
    {
        DeskWindow desk;
        QVERIFY(desk.openAs(QStringLiteral("Борис Ильин"), staff::Role::Manager, clinicWithLead));
        QVERIFY(asksOfOlga(desk));
        QVERIFY(says(*desk.dialog(), QStringLiteral("Уже есть открытый запрос, ответственный: Ксения Жукова")));
        QVERIFY(!says(*desk.dialog(), QStringLiteral("статус")));
        QVERIFY(!says(*desk.dialog(), QStringLiteral("Это он или новый")));
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.settle());
        QCOMPARE(desk.countIn(leads::Stage::New), 1); // their own; that of the colleague is not theirs to see
    }

    void whoSeesAllIsAskedAsEver()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinicWithLead));
        QVERIFY(asksOfOlga(desk));
        QVERIFY(says(*desk.dialog(), QStringLiteral("Это он или новый")));
        QVERIFY(!says(*desk.dialog(), QStringLiteral("будет отдельным")));
    }
};

QTEST_MAIN(ColleaguesRequestTest)
#include "test_colleagues_request.moc"
