// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bonus/explain_build.h"

#include "core/metrics/registry.h"
#include "core/pay/month_facts.h"
#include "ui/words/date_text.h"
#include "ui/words/lead_words.h"
#include "ui/words/metric_text.h"
#include "ui/words/number_text.h"
#include "ui/words/pay_text.h"
#include "ui/words/ratio_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace priyom::bonus {

using pay::PayLine;
using pay::Term;

namespace {

constexpr std::size_t kRecordsShown = 4;

std::optional<Rational> number(const PayLine& line, Term term)
{
    const auto found = std::ranges::find(line.numbers, term, &pay::Number::term);
    return found == line.numbers.end() ? std::nullopt : std::optional(found->value);
}

bool isMetric(const QString& id)
{
    return metrics::metricNamed(id).has_value();
}

class ExplainText
{
    Q_DECLARE_TR_FUNCTIONS(ExplainText)

public:
    static QString partTitle(const PayLine& line)
    {
        const QString name = words::metricName(line.about.toString());
        const auto weight = number(line, Term::Weight);
        return weight ? tr("%1, вес %2").arg(name, words::shareText(*weight)) : name;
    }

    static QString lineTitle(const PayLine& line)
    {
        const QString about = line.about.toString();
        if (about == QLatin1String("beyond"))
            return tr("Визиты сверх объёма");
        if (about == QLatin1String("repeat"))
            return tr("Повторные визиты");
        if (line.component == QLatin1String("one_off") && !about.isEmpty())
            return about;
        return words::componentWord(line.component);
    }

    static QString kpiBase(const PayLine& first, qsizetype parts)
    {
        return tr("база %1, показателей: %2").arg(words::payAmount(number(first, Term::Fund).value_or(0)), words::countText(parts));
    }

    static QString more(qsizetype count) { return tr("Ещё %n строк", nullptr, int(count)); }

    static QString rowsWord(const reports::RecordList& list)
    {
        if (const auto ratio = words::ratioText(list))
            return ratio->text();
        if (list.kind != metrics::Kind::Rate)
            return tr("%n строк", nullptr, int(list.rows.size()));
        const auto flagged = std::ranges::count_if(list.rows, &reports::RecordRow::flag);
        return tr("%1 из %2").arg(words::countText(flagged), words::countText(qint64(list.rows.size())));
    }

    static QString factTitle(const PayLine& line)
    {
        const auto fact = number(line, Term::Fact);
        return fact ? tr("Факт %1").arg(unrounded(line.about.toString(), *fact)) : tr("Нет данных");
    }

    // What the fact is held against: «округлён до 2,1 %, план 2 %».
    static QString factAgainst(const PayLine& line)
    {
        const QString metric = line.about.toString();
        const auto fact = number(line, Term::Fact);
        const auto rounded = number(line, Term::RoundedFact);
        const auto plan = number(line, Term::Plan);
        QStringList said;
        if (fact && rounded && *rounded != *fact)
            said.append(tr("округлён до %1").arg(figureText(metric, *rounded)));
        if (plan)
            said.append(tr("план %1").arg(figureText(metric, *plan)));
        return said.join(QStringLiteral(", "));
    }

    // One decimal more than is scored, so that the rounding can be followed.
    static QString unrounded(const QString& metric, const Rational& fact)
    {
        const auto known = metrics::metricNamed(metric);
        return known && (*known)->unit == metrics::Unit::Fraction ? words::shareText(fact, 3) : words::numberText(fact, 4);
    }

    static QString factAmount(const PayLine& line)
    {
        const auto fact = number(line, Term::RoundedFact) ? number(line, Term::RoundedFact) : number(line, Term::Fact);
        return fact ? figureText(line.about.toString(), *fact) : QString();
    }
};

ExplainNode recordNode(const reports::RecordRow& row)
{
    ExplainNode node{NodeKind::Record, words::axisDateText(row.at.date), words::clientName(row.who)};
    node.amount = words::moneyText(Money::ofMinor(std::llround(row.value)));
    return node;
}

// The largest sums in order of time, then the rest in one row.
void addRecords(ExplainNode& line, const reports::RecordList& list, const reports::FigureQuery& query)
{
    if (list.kind != metrics::Kind::Sum || list.unit != metrics::Unit::Money) {
        if (!list.rows.empty())
            line.children.push_back({NodeKind::Record, {}, ExplainText::rowsWord(list), {}, {}, query});
        return;
    }
    std::vector<reports::RecordRow> rows = list.rows;
    std::ranges::stable_sort(rows, std::greater(), &reports::RecordRow::value);
    const std::size_t shown = std::min(rows.size(), kRecordsShown);
    double rest = 0;
    for (std::size_t at = shown; at < rows.size(); ++at)
        rest += rows[at].value;
    std::sort(rows.begin(), rows.begin() + std::ptrdiff_t(shown),
              [](const auto& a, const auto& b) { return std::pair(a.at.date, a.at.time) < std::pair(b.at.date, b.at.time); });
    for (std::size_t at = 0; at < shown; ++at) {
        line.children.push_back(recordNode(rows[at]));
        line.children.back().opens = query;
        line.children.back().record = rows[at].id;
    }
    if (rows.size() > shown)
        line.children.push_back({NodeKind::Record, {}, ExplainText::more(qsizetype(rows.size() - shown)), {}, words::moneyText(Money::ofMinor(std::llround(rest))), query});
}

ExplainNode lineNode(const PayLine& line, NodeKind kind, const pay::PersonPay& pay, Month month, const RecordsByMetric& records)
{
    ExplainNode node{kind, {}, kind == NodeKind::Part ? ExplainText::partTitle(line) : ExplainText::lineTitle(line)};
    node.formula = words::payFormula(line, figureText);
    node.amount = words::payAmount(line.amount);
    const QString metric = line.about.toString();
    if (isMetric(metric)) {
        addRecords(node, records.value(metric), queryOf(pay, month, metric));
        node.children.push_back({NodeKind::Fact, {}, ExplainText::factTitle(line), ExplainText::factAgainst(line), ExplainText::factAmount(line)});
    }
    // The other warnings are said by the formula and the fact themselves.
    if (std::ranges::find(line.warnings, pay::LineWarning::NegativeFact) != line.warnings.end())
        node.children.push_back({NodeKind::Fact, {}, words::warningText(pay::LineWarning::NegativeFact)});
    return node;
}

} // namespace

QString figureText(const QString& metric, const Rational& value)
{
    const auto known = metrics::metricNamed(metric);
    if (!known)
        return words::numberText(value, 2);
    switch ((*known)->unit) {
    case metrics::Unit::Fraction: return words::shareText(value, 2);
    case metrics::Unit::Points: return words::shareText(value, 1);
    case metrics::Unit::Count:
    case metrics::Unit::Money:
    case metrics::Unit::Seconds:
    case metrics::Unit::Days: break;
    }
    return words::numberText(value, 2);
}

QStringList metricsOf(const pay::PersonPay& pay)
{
    QStringList metrics;
    if (!pay.result)
        return metrics;
    for (const PayLine& line : pay.result->lines) {
        const QString about = line.about.toString();
        if (isMetric(about) && !metrics.contains(about))
            metrics.append(about);
    }
    return metrics;
}

reports::FigureQuery queryOf(const pay::PersonPay& pay, Month month, const QString& metric)
{
    reports::FigureQuery query{metric, {month.firstDay(), month.end().addDays(-1)}};
    query.by = pay::whoseWork(pay.person) == pay::Whose::Manager ? reports::GroupKind::Manager : reports::GroupKind::Specialist;
    query.key = pay.person.name;
    return query;
}

std::vector<ExplainNode> explain(const pay::PersonPay& pay, Month month, const RecordsByMetric& records)
{
    std::vector<ExplainNode> nodes;
    if (!pay.result)
        return nodes;
    const std::vector<PayLine>& lines = pay.result->lines;
    for (std::size_t at = 0; at < lines.size();) {
        if (lines[at].component != QLatin1String("kpi")) {
            // Records that stand under an earlier line are not listed twice.
            const QString metric = lines[at].about.toString();
            const bool listed = std::any_of(lines.begin(), lines.begin() + std::ptrdiff_t(at), [&](const PayLine& line) { return line.about.toString() == metric; });
            nodes.push_back(lineNode(lines[at], NodeKind::Component, pay, month, listed ? RecordsByMetric() : records));
            ++at;
            continue;
        }
        // One fund is one component: its parts follow each other.
        ExplainNode group{NodeKind::Component, {}, words::componentWord(lines[at].component)};
        const std::size_t first = at;
        Rational sum;
        for (; at < lines.size() && lines[at].component == QLatin1String("kpi"); ++at) {
            sum += lines[at].amount;
            group.children.push_back(lineNode(lines[at], NodeKind::Part, pay, month, records));
        }
        group.formula = ExplainText::kpiBase(lines[first], qsizetype(at - first));
        group.amount = words::payAmount(sum);
        nodes.push_back(std::move(group));
    }
    return nodes;
}

QString componentSums(const pay::PayResult& result)
{
    QStringList sums;
    for (std::size_t at = 0; at < result.lines.size();) {
        const QString component = result.lines[at].component;
        Rational sum;
        do {
            sum += result.lines[at].amount;
            ++at;
        } while (component == QLatin1String("kpi") && at < result.lines.size() && result.lines[at].component == component);
        sums.append(words::numberText(sum, 2));
    }
    return sums.join(QStringLiteral(" + "));
}

QString lineSums(const pay::PayResult& result)
{
    QStringList sums;
    for (const PayLine& line : result.lines)
        sums.append(words::numberText(line.amount, 2));
    return sums.join(QStringLiteral(" + ")) % QStringLiteral(" = ") % words::payAmount(result.total);
}

bool sumsAgree(const pay::PayResult& result)
{
    Rational sum;
    for (const PayLine& line : result.lines)
        sum += line.amount;
    return sum == result.total;
}

} // namespace priyom::bonus
