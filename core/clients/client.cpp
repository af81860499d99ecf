// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/client.h"

#include "core/base/fold.h"

namespace priyom::clients {

QString clientFolded(const QString& name, const Phone& phone)
{
    QString digits;
    for (const QChar sign : phone.number)
        if (sign.isDigit())
            digits += sign;
    const QString folded = fold(name);
    return digits.isEmpty() ? folded : QString(folded % QLatin1Char(' ') % digits);
}

QString clientIdentity(const Phone& phone, const QString& key)
{
    if (!phone.isEmpty())
        return QLatin1String("tel:") % phone.number;
    return key.isEmpty() ? QString() : QString(QLatin1String("key:") % key);
}

} // namespace priyom::clients
