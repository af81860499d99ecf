// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/called.h"

namespace priyom::clients {

QString calledBy(const QString& name, const QString& handle, const QString& phone)
{
    if (!name.isEmpty())
        return name;
    if (const QString key = keyIn(handle); !key.isEmpty())
        return phone.isEmpty() ? key : formatPhone(phone);
    if (handle.isEmpty())
        return formatPhone(phone);
    return handle.startsWith(u'@') ? handle : QString(u'@' + handle.mid(handle.lastIndexOf(u'/') + 1));
}

QString calledBy(const Client& client)
{
    return calledBy(client.name, handleOrKey(client.handle, client.identity), client.phone.number);
}

QString reachedBy(const QString& name, const QString& handle, const QString& phone)
{
    const QString nick = keyIn(handle).isEmpty() ? handle : QString(); // nobody is reached by their number in old papers
    const QString reached = phone.isEmpty() ? nick : formatPhone(phone);
    return reached == calledBy(name, handle, phone) ? QString() : reached;
}

QString reachedBy(const Client& client)
{
    return reachedBy(client.name, client.handle, client.phone.number);
}

} // namespace priyom::clients
