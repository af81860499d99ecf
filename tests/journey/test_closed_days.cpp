// SPDX-License-Identifier: GPL-3.0-or-later
// A day that the owner closes at the keyboard names the visits that stand on it, before it is closed; the calendar says what
// such a day is. It is Thursday, 15 October, 14:05; Юлия has visits on Saturday and on the holiday of 4 November.
#include "tests/support/calendar_desk.h"
#include "tests/support/clinic.h"
#include "tests/support/settings_window.h"
#include "ui/calendar/state_counts.h"
#include "ui/settings/special_days_card.h"

using namespace priyom;
using namespace priyom::test;

namespace {

const QString kJulia = QStringLiteral("Юлия Крылова");
const QDate kSaturday(2026, 10, 17);
const QDate kUnity(2026, 11, 4);

Result<> withVisits(Services& services, const Session& session)
{
    PRIYOM_CHECK(clinic(services, session));
    std::array<schedule::DayHours, 7> week;
    week.fill({{9 * 60, 20 * 60}});
    PRIYOM_CHECK(services.schedule.setWeek(session, week));
    PRIYOM_CHECK(services.settings.set(session, {{QStringLiteral("hours.holidays"), QStringLiteral("never")}}));
    for (const QDate day : {kSaturday, kUnity}) {
        bookings::BookDraft draft;
        draft.clientName = QStringLiteral("Анна Ким");
        draft.appointment = {kJulia, QStringLiteral("Консультация ортодонта"), DeskWindow::zone().instant(day, QTime(16, 0)), 45, {}, false, {}};
        PRIYOM_CHECK(services.bookings.book(session, draft));
    }
    return {};
}

schedule::OpeningHours hoursOf(Settings& shop)
{
    return shop.desk.ask<schedule::OpeningHours>([](Services& services, const Session& session) { return services.schedule.hours(session); })
        .value_or(schedule::OpeningHours());
}

} // namespace

class ClosedDaysTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void aShortDayNamesWhatLiesOutsideIt()
    {
        Settings shop;
        QVERIFY(shop.open(withVisits));
        QVERIFY(shop.goTo(QStringLiteral("нормы")));
        press(Qt::Key_Insert);
        QTRY_VERIFY(shop.desk.dialog());
        typeText(QStringLiteral("17.10"));
        QTRY_VERIFY(says(*shop.desk.dialog(), QStringLiteral("записано визитов: 1 (Анна Ким")));
        press(Qt::Key_Tab);
        typeText(QStringLiteral("9-18"));
        QTRY_VERIFY(!says(*shop.desk.dialog(), QStringLiteral("записано визитов")));
        typeAnew(QStringLiteral("10-15"));
        QTRY_VERIFY(says(*shop.desk.dialog(), QStringLiteral("записано визитов: 1 (Анна Ким")));
        press(Qt::Key_Return);
        QTRY_VERIFY(!shop.desk.dialog());
        QVERIFY(shop.settle());
        QCOMPARE(hoursOf(shop).on(kSaturday), (schedule::DayHours{{600, 900}}));
        const auto* days = shop.page->pane()->findChild<settingsui::SpecialDaysCard*>()->findChild<kit::TextTable*>();
        QCOMPARE(days->model()->index(0, 1).data().toString().replace(words::kNoBreakSpace, u' '), QStringLiteral("10:00–15:00, перенести визитов: 1"));
    }

    void holidaysThatAreSwitchedOnNameTheirVisitsFirst()
    {
        Settings shop;
        QVERIFY(shop.open(withVisits));
        QVERIFY(shop.goTo(QStringLiteral("производственный календарь")));
        QVERIFY(tabTo(QStringLiteral("В праздники")));
        press(Qt::Key_Home);
        QVERIFY(shop.settle());
        QTRY_VERIFY(shop.desk.dialog());
        QVERIFY(says(*shop.desk.dialog(), QStringLiteral("в них записано визитов: 1")));
        QVERIFY(says(*shop.desk.dialog(), QStringLiteral("Анна Ким, ср, 4")));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!shop.desk.dialog());
        QVERIFY(shop.settle());
        QVERIFY(!hoursOf(shop).on(kUnity).empty());
        QVERIFY(tabTo(QStringLiteral("В праздники")));
        press(Qt::Key_Home);
        QVERIFY(shop.settle());
        QTRY_VERIFY(shop.desk.dialog());
        press(Qt::Key_Return);
        QTRY_VERIFY(!shop.desk.dialog());
        QVERIFY(shop.settle());
        QTRY_VERIFY(hoursOf(shop).on(kUnity).empty());
    }

    void aDayOfTheCalendarNamesItsVisits()
    {
        Settings shop;
        QVERIFY(shop.open([](Services& services, const Session& session) -> Result<> {
            PRIYOM_CHECK(withVisits(services, session));
            return services.settings.set(session, {{QStringLiteral("hours.holidays"), QStringLiteral("holidays")}});
        }));
        QVERIFY(shop.goTo(QStringLiteral("производственный календарь")));
        press(Qt::Key_Insert);
        QTRY_VERIFY(shop.desk.dialog());
        typeText(QStringLiteral("17.10"));
        press(Qt::Key_Tab);
        press(Qt::Key_Tab); // past «выходной»
        typeText(QStringLiteral("День города"));
        QTRY_VERIFY(says(*shop.desk.dialog(), QStringLiteral("записано визитов: 1 (Анна Ким")));
    }

    void nobodyIsBookedOnItUnasked()
    {
        DeskWindow desk;
        QVERIFY(desk.open([](Services& services, const Session& session) -> Result<> {
            PRIYOM_CHECK(clinicWithLead(services, session));
            return services.schedule.setSpecialDay(session, {kSaturday, {}, QStringLiteral("Санитарный день")});
        }));
        press(Qt::Key_F8);
        press(Qt::Key_F4);
        QTRY_VERIFY(desk.dialog());
        typeAnew(QStringLiteral("17.10"));
        press(Qt::Key_Tab);
        typeAnew(QStringLiteral("12:00"));
        QTRY_VERIFY(says(*desk.dialog(), QStringLiteral("В этот день закрыто: Санитарный день.")));
    }

    void theCalendarSaysWhatADayIs_data()
    {
        QTest::addColumn<schedule::SpecialDay>("day");
        QTest::addColumn<QString>("said");
        QTest::newRow("closed") << schedule::SpecialDay{kToday, {}, {}} << QStringLiteral("закрыто");
        QTest::newRow("closed, and why") << schedule::SpecialDay{kToday, {}, QStringLiteral("Санитарный день")} << QStringLiteral("закрыто: Санитарный день");
        QTest::newRow("shorter") << schedule::SpecialDay{kToday, {{600, 900}}, {}} << QStringLiteral("короткий день 10–15");
        QTest::newRow("other hours") << schedule::SpecialDay{kToday, {{480, 1290}}, {}} << QStringLiteral("особые часы 8–21:30");
    }
    void theCalendarSaysWhatADayIs()
    {
        QFETCH(schedule::SpecialDay, day);
        QFETCH(QString, said);
        CalendarDesk calendar;
        QVERIFY(calendar.open([&](Services& services, const Session& session) -> Result<> {
            PRIYOM_CHECK(aDay(services, session));
            std::array<schedule::DayHours, 7> week;
            week.fill({{9 * 60, 20 * 60}});
            PRIYOM_CHECK(services.schedule.setWeek(session, week));
            return services.schedule.setSpecialDay(session, day);
        }));
        const auto* counts = calendar.page->view().findChild<calendar::StateCounts*>();
        QVERIFY2(counts->accessibleName().startsWith(said), qPrintable(counts->accessibleName()));
        press(Qt::Key_PageDown);
        QVERIFY(calendar.settle());
        QTRY_VERIFY(!counts->accessibleName().contains(said));
    }
};

Q_DECLARE_METATYPE(priyom::schedule::SpecialDay)

QTEST_MAIN(ClosedDaysTest)
#include "test_closed_days.moc"
