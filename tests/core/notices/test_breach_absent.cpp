// SPDX-License-Identifier: GPL-3.0-or-later
// A breach while who answers for it was away: the shifts stay written down, and nobody was on them.
#include "core/notices/breach_judge.h"
#include "core/schedule/absence.h"
#include "tests/support/verify_result.h"

using namespace priyom;
using namespace priyom::notices;
using schedule::Absence;
using schedule::Shift;

Q_DECLARE_METATYPE(priyom::notices::BreachCause)

class TestBreachAbsent final : public QObject
{
    Q_OBJECT
    const Zone m_zone = *Zone::named(QStringLiteral("Asia/Yekaterinburg"));
    const PersonId m_anna{1};
    const PersonId m_boris{2};

    [[nodiscard]] Instant at(int hour, int minute) const { return m_zone.instant(QDate(2026, 10, 15), QTime(hour, minute)); }

private Q_SLOTS:
    void whoIsAwayIsNotBlamed_data()
    {
        QTest::addColumn<int>("annasDays");
        QTest::addColumn<int>("borisDays"); // of absence before and after the breach; -1: none
        QTest::addColumn<BreachCause>("cause");
        QTest::newRow("everybody is there") << -1 << -1 << BreachCause::Person;
        QTest::newRow("a day") << 0 << -1 << BreachCause::NotOnShift;
        QTest::newRow("the middle of three weeks") << 10 << -1 << BreachCause::NotOnShift;
        QTest::newRow("somebody else's vacation") << -1 << 10 << BreachCause::Person;
        QTest::newRow("all are away") << 10 << 10 << BreachCause::NobodyOnShift;
    }
    void whoIsAwayIsNotBlamed()
    {
        QFETCH(const int, annasDays);
        QFETCH(const int, borisDays);
        QFETCH(const BreachCause, cause);
        const QDate day(2026, 10, 15);
        std::vector<Shift> planned;
        for (int away = -12; away <= 12; ++away)
            for (const PersonId person : {m_anna, m_boris})
                planned.push_back({person, day.addDays(away), 9 * 60, 18 * 60});
        std::vector<Absence> absences;
        for (const auto& [person, days] : {std::pair(m_anna, annasDays), std::pair(m_boris, borisDays)})
            if (days >= 0)
                absences.push_back({{}, person, {}, day.addDays(-days), day.addDays(days)});
        schedule::OpeningHours hours;
        hours.week.fill({{9 * 60, 20 * 60}});
        const WaitingCases cases{{LeadId(1), m_anna, sla::Rule::Taken, {at(10, 0), std::nullopt, std::chrono::minutes(15), sla::NormClock::Working}, IssuedKinds()}};
        const BreachJudge judge(cases, planned, schedule::present(planned, absences), 10, m_zone);
        QCOMPARE(int(judge.causeOf(cases[0], at(10, 15), at(10, 0), schedule::WorkingClock(hours, m_zone))), int(cause));
    }
};

QTEST_GUILESS_MAIN(TestBreachAbsent)
#include "test_breach_absent.moc"
