// SPDX-License-Identifier: GPL-3.0-or-later
// Every way from every stage to every stage, as domain.md 2 says it.
#include "core/leads/lead_pipeline.h"

#include "tests/support/verify_result.h"

using namespace priyom;
using namespace priyom::leads;

namespace {

constexpr Instant kNow(1'800'000'000'000);

// What is refused without a visit, with one that is due, and what the visit then undergoes.
struct Expected
{
    const char* way;
    const char* withoutVisit; // "" = goes
    const char* withVisit;
    VisitEffect effect;
};

const Expected kTable[] = {
    {"new->new", "same", "same", VisitEffect::None},
    {"new->qualified", "", "", VisitEffect::None},
    {"new->confirmed", "visit_needed", "", VisitEffect::Confirm},
    {"new->came", "visit_needed", "", VisitEffect::Come},
    {"new->no_show", "visit_needed", "", VisitEffect::Miss},
    {"new->lost", "", "", VisitEffect::Cancel},
    {"qualified->new", "not_allowed", "not_allowed", VisitEffect::None},
    {"qualified->qualified", "same", "same", VisitEffect::None},
    {"qualified->confirmed", "visit_needed", "", VisitEffect::Confirm},
    {"qualified->came", "visit_needed", "", VisitEffect::Come},
    {"qualified->no_show", "visit_needed", "", VisitEffect::Miss},
    {"qualified->lost", "", "", VisitEffect::Cancel},
    {"confirmed->new", "not_allowed", "not_allowed", VisitEffect::None},
    {"confirmed->qualified", "", "", VisitEffect::Cancel},
    {"confirmed->confirmed", "same", "same", VisitEffect::None},
    {"confirmed->came", "visit_needed", "", VisitEffect::Come},
    {"confirmed->no_show", "visit_needed", "", VisitEffect::Miss},
    {"confirmed->lost", "", "", VisitEffect::Cancel},
    {"came->new", "not_allowed", "not_allowed", VisitEffect::None},
    {"came->qualified", "not_allowed", "not_allowed", VisitEffect::None},
    {"came->confirmed", "not_allowed", "not_allowed", VisitEffect::None},
    {"came->came", "same", "same", VisitEffect::None},
    {"came->no_show", "not_allowed", "not_allowed", VisitEffect::None},
    {"came->lost", "not_allowed", "not_allowed", VisitEffect::None},
    {"no_show->new", "not_allowed", "not_allowed", VisitEffect::None},
    {"no_show->qualified", "", "", VisitEffect::None},
    {"no_show->confirmed", "not_allowed", "not_allowed", VisitEffect::None},
    {"no_show->came", "not_allowed", "not_allowed", VisitEffect::None},
    {"no_show->no_show", "same", "same", VisitEffect::None},
    {"no_show->lost", "", "", VisitEffect::Cancel},
    {"lost->new", "", "", VisitEffect::None},
    {"lost->qualified", "", "", VisitEffect::None},
    {"lost->confirmed", "not_allowed", "not_allowed", VisitEffect::None},
    {"lost->came", "not_allowed", "not_allowed", VisitEffect::None},
    {"lost->no_show", "not_allowed", "not_allowed", VisitEffect::None},
    {"lost->lost", "same", "same", VisitEffect::None},
};

} // namespace

class TestLeadPipeline final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWay_data()
    {
        QTest::addColumn<int>("row");
        QCOMPARE(std::size(kTable), size_t(36));
        for (int row = 0; row < 36; ++row)
            QTest::newRow(kTable[row].way) << row;
    }
    void everyWay()
    {
        QFETCH(int, row);
        const Expected& expected = kTable[row];
        Move move{kAllStages[row / 6], kAllStages[row % 6], std::nullopt, true, kNow};
        QCOMPARE(QString(stageKey(move.from) % QLatin1String("->") % stageKey(move.to)), QString::fromLatin1(expected.way));
        compare(judge(move), expected.withoutVisit, expected.way);
        move.visitStart = kNow;
        const auto judged = judge(move);
        compare(judged, expected.withVisit, expected.way);
        if (judged)
            QCOMPARE(int(judged->visit), int(expected.effect));
        if (judged)
            QCOMPARE(judged->passesQualified, row == 2 || row == 3 || row == 4);
    }

    void aVisitComesOrIsMissedFromThirtyMinutesBeforeItsStart_data()
    {
        QTest::addColumn<int>("secondsAhead");
        QTest::addColumn<bool>("goes");
        QTest::newRow("long past") << -86'400 << true;
        QTest::newRow("30 minutes ahead") << 1800 << true;
        QTest::newRow("a second more") << 1801 << false;
    }
    void aVisitComesOrIsMissedFromThirtyMinutesBeforeItsStart()
    {
        QFETCH(int, secondsAhead);
        QFETCH(bool, goes);
        for (const Stage to : {Stage::Came, Stage::NoShow}) {
            const auto judged = judge({Stage::Confirmed, to, kNow + std::chrono::seconds(secondsAhead), false, kNow});
            QCOMPARE(judged.has_value(), goes);
            if (!goes)
                QCOMPARE(judged.error().detail, QStringLiteral("too_early"));
        }
        QVERIFY(judge({Stage::Qualified, Stage::Confirmed, kNow + std::chrono::hours(999), false, kNow}).has_value());
    }

    void lostAsksWhy()
    {
        for (const Stage from : {Stage::New, Stage::Qualified, Stage::Confirmed, Stage::NoShow})
            compare(judge({from, Stage::Lost, std::nullopt, false, kNow}), "reason_needed", "");
    }

    void aSkippedQualifiedIsRecordedAndASkippedConfirmedIsNot()
    {
        Lead lead;
        apply(lead, Stage::Came, judge({Stage::New, Stage::Came, kNow, false, kNow}).value(), {}, kNow);
        QCOMPARE(lead.qualifiedAt, std::optional(kNow));
        QCOMPARE(lead.takenAt, std::optional(kNow));
        QVERIFY(!lead.confirmedAt);
    }

    void aStageIsReachedOnceAndForAll()
    {
        const Instant later = kNow + std::chrono::hours(1);
        Lead lead;
        apply(lead, Stage::Qualified, {}, {}, kNow);
        apply(lead, Stage::Confirmed, {}, {}, kNow);
        apply(lead, Stage::Qualified, {}, {}, later);
        apply(lead, Stage::Confirmed, {}, {}, later);
        QCOMPARE(lead.qualifiedAt, std::optional(kNow));
        QCOMPARE(lead.confirmedAt, std::optional(kNow));
        QCOMPARE(lead.stageAt, later);
    }

    void aReopenedLeadIsNotLostAnyMore()
    {
        Lead lead;
        apply(lead, Stage::Lost, {}, {ReasonId(3), QStringLiteral("x")}, kNow);
        QCOMPARE(lead.lostReason, ReasonId(3));
        QCOMPARE(lead.lostAt, std::optional(kNow));
        apply(lead, Stage::New, {}, {}, kNow);
        QVERIFY(!lead.lostReason.isValid());
        QVERIFY(!lead.lostAt);
        QVERIFY(!lead.qualifiedAt);
    }

private:
    static void compare(const Result<MoveEffect>& judged, const char* refused, const char* way)
    {
        QCOMPARE(judged ? QString() : judged.error().detail, QString::fromLatin1(refused));
        if (!judged && way[0] != '\0')
            QCOMPARE(judged.error().subject, QString::fromLatin1(way));
    }
};

QTEST_GUILESS_MAIN(TestLeadPipeline)
#include "test_lead_pipeline.moc"
