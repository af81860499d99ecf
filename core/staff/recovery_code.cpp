// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staff/recovery_code.h"

#include <sodium.h>

namespace priyom::staff {

namespace {

// Crockford's base 32: no I, L, O, U.
constexpr char kSigns[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int kGroups = 5;
constexpr int kGroupSize = 4;

} // namespace

Result<QString> makeRecoveryCode()
{
    if (sodium_init() < 0)
        return fail(ErrorCode::Failed, QStringLiteral("random"));
    QString code;
    for (int sign = 0; sign < kGroups * kGroupSize; ++sign) {
        if (sign > 0 && sign % kGroupSize == 0)
            code += u'-';
        code += QLatin1Char(kSigns[randombytes_uniform(32)]);
    }
    return code;
}

Secret recoverySecret(const QString& typed)
{
    QString clean;
    clean.reserve(typed.size()); // growing would leave copies behind
    for (const QChar written : typed) {
        const QChar sign = written.toUpper();
        if (sign.isSpace() || sign == u'-')
            continue;
        if (sign == u'O')
            clean += u'0';
        else if (sign == u'I' || sign == u'L')
            clean += u'1';
        else
            clean += sign;
    }
    Secret secret = Secret::ofText(clean);
    wipe(clean);
    return secret;
}

} // namespace priyom::staff
