// SPDX-License-Identifier: GPL-3.0-or-later
// The name that a number told goes with that number: the next caller is somebody else. One that was typed stays.
#include "tests/support/clinic.h"
#include "tests/support/desk_window.h"
#include "ui/newlead/new_lead_dialog.h"

using namespace priyom;
using namespace priyom::test;

namespace {

QString nameIn(DeskWindow& desk)
{
    const auto* form = qobject_cast<desk::NewLeadDialog*>(desk.dialog());
    return form ? form->draft().name : QStringLiteral("no form");
}

} // namespace

class NameOfNumberTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void theFoundNameGoesWithItsNumber()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinicWithLead));
        press(Qt::Key_F2);
        QTRY_VERIFY(desk.dialog());
        typeText(QStringLiteral("89127456130"));
        QTRY_COMPARE(nameIn(desk), QStringLiteral("Ольга Ремизова"));
        press(Qt::Key_A, Qt::ControlModifier);
        typeText(QStringLiteral("89190595622"));
        QVERIFY(desk.settle());
        QCOMPARE(nameIn(desk), QString());
    }

    void aTypedNameStays()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinicWithLead));
        press(Qt::Key_F2);
        QTRY_VERIFY(desk.dialog());
        typeText(QStringLiteral("89127456130"));
        QTRY_COMPARE(nameIn(desk), QStringLiteral("Ольга Ремизова"));
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        typeText(QStringLiteral("Ольга"));
        QTRY_COMPARE(nameIn(desk), QStringLiteral("Ольга"));
        press(Qt::Key_Backtab, Qt::ShiftModifier);
        press(Qt::Key_Backtab, Qt::ShiftModifier);
        press(Qt::Key_A, Qt::ControlModifier);
        typeText(QStringLiteral("89190595622"));
        QVERIFY(desk.settle());
        QCOMPARE(nameIn(desk), QStringLiteral("Ольга"));
    }

    void whoCallsThemselvesOtherwiseKeepsBothNames()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinicWithLead));
        press(Qt::Key_F2);
        QTRY_VERIFY(desk.dialog());
        typeText(QStringLiteral("89127456130"));
        QTRY_COMPARE(nameIn(desk), QStringLiteral("Ольга Ремизова"));
        QVERIFY(desk.settle());
        press(Qt::Key_Tab); // is it the same request?
        press(Qt::Key_2);
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        typeText(QStringLiteral("Ольга Петрова"));
        QTRY_COMPARE(nameIn(desk), QStringLiteral("Ольга Петрова"));
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.settle());
        const auto story = desk.ask<bookings::LeadStory>(
            [](backend::Services& services, const staff::Session& session) { return services.visitDesk.story(session, LeadId(2)); });
        QVERIFY(story);
        QCOMPARE(story->card.clientName, QStringLiteral("Ольга Ремизова"));
        QCOMPARE(story->card.lead.note, QStringLiteral("Назвались: Ольга Петрова"));
    }
};

QTEST_MAIN(NameOfNumberTest)
#include "test_name_of_number.moc"
