// SPDX-License-Identifier: GPL-3.0-or-later
// The golden figures of the domain, to the kopeck, and the cases of each component that pay differently.
#include "core/pay/facts_json.h"
#include "core/pay/pay_calculator.h"
#include "core/pay/pay_json.h"
#include "core/pay/scheme_json.h"
#include "tests/support/verify_result.h"

#include <QJsonArray>

using namespace priyom;
using namespace priyom::pay;

namespace {

// "26400.00 9500.00 = 35900.00", or "place: reason" of a refusal.
QString paid(const QByteArray& scheme, const QByteArray& facts)
{
    const auto answer = bonusCalc(scheme, facts, Explain::No);
    if (!answer)
        return answer.error().subject % QLatin1String(": ") % answer.error().detail;
    QString text;
    for (const QJsonValue& line : (*answer)[QLatin1String("lines")].toArray())
        text += line[QLatin1String("amount")].toString() % u' ';
    return text % QLatin1String("= ") % (*answer)[QLatin1String("total")].toString();
}

QByteArray one(const QByteArray& component)
{
    return R"({"name": "x", "components": [)" + component + "]}";
}

QByteArray metric(const QByteArray& fact, const QByteArray& plan)
{
    return R"({"metrics": {"m": {"fact": ")" + fact + R"(", "plan": )" + plan + "}}}";
}

QByteArray kpi(const QByteArray& rule, const QByteArray& part = {})
{
    return one(R"({"type": "kpi", "fund": "20000", "accelerator": "1.2", )" + rule +
               R"("parts": [{"metric": "m", "weight": "1")" + part + "}]}");
}

const QByteArray kManager = R"({"name": "Менеджер", "rounding": "kopeck", "components": [
  {"type": "salary", "amount": "60000"},
  {"type": "kpi", "fund": "50000", "threshold": "0.80", "accelerator": "1.2", "above": "whole", "cap": null, "parts": [
    {"metric": "revenue", "weight": "0.40"}, {"metric": "average_check", "weight": "0.20"},
    {"metric": "call_to_visit", "weight": "0.20", "decimals": 3}, {"metric": "calls_quality", "weight": "0.20"}]},
  {"type": "over_plan", "metric": "revenue", "rate": "0.02", "margin": "0.30"}]})";
const QByteArray kMonth = R"({"days_worked": 22, "days_in_month": 22,
 "metrics": {"revenue": {"fact": "3300000", "plan": "3000000"}, "average_check": {"fact": "142500", "plan": "150000"},
             "call_to_visit": {"fact": "0.02105", "plan": "0.02"}, "calls_quality": {"fact": "950", "plan": "1000"}}})";

QByteArray fiftyTwoVisits()
{
    QByteArray visits;
    for (int n = 0; n < 52; ++n)
        visits += QByteArray(n ? ", " : "") + R"({"start": "2026-10-15T10:)" + QByteArray::number(n + 100).mid(1) +
                  R"(:00Z", "paid": "2500", "repeat": )" + (n % 5 == 0 && n < 50 ? "true" : "false") + "}";
    return R"({"visits": [)" + visits + "]}";
}

} // namespace

class TestPayCalculator final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itPays_data()
    {
        QTest::addColumn<QByteArray>("scheme");
        QTest::addColumn<QByteArray>("facts");
        QTest::addColumn<QString>("lines");
        const auto row = [](const char* name, const QByteArray& scheme, const QByteArray& facts, const char* lines) {
            QTest::newRow(name) << scheme << facts << QString::fromUtf8(lines);
        };
        row("golden: the manager", kManager, kMonth, "60000.00 26400.00 9500.00 12600.00 9500.00 1800.00 = 119800.00");
        row("golden: 79.99 %", kpi(""), metric("7999", "\"10000\""), "0.00 = 0.00");
        row("golden: 80 %", kpi(""), metric("8000", "\"10000\""), "16000.00 = 16000.00");
        row("golden: 90 %", kpi(""), metric("9000", "\"10000\""), "18000.00 = 18000.00");
        row("golden: 100 %", kpi(""), metric("10000", "\"10000\""), "20000.00 = 20000.00");
        row("golden: 110 %", kpi(""), metric("11000", "\"10000\""), "26400.00 = 26400.00");
        row("golden: visits over the 40th",
            R"({"components": [{"type": "one_off", "amount": "20000", "reason": "оклад"},
                               {"type": "over_volume", "after": 40, "rate": "0.03", "repeat_rate": "0.02"}]})",
            fiftyTwoVisits(), "20000.00 900.00 500.00 = 21400.00");
        row("golden: ratio", one(R"({"type": "ratio", "base": "10000", "metric": "m", "factor": "retention"})"),
            R"({"metrics": {"m": {"fact": "0.22", "plan": "0.20"}}, "factors": {"retention": "1.1"}})",
            "12100.00 = 12100.00");

        row("excess accelerates what is above", kpi(R"("above": "excess", )"), metric("110", "\"100\""),
            "22400.00 = 22400.00");
        row("a cap bounds the share", kpi(R"("cap": "1.25", )"), metric("110", "\"100\""), "25000.00 = 25000.00");
        row("a cap under one bounds it too", kpi(R"("cap": "0.5", )"), metric("90", "\"100\""), "10000.00 = 10000.00");
        row("a threshold of 100 %", kpi(R"("threshold": "1", )"), metric("99.99", "\"100\""), "0.00 = 0.00");
        row("less is better", kpi("", R"(, "direction": "down")"), metric("10", "\"9\""), "18000.00 = 18000.00");
        row("less is better and there was none", kpi("", R"(, "direction": "down")"), metric("0", "\"9\""),
            "20000.00 = 20000.00");
        row("... with a cap", kpi(R"("cap": "1.5", )", R"(, "direction": "down")"), metric("0", "\"9\""),
            "30000.00 = 30000.00");
        row("the fact is rounded before it is scored", kpi("", R"(, "decimals": 0)"), metric("79.5", "\"100\""),
            "16000.00 = 16000.00");
        row("no plan", kpi(""), metric("100", "null"), "0.00 = 0.00");
        row("a plan of 0 is none", kpi(""), metric("100", "\"0.0\""), "0.00 = 0.00");

        row("a salary by days", one(R"({"type": "salary", "amount": "60000"})"),
            R"({"days_worked": 7, "days_in_month": 22})", "19090.91 = 19090.91");
        row("more days than the month's", one(R"({"type": "salary", "amount": "60000"})"),
            R"({"days_worked": 23, "days_in_month": 20})", "69000.00 = 69000.00");
        row("a salary without days", one(R"({"type": "salary", "amount": "60000"})"), "{}", "60000.00 = 60000.00");
        row("under the plan nothing is over it", one(R"({"type": "over_plan", "metric": "m", "rate": "0.02"})"),
            metric("99", "\"100\""), "0.00 = 0.00");
        row("visits count in the order of instants, not of spelling",
            one(R"({"type": "over_volume", "after": 1, "rate": "1"})"),
            R"({"visits": [{"start": "2026-10-01T10:00:00+05:00", "paid": "10"}, {"start": "2026-10-01T06:00:00Z", "paid": "200"},
                           {"start": "2026-10-01T04:00:00Z", "paid": "0"}]})",
            "200.00 0.00 = 200.00");
        row("equal starts as listed", one(R"({"type": "over_volume", "after": 1, "rate": "1"})"),
            R"({"visits": [{"start": "2026-10-01", "paid": "1"}, {"start": "2026-10-01", "paid": "20"}]})",
            "20.00 0.00 = 20.00");
        row("a percent of services", one(R"({"type": "percent", "of": "services", "rate": "0.4"})"),
            R"({"sales": {"services": {"paid": "1000", "cost": "100"}}})", "400.00 = 400.00");
        row("a percent less cost", one(R"({"type": "percent", "of": "all", "rate": "0.4", "less_cost": true})"),
            R"({"sales": {"services": {"paid": "1000", "cost": "100"}, "goods": {"paid": "50"}}})", "380.00 = 380.00");
        row("a team's share", one(R"({"type": "team", "fund": "30000", "metric": "m", "share": "0.25"})"),
            R"({"team": {"m": {"fact": "90", "plan": "100"}}})", "6750.00 = 6750.00");
        row("a fine", one(R"({"type": "one_off", "amount": "-500.005", "reason": "опоздание"})"), "{}",
            "-500.01 = -500.01");
        row("each line is rounded, then summed",
            R"({"rounding": "ruble", "components": [{"type": "one_off", "amount": "0.5", "reason": "a"}, {"type": "one_off", "amount": "0.5", "reason": "b"}]})",
            "{}", "1.00 1.00 = 2.00");
        row("beyond any kopeck that Money holds",
            one(R"({"type": "one_off", "amount": "123456789012345678901234567890.129", "reason": ""})"), "{}",
            "123456789012345678901234567890.13 = 123456789012345678901234567890.13");
        row("nothing to pay", R"({"components": []})", "{}", "= 0.00");

        row("no facts of a metric", kpi(""), R"({"metrics": {}})", "components[0]: no-facts metrics.m");
        row("no fact", kpi(""), R"({"metrics": {"m": {"plan": "1"}}})", "metrics.m.fact: no-facts");
        row("a fact that is a number", kpi(""), R"({"metrics": {"m": {"fact": 5, "plan": "1"}}})",
            "metrics.m.fact: not-a-decimal-string");
        row("a plan with an exponent", kpi(""), metric("1", "\"1e3\""), "metrics.m.plan: not-a-decimal-string");
        row("a month of no days", one(R"({"type": "salary", "amount": "1"})"),
            R"({"days_worked": 1, "days_in_month": 0})", "days_in_month: zero-days");
        row("half a day", one(R"({"type": "salary", "amount": "1"})"), R"({"days_worked": 1.5, "days_in_month": 2})",
            "days_worked: not-a-count");
        row("no visits", one(R"({"type": "over_volume", "after": 1, "rate": "1"})"), "{}", "visits: no-facts");
        row("an instant beside a local time", one(R"({"type": "over_volume", "after": 1, "rate": "1"})"),
            R"({"visits": [{"start": "2026-10-01", "paid": "1"}, {"start": "2026-10-01T00:00Z", "paid": "20"}]})",
            "visits[1].start: mixed-instants");
        row("no goods", one(R"({"type": "percent", "of": "all", "rate": "1"})"),
            R"({"sales": {"services": {"paid": "1"}}})", "sales.goods: no-facts");
        row("no factor", one(R"({"type": "ratio", "base": "1", "metric": "m", "factor": "f"})"), metric("1", "null"),
            "components[0]: no-facts factors.f");
        row("an amount left open", one(R"({"type": "salary", "amount": null})"), "{}",
            "components[0]: missing-field amount");
        row("facts that are a list", R"({"components": []})", "[]", "facts: not-a-table");
        row("facts that are no JSON", R"({"components": []})", "{", "facts: not-json 1");
    }
    void itPays()
    {
        QFETCH(QByteArray, scheme);
        QFETCH(QByteArray, facts);
        QFETCH(QString, lines);
        QCOMPARE(paid(scheme, facts), lines);
    }

    void aFaultNobodyAsksForDoesNotMatter()
    {
        QCOMPARE(paid(one(R"({"type": "one_off", "amount": "1", "reason": ""})"),
                      R"({"metrics": 5, "visits": [{}], "days_in_month": 0})"),
                 QStringLiteral("1.00 = 1.00"));
    }

    void aPartWithoutAPlanHoldsTheMonth()
    {
        const auto calculated = [](const QByteArray& facts) {
            return calculate(*parseScheme(kpi("")), *readFacts(*ExactJson::parse(facts)));
        };
        QVERIFY(calculated(metric("100", "null"))->waitsForPlan());
        QVERIFY(!calculated(metric("100", "\"100\""))->waitsForPlan());
    }

    void aRateWithoutCasesPaysNothingEvenWhereLessIsBetter()
    {
        Facts facts;
        facts.metrics.insert(QStringLiteral("m"), {Rational(0), Rational(9), true});
        const auto result = calculate(*parseScheme(kpi("", R"(, "direction": "down")")), facts);
        QVERIFY_RESULT(result);
        QVERIFY(result->total == 0);
        QVERIFY(result->lines.front().warnings == std::vector{LineWarning::NoValue});
        QVERIFY(!result->waitsForPlan());
    }

    void theExplanationGivesTheFormulaAndItsNumbers()
    {
        const auto answer = bonusCalc(kManager, kMonth, Explain::Yes);
        QVERIFY_RESULT(answer);
        const QJsonObject line = (*answer)[QLatin1String("lines")].toArray()[3].toObject();
        QCOMPARE(line[QLatin1String("about")].toString(), QStringLiteral("call_to_visit"));
        QCOMPARE(line[QLatin1String("formula")].toString(), toKey(Formula::AboveWhole));
        QCOMPARE(line[QLatin1String("warnings")].toArray(), QJsonArray{toKey(LineWarning::FactRounded)});
        const QJsonObject numbers = line[QLatin1String("numbers")].toObject();
        QCOMPARE(numbers[QLatin1String("fact")].toString(), QStringLiteral("0.02105"));
        QCOMPARE(numbers[QLatin1String("rounded_fact")].toString(), QStringLiteral("0.021"));
        QCOMPARE(numbers[QLatin1String("attainment")].toString(), QStringLiteral("1.05"));
        QCOMPARE(numbers[QLatin1String("score")].toString(), QStringLiteral("1.26"));
        QCOMPARE(numbers[QLatin1String("exact")].toString(), QStringLiteral("12600"));
    }

    void theLinesAddUpToTheTotal()
    {
        const auto result = calculate(*parseScheme(kManager), *readFacts(*ExactJson::parse(kMonth)));
        QVERIFY_RESULT(result);
        Rational sum;
        for (const PayLine& line : result->lines)
            sum += line.amount;
        QVERIFY(sum == result->total);
    }

    void aLineOfManyIsRefusedAlone()
    {
        QCOMPARE(bonusMany(R"({"scheme": {"components": [{"type": "tip"}]}, "facts": {}})", Explain::No).json,
                 QByteArray(R"({"refused":"components[0].type: unknown-type"})"));
        QVERIFY(bonusMany("nonsense", Explain::No).refused);
        QVERIFY(bonusMany(R"({"scheme": {"components": []}})", Explain::No).refused);
        QVERIFY(!bonusMany(R"({"scheme": {"components": []}, "facts": {}})", Explain::No).refused);
    }
};

QTEST_GUILESS_MAIN(TestPayCalculator)
#include "test_pay_calculator.moc"
