// SPDX-License-Identifier: GPL-3.0-or-later
// Which leads somebody wants to see, as it can be kept under a name. The time is said by the day it is asked on: a kept
// «сегодня» is today on every day.
#pragma once

#include "core/base/result.h"
#include "core/base/zone.h"
#include "core/leads/lead_list.h"

namespace priyom::leads {

enum class Arrived { Any, Today, Last7Days, Last30Days, ThisMonth, Between };

inline constexpr Arrived kAllArrived[] = {Arrived::Any, Arrived::Today, Arrived::Last7Days, Arrived::Last30Days, Arrived::ThisMonth, Arrived::Between};

struct LeadChoice
{
    std::optional<PersonId> manager;
    QString channel; // its key
    std::optional<SourceId> source;
    Arrived arrived = Arrived::Any;
    std::optional<QDate> from = {}; // Between alone: the first day and the last one, either end may be open
    std::optional<QDate> to = {};
    QSet<Stage> stages = {}; // empty: those that the form shows by itself

    friend bool operator==(const LeadChoice&, const LeadChoice&) = default;
};

// Between those days, of which at least one is given and the first is not after the last; BadInput.
[[nodiscard]] Result<> setDays(LeadChoice& choice, std::optional<QDate> from, std::optional<QDate> to);
// The days of it in the shop's zone, today the last of them unless they were given; none: any.
[[nodiscard]] std::optional<Period> periodOf(const LeadChoice& choice, QDate today, const Zone& zone);
[[nodiscard]] LeadFilter filterOf(const LeadChoice& choice, QDate today, const Zone& zone);

// Its own text, to be stored; BadInput for one that is not such a text.
[[nodiscard]] QString toText(const LeadChoice& choice);
[[nodiscard]] Result<LeadChoice> choiceFromText(const QString& text);

} // namespace priyom::leads
