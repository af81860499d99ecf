// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staff/secret_hash.h"

#include <sodium.h>

namespace priyom::staff {

namespace {

// libsodium takes no null pointer, not even for no bytes.
const char* dataOf(QByteArrayView bytes)
{
    return bytes.isEmpty() ? "" : bytes.data();
}

} // namespace

Result<QByteArray> hashSecret(const Secret& secret, HashCost cost)
{
    char text[crypto_pwhash_STRBYTES];
    const QByteArrayView bytes = secret.bytes();
    if (sodium_init() < 0 || crypto_pwhash_str(text, dataOf(bytes), quint64(bytes.size()), cost.passes, cost.bytes) != 0)
        return fail(ErrorCode::Failed, QStringLiteral("argon2id"), QStringLiteral("memory"));
    return QByteArray(text);
}

bool matches(const Secret& secret, const QByteArray& hash)
{
    const QByteArrayView bytes = secret.bytes();
    return sodium_init() >= 0 && crypto_pwhash_str_verify(hash.constData(), dataOf(bytes), quint64(bytes.size())) == 0;
}

bool isOutdated(const QByteArray& hash, HashCost cost)
{
    return crypto_pwhash_str_needs_rehash(hash.constData(), cost.passes, cost.bytes) != 0;
}

QByteArray decoyHash()
{
    // 32 random bytes, forgotten at once.
    return QByteArrayLiteral(
        "$argon2id$v=19$m=65536,t=3,p=1$ixIQMeLN7KSFpCRKIbuybw$5+UCtvOZ7hwGMJZuzDIzjkDRY2RYYQd7qgHGH4Zx0SY");
}

} // namespace priyom::staff
