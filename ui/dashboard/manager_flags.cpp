// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/manager_flags.h"

#include "ui/words/date_text.h"
#include "ui/words/number_text.h"

#include <QCoreApplication>

#include <cmath>

namespace priyom::dashboard {

using kit::Tone;
using reports::ManagerRow;

namespace {

constexpr double kCutOff = 0.8;
constexpr double kNearCutOff = 0.85;

class FlagText
{
    Q_DECLARE_TR_FUNCTIONS(FlagText)

public:
    static QString reply(double seconds) { return tr("ответ %1").arg(words::clockText(std::llround(seconds))); }
    static QString conversion(double share) { return tr("конв. %1").arg(words::shareText(share)); }
    static Flag plan(double reach)
    {
        if (reach >= 1)
            return {tr("по плану"), Tone::Ok};
        if (reach >= kNearCutOff)
            return {tr("ниже плана"), Tone::Warn};
        if (reach >= kCutOff)
            return {tr("на отсечке"), Tone::Warn};
        return {tr("ниже отсечки"), Tone::Bad};
    }
};

} // namespace

bool repliesLate(const ManagerRow& row, const Norms& norms)
{
    return row.replySeconds && row.leads >= reports::kEnoughCases && norms.replySeconds > 0 && *row.replySeconds > double(norms.replySeconds);
}

bool convertsLittle(const ManagerRow& row, const Norms& norms)
{
    return row.booked.isEnough() && norms.conversion > 0 && *row.booked.value() < norms.conversion;
}

std::optional<double> planReach(const ManagerRow& row)
{
    if (!row.plan || row.plan->minor <= 0 || !row.forecast)
        return {};
    return double(row.forecast->minor) / double(row.plan->minor);
}

Tone planTone(double reach)
{
    return reach >= 1 ? Tone::Main : reach >= kCutOff ? Tone::Warn : Tone::Bad;
}

QList<Flag> managerFlags(const ManagerRow& row, const Norms& norms)
{
    QList<Flag> flags;
    if (repliesLate(row, norms))
        flags.append({FlagText::reply(*row.replySeconds), Tone::Bad});
    if (convertsLittle(row, norms))
        flags.append({FlagText::conversion(*row.booked.value()), Tone::Bad});
    if (const auto reach = planReach(row); flags.isEmpty() && reach)
        flags.append(FlagText::plan(*reach));
    return flags;
}

} // namespace priyom::dashboard
