// SPDX-License-Identifier: GPL-3.0-or-later
// A lead that was written down wrong is mended by keys, and the mending is taken back, also by a window that was started
// anew over the same shop.
#include "tests/support/clinic.h"
#include "tests/support/refused_form.h"
#include "ui/kit/field.h"
#include "ui/leads/lead_edit_dialog.h"
#include "ui/leads/story_view.h"

#include <QComboBox>

using namespace priyom;
using namespace priyom::test;
using backend::Services;
using staff::Session;

namespace {

leads::LeadCard cardOf(DeskWindow& desk)
{
    return *desk.ask<leads::LeadCard>([](Services& services, const Session& session) { return services.leadDesk.card(session, LeadId(1)); });
}

// Ctrl+E, another interest by its digit, and a note.
bool mend(DeskWindow& desk)
{
    desk.clock.advance(std::chrono::minutes(1));
    if (!desk.goToCard(LeadId(1)))
        return false;
    press(0x0423, Qt::ControlModifier); // Ctrl+У is Ctrl+E
    if (!QTest::qWaitFor([&] { return desk.dialog() != nullptr; }))
        return false;
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    press(Qt::Key_2); // hot
    if (!tabTo(QStringLiteral("Заметка")))
        return false;
    typeText(QStringLiteral("Боится уколов"));
    press(Qt::Key_Return);
    return QTest::qWaitFor([&] { return !desk.dialog(); }) && desk.settle();
}

} // namespace

class MendingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void aLeadIsMendedAndItsStorySaysWhatWas()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinicWithLead));
        QVERIFY(mend(desk));
        QTRY_VERIFY(says(desk.window, QStringLiteral("Ольга Ремизова: лид исправлен")));
        const leads::LeadCard card = cardOf(desk);
        QCOMPARE(card.lead.note, QStringLiteral("Боится уколов"));
        QCOMPARE(card.lead.temperature, std::optional(leads::Temperature::Hot));
        QCOMPARE(card.channelKey, QStringLiteral("whatsapp")); // what was not touched stays
        QCOMPARE(card.serviceName, QStringLiteral("Консультация ортодонта"));
        press(Qt::Key_Return);
        QTRY_VERIFY(desk.page->panel().isFor(LeadId(1)));
        const QString story = desk.page->panel().findChild<desk::StoryView*>()->accessibleDescription();
        QVERIFY2(story.contains(QStringLiteral("Исправлено: интерес, заметка")), qPrintable(story));
    }

    void aWindowStartedAnewTakesTheMendingBack()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinicWithLead));
        QVERIFY(mend(desk));
        shell::MainWindow next(desk.theme);
        auto* page = new desk::LeadsPage(desk.theme, desk.backend, next, desk.clock, DeskWindow::zone());
        next.addPage(page);
        page->join(next);
        next.show();
        QVERIFY(QTest::qWaitForWindowActive(&next));
        QTRY_VERIFY(page->isSettled());
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(says(next, QStringLiteral("Ольга Ремизова: лид снова как был")));
        const leads::LeadCard card = cardOf(desk);
        QVERIFY(card.lead.note.isEmpty());
        QVERIFY(!card.lead.temperature);
    }

    void whatSomebodyElseChangedMeanwhileIsNotOverwritten()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinicWithLead));
        QVERIFY(desk.goToCard(LeadId(1)));
        press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(desk.dialog());
        QVERIFY(desk.ask<leads::Lead>([](Services& services, const Session& session) {
            leads::LeadEdit edit;
            edit.note = QStringLiteral("Придёт с мужем");
            return services.leads.edit(session, LeadId(1), edit);
        }));
        QVERIFY(tabTo(QStringLiteral("Пожелание")));
        typeText(QStringLiteral("вечером"));
        press(Qt::Key_Return);
        QVERIFY(isRefused(desk, QStringLiteral("Запись изменилась"))); // and nothing that was typed is lost
        QCOMPARE(cardOf(desk).lead.note, QStringLiteral("Придёт с мужем"));
        QVERIFY(cardOf(desk).lead.wish.isEmpty());
        press(Qt::Key_Escape);
        QTRY_VERIFY(!desk.dialog());
    }

    void whatIsLeftAsItWasIsNotSaved()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinicWithLead));
        const int version = cardOf(desk).lead.version;
        QVERIFY(desk.goToCard(LeadId(1)));
        press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(desk.dialog());
        press(Qt::Key_Return);
        QTRY_VERIFY(!desk.dialog());
        QCOMPARE(cardOf(desk).lead.version, version);
    }
};

QTEST_MAIN(MendingTest)
#include "test_mending.moc"
