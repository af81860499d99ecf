// SPDX-License-Identifier: GPL-3.0-or-later
// F4 on who is booked: the time there is, is said to be theirs, and is neither free nor offered as another one.
#include "tests/support/clinic.h"
#include "tests/support/desk_window.h"
#include "ui/booking/booking_dialog.h"

using namespace priyom;
using namespace priyom::test;
using backend::Services;
using staff::Session;

namespace {

Instant booked()
{
    return DeskWindow::moment(16, 12, 0);
}

Result<> clinicWithBooking(Services& services, const Session& session)
{
    PRIYOM_CHECK(clinicWithLead(services, session));
    PRIYOM_CHECK(services.staff.add(session, QStringLiteral("Марина Лебедева"), {staff::Role::Specialist}));
    bookings::BookDraft draft;
    draft.lead = LeadId(1);
    draft.appointment.specialist = QStringLiteral("Юлия Крылова");
    draft.appointment.start = booked();
    PRIYOM_CHECK(services.bookings.book(session, draft));
    return {};
}

} // namespace

class MoveVisitTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void thePresentTimeIsNamedAndNotOffered()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinicWithBooking));
        QVERIFY(desk.goToCard(LeadId(1)));
        press(Qt::Key_F4);
        QTRY_VERIFY(desk.dialog());
        auto* dialog = qobject_cast<desk::BookingDialog*>(desk.dialog());
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->isSettled());
        QVERIFY(says(*dialog, QStringLiteral("Сейчас визит стоит на этом времени")));
        QVERIFY(!says(*dialog, QStringLiteral("свободное время")));
        press(Qt::Key_Return); // nothing to move yet
        QVERIFY(says(*dialog, QStringLiteral("Визит и так стоит на этом времени")));

        press(Qt::Key_Tab, Qt::ShiftModifier); // whoever is free: her own time is no other one
        press(Qt::Key_Home);
        QTRY_VERIFY(dialog->isSettled());
        QVERIFY(says(*dialog, QStringLiteral("Сейчас визит стоит на этом времени")));
        QVERIFY(!says(*dialog, QStringLiteral("никто не свободен")));
        QVERIFY(!offers(*dialog));

        press(Qt::Key_Down); // another specialist at the same time is a change
        QTRY_VERIFY(dialog->isSettled());
        QTRY_VERIFY(offers(*dialog));
        QVERIFY(says(*dialog, QStringLiteral("свободное время")));
        press(Qt::Key_Return);
        QTRY_VERIFY(!desk.dialog());
        const auto story = desk.ask<bookings::LeadStory>([](Services& services, const Session& session) { return services.visitDesk.story(session, LeadId(1)); });
        QVERIFY(story);
        QCOMPARE(story->visits.front().startAt, booked());
        QCOMPARE(story->card.visit->specialistName, QStringLiteral("Марина Лебедева"));
    }

    void whatIsOverMovesToATimeThatIsFreeNow()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinicWithBooking));
        desk.clock.set(DeskWindow::moment(16, 14, 0));
        QVERIFY(desk.goToCard(LeadId(1)));
        press(Qt::Key_F4);
        QTRY_VERIFY(desk.dialog());
        auto* dialog = qobject_cast<desk::BookingDialog*>(desk.dialog());
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->isSettled());
        const auto* pane = dialog->findChild<desk::SlotPane*>();
        QVERIFY(pane->offers({DeskWindow::moment(16, 14, 0), DeskWindow::moment(16, 14, 45)}, PersonId()));
        press(Qt::Key_1, Qt::AltModifier);
        QTRY_VERIFY(dialog->isSettled());
        press(Qt::Key_Return);
        QTRY_VERIFY(!desk.dialog());
        const auto story = desk.ask<bookings::LeadStory>([](Services& services, const Session& session) { return services.visitDesk.story(session, LeadId(1)); });
        QVERIFY(story);
        QCOMPARE(story->visits.size(), 1U);
        QVERIFY(story->visits.front().startAt >= desk.clock.now());
    }

    void whatIsOverIsMissedAsTheStepOffers()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinicWithBooking));
        desk.clock.set(DeskWindow::moment(16, 14, 0));
        QVERIFY(desk.goToCard(LeadId(1)));
        press(Qt::Key_Return);
        QVERIFY(desk.settle());
        QVERIFY(offersButton(*desk.page->widget(), QStringLiteral("Неявка")));
        press(Qt::Key_F7);
        QTRY_COMPARE(desk.ask<leads::LeadCard>([](Services& services, const Session& session) { return services.leadDesk.card(session, LeadId(1)); })->lead.stage,
                     leads::Stage::NoShow);
    }

private:
    static bool offersButton(const QWidget& within, const QString& name)
    {
        const auto buttons = within.findChildren<QAbstractButton*>();
        return std::ranges::any_of(buttons, [&](const QAbstractButton* button) { return button->isVisible() && button->text().startsWith(name); });
    }
    static bool offers(const QWidget& dialog) { return dialog.findChild<desk::SlotPane*>()->offers({booked(), booked() + std::chrono::minutes(45)}, PersonId()); }
};

QTEST_MAIN(MoveVisitTest)
#include "test_move_visit.moc"
