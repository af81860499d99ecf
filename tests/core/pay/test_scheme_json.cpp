// SPDX-License-Identifier: GPL-3.0-or-later
// Every way a scheme can be wrong, with the place and the reason; and that what is written is read back as the same.
#include "core/pay/scheme_check.h"
#include "core/pay/scheme_json.h"
#include "tests/support/verify_result.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace priyom;
using namespace priyom::pay;

namespace {

QByteArray one(const QByteArray& component)
{
    return R"({"components": [)" + component + "]}";
}

QByteArray kpi(const QByteArray& parts)
{
    return one(R"({"type": "kpi", "fund": "1", "parts": )" + parts + "}");
}

const QByteArray kEverything = R"({"name": "Всё", "rounding": "ruble", "components": [
  {"type": "salary", "amount": "60000.50"},
  {"type": "kpi", "fund": "50000", "threshold": "0.7", "accelerator": "1.5", "above": "excess", "cap": "2", "parts": [
    {"metric": "revenue", "weight": "0.123456789012345"}, {"metric": "no_show_rate", "weight": "0.876543210987655", "direction": "down", "decimals": 3}]},
  {"type": "over_plan", "metric": "revenue", "rate": "0.02", "margin": "0.3"},
  {"type": "over_volume", "after": 40, "rate": "0.03", "repeat_rate": "0.02"},
  {"type": "percent", "of": "goods", "rate": "0.1", "less_cost": true},
  {"type": "ratio", "base": "10000", "metric": "conversion", "factor": "retention"},
  {"type": "team", "fund": "1000", "metric": "revenue", "direction": "down", "threshold": null, "share": "0.25"},
  {"type": "one_off", "amount": "-5", "reason": "за чай"}]})";

} // namespace

class TestSchemeJson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsRefusedWithPlaceAndReason_data()
    {
        QTest::addColumn<QByteArray>("scheme");
        QTest::addColumn<QString>("refusal");
        const auto row = [](const char* name, const QByteArray& scheme, const char* refusal) {
            QTest::newRow(name) << scheme << QString::fromUtf8(refusal);
        };
        row("no JSON", "{,", "scheme: not-json 1");
        row("a list", "[]", "scheme: not-a-table");
        row("no components", "{}", "scheme.components: missing-field");
        row("components that are none", R"({"components": 5})", "scheme.components: not-a-list");
        row("an unknown field", R"({"components": [], "bonus": 1})", "scheme.bonus: unknown-field");
        row("an unknown rounding", R"({"components": [], "rounding": "euro"})", "scheme.rounding: unknown-rounding");
        row("a component that is a text", one("\"salary\""), "components[0]: not-a-table");
        row("no type", one("{}"), "components[0].type: missing-field");
        row("an unknown type", one(R"({"type": "tip"})"), "components[0].type: unknown-type");
        row("a field too many", one(R"({"type": "salary", "amount": "1", "cap": null})"),
            "components[0].cap: unknown-field");
        row("a field too few", one(R"({"type": "salary"})"), "components[0].amount: missing-field");
        row("a number", one(R"({"type": "salary", "amount": 5})"), "components[0].amount: not-a-decimal-string");
        row("a comma", one(R"({"type": "salary", "amount": "1,5"})"), "components[0].amount: not-a-decimal-string");
        row("a negative salary", one(R"({"type": "salary", "amount": "-1"})"), "components[0].amount: negative");
        row("the second is looked at too",
            R"({"components": [{"type": "salary", "amount": "1"}, {"type": "percent", "of": "all", "rate": "-1"}]})",
            "components[1].rate: negative");
        row("above", one(R"({"type": "team", "fund": "1", "metric": "m", "above": "half"})"),
            "components[0].above: unknown-above");
        row("direction", one(R"({"type": "team", "fund": "1", "metric": "m", "direction": "left"})"),
            "components[0].direction: unknown-direction");
        row("a negative cap", one(R"({"type": "team", "fund": "1", "metric": "m", "cap": "-1"})"),
            "components[0].cap: negative");
        row("of", one(R"({"type": "percent", "of": "tips", "rate": "1"})"), "components[0].of: unknown-group");
        row("less_cost", one(R"({"type": "percent", "of": "all", "rate": "1", "less_cost": 1})"),
            "components[0].less_cost: not-a-boolean");
        row("after as text", one(R"({"type": "over_volume", "after": "4", "rate": "1"})"),
            "components[0].after: not-a-count");
        row("after 4.0", one(R"({"type": "over_volume", "after": 4.0, "rate": "1"})"),
            "components[0].after: not-a-count");
        row("after below 0", one(R"({"type": "over_volume", "after": -1, "rate": "1"})"),
            "components[0].after: not-a-count");
        row("a metric that is a number", one(R"({"type": "ratio", "base": "1", "metric": 5})"),
            "components[0].metric: not-a-text");
        row("a factor that is a number", one(R"({"type": "ratio", "base": "1", "metric": "m", "factor": 5})"),
            "components[0].factor: not-a-text");
        row("parts that are none", kpi("{}"), "components[0].parts: not-a-list");
        row("no parts", kpi("[]"), "components[0].parts: weights-not-one 0");
        row("weights under one", kpi(R"([{"metric": "a", "weight": "0.5"}, {"metric": "b", "weight": "0.49"}])"),
            "components[0].parts: weights-not-one 0.99");
        row("a negative weight", kpi(R"([{"metric": "a", "weight": "-1"}, {"metric": "b", "weight": "2"}])"),
            "components[0].parts[0].weight: negative");
        row("no weight", kpi(R"([{"metric": "a"}])"), "components[0].parts[0].weight: missing-field");
        row("a field of a part", kpi(R"([{"metric": "a", "weight": "1", "plan": "1"}])"),
            "components[0].parts[0].plan: unknown-field");
        row("a part's direction", kpi(R"([{"metric": "a", "weight": "1", "direction": null}])"),
            "components[0].parts[0].direction: unknown-direction");
        row("ten decimals", kpi(R"([{"metric": "a", "weight": "1", "decimals": 10}])"),
            "components[0].parts[0].decimals: not-a-count");
        row("true decimals", kpi(R"([{"metric": "a", "weight": "1", "decimals": true}])"),
            "components[0].parts[0].decimals: not-a-count");
    }
    void itIsRefusedWithPlaceAndReason()
    {
        QFETCH(QByteArray, scheme);
        QFETCH(QString, refusal);
        const auto parsed = parseScheme(scheme);
        QCOMPARE_ERROR(parsed, ErrorCode::BadInput);
        QCOMPARE(QString(parsed.error().subject % QLatin1String(": ") % parsed.error().detail), refusal);
    }

    void aDraftNamesAllItsFaults()
    {
        const auto json = ExactJson::parse(
            R"({"components": [{"type": "tip"}, {"type": "salary", "amount": 5}, {"type": "kpi", "fund": "x", "parts": []}]})");
        QVERIFY_RESULT(json);
        const Faults faults = checkScheme(*json).faults;
        QCOMPARE(faults.size(), std::size_t(4));
        QCOMPARE(faults[1].place, QStringLiteral("components[1].amount"));
        QVERIFY(faults[3].kind == FaultKind::WeightsNotOne);
    }

    void writtenAndReadBackItIsTheSame()
    {
        const auto scheme = parseScheme(kEverything);
        QVERIFY_RESULT(scheme);
        const QJsonObject written = toJson(*scheme);
        const auto again = parseScheme(QJsonDocument(written).toJson());
        QVERIFY_RESULT(again);
        QCOMPARE(toJson(*again), written);
        QCOMPARE(written[QLatin1String("components")]
                     .toArray()[1][QLatin1String("parts")]
                     .toArray()[0][QLatin1String("weight")]
                     .toString(),
                 QStringLiteral("0.123456789012345"));
        QCOMPARE(written[QLatin1String("components")].toArray()[6][QLatin1String("threshold")].type(),
                 QJsonValue::Null);
    }

    void itWarnsOfTheJumpInMoney()
    {
        const auto warnings = warningsOf(*parseScheme(one(
            R"({"type": "kpi", "fund": "50000", "accelerator": "1.2", "parts": [{"metric": "a", "weight": "1"}]})")));
        QCOMPARE(warnings.size(), std::size_t(1));
        QVERIFY(warnings[0].kind == SchemeWarningKind::JumpAtPlan);
        QCOMPARE(warnings[0].amount.toDecimalText(), QStringLiteral("10000"));
        QVERIFY(
            warningsOf(
                *parseScheme(one(
                    R"({"type": "kpi", "fund": "1", "above": "excess", "accelerator": "2", "parts": [{"metric": "a", "weight": "1"}]})")))
                .empty());
    }

    void itWarnsOfMoreThanFiveMetrics()
    {
        const auto warnings = [](int parts) {
            QByteArray components;
            for (int n = 0; n < parts; ++n)
                components += QByteArray(n ? ", " : "") + R"({"type": "over_plan", "rate": "0.1", "metric": )" +
                              QByteArray(n + 1, 'm').prepend('"') + "\"}";
            return warningsOf(*parseScheme(one(components)));
        };
        QVERIFY(warnings(5).empty());
        QCOMPARE(warnings(6).size(), std::size_t(1));
        QVERIFY(warnings(6)[0].kind == SchemeWarningKind::TooManyMetrics);
    }
};

QTEST_GUILESS_MAIN(TestSchemeJson)
#include "test_scheme_json.moc"
