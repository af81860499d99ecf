// SPDX-License-Identifier: GPL-3.0-or-later
// Whose pay nobody has settled yet opens their bonus: it says so, and no error.
#include "tests/support/clinic.h"
#include "tests/support/desk_window.h"
#include "ui/bonus/bonus_page.h"

using namespace priyom;
using namespace priyom::test;

class BonusUnassignedTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void aManagerWithoutASchemeIsToldThatThereIsNothingYet()
    {
        DeskWindow desk;
        QVERIFY(desk.openAs(QStringLiteral("Олег Панов"), staff::Role::Manager, clinicWithLead));
        auto* page = new bonus::BonusPage(desk.theme, desk.backend, desk.window);
        desk.window.addPage(page);
        press(Qt::Key_7, Qt::ControlModifier);
        QTRY_VERIFY(desk.window.currentPage() == page && page->isSettled());
        QVERIFY(says(*page->widget(), QStringLiteral("За этот месяц начислений нет")));
        QVERIFY(!says(*page->widget(), QStringLiteral("не найден")));
    }
};

QTEST_MAIN(BonusUnassignedTest)
#include "test_bonus_unassigned.moc"
