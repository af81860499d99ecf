// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/bar_words.h"

#include "ui/words/lead_words.h"
#include "ui/words/number_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace priyom::dashboard {

using kit::Tone;
using reports::FunnelRow;
using reports::FunnelStep;
using reports::OriginKind;
using reports::OriginRow;

namespace {

class BarText
{
    Q_DECLARE_TR_FUNCTIONS(BarText)

public:
    static QString step(FunnelStep step)
    {
        switch (step) {
        case FunnelStep::Leads: return tr("Лиды");
        case FunnelStep::Qualified: return tr("Квалифицированы");
        case FunnelStep::Booked: return tr("Записаны");
        case FunnelStep::Confirmed: return tr("Подтверждены");
        case FunnelStep::Came: return tr("Пришли");
        }
        return {};
    }

    static QString lost(FunnelStep step, qint64 count)
    {
        switch (step) {
        case FunnelStep::Leads: return {};
        case FunnelStep::Qualified: return tr("Узкое место: %n лидов не квалифицированы", nullptr, int(count));
        case FunnelStep::Booked: return tr("Узкое место: %n квалифицированных не записаны", nullptr, int(count));
        case FunnelStep::Confirmed: return tr("Узкое место: %n записанных не подтверждены", nullptr, int(count));
        case FunnelStep::Came: return tr("Узкое место: %n подтверждённых не пришли", nullptr, int(count));
        }
        return {};
    }

    static QString unnamed(OriginKind kind) { return kind == OriginKind::Campaign ? tr("Без кампании") : tr("Без источника"); }
    static QString outOf(qint64 part, qint64 whole) { return tr("%1 из %2").arg(part).arg(whole); }
    static QString weakest(const QString& name, const reports::Rate& booked, double target)
    {
        return tr("%1: запись у %2 из %3, ниже цели %4").arg(name).arg(booked.part).arg(booked.whole).arg(words::shareText(target));
    }
};

double shareOf(qint64 part, qint64 whole)
{
    return whole > 0 ? double(part) / double(whole) : 0;
}

// The place of the step that keeps the smallest share of a sure number of cases.
std::size_t weakestStep(const std::vector<FunnelRow>& funnel)
{
    std::size_t weakest = 0;
    double lowest = 1;
    for (std::size_t at = 1; at < funnel.size(); ++at) {
        const qint64 before = funnel[at - 1].count;
        if (before < reports::kEnoughCases || shareOf(funnel[at].count, before) >= lowest)
            continue;
        lowest = shareOf(funnel[at].count, before);
        weakest = at;
    }
    return weakest;
}

bool isUnder(const OriginRow& origin, double target)
{
    return origin.booked.isEnough() && target > 0 && *origin.booked.value() < target;
}

} // namespace

QList<kit::Bar> funnelBars(const std::vector<FunnelRow>& funnel)
{
    QList<kit::Bar> bars;
    const qint64 all = funnel.empty() ? 0 : funnel.front().count;
    const std::size_t weakest = weakestStep(funnel);
    for (std::size_t at = 0; at < funnel.size(); ++at) {
        const qint64 before = at > 0 ? funnel[at - 1].count : 0;
        kit::Bar bar{BarText::step(funnel[at].step), shareOf(funnel[at].count, all), -1, words::countText(funnel[at].count)};
        if (before >= reports::kEnoughCases)
            bar.note = words::shareText(shareOf(funnel[at].count, before));
        bar.noteTone = at > 0 && at == weakest ? Tone::Bad : Tone::Second;
        bars.append(bar);
    }
    return bars;
}

QString bottleneck(const std::vector<FunnelRow>& funnel)
{
    const std::size_t weakest = weakestStep(funnel);
    return weakest == 0 ? QString() : BarText::lost(funnel[weakest].step, funnel[weakest - 1].count - funnel[weakest].count);
}

QString originName(const OriginRow& origin, OriginKind kind)
{
    if (origin.key.isEmpty())
        return BarText::unnamed(kind);
    return kind == OriginKind::Channel ? words::channelWord(origin.key) : origin.key;
}

QList<kit::Bar> originBars(const std::vector<OriginRow>& origins, OriginKind kind, double target)
{
    qint64 most = 0;
    for (const OriginRow& origin : origins)
        most = std::max(most, origin.booked.whole);
    QList<kit::Bar> bars;
    for (const OriginRow& origin : origins) {
        kit::Bar bar{originName(origin, kind), shareOf(origin.booked.whole, most), shareOf(origin.booked.part, most), words::countText(origin.booked.whole)};
        bar.note = origin.booked.isEnough() ? words::shareText(*origin.booked.value()) : BarText::outOf(origin.booked.part, origin.booked.whole);
        bar.noteTone = isUnder(origin, target) ? Tone::Bad : origin.booked.isEnough() ? Tone::Main : Tone::Hint;
        bars.append(bar);
    }
    return bars;
}

QString weakestOrigin(const std::vector<OriginRow>& origins, OriginKind kind, double target)
{
    const OriginRow* weakest = nullptr;
    for (const OriginRow& origin : origins) {
        if (isUnder(origin, target) && (!weakest || *origin.booked.value() < *weakest->booked.value()))
            weakest = &origin;
    }
    return weakest ? BarText::weakest(originName(*weakest, kind), weakest->booked, target) : QString();
}

} // namespace priyom::dashboard
