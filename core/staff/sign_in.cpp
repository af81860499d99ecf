// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staff/sign_in.h"

namespace priyom::staff {

Verdict verify(const Attempt& attempt, const Secret& secret, HashCost cost)
{
    if (attempt.wait.count() > 0)
        return {};
    Verdict verdict;
    verdict.right = matches(secret, attempt.hash) && attempt.canMatch;
    if (verdict.right && isOutdated(attempt.hash, cost)) {
        // A machine without the memory for today's cost keeps the old hash: signing in matters more.
        if (auto renewed = hashSecret(secret, cost))
            verdict.renewed = *std::move(renewed);
    }
    return verdict;
}

} // namespace priyom::staff
