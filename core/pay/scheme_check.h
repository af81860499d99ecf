// SPDX-License-Identifier: GPL-3.0-or-later
// All that is to be said about a draft: what keeps it from being put in force, and what its author should know.
#pragma once

#include "core/pay/scheme_json.h"

namespace priyom::pay {

enum class SchemeWarningKind {
    TooManyMetrics, // more than five tied to money: nobody steers by so many
    JumpAtPlan,     // «whole» accelerates all of the part the moment the plan is passed: amount = how much at once
    PaysNothing,    // no components
};

struct SchemeWarning
{
    SchemeWarningKind kind = SchemeWarningKind::PaysNothing;
    QString place;
    Rational amount; // the jump in money, the number of metrics
};

struct SchemeCheck
{
    Faults faults; // it stays a draft
    std::vector<SchemeWarning> warnings;
};

[[nodiscard]] SchemeCheck checkScheme(const ExactJson& json);
[[nodiscard]] std::vector<SchemeWarning> warningsOf(const Scheme& scheme);
[[nodiscard]] QString toKey(SchemeWarningKind kind);

} // namespace priyom::pay
