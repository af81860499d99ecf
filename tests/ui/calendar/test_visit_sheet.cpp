// SPDX-License-Identifier: GPL-3.0-or-later
// What the calendar says on paper and in a table.
#include "ui/calendar/visit_sheet.h"
#include "ui/calendar/week_table.h"

#include <QLocale>
#include <QTest>

using namespace priyom;
using namespace priyom::calendar;
using bookings::DayColumn;
using bookings::DayPlan;
using bookings::Span;

class TestVisitSheet final : public QObject
{
    Q_OBJECT
    const Zone m_zone = *Zone::named(QStringLiteral("Asia/Yekaterinburg"));

    [[nodiscard]] Instant at(int day, int hour, int minute = 0) const { return m_zone.instant(QDate(2026, 10, day), QTime(hour, minute)); }
    // 9 to 13, a visit at 10:15, a window after it.
    [[nodiscard]] DayColumn worked(int day) const
    {
        DayColumn column;
        column.specialist.name = QStringLiteral("Белова Марина");
        column.date = QDate(2026, 10, day);
        column.day = m_zone.day(column.date);
        column.working = {{at(day, 9), at(day, 13)}};
        column.work = std::chrono::hours(4);
        column.taken = std::chrono::hours(1);
        bookings::VisitRow row;
        row.visit.startAt = at(day, 10, 15);
        row.visit.endAt = at(day, 11, 15);
        row.visit.state = bookings::VisitState::Confirmed;
        row.clientName = QStringLiteral("Кира Власова");
        row.clientPhone = QStringLiteral("+79513380472");
        row.serviceName = QStringLiteral("Осмотр");
        row.rooms = {QStringLiteral("Кабинет 2")};
        column.visits = {row};
        column.empty = {{at(day, 9), at(day, 10, 15)}};
        return column;
    }
    static QString plain(QString text) { return text.replace(QChar(0xa0), u' '); }

private Q_SLOTS:
    static void initTestCase() { QLocale::setDefault(QLocale(QLocale::Russian, QLocale::Russia)); }

    void aDayIsAListBySpecialists()
    {
        DayPlan plan;
        plan.date = QDate(2026, 10, 15);
        plan.columns = {worked(15)};
        const auto sheet = visitSheet(plan, m_zone);
        QCOMPARE(plain(sheet.title), QStringLiteral("Четверг, 15 октября"));
        QVERIFY2(plain(sheet.subtitle).endsWith(QStringLiteral("25 %, 1 ч")), qUtf8Printable(sheet.subtitle));
        QCOMPARE(sheet.parts.size(), 1);
        QCOMPARE(sheet.parts[0].title, QStringLiteral("Белова Марина"));
        QCOMPARE(plain(sheet.parts[0].note), QStringLiteral("9:00–13:00, 25 %, 1 ч"));
        QCOMPARE(sheet.parts[0].rows.size(), 2);
        QVERIFY(sheet.parts[0].rows[0].isLight);
        QCOMPARE(plain(sheet.parts[0].rows[0].cells.join(u'|')), QStringLiteral("9:00–10:15|пустое окно 1 ч 15 мин"));
        QCOMPARE(plain(sheet.parts[0].rows[1].cells.join(u'|')), QStringLiteral("10:15–11:15|Кира Власова|+7 951 338-04-72|Осмотр|Кабинет 2|Подтверждён"));
    }

    void whatIsNotedOnTheRequestStandsBesideTheService_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<int>("place");
        QTest::addColumn<QString>("said");
        QTest::newRow("of a service") << QStringLiteral("Осмотр") << 1 << QStringLiteral("Осмотр. Боится уколов, боль слева");
        QTest::newRow("of none") << QString() << 1 << QStringLiteral("Боится уколов, боль слева");
        QTest::newRow("once a visit") << QStringLiteral("Осмотр") << 2 << QStringLiteral("Осмотр");
    }
    void whatIsNotedOnTheRequestStandsBesideTheService()
    {
        QFETCH(const QString, service);
        QFETCH(const int, place);
        QFETCH(const QString, said);
        DayPlan plan;
        plan.date = QDate(2026, 10, 15);
        plan.columns = {worked(15)};
        bookings::VisitRow& row = plan.columns.front().visits.front();
        row.serviceName = service;
        row.place = place;
        row.note = QStringLiteral("Боится уколов,\nболь слева");
        QCOMPARE(visitSheet(plan, m_zone).parts[0].rows[1].cells.at(3), said);
    }

    void aWeekIsAListByDays()
    {
        DayPlan plan;
        plan.span = Span::Week;
        plan.date = QDate(2026, 10, 12);
        plan.columns = {worked(15), worked(16)};
        plan.columns[1].working.clear();
        plan.columns[1].visits.clear();
        plan.columns[1].empty.clear();
        plan.columns[1].work = plan.columns[1].taken = Milliseconds(0);
        plan.columns[1].off = {plan.columns[1].day};
        const auto sheet = visitSheet(plan, m_zone);
        QCOMPARE(sheet.title, QStringLiteral("Белова Марина"));
        QVERIFY(plain(sheet.subtitle).startsWith(QStringLiteral("15–16 октября, ")));
        QCOMPARE(plain(sheet.parts[0].title), QStringLiteral("Четверг, 15 октября"));
        QCOMPARE(sheet.parts[1].note, QStringLiteral("не работает"));
        QVERIFY(sheet.parts[1].rows.isEmpty());
    }

    void theTableHasARowAVisitAndOneOverMidnightOnce()
    {
        DayPlan thursday;
        thursday.date = QDate(2026, 10, 15);
        thursday.day = m_zone.day(thursday.date);
        thursday.columns = {worked(15)};
        thursday.columns[0].visits[0].visit.endAt = at(16, 1);
        DayPlan friday = thursday;
        friday.date = QDate(2026, 10, 16);
        friday.day = m_zone.day(friday.date);
        friday.columns[0].day = friday.day;
        const auto sheet = weekTable({thursday, friday}, m_zone);
        QCOMPARE(plain(sheet.name), QStringLiteral("15–16 октября"));
        QCOMPARE(sheet.heads.size(), qsizetype(sheet.widths.size()));
        QCOMPARE(sheet.rows.size(), size_t(1));
        QCOMPARE(qsizetype(sheet.rows[0].size()), sheet.heads.size());
        QCOMPARE(std::get<QDate>(sheet.rows[0][0]), QDate(2026, 10, 15));
        QCOMPARE(std::get<QTime>(sheet.rows[0][1]), QTime(10, 15));
        QCOMPARE(std::get<QTime>(sheet.rows[0][2]), QTime(1, 0));
        QCOMPARE(std::get<QString>(sheet.rows[0][4]), QStringLiteral("Кира Власова"));
    }
};

QTEST_MAIN(TestVisitSheet)
#include "test_visit_sheet.moc"
