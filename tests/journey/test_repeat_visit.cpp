// SPDX-License-Identifier: GPL-3.0-or-later
// A visit is repeated by the keys alone: how often, how many times, what to do where the time is taken; booked in one
// step, taken back in one. It is Thursday, 15 October, 14:05; Кира comes today at 15:30.
#include "tests/support/calendar_desk.h"
#include "tests/support/clients_window.h"
#include "tests/support/clinic.h"
#include "ui/booking/series_dialog.h"

using namespace priyom;
using namespace priyom::test;
using backend::Services;
using desk::StepTaken;
using staff::Session;

namespace {

const QString kKira = QStringLiteral("Кира Власова");
const QString kMarina = QStringLiteral("Белова Марина");

Result<> book(Services& services, const Session& session, const QString& name, const QString& phone, Instant start)
{
    bookings::BookDraft draft;
    draft.clientName = name;
    draft.clientPhone = phone;
    draft.appointment = {kMarina, QStringLiteral("Осмотр"), start, 45, {}, false, catalog::NewNames::Made};
    PRIYOM_CHECK(services.bookings.book(session, draft));
    return {};
}

// A week on the time is another's.
Result<> aTakenWeek(Services& services, const Session& session)
{
    PRIYOM_CHECK(services.staff.add(session, kMarina, {staff::Role::Specialist}));
    PRIYOM_CHECK(book(services, session, kKira, QStringLiteral("+79513380472"), DeskWindow::moment(15, 15, 30)));
    return book(services, session, QStringLiteral("Вадим Шилов"), QStringLiteral("+79086129530"),
                DeskWindow::moment(22, 15, 0));
}

} // namespace

class TestRepeatVisit final : public QObject
{
    Q_OBJECT
    std::unique_ptr<CalendarDesk> m_calendar;

    desk::SeriesDialog* series() { return qobject_cast<desk::SeriesDialog*>(m_calendar->desk.dialog()); }
    bool isAnswered()
    {
        return QTest::qWaitFor([this] { return series() && series()->isSettled(); });
    }
    std::vector<Instant> starts()
    {
        const auto rows =
            m_calendar->desk.ask<std::vector<bookings::VisitRow>>([](Services& services, const Session& session) {
                return services.visitDesk.list(session, {DeskWindow::moment(14, 0, 0),
                                                         DeskWindow::moment(14, 0, 0) + std::chrono::hours(24 * 365)});
            });
        std::vector<Instant> found;
        for (const bookings::VisitRow& row : rows.value_or(std::vector<bookings::VisitRow>()))
            if (row.clientName == kKira)
                found.push_back(row.visit.startAt);
        return found;
    }
    // Every week, three times.
    bool openWeekly()
    {
        press(Qt::Key_F8, Qt::ControlModifier);
        if (!m_calendar->here().startsWith(QStringLiteral("Кира")))
            return false;
        press(Qt::Key_R, Qt::ControlModifier);
        if (!isAnswered())
            return false;
        typeText(QStringLiteral("1"));
        press(Qt::Key_Tab);
        typeText(QStringLiteral("3"));
        return isAnswered() && series()->choice().steps().size() == 3;
    }

private Q_SLOTS:
    static void initTestCase() { QVERIFY(inRussian()); }
    void init()
    {
        m_calendar = std::make_unique<CalendarDesk>();
        QVERIFY(m_calendar->open(aTakenWeek));
    }
    void cleanup() { m_calendar.reset(); }

    void whatIsTakenIsSkippedUnlessAnotherTimeIsTaken()
    {
        QVERIFY(openWeekly());
        QCOMPARE(series()->choice().taken(0), StepTaken::Skipped);
        QVERIFY(says(*series(), QStringLiteral("Будет 2")));
        press(Qt::Key_Tab);
        press(Qt::Key_Space); // the nearest
        QCOMPARE(series()->choice().taken(0), StepTaken::Nearest);
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        press(Qt::Key_Space); // not the third
        const std::vector<Instant> chosen = series()->choice().starts();
        QCOMPARE(chosen, (std::vector<Instant>{DeskWindow::moment(22, 15, 45), DeskWindow::moment(29, 15, 30)}));
        press(Qt::Key_Return);
        QTRY_VERIFY(!m_calendar->desk.dialog());
        QCOMPARE(starts(), (std::vector<Instant>{DeskWindow::moment(15, 15, 30), chosen[0], chosen[1]}));
        QVERIFY(says(m_calendar->desk.window, QStringLiteral("записано ещё 2")));
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(m_calendar->settle());
        QTRY_COMPARE(starts(), std::vector<Instant>{DeskWindow::moment(15, 15, 30)});
    }

    // Shifts are planned for today alone.
    void beyondThePlannedShiftsItIsBookedAtOnce()
    {
        QVERIFY(m_calendar->desk.ask<void>([](Services& services, const Session& session) -> Result<> {
            PRIYOM_TRY(const auto people, services.staff.list(session));
            const auto marina = std::ranges::find(people, kMarina, &staff::Person::name);
            return services.schedule.setShifts(session, marina->id, kToday, kToday.addDays(1), {{marina->id, kToday, 9 * 60, 18 * 60}});
        }));
        QVERIFY(m_calendar->settle());
        press(Qt::Key_F8, Qt::ControlModifier);
        press(Qt::Key_R, Qt::ControlModifier);
        QVERIFY(isAnswered());
        typeText(QStringLiteral("2"));
        press(Qt::Key_Tab);
        typeText(QStringLiteral("2"));
        QVERIFY(isAnswered());
        QVERIFY(!series()->choice().steps()[0].refused && series()->choice().steps()[0].unplanned);
        press(Qt::Key_Return);
        QTRY_VERIFY(!m_calendar->desk.dialog());
        QCOMPARE(starts().size(), size_t(3));
    }

    // Somebody books it while the dialog stands: all or nothing, and what was chosen stays.
    void aTimeThatIsLostMeanwhileIsSaidInTheDialog()
    {
        QVERIFY(openWeekly());
        press(Qt::Key_Tab);
        press(Qt::Key_Space);
        QVERIFY(m_calendar->desk.ask<void>([](Services& services, const Session& session) {
            return book(services, session, QStringLiteral("Павел Дронов"), QStringLiteral("+79120000077"),
                        DeskWindow::moment(29, 15, 30));
        }));
        press(Qt::Key_Return);
        QTRY_VERIFY(series() && says(*series(), QStringLiteral("Павел Дронов")));
        QVERIFY(isAnswered());
        QCOMPARE(starts().size(), size_t(1));
        QCOMPARE(series()->choice().taken(0), StepTaken::Nearest);
        QCOMPARE(series()->choice().taken(1), StepTaken::Skipped);
        QCOMPARE(series()->choice().taken(2), StepTaken::Own);
        press(Qt::Key_Return);
        QTRY_VERIFY(!m_calendar->desk.dialog());
        QCOMPARE(starts().size(), size_t(3));
    }

    void aQuickEnterWaitsForTheAnswer()
    {
        press(Qt::Key_F8, Qt::ControlModifier);
        press(Qt::Key_R, Qt::ControlModifier);
        QVERIFY(isAnswered());
        press(Qt::Key_Tab);
        typeText(QStringLiteral("2"));
        press(Qt::Key_Return); // every four weeks nothing is in the way
        QTRY_VERIFY(!m_calendar->desk.dialog());
        QCOMPARE(starts().size(), size_t(3));
    }

    void escLeavesEverythingAsItWas()
    {
        QVERIFY(openWeekly());
        press(Qt::Key_Escape);
        QTRY_VERIFY(!m_calendar->desk.dialog());
        QCOMPARE(starts().size(), size_t(1));
    }

    void theCardOfAClientRepeatsTheVisitAhead()
    {
        ClientsWindow clients;
        QVERIFY(clients.open());
        QVERIFY(clients.desk.ask<void>([](Services& services, const Session& session) -> Result<> {
            bookings::BookDraft draft;
            draft.lead = LeadId(3);
            draft.appointment.specialist = QStringLiteral("Юлия Крылова");
            draft.appointment.start = DeskWindow::moment(16, 16, 0);
            PRIYOM_CHECK(services.bookings.book(session, draft));
            return {};
        }));
        QVERIFY(clients.openCard(QStringLiteral("Фомин")));
        press(Qt::Key_R, Qt::ControlModifier);
        const auto dialog = [&] { return qobject_cast<desk::SeriesDialog*>(clients.desk.dialog()); };
        QTRY_VERIFY(dialog() && dialog()->isSettled());
        press(Qt::Key_Return);
        QTRY_VERIFY(!clients.desk.dialog());
        QVERIFY(clients.settle());
        QTRY_COMPARE(clients.page->view().card().visits.size(), size_t(7));
    }
};

QTEST_MAIN(TestRepeatVisit)
#include "test_repeat_visit.moc"
