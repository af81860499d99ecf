// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/pay_text.h"

#include "ui/words/number_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace priyom::words {

namespace {

using pay::Formula;
using pay::Term;

constexpr int kMostDecimals = 4;

QString plain(const Rational& value, int decimals = 2)
{
    return numberText(value, decimals);
}

// The numbers of one line by name.
class Numbers final
{
public:
    explicit Numbers(const pay::PayLine& line) : m_line(line) {}

    [[nodiscard]] bool has(Term term) const { return find(term) != m_line.numbers.end(); }
    [[nodiscard]] Rational value(Term term) const
    {
        const auto found = find(term);
        return found == m_line.numbers.end() ? Rational() : found->value;
    }
    [[nodiscard]] QString text(Term term, int decimals = 2) const { return plain(value(term), decimals); }

    // What a part is paid at attainment 1.
    [[nodiscard]] Rational full() const
    {
        return value(Term::Fund) * value(has(Term::Weight) ? Term::Weight : Term::Share);
    }
    [[nodiscard]] Rational scoredFact() const { return value(has(Term::RoundedFact) ? Term::RoundedFact : Term::Fact); }

private:
    [[nodiscard]] pay::Numbers::const_iterator find(Term term) const
    {
        return std::ranges::find(m_line.numbers, term, &pay::Number::term);
    }
    const pay::PayLine& m_line;
};

class PayWords
{
    Q_DECLARE_TR_FUNCTIONS(PayWords)

public:
    static QString formula(const pay::PayLine& line, const FigureText& figureText)
    {
        const Numbers n(line);
        const auto figure = [&](const Rational& value) { return figureText(line.about.toString(), value); };
        switch (line.formula) {
        case Formula::Fixed:
        case Formula::OneOff:
            return payAmount(n.value(Term::Amount));
        case Formula::ByDays:
            return tr("%1, отработано дней: %2 из %3")
                .arg(payAmount(n.value(Term::Amount)), n.text(Term::DaysWorked), n.text(Term::DaysInMonth));
        case Formula::NoPlan:
            return tr("ждёт плана");
        case Formula::NoValue:
            return tr("нет данных");
        case Formula::UnderThreshold:
            return tr("%1, меньше %2: не начисляется").arg(attained(n, figure), shareText(n.value(Term::Threshold)));
        case Formula::Proportional:
            return tr("%1, %2 × %3").arg(attained(n, figure), plain(n.full()), n.text(Term::Attainment, kMostDecimals));
        case Formula::AboveWhole:
            return tr("%1, %2 × %3 × %4")
                .arg(attained(n, figure), plain(n.full()), n.text(Term::Attainment, kMostDecimals),
                     n.text(Term::Accelerator, kMostDecimals));
        case Formula::AboveExcess:
            return tr("%1, %2 × (1 + %3 × %4)")
                .arg(attained(n, figure), plain(n.full()), plain(n.value(Term::Attainment) - 1, kMostDecimals),
                     n.text(Term::Accelerator, kMostDecimals));
        case Formula::Capped:
            return tr("%1, %2 × %3, это предел")
                .arg(attained(n, figure), plain(n.full()), n.text(Term::Cap, kMostDecimals));
        case Formula::NothingLess:
            return tr("факт 0 при плане %1, меньше лучше: %2 × %3")
                .arg(figure(n.value(Term::Plan)), plain(n.full()), n.text(Term::Score, kMostDecimals));
        case Formula::OverPlan:
            return n.value(Term::Margin) == 1
                       ? tr("%1 × %2").arg(n.text(Term::Over), rate(n))
                       : tr("%1 × %2 маржи × %3")
                             .arg(n.text(Term::Over), shareText(n.value(Term::Margin), kMostDecimals), rate(n));
        case Formula::NotOverPlan:
            return tr("%1 не больше плана %2").arg(figure(n.value(Term::Fact)), figure(n.value(Term::Plan)));
        case Formula::Beyond:
            return n.value(Term::After).isZero()
                       ? tr("визитов: %1, оплачено %2 × %3").arg(n.text(Term::Visits), n.text(Term::Paid), rate(n))
                       : tr("визитов после %1-го: %2, оплачено %3 × %4")
                             .arg(n.text(Term::After), n.text(Term::Visits), n.text(Term::Paid), rate(n));
        case Formula::Repeats:
            return tr("повторных визитов: %1, оплачено %2 × %3").arg(n.text(Term::Visits), n.text(Term::Paid), rate(n));
        case Formula::Percent:
            return tr("оплачено %1 × %2").arg(n.text(Term::Paid), rate(n));
        case Formula::PercentLessCost:
            return tr("(оплачено %1 − себестоимость %2) × %3").arg(n.text(Term::Paid), n.text(Term::Cost), rate(n));
        case Formula::Ratio:
            return tr("%1 × %2 ÷ %3").arg(n.text(Term::Base), figure(n.value(Term::Fact)), figure(n.value(Term::Plan)));
        case Formula::RatioFactor:
            return tr("%1 × %2 ÷ %3 × %4")
                .arg(n.text(Term::Base), figure(n.value(Term::Fact)), figure(n.value(Term::Plan)),
                     n.text(Term::Factor, kMostDecimals));
        }
        Q_UNREACHABLE();
    }

    static QString component(const QString& key)
    {
        static const QHash<QString, QString (*)()> words{
            {QStringLiteral("salary"), [] { return tr("Оклад"); }},
            {QStringLiteral("kpi"), [] { return tr("Премия за показатели"); }},
            {QStringLiteral("over_plan"), [] { return tr("Процент сверх плана"); }},
            {QStringLiteral("over_volume"), [] { return tr("Процент от визитов"); }},
            {QStringLiteral("percent"), [] { return tr("Процент от своей работы"); }},
            {QStringLiteral("ratio"), [] { return tr("Премия по отношению к цели"); }},
            {QStringLiteral("team"), [] { return tr("Премия команды"); }},
            {QStringLiteral("one_off"), [] { return tr("Разовое"); }},
        };
        const auto found = words.constFind(key);
        return found == words.constEnd() ? key : (*found)();
    }

    static QString warning(pay::LineWarning warning)
    {
        switch (warning) {
        case pay::LineWarning::NoPlan: return tr("ждёт плана");
        case pay::LineWarning::NoValue: return tr("нет данных");
        case pay::LineWarning::FactRounded: return tr("факт округлён перед оценкой");
        case pay::LineWarning::NegativeFact: return tr("факт меньше нуля");
        }
        Q_UNREACHABLE();
    }

    static QString warning(const pay::SchemeWarning& warning)
    {
        switch (warning.kind) {
        case pay::SchemeWarningKind::TooManyMetrics:
            return tr("Деньги зависят от %1 показателей, обычно хватает пяти: за всеми сразу не уследить.")
                .arg(plain(warning.amount));
        case pay::SchemeWarningKind::JumpAtPlan:
            return tr("При переходе через план премия сразу вырастает на %1.").arg(payAmount(warning.amount));
        case pay::SchemeWarningKind::PaysNothing:
            return tr("В схеме нет ни одной выплаты.");
        }
        Q_UNREACHABLE();
    }

    static QString reason(pay::FaultKind kind)
    {
        switch (kind) {
        case pay::FaultKind::NotJson: return tr("это не файл схемы (JSON)");
        case pay::FaultKind::NotATable: return tr("нужен набор полей");
        case pay::FaultKind::NotAList: return tr("нужен список");
        case pay::FaultKind::UnknownField: return tr("такого поля нет");
        case pay::FaultKind::MissingField: return tr("не указано");
        case pay::FaultKind::UnknownType: return tr("такой выплаты нет");
        case pay::FaultKind::UnknownRounding: return tr("округление бывает до копейки (kopeck) или до рубля (ruble)");
        case pay::FaultKind::UnknownAbove: return tr("ускорение бывает на всё (whole) или на превышение (excess)");
        case pay::FaultKind::UnknownDirection: return tr("направление бывает up или down");
        case pay::FaultKind::UnknownGroup: return tr("бывает services, goods или all");
        case pay::FaultKind::NotDecimal: return tr("нужно число в кавычках, например \"0.80\"");
        case pay::FaultKind::Negative: return tr("не может быть меньше нуля");
        case pay::FaultKind::NotABoolean: return tr("нужно true или false");
        case pay::FaultKind::NotAText: return tr("нужен текст");
        case pay::FaultKind::NotACount: return tr("нужно целое число без кавычек");
        case pay::FaultKind::WeightsNotOne: return tr("веса в сумме не дают 1");
        case pay::FaultKind::NoFacts: return tr("нет данных");
        case pay::FaultKind::NotAnInstant: return tr("это не время");
        case pay::FaultKind::MixedInstants: return tr("время со смещением и без него в одном списке");
        case pay::FaultKind::ZeroDays: return tr("в месяце нет рабочих дней");
        }
        Q_UNREACHABLE();
    }

    static QList<RuleRow> rows(const pay::AttainmentRule& rule)
    {
        const QString threshold = shareText(rule.threshold.value_or(0));
        const QString accelerator = plain(rule.accelerator.value_or(1), kMostDecimals);
        QList<RuleRow> rows{{tr("меньше %1 плана").arg(threshold), payAmount(0)},
                            {tr("от %1 до %2").arg(plain(rule.threshold.value_or(0) * 100), shareText(Rational(1))),
                             tr("база × процент")}};
        const QString above =
            rule.above == pay::Above::Whole ? tr("база × процент × %1") : tr("база × (1 + превышение × %1)");
        rows += {tr("больше %1").arg(shareText(Rational(1))), above.arg(accelerator)};
        if (rule.cap)
            rows += {tr("предел"), tr("база × %1").arg(plain(*rule.cap, kMostDecimals))};
        return rows;
    }

private:
    template <class Figure>
    static QString attained(const Numbers& n, const Figure& figure)
    {
        const Rational fact = n.scoredFact();
        const Rational plan = n.value(Term::Plan);
        const bool more = fact == n.value(Term::Attainment) * plan; // else less is better: plan ÷ fact
        return tr("%1 ÷ %2 = %3")
            .arg(figure(more ? fact : plan), figure(more ? plan : fact), shareText(n.value(Term::Attainment)));
    }
    static QString rate(const Numbers& n) { return shareText(n.value(Term::Rate), kMostDecimals); }
};

} // namespace

QString componentWord(const QString& key)
{
    return PayWords::component(key);
}

QString payFormula(const pay::PayLine& line, const FigureText& figure)
{
    return PayWords::formula(line, figure);
}

QString payAmount(const Rational& amount)
{
    const Result<Money> money = amount.toMoney();
    return money ? moneyText(*money) : plain(amount); // beyond all money there is: without the sign
}

QString warningText(pay::LineWarning warning)
{
    return PayWords::warning(warning);
}

QString warningText(const pay::SchemeWarning& warning)
{
    return PayWords::warning(warning);
}

QString faultText(const pay::Fault& fault)
{
    const QString text = fault.place % QLatin1String(": ") % PayWords::reason(fault.kind);
    return fault.about.isEmpty() ? text : QString(text % QLatin1String(" (") % fault.about % u')');
}

QList<RuleRow> ruleRows(const pay::AttainmentRule& rule)
{
    return PayWords::rows(rule);
}

} // namespace priyom::words
