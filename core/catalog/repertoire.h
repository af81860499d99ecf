// SPDX-License-Identifier: GPL-3.0-or-later
// What a specialist performs, and on which terms. Nobody is asked to fill a list in before the first booking: who has none
// performs every service, new ones too. Who has one performs what it names and nothing else: a service that comes later is
// theirs once somebody says so, since nobody can tell by itself who has learned it.
#pragma once

#include "core/catalog/catalog.h"

#include <vector>

namespace priyom::catalog {

inline constexpr int kLongestService = 9999; // minutes

struct OwnService
{
    ServiceId service;
    std::optional<int> minutes = {}; // empty: the shop's
    std::optional<Money> price = {};

    friend bool operator==(const OwnService&, const OwnService&) = default;
};

// By service, each once.
using Repertoire = std::vector<OwnService>;

// How long a visit takes and what it costs, unless something else is agreed.
struct Terms
{
    int minutes = 0;
    Money price;

    friend bool operator==(const Terms&, const Terms&) = default;
};

// The one resolution of both; nullopt: it is not performed. A visit of no service is everybody's.
[[nodiscard]] std::optional<Terms> termsOf(const Service& service, const Repertoire& theirs);

// Of a visit that goes to another specialist: what was usual becomes what is usual there, what was agreed apart from it stays.
[[nodiscard]] Terms carriedOver(const Terms& agreed, const Terms& usualBefore, const Terms& usualNow);

} // namespace priyom::catalog
