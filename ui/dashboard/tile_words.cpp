// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/tile_words.h"

#include "ui/words/date_text.h"
#include "ui/words/metric_text.h"
#include "ui/words/number_text.h"

#include <QCoreApplication>

#include <cmath>

namespace priyom::dashboard {

using kit::Icon;
using kit::Kpi;
using kit::KpiPending;
using kit::Tone;
using reports::Tile;


namespace {

// Plan bands of domain.md 4.
constexpr double kCutOff = 0.8;

enum class Measure { Money, Share, Seconds };

class TileText
{
    Q_DECLARE_TR_FUNCTIONS(TileText)

public:
    static Measure measureOf(const QString& metric)
    {
        if (metric == QLatin1String("revenue") || metric == QLatin1String("average_check"))
            return Measure::Money;
        return metric == QLatin1String("first_response_median") ? Measure::Seconds : Measure::Share;
    }

    static Money money(double minor) { return Money::ofMinor(std::llround(minor)); }
    // The tile has no room for kopecks of an average; its rows have them.
    static Money rubles(double minor) { return Money::ofMinor(std::llround(minor / 100) * 100); }

    static QString valueText(const QString& metric, double value)
    {
        switch (measureOf(metric)) {
        case Measure::Money: return words::moneyText(rubles(value));
        case Measure::Share: return words::shareText(value);
        case Measure::Seconds: return words::durationText(std::llround(value));
        }
        return {};
    }

    // The place beside the value is short: seconds, and from two minutes on whole minutes.
    static QString secondsChange(qint64 seconds)
    {
        constexpr qint64 kMinutesFrom = 120;
        if (std::abs(seconds) < kMinutesFrom)
            return tr("%1 с").arg(words::countText(seconds, words::Sign::Always));
        return words::durationText(std::llround(double(seconds) / 60) * 60, true);
    }

    static QString changeText(const Tile& tile)
    {
        const double difference = *tile.value - *tile.before;
        switch (measureOf(tile.metric)) {
        case Measure::Share: return words::pointsText(difference);
        case Measure::Seconds: return secondsChange(std::llround(difference));
        case Measure::Money: break;
        }
        // A change of money is said in whole percents, and of nothing there is none.
        if (*tile.before <= 0)
            return {};
        return words::shareText(std::round(difference / *tile.before * 100) / 100, words::Sign::Always);
    }

    static void planVerdict(const Tile& tile, Kpi& kpi)
    {
        const double reached = tile.forecast.value_or(*tile.value) / *tile.target;
        kpi.verdict = (tile.forecast ? tr("прогноз %1 плана") : tr("%1 плана")).arg(words::shareText(reached));
        kpi.verdictTone = reached >= 1 ? Tone::Ok : reached >= kCutOff ? Tone::Warn : Tone::Bad;
        kpi.verdictIcon = reached >= 1 ? Icon::TrendUp : Icon::TrendDown;
        kpi.evidence = tr("%1 от %2").arg(words::shareText(*tile.value / *tile.target), words::moneyText(money(*tile.target)));
    }

    static void targetVerdict(const Tile& tile, Kpi& kpi)
    {
        const bool reached = tile.lessIsBetter ? *tile.value <= *tile.target : *tile.value >= *tile.target;
        const QString target = valueText(tile.metric, *tile.target);
        if (tile.lessIsBetter)
            kpi.verdict = reached ? tr("в норме, до %1").arg(target) : tr("выше нормы %1").arg(target);
        else
            kpi.verdict = reached ? tr("выше цели %1").arg(target) : tr("ниже цели %1").arg(target);
        kpi.verdictTone = reached ? Tone::Ok : Tone::Bad;
        kpi.verdictIcon = reached ? Icon::Check : Icon::Flag;
    }

    static QString evidence(const Tile& tile, bool compared)
    {
        const reports::Rate& made = tile.evidence;
        if (tile.metric == QLatin1String("average_check"))
            return compared && tile.before ? tr("%1, было %2").arg(division(tile), valueText(tile.metric, *tile.before)) : division(tile);
        if (tile.metric == QLatin1String("first_response_median")) {
            if (made.whole == 0)
                return {};
            const QString chats = tr("%1 из %n чатов", nullptr, int(made.whole)).arg(made.part);
            return made.isEnough() ? chats + QLatin1String(", ") + words::shareText(std::round(*made.value() * 100) / 100) : chats;
        }
        if (!tile.needsCases)
            return {};
        return tr("%1 из %2, вероятно %3").arg(words::countText(made.part), words::countText(made.whole), words::shareRangeText(made.low, made.high));
    }

    static QString division(const Tile& tile)
    {
        const QString visits = tr("%n визитов", nullptr, int(tile.evidence.whole));
        return tile.sum ? tr("%1 ÷ %2").arg(words::moneyText(*tile.sum), visits) : visits;
    }

    static QString briefEvidence(const Tile& tile)
    {
        const reports::Rate& made = tile.evidence;
        if (tile.metric == QLatin1String("average_check"))
            return division(tile); // what it was before follows from the change
        return tile.needsCases ? tr("%1 из %2, %3").arg(words::countText(made.part), words::countText(made.whole), words::shareRangeText(made.low, made.high))
                               : QString();
    }

    static Kpi kpi(const Tile& tile, bool compared)
    {
        Kpi kpi;
        // Beside the course there is no room for the days.
        kpi.label = tile.metric == QLatin1String("repeat_30d") ? tr("Повторная запись") : words::metricName(tile.metric);
        kpi.spark.values = sparkValues(tile);
        if (!tile.value) {
            kpi.value = tr("нет данных");
            kpi.verdictIcon = Icon::None;
            return kpi;
        }
        kpi.value = valueText(tile.metric, *tile.value);
        if (compared && tile.before)
            kpi.change = changeText(tile);
        kpi.evidence = evidence(tile, compared);
        kpi.evidenceBrief = briefEvidence(tile);
        if (tile.metric == QLatin1String("revenue") && tile.target.value_or(0) > 0)
            planVerdict(tile, kpi);
        else if (tile.target)
            targetVerdict(tile, kpi);
        if (kpi.verdict.isEmpty() && tile.immature) {
            kpi.verdict = tr("30 дней не прошли");
            kpi.verdictTone = Tone::Second;
            kpi.verdictIcon = Icon::Hourglass;
        }
        if (tile.target && tile.metric != QLatin1String("revenue"))
            kpi.spark.threshold = tile.target;
        return kpi;
    }

    static QList<double> sparkValues(const Tile& tile)
    {
        QList<double> values;
        for (const std::optional<double>& value : tile.trend) {
            if (value)
                values.append(*value);
        }
        return values;
    }

    static KpiPending pending(const Tile& tile, QDate today)
    {
        KpiPending pending;
        pending.label = words::metricName(tile.metric);
        pending.heading = tr("Мало данных");
        pending.have = int(tile.evidence.whole);
        pending.need = int(reports::kEnoughCases);
        pending.progress = cases(tile.metric).arg(pending.have).arg(pending.need);
        if (tile.enoughBy)
            pending.expected = tr("покажем примерно %1").arg(words::shortDayText(*tile.enoughBy, today));
        return pending;
    }

    static QString cases(const QString& metric)
    {
        return metric == QLatin1String("conversion") ? tr("%1 из %2 лидов") : tr("%1 из %2 визитов");
    }
};

} // namespace

bool isPending(const Tile& tile)
{
    return tile.needsCases && !tile.evidence.isEnough();
}

kit::Kpi tileWords(const Tile& tile, bool compared)
{
    return TileText::kpi(tile, compared);
}

kit::KpiPending pendingWords(const Tile& tile, QDate today)
{
    return TileText::pending(tile, today);
}

} // namespace priyom::dashboard
