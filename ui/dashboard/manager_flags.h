// SPDX-License-Identifier: GPL-3.0-or-later
// What a manager's row deserves a look for: a slow reply, a low conversion, else how the plan goes. Few cases raise no flag.
#pragma once

#include "core/reports/owner_dashboard.h"
#include "ui/kit/label.h"

namespace priyom::dashboard {

struct Norms
{
    qint64 replySeconds = 0;
    double conversion = 0;
};

struct Flag
{
    QString text;
    kit::Tone tone = kit::Tone::Ok;
};

[[nodiscard]] bool repliesLate(const reports::ManagerRow& row, const Norms& norms);
[[nodiscard]] bool convertsLittle(const reports::ManagerRow& row, const Norms& norms);
// Forecast ÷ plan.
[[nodiscard]] std::optional<double> planReach(const reports::ManagerRow& row);
[[nodiscard]] kit::Tone planTone(double reach);
// At most two.
[[nodiscard]] QList<Flag> managerFlags(const reports::ManagerRow& row, const Norms& norms);

} // namespace priyom::dashboard
