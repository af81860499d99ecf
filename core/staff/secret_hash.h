// SPDX-License-Identifier: GPL-3.0-or-later
// Argon2id of libsodium. Slow on purpose: never on the thread of the window, never while a transaction is open.
#pragma once

#include "core/base/result.h"
#include "core/staff/secret.h"

#include <QByteArray>

namespace priyom::staff {

struct HashCost
{
    unsigned long long passes;
    size_t bytes;
};

// 64 MiB is libsodium's interactive memory, three passes one more than its interactive count: some 0.1-0.2 s on a desk PC.
// Its "moderate" 256 MiB takes over two seconds there, which people answer with shorter passwords.
inline constexpr HashCost kSecretCost{3, 64ULL * 1024 * 1024};

// The text that is stored: it carries salt and cost.
[[nodiscard]] Result<QByteArray> hashSecret(const Secret& secret, HashCost cost = kSecretCost);
[[nodiscard]] bool matches(const Secret& secret, const QByteArray& hash);
// Made at another cost than today's: to be hashed anew when the secret is known, at the next sign-in.
[[nodiscard]] bool isOutdated(const QByteArray& hash, HashCost cost = kSecretCost);
// Of no secret anybody has; checked where there is none, so that a wrong name takes as long as a wrong password.
[[nodiscard]] QByteArray decoyHash();

} // namespace priyom::staff
