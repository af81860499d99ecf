// SPDX-License-Identifier: GPL-3.0-or-later
// What a person may take as password or PIN: long enough, and not the first thing somebody would try. No rules about
// capitals and signs: they make passwords worse.
#pragma once

#include "core/base/result.h"
#include "core/staff/secret.h"
#include "core/staff/way.h"

namespace priyom::staff {

inline constexpr int kShortestPassword = 8;
inline constexpr int kLongestPassword = 1024;
inline constexpr int kShortestPin = 4;
inline constexpr int kLongestPin = 12;

// BadInput with subject "password" or "pin" and the reason: "short", "long", "digits", "simple".
[[nodiscard]] Result<> checkSecret(Way way, const Secret& secret);

} // namespace priyom::staff
