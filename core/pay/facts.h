// SPDX-License-Identifier: GPL-3.0-or-later
// What happened in the month, as far as pay asks. A fault in the facts matters only to the scheme that needs the
// number, so each one is kept where the number would stand until somebody asks for it.
#pragma once

#include "core/base/rational.h"
#include "core/pay/fault.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace priyom::pay {

using Figure = Result<Rational>;

// Stands where a number is not given: the refusal that whoever needs it passes on.
[[nodiscard]] inline tl::unexpected<Error> noFacts(const QString& place)
{
    return tl::unexpected<Error>(toError({place, FaultKind::NoFacts, {}}));
}

struct MetricFacts
{
    Figure fact = noFacts(QStringLiteral("fact"));
    std::optional<Figure> plan; // none, or 0: "waits for a plan"
    bool noValue = false;       // a rate without cases: there is nothing to score, and 0 would be a score
};
using MetricTable = QHash<QString, MetricFacts>;

struct Days
{
    Rational worked;
    Rational inMonth; // of the person's own schedule; not 0
};

// One of the month's Came visits with a positive net payment.
struct PaidVisit
{
    qint64 startUs = 0; // microseconds: a file may say them
    Rational paid;
    bool repeat = false; // booked within 30 days after the client's previous Came visit
};

struct Sales
{
    Figure paid = noFacts(QStringLiteral("sales"));
    Figure cost = Rational(0);
};

struct Facts
{
    std::optional<Result<Days>> days; // without them a salary is paid whole
    MetricTable metrics;
    MetricTable team;
    QHash<QString, Figure> factors;
    Result<std::vector<PaidVisit>> visits = noFacts(QStringLiteral("visits")); // as listed
    Sales services;
    Sales goods;
};

} // namespace priyom::pay
