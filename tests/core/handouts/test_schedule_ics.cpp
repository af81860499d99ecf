// SPDX-License-Identifier: GPL-3.0-or-later
// The schedule is read back by another library than the one that wrote it: Python's icalendar.
#include "core/handouts/schedule_ics.h"
#include "tests/support/by_python.h"

#include <QTest>

using namespace priyom;
using namespace priyom::handouts;
using bookings::VisitState;

namespace {

IcsVisit visit(const char* uid, VisitState state)
{
    IcsVisit visit;
    visit.uid = QLatin1String(uid);
    visit.time = {Instant(1'792'056'600'000), Instant(1'792'059'300'000)}; // 15 October 2026, 9:30 to 10:15 UTC
    visit.state = state;
    visit.summary = QStringLiteral("Кира Власова, Осмотр");
    return visit;
}

} // namespace

class TestScheduleIcs final : public QObject
{
    Q_OBJECT

    QString m_python;

    [[nodiscard]] QStringList readBack(const std::vector<IcsVisit>& visits) const
    {
        return test::pythonSays(m_python, QStringLiteral(R"(
from icalendar import Calendar
calendar = Calendar.from_ical(data)
print(calendar["VERSION"], calendar["METHOD"], calendar["X-WR-CALNAME"])
for event in calendar.walk("VEVENT"):
    print(event["UID"], event["STATUS"], event["SEQUENCE"], event.decoded("DTSTART").isoformat(), event.decoded("DTEND").isoformat(), event.decoded("DTSTAMP").isoformat())
    print(repr(str(event["SUMMARY"])), repr(str(event.get("LOCATION", ""))), repr(str(event.get("DESCRIPTION", ""))))
)"), toIcs(QStringLiteral("Белова; Марина, терапевт"), visits, Instant(1'792'000'000'000))).trimmed().split(u'\n');
    }

private Q_SLOTS:
    void initTestCase() { m_python = test::pythonWith(QStringLiteral("icalendar")); }
    void init()
    {
        if (m_python.isEmpty())
            QSKIP("python3-icalendar is not installed");
    }

    void timesAreUtcAndWordsComeBackAsTheyWere()
    {
        IcsVisit moved = visit("visit-7.abc@priyom", VisitState::Confirmed);
        moved.sequence = 3;
        moved.summary = QStringLiteral("Лев; «Чернов», сын\\брат: ") + QString(90, u'щ') + QStringLiteral("\nи ещё");
        moved.location = QStringLiteral("Кабинет 2, Лазер");
        moved.description = QStringLiteral("+7 912 305-44-18");
        QCOMPARE(readBack({moved}), (QStringList{
            QStringLiteral("2.0 PUBLISH Белова; Марина, терапевт"),
            QStringLiteral("visit-7.abc@priyom CONFIRMED 3 2026-10-15T09:30:00+00:00 2026-10-15T10:15:00+00:00 2026-10-14T17:46:40+00:00"),
            QStringLiteral("'Лев; «Чернов», сын\\\\брат: ") + QString(90, u'щ') + QStringLiteral("\\nи ещё' 'Кабинет 2, Лазер' '+7 912 305-44-18'")}));
    }

    void everyStateHasItsStatus_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("status");
        QTest::newRow("not confirmed") << int(VisitState::Planned) << QStringLiteral("TENTATIVE");
        QTest::newRow("confirmed") << int(VisitState::Confirmed) << QStringLiteral("CONFIRMED");
        QTest::newRow("came") << int(VisitState::Came) << QStringLiteral("CONFIRMED");
        QTest::newRow("missed") << int(VisitState::NoShow) << QStringLiteral("CANCELLED");
        QTest::newRow("cancelled") << int(VisitState::Cancelled) << QStringLiteral("CANCELLED");
    }
    void everyStateHasItsStatus()
    {
        QFETCH(const int, state);
        QFETCH(const QString, status);
        const QStringList lines = readBack({visit("a@priyom", VisitState(state))});
        QCOMPARE(lines.value(1).section(u' ', 1, 1), status);
    }

    void noVisitsAreACalendarToo()
    {
        QCOMPARE(readBack({}), QStringList{QStringLiteral("2.0 PUBLISH Белова; Марина, терапевт")});
    }
};

QTEST_GUILESS_MAIN(TestScheduleIcs)
#include "test_schedule_ics.moc"
