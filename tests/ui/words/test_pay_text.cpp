// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/pay_text.h"

#include "core/pay/facts_json.h"
#include "core/pay/pay_calculator.h"
#include "tests/support/verify_result.h"
#include "ui/words/number_text.h"

#include <QLocale>

using namespace priyom;
using namespace priyom::words;

class TestPayText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Russian, QLocale::Russia)); }

    void aLineSaysItsFormula_data()
    {
        QTest::addColumn<QByteArray>("component");
        QTest::addColumn<QByteArray>("facts");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, const QByteArray& component, const QByteArray& facts, const char* text) {
            QTest::newRow(name) << component << facts << QString::fromUtf8(text);
        };
        const QByteArray kpi =
            R"({"type": "kpi", "fund": "50000", "accelerator": "1.2", "parts": [{"metric": "m", "weight": "0.4"},
                                   {"metric": "n", "weight": "0.6"}]})";
        const auto metric = [](const QByteArray& fact, const QByteArray& plan) {
            return QByteArray(R"({"metrics": {"n": {}, "m": {"fact": "FACT", "plan": "PLAN"}}})")
                .replace("FACT", fact)
                .replace("PLAN", plan);
        };
        row("above the plan", kpi, metric("3300000", "3000000"), "3 300 000 ÷ 3 000 000 = 110 %, 20 000 × 1,1 × 1,2");
        row("below it", kpi, metric("142500", "150000"), "142 500 ÷ 150 000 = 95 %, 20 000 × 0,95");
        row("under the threshold", kpi, metric("75", "100"), "75 ÷ 100 = 75 %, меньше 80 %: не начисляется");
        row("no plan", kpi, metric("75", "0"), "ждёт плана");
        row("less is better",
            R"({"type": "kpi", "fund": "100", "parts": [{"metric": "m", "weight": "1", "direction": "down"}]})",
            metric("10", "9"), "9 ÷ 10 = 90 %, 100 × 0,9");
        row("salary", R"({"type": "salary", "amount": "60000"})", R"({"days_worked": 21, "days_in_month": 22})",
            "60 000 ₽, отработано дней: 21 из 22");
        row("over the plan", R"({"type": "over_plan", "metric": "m", "rate": "0.02", "margin": "0.3"})",
            metric("3300000", "3000000"), "300 000 × 30 % маржи × 2 %");
        row("beyond", R"({"type": "over_volume", "after": 0, "rate": "0.03"})",
            R"({"visits": [{"start": "2026-10-01", "paid": "2500"}]})", "визитов: 1, оплачено 2 500 × 3 %");
    }
    void aLineSaysItsFormula()
    {
        QFETCH(QByteArray, component);
        QFETCH(QByteArray, facts);
        QFETCH(QString, text);
        const auto scheme = pay::parseScheme(QByteArray(R"({"components": [)" + component + "]}"));
        QVERIFY_RESULT(scheme);
        const auto result = pay::calculate(*scheme, *pay::readFacts(*ExactJson::parse(facts)));
        QVERIFY_RESULT(result);
        const auto figure = [](const QString&, const Rational& value) { return numberText(value, 2); };
        QCOMPARE(payFormula(result->lines.front(), figure).replace(kNoBreakSpace, u' '), text);
    }

    void theRulesReadAsTheSchemeSays()
    {
        pay::AttainmentRule rule;
        rule.accelerator = Rational(6) / 5;
        QStringList texts;
        for (const RuleRow& row : ruleRows(rule))
            texts += QString(row.when % QLatin1String(" | ") % row.pays).replace(kNoBreakSpace, u' ');
        QCOMPARE(texts, (QStringList{QStringLiteral("меньше 80 % плана | 0 ₽"),
                                     QStringLiteral("от 80 до 100 % | база × процент"),
                                     QStringLiteral("больше 100 % | база × процент × 1,2")}));
    }

    void aFaultSaysItsPlace()
    {
        QCOMPARE(
            faultText({QStringLiteral("components[0].parts"), pay::FaultKind::WeightsNotOne, QStringLiteral("0.99")}),
            QStringLiteral("components[0].parts: веса в сумме не дают 1 (0.99)"));
    }
};

QTEST_GUILESS_MAIN(TestPayText)
#include "test_pay_text.moc"
