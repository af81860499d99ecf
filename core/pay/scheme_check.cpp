// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pay/scheme_check.h"

#include <QSet>

namespace priyom::pay {

namespace {

constexpr qsizetype kMostMetrics = 5;

Rational jump(const Setting& money, const AttainmentRule& rule)
{
    if (rule.above == Above::Excess || !rule.accelerator || !money)
        return 0;
    const Rational top = rule.cap ? std::min(*rule.accelerator, *rule.cap) : *rule.accelerator;
    return std::max(Rational(0), *money * (top - 1));
}

// Names the metrics that money hangs on, and the jumps.
struct Survey
{
    QSet<QString> metrics;
    std::vector<SchemeWarning> warnings;
    QString place;

    void operator()(const Kpi& c)
    {
        for (const KpiPart& part : c.parts)
            metrics.insert(part.metric);
        note(jump(c.fund, c.rule));
    }
    void operator()(const Team& c)
    {
        metrics.insert(c.metric);
        note(c.share ? jump(c.fund, c.rule) * *c.share : Rational(0));
    }
    void operator()(const OverPlan& c) { metrics.insert(c.metric); }
    void operator()(const Ratio& c) { metrics.insert(c.metric); }
    template <class Other> void operator()(const Other&) {}

    void note(const Rational& amount)
    {
        if (amount > 0)
            warnings.push_back({SchemeWarningKind::JumpAtPlan, place, amount});
    }
};

} // namespace

std::vector<SchemeWarning> warningsOf(const Scheme& scheme)
{
    Survey survey;
    for (std::size_t index = 0; index < scheme.components.size(); ++index) {
        survey.place = componentPlace(index);
        std::visit(survey, scheme.components[index]);
    }
    if (survey.metrics.size() > kMostMetrics)
        survey.warnings.push_back(
            {SchemeWarningKind::TooManyMetrics, QStringLiteral("components"), qint64(survey.metrics.size())});
    if (scheme.components.empty())
        survey.warnings.push_back({SchemeWarningKind::PaysNothing, QStringLiteral("components"), 0});
    return std::move(survey.warnings);
}

SchemeCheck checkScheme(const ExactJson& json)
{
    SchemeReading reading = readScheme(json);
    return {std::move(reading.faults), warningsOf(reading.scheme)};
}

QString toKey(SchemeWarningKind kind)
{
    switch (kind) {
    case SchemeWarningKind::TooManyMetrics: return QStringLiteral("too-many-metrics");
    case SchemeWarningKind::JumpAtPlan: return QStringLiteral("jump-at-plan");
    case SchemeWarningKind::PaysNothing: return QStringLiteral("pays-nothing");
    }
    Q_UNREACHABLE();
}

} // namespace priyom::pay
