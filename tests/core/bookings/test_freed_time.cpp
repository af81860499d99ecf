// SPDX-License-Identifier: GPL-3.0-or-later
// What an action leaves free of the time that a visit had: each service of it with its own specialist.
#include "core/bookings/freed_time.h"

#include <QTest>

using namespace priyom;
using namespace priyom::bookings;

namespace {

constexpr PersonId kAnna(1);
constexpr PersonId kBoris(2);

Instant at(double hour)
{
    return Instant(qint64(hour * 3'600'000));
}

VisitPart part(PersonId who, double from, double to)
{
    return {who, ServiceId(1), at(from), at(to), {}, 0, 0, {}};
}

Visit visitOf(std::vector<VisitPart> parts, VisitState state = VisitState::Planned)
{
    Visit visit;
    visit.id = VisitId(1);
    visit.state = state;
    setParts(visit, std::move(parts));
    return visit;
}

// «1 10:00–11:00»
QString told(const std::vector<FreedTime>& freed)
{
    QStringList said;
    for (const FreedTime& time : freed)
        said += QStringLiteral("%1 %2–%3").arg(time.specialist.value).arg(double(time.period.from.ms) / 3'600'000).arg(double(time.period.to.ms) / 3'600'000);
    return said.join(QStringLiteral(", "));
}

} // namespace

Q_DECLARE_METATYPE(priyom::bookings::Visit)

class TestFreedTime final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasTakenAndIsNotIsFree_data()
    {
        QTest::addColumn<Visit>("before");
        QTest::addColumn<Visit>("after");
        QTest::addColumn<QString>("freed");
        const Visit one = visitOf({part(kAnna, 10, 11)});
        const Visit two = visitOf({part(kAnna, 10, 11), part(kBoris, 11, 11.5)});
        QTest::newRow("called off") << one << visitOf({part(kAnna, 10, 11)}, VisitState::Cancelled) << "1 10–11";
        QTest::newRow("missed") << one << visitOf({part(kAnna, 10, 11)}, VisitState::NoShow) << "1 10–11";
        QTest::newRow("has come") << one << visitOf({part(kAnna, 10, 11)}, VisitState::Came) << "";
        QTest::newRow("moved to another hour") << one << visitOf({part(kAnna, 15, 16)}) << "1 10–11";
        QTest::newRow("moved by a quarter") << one << visitOf({part(kAnna, 10.25, 11.25)}) << "1 10–10.25";
        QTest::newRow("to another specialist") << one << visitOf({part(kBoris, 10, 11)}) << "1 10–11";
        QTest::newRow("made shorter") << one << visitOf({part(kAnna, 10, 10.5)}) << "1 10.5–11";
        QTest::newRow("made longer") << one << visitOf({part(kAnna, 10, 12)}) << "";
        QTest::newRow("both services, each with its own") << two << visitOf({part(kAnna, 10, 11), part(kBoris, 11, 11.5)}, VisitState::Cancelled)
                                                          << "1 10–11, 2 11–11.5";
        QTest::newRow("the second service alone") << two << one << "2 11–11.5";
        QTest::newRow("one after the other by one specialist are one time")
            << visitOf({part(kAnna, 10, 11), part(kAnna, 11, 12)}) << visitOf({part(kAnna, 10, 11), part(kAnna, 11, 12)}, VisitState::Cancelled) << "1 10–12";
        QTest::newRow("what was free already") << visitOf({part(kAnna, 10, 11)}, VisitState::Cancelled) << one << "";
        Visit past = one;
        past.historical = true;
        QTest::newRow("of a past that took no time here") << past << visitOf({part(kAnna, 10, 11)}, VisitState::Cancelled) << "";
    }
    void whatWasTakenAndIsNotIsFree()
    {
        QFETCH(const Visit, before);
        QFETCH(const Visit, after);
        QTEST(told(freedBy(before, after)), "freed");
    }

    void aNewVisitFreesNothing()
    {
        QVERIFY(freedBy(std::nullopt, visitOf({part(kAnna, 10, 11)})).empty());
        QCOMPARE(told(freedBy(visitOf({part(kAnna, 10, 11)}), std::nullopt)), QStringLiteral("1 10–11"));
    }
};

QTEST_GUILESS_MAIN(TestFreedTime)
#include "test_freed_time.moc"
