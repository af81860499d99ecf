// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/client.h"

#include "core/base/fold.h"
#include "core/clients/handle.h"

namespace priyom::clients {

namespace {

constexpr QLatin1String kKey("key:");

} // namespace

std::optional<int> ageOn(QDate birthday, QDate today)
{
    if (!birthday.isValid() || birthday > today)
        return std::nullopt;
    const bool isPast = std::pair(today.month(), today.day()) >= std::pair(birthday.month(), birthday.day());
    return today.year() - birthday.year() - (isPast ? 0 : 1);
}

bool isBirthday(QDate day, QDate today)
{
    static constexpr int kOldest = 130;
    const auto age = ageOn(day, today);
    return age && *age <= kOldest;
}

QString clientFolded(const QString& name, const Phone& phone, const QString& identity)
{
    QString digits;
    for (const QChar sign : phone.number)
        if (sign.isDigit())
            digits += sign;
    QString folded = fold(name);
    for (const QString& further : {digits, fold(keyIn(identity))})
        if (!further.isEmpty())
            folded += QLatin1Char(' ') + further;
    return folded;
}

QString clientIdentity(const Phone& phone, const QString& key)
{
    if (phone.valid)
        return QLatin1String("tel:") % phone.number;
    return key.isEmpty() ? QString() : QString(kKey % key);
}

QString keptHandle(const QString& handle, const QString& identity)
{
    if (!handle.isEmpty())
        return handle;
    const QString key = keyIn(identity);
    return key.isEmpty() ? QString() : handleOf(key);
}

QString handleOrKey(const QString& handle, const QString& identity)
{
    const QString kept = keptHandle(handle, identity);
    return kept.isEmpty() && !keyIn(identity).isEmpty() ? identity : kept;
}

QString keyIn(const QString& handleOrKey)
{
    return handleOrKey.startsWith(kKey) ? handleOrKey.mid(kKey.size()) : QString();
}

} // namespace priyom::clients
