// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody who is confirmed rings and nobody takes it: the board, its heads and the strip say so, F8 goes there, and
// the call back settles it. By keys alone.
#include "tests/support/clinic.h"
#include "tests/support/desk_window.h"
#include "ui/calls/call_desk.h"
#include "ui/kit/alert_strip.h"
#include "ui/leads/column_header.h"

using namespace priyom;
using namespace priyom::test;
using backend::Services;
using staff::Session;

namespace {

Result<> confirmedWhoRang(Services& services, const Session& session)
{
    PRIYOM_CHECK(clinicWithLead(services, session));
    touches::Touch answer;
    answer.lead = LeadId(1);
    answer.kind = touches::TouchKind::Message;
    answer.direction = touches::Direction::Out;
    PRIYOM_CHECK(services.touches.add(session, answer)); // else that is what it waits for first
    bookings::MoveDraft draft;
    draft.lead = LeadId(1);
    draft.to = leads::Stage::Confirmed;
    draft.appointment =
        bookings::Appointment{QStringLiteral("Юлия Крылова"), {}, DeskWindow::moment(16, 11, 0), 0, {}, true};
    PRIYOM_CHECK(services.bookings.moveLead(session, draft));
    PRIYOM_CHECK(services.calls.missed(session, LeadId(1)));
    return addRequest(services, session, QStringLiteral("Глеб Фомин"), QStringLiteral("+79123054418"));
}

QString plain(QString text)
{
    return text.replace(QChar(0xa0), QLatin1Char(' '));
}

} // namespace

class MissedCallSeenTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void itIsSeenAndCalledBack()
    {
        DeskWindow desk;
        QVERIFY(desk.open(confirmedWhoRang));
        const auto* strip = desk.page->boardScreen().findChild<kit::AlertStrip*>();
        QVERIFY(!strip->isVisible());
        QVERIFY(said(desk).contains(QStringLiteral("Перезвонить за 15:00")));
        desk.clock.advance(std::chrono::minutes(20));
        press(Qt::Key_T, Qt::ControlModifier); // time went by while the other form was shown
        press(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(desk.settle());
        QVERIFY2(said(desk).contains(QStringLiteral("Ждёт звонка 20 мин")), qPrintable(said(desk)));
        QVERIFY(strip->isVisible());
        QVERIFY2(plain(strip->accessibleName()).contains(QStringLiteral("Ольга Ремизова, ждёт звонка 20 мин")),
                 qPrintable(strip->accessibleName()));
        QVERIFY2(head(desk).contains(QStringLiteral("просроч")), qPrintable(head(desk)));
        // The list of those who are late, by the same keys as ever.
        QVERIFY(desk.turnForm());
        QVERIFY(desk.goToRow(LeadId(1)));
        QVERIFY(desk.turnForm());
        press(Qt::Key_F8);
        QVERIFY(desk.settle());
        QSet<LeadId> walked;
        for (int step = 0; step < 2; ++step) {
            QVERIFY(desk.board().current());
            walked += desk.board().current()->id;
            if (desk.board().current()->id == LeadId(1))
                break;
            press(Qt::Key_F8);
            QVERIFY(desk.settle());
        }
        QVERIFY(walked.contains(LeadId(1)));
        press(Qt::Key_F5);
        QTRY_VERIFY(desk.page->calls().isOn());
        press(Qt::Key_F5);
        QTRY_VERIFY(desk.dialog());
        press(Qt::Key_1); // talked
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.settle());
        QVERIFY2(!said(desk).contains(QStringLiteral("звонка")), qPrintable(said(desk)));
        QVERIFY(!plain(strip->accessibleName()).contains(QStringLiteral("Ольга Ремизова")));
        QVERIFY2(!head(desk).contains(QStringLiteral("просроч")), qPrintable(head(desk)));
    }

private:
    // Of her card, as it is read out.
    static QString said(DeskWindow& desk)
    {
        const desk::ColumnModel& model = desk.board().column(leads::Stage::Confirmed).model();
        return plain(model.indexOf(LeadId(1)).data(Qt::AccessibleTextRole).toString());
    }
    static QString head(DeskWindow& desk)
    {
        return plain(desk.board().column(leads::Stage::Confirmed).findChild<desk::ColumnHeader*>()->accessibleName());
    }
};

QTEST_MAIN(MissedCallSeenTest)
#include "test_missed_call_seen.moc"
