// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/duplicate_rule.h"

#include "core/base/fold.h"
#include "core/base/phone_home.h"
#include "core/base/phone_list.h"

#include <algorithm>

namespace priyom::clients {

namespace {

constexpr qsizetype kNational = 10;
constexpr qsizetype kInTown = 6; // "30-54-18", written without the code of the town
constexpr QLatin1String kKey("key:");

bool isPhoneInTown(QStringView shorter, QStringView longer)
{
    return shorter.size() >= kInTown && shorter.size() < longer.size() && longer.endsWith(shorter);
}

bool sameName(const DuplicateSigns& one, const DuplicateSigns& other)
{
    return !one.name.isEmpty() && one.name == other.name;
}

// Among all numbers of both where at least one of the two is a further one.
bool meetBySecondPhone(const DuplicateSigns& one, const DuplicateSigns& other)
{
    const auto holds = [](const DuplicateSigns& signs, const QString& number) {
        return !number.isEmpty() && (signs.phone == number || signs.further.contains(number));
    };
    return std::any_of(one.further.begin(), one.further.end(), [&](const QString& number) { return holds(other, number); })
           || (!one.phone.isEmpty() && other.further.contains(one.phone));
}

} // namespace

QLatin1String duplicateReasonKey(DuplicateReason reason)
{
    switch (reason) {
    case DuplicateReason::SamePhone:
        return QLatin1String("same_phone");
    case DuplicateReason::SameHandle:
        return QLatin1String("same_handle");
    case DuplicateReason::SecondPhone:
        return QLatin1String("second_phone");
    case DuplicateReason::NearPhone:
        break;
    }
    return QLatin1String("near_phone");
}

QString comparableDigits(const QString& number)
{
    QString digits;
    for (const QChar sign : number)
        if (sign.isDigit())
            digits += sign;
    const PhoneHome home = phoneHome();
    const bool hasCode = digits.size() == kNational + home.code.size() && digits.startsWith(home.code);
    const bool hasTrunk = digits.size() == kNational + 1 && digits.startsWith(home.trunk);
    return hasCode ? digits.mid(home.code.size()) : digits.mid(hasTrunk ? 1 : 0);
}

QString comparableHandle(const QString& written, const QString& identity)
{
    QString handle = fold(written.isEmpty() && identity.startsWith(kKey) ? identity.mid(kKey.size()) : written);
    for (const QLatin1String start : {QLatin1String("https://"), QLatin1String("http://"), QLatin1String("www."), QLatin1String("t.me/"),
                                      QLatin1String("vk.com/"), QLatin1String("instagram.com/"), QLatin1String("@")})
        if (handle.startsWith(start))
            handle.remove(0, start.size());
    while (handle.endsWith(u'/'))
        handle.chop(1);
    return handle;
}

QString comparableName(const QString& name)
{
    QStringList words = fold(name).split(u' ', Qt::SkipEmptyParts);
    words.sort();
    return words.join(u' ');
}

DuplicateSigns signsOf(const Client& client)
{
    DuplicateSigns signs{client.id, comparableName(client.name), comparableDigits(client.phone.number), {}, comparableHandle(client.handle, client.identity)};
    if (comparableDigits(client.phone.raw) == signs.phone)
        return signs; // no digit is left for a further one: looking for it costs more than all the rest of a scan
    for (const QString& number : phonesWithin(client.phone.raw))
        if (const QString digits = comparableDigits(number); digits != signs.phone)
            signs.further += digits;
    return signs;
}

bool areNear(QStringView digits, QStringView others)
{
    if (digits.size() != others.size() || digits.size() < kInTown)
        return false;
    const auto [first, second] = std::mismatch(digits.begin(), digits.end(), others.begin());
    if (first == digits.end())
        return false; // the same
    const auto at = first - digits.begin();
    if (digits.mid(at + 1) == others.mid(at + 1))
        return true;
    return at + 1 < digits.size() && digits[at] == others[at + 1] && digits[at + 1] == others[at] && digits.mid(at + 2) == others.mid(at + 2);
}

std::optional<DuplicateReason> duplicateReason(const DuplicateSigns& one, const DuplicateSigns& other)
{
    if (one.id == other.id)
        return std::nullopt;
    const bool bothHavePhones = !one.phone.isEmpty() && !other.phone.isEmpty();
    if (bothHavePhones && one.phone == other.phone)
        return DuplicateReason::SamePhone;
    if (bothHavePhones && sameName(one, other) && (isPhoneInTown(one.phone, other.phone) || isPhoneInTown(other.phone, one.phone)))
        return DuplicateReason::SamePhone;
    if (!one.handle.isEmpty() && one.handle == other.handle)
        return DuplicateReason::SameHandle;
    if (meetBySecondPhone(one, other))
        return DuplicateReason::SecondPhone;
    if (bothHavePhones && sameName(one, other) && areNear(one.phone, other.phone))
        return DuplicateReason::NearPhone;
    return std::nullopt;
}

} // namespace priyom::clients
