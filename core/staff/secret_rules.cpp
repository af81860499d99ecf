// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staff/secret_rules.h"

#include <algorithm>
#include <array>

namespace priyom::staff {

namespace {

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

// 1111, 1234, 4321: every step from one sign to the next is the same.
bool isOneStep(QByteArrayView bytes)
{
    const int step = bytes[1] - bytes[0];
    if (step < -1 || step > 1)
        return false;
    for (qsizetype i = 1; i < bytes.size(); ++i)
        if (bytes[i] - bytes[i - 1] != step)
            return false;
    return true;
}

bool isKnownToAll(QByteArrayView bytes)
{
    // What opens most lists of stolen passwords and is long enough to pass the length alone.
    static constexpr std::array kKnown{"password", "password1", "password123", "qwertyui", "qwerty123", "qwertyuiop", "1q2w3e4r",
                                       "1qaz2wsx", "11223344", "12341234", "12121212", "iloveyou", "administrator", "admin123"};
    QByteArray folded = bytes.toByteArray().toLower();
    const bool known = std::any_of(kKnown.begin(), kKnown.end(), [&](const char* one) { return folded == one; });
    wipe(folded);
    return known;
}

Result<> refuse(Way way, const char* why)
{
    return fail(ErrorCode::BadInput, QString(wayKey(way)), QLatin1String(why));
}

} // namespace

Result<> checkSecret(Way way, const Secret& secret)
{
    const QByteArrayView bytes = secret.bytes();
    const bool isPin = way == Way::Pin;
    if (bytes.size() < (isPin ? kShortestPin : kShortestPassword))
        return refuse(way, "short");
    if (bytes.size() > (isPin ? kLongestPin : kLongestPassword))
        return refuse(way, "long");
    if (isPin && !std::all_of(bytes.begin(), bytes.end(), isDigit))
        return refuse(way, "digits");
    if (isOneStep(bytes) || (!isPin && isKnownToAll(bytes)))
        return refuse(way, "simple");
    return {};
}

} // namespace priyom::staff
