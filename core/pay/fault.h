// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a scheme or with the facts, and where. The keys are stable: the command line prints them, ui/words
// says them to people.
#pragma once

#include "core/base/result.h"

#include <QString>

#include <vector>

namespace priyom::pay {

enum class FaultKind {
    NotJson,
    NotATable,
    NotAList,
    UnknownField,
    MissingField,
    UnknownType,
    UnknownRounding,
    UnknownAbove,
    UnknownDirection,
    UnknownGroup,
    NotDecimal, // no decimal string
    Negative,
    NotABoolean,
    NotAText,
    NotACount, // no whole number, or one out of its bounds
    WeightsNotOne,
    NoFacts, // a number that pay needs is not given
    NotAnInstant,
    MixedInstants, // with and without an offset in one list
    ZeroDays,
};

struct Fault
{
    QString place; // "components[2].rate"
    FaultKind kind = FaultKind::NotJson;
    QString about; // the field or the value, where that says more

    friend bool operator==(const Fault&, const Fault&) = default;
};

using Faults = std::vector<Fault>;

[[nodiscard]] QString toKey(FaultKind kind);
[[nodiscard]] Error toError(const Fault& fault); // BadInput, subject = place, detail = "key" or "key about"

} // namespace priyom::pay
