// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/day_count.h"

#include "core/metrics/metric_list.h"

#include <QCoreApplication>

#include <algorithm>

namespace priyom::desk {

namespace {

class DayCountWords final
{
    Q_DECLARE_TR_FUNCTIONS(DayCountWords)

public:
    static QString text(const DayCount& day, std::optional<int> callsAsked)
    {
        QStringList parts;
        const QString calls = tr("%n звонков", nullptr, static_cast<int>(day.calls));
        if (callsAsked)
            parts.append(tr("%1 из %2").arg(calls).arg(*callsAsked));
        else if (day.calls > 0)
            parts.append(calls);
        if (day.answersDue > 0)
            parts.append(tr("%n ответов в норме из %1", nullptr, static_cast<int>(day.answeredInNorm)).arg(day.answersDue));
        return parts.isEmpty() ? QString() : tr("ваш день: %1").arg(parts.join(QStringLiteral(", ")));
    }
};

} // namespace

std::optional<metrics::KpiRequest> dayCountRequest(const staff::Session& session, QDate today)
{
    constexpr staff::Role kAtTheDesk[] = {staff::Role::Receptionist, staff::Role::Manager, staff::Role::Head,
                                          staff::Role::Owner};
    if (std::ranges::none_of(kAtTheDesk, [&](staff::Role role) { return session.roles.has(role); }))
        return std::nullopt;
    metrics::KpiRequest request;
    request.from = today;
    request.to = today.addDays(1);
    request.metrics = {&metrics::kCallsIn, &metrics::kCallsOut, &metrics::kSlaFirstReplyRate};
    request.onlyOf = session.person;
    return request;
}

DayCount dayCountOf(const metrics::KpiReport& report, const std::vector<notices::BreachCount>& breaches, PersonId person)
{
    DayCount day;
    for (const metrics::KpiRow& row : report.rows) {
        for (const metrics::Figure& figure : row.figures) {
            if (figure.metric == &metrics::kSlaFirstReplyRate) {
                day.answeredInNorm = figure.numerator;
                day.answersDue = figure.numerator + notices::ownOf(breaches, person, sla::Rule::FirstReply);
            } else {
                day.calls += figure.numerator;
            }
        }
    }
    return day;
}

QString dayCountText(const DayCount& day, std::optional<int> callsAsked)
{
    return DayCountWords::text(day, callsAsked);
}

} // namespace priyom::desk
