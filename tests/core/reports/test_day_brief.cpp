// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a day's brief that are no metric, each worked by hand.
#include "core/reports/day_brief.h"

#include <QTest>

using namespace priyom;
using namespace priyom::reports;
using bookings::VisitState;

namespace {

const QDate kDay(2026, 10, 15); // a Thursday
const PersonId kAnna(1);
const PersonId kOleg(2);

Instant at(int hour, int minute = 0)
{
    return Zone::utc().instant(kDay, QTime(hour, minute));
}

schedule::OpeningHours nineToSix()
{
    schedule::OpeningHours hours;
    hours.week.fill({{9 * 60, 18 * 60}});
    return hours;
}

bookings::VisitRow visit(PersonId specialist, Instant from, Instant to, VisitState state)
{
    bookings::VisitRow row;
    row.visit.specialist = specialist;
    row.visit.startAt = from;
    row.visit.endAt = to;
    row.visit.state = state;
    return row;
}

leads::LeadCard arrived(Instant when)
{
    leads::LeadCard card;
    card.lead.arrivedAt = when;
    return card;
}

} // namespace

class TestDayBrief final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_lead_waits_once_it_is_later_than_fifteen_minutes()
    {
        const schedule::WorkingClock clock(nineToSix(), Zone::utc());
        // 34 minutes, 15 minutes to the second, a moment more, and one of last night: its clock began at nine.
        const Instant night = Zone::utc().instant(kDay.addDays(-1), QTime(23, 0));
        const auto waiting = [&](Instant now) {
            std::vector<Instant> found;
            for (const leads::LeadCard& card : waitingLeads({arrived(at(13, 31)), arrived(at(13, 50)), arrived(night)}, {}, clock, now))
                found.push_back(card.lead.arrivedAt);
            return found;
        };
        QCOMPARE(waiting(at(9, 15)), std::vector<Instant>{});
        QCOMPARE(waiting(at(9, 16)), std::vector<Instant>{night});
        QCOMPARE(waiting(at(14, 5)), (std::vector<Instant>{at(13, 31), night}));
        QCOMPARE(waiting(at(14, 6)), (std::vector<Instant>{at(13, 31), at(13, 50), night}));
    }

    void a_limit_the_shop_has_set_holds_for_those_who_came_after_it()
    {
        const schedule::WorkingClock clock(nineToSix(), Zone::utc());
        const sla::NormBook hourFromNoon({{sla::Rule::Taken, {}, at(12), 3600}});
        const auto waiting = waitingLeads({arrived(at(11, 30)), arrived(at(12, 30))}, hourFromNoon, clock, at(13));
        QCOMPARE(waiting.size(), std::size_t(1));
        QCOMPARE(waiting.front().lead.arrivedAt, at(11, 30));
    }

    void who_was_answered_waits_for_nobodys_word()
    {
        leads::LeadCard answered = arrived(at(12));
        answered.lead.firstHumanReplyAt = at(12, 1);
        QVERIFY(waitingLeads({answered}, {}, schedule::WorkingClock({}, Zone::utc()), at(14)).empty());
    }

    void who_was_moved_on_unanswered_waits_for_it_still()
    {
        leads::LeadCard moved = arrived(at(12));
        moved.channelKind = catalog::ChannelKind::Chat;
        moved.lead.stage = leads::Stage::Qualified;
        moved.owed.unansweredSince = moved.lead.arrivedAt;
        QCOMPARE(waitingLeads({moved}, {}, schedule::WorkingClock({}, Zone::utc()), at(14)).size(), std::size_t(1));
        moved.lead.stage = leads::Stage::Came;
        QVERIFY(waitingLeads({moved}, {}, schedule::WorkingClock({}, Zone::utc()), at(14)).empty());
    }

    void only_planned_visits_still_ahead_wait_for_a_call()
    {
        const Instant now = at(14, 5);
        const auto ahead = unconfirmedAhead({visit(kAnna, at(13), at(14), VisitState::Planned), visit(kAnna, now, at(15), VisitState::Planned),
                                             visit(kAnna, at(15), at(16), VisitState::Confirmed), visit(kOleg, at(16), at(17), VisitState::Planned),
                                             visit(kOleg, at(17), at(18), VisitState::Cancelled)},
                                            now);
        QCOMPARE(ahead.size(), std::size_t(1));
        QCOMPARE(ahead.front().visit.startAt, at(16));
    }

    void the_usual_number_is_the_mean_of_the_days_up_to_the_hour()
    {
        // Two days: at 9:00, 14:05 and 18:00 on the first, at 10:00 on the second: 3 by 14:05, over 2 days.
        const std::vector<LocalTime> arrivals{{kDay.addDays(-2), QTime(9, 0)}, {kDay.addDays(-2), QTime(14, 5)},
                                              {kDay.addDays(-2), QTime(18, 0)}, {kDay.addDays(-1), QTime(10, 0)}};
        QCOMPARE(usualByHour(arrivals, QTime(14, 5), 2), std::optional(1.5));
        QCOMPARE(usualByHour(arrivals, QTime(8, 59), 2), std::optional(0.0));
        QVERIFY(!usualByHour(arrivals, QTime(14, 5), 0)); // no day to compare with
    }
};

QTEST_GUILESS_MAIN(TestDayBrief)
#include "test_day_brief.moc"
