// SPDX-License-Identifier: GPL-3.0-or-later
// What one's own day holds so far: calls beside the shop's norm for them, and the requests that were answered in time. Nobody
// is blamed here for what the owner's page does not blame them for. Quiet on purpose: no colour and no verdict, the day is
// not over.
#pragma once

#include "core/metrics/kpi_report.h"
#include "core/notices/breach_cause.h"
#include "core/staff/session.h"

#include <QString>

#include <optional>

namespace priyom::desk {

struct DayCount
{
    qint64 calls = 0; // both ways
    qint64 answeredInNorm = 0;
    qint64 answersDue = 0; // those, and what was late by one's own fault

    friend bool operator==(const DayCount&, const DayCount&) = default;
};

// None for who neither calls nor answers by their role.
[[nodiscard]] std::optional<metrics::KpiRequest> dayCountRequest(const staff::Session& session, QDate today);
// The breaches are those of the day.
[[nodiscard]] DayCount dayCountOf(const metrics::KpiReport& report, const std::vector<notices::BreachCount>& breaches,
                                  PersonId person);
// «ваш день: 6 звонков из 25, в норме 9 ответов из 11»; empty where there is nothing to say yet.
[[nodiscard]] QString dayCountText(const DayCount& day, std::optional<int> callsAsked);

} // namespace priyom::desk
