// SPDX-License-Identifier: GPL-3.0-or-later
// org.freedesktop.Notifications as far as it is needed. The signal has the name that the service gives it: QtDBus joins
// the two by it.
#pragma once

#ifdef PRIYOM_HAS_NOTIFICATIONS

#include <QDBusAbstractInterface>
#include <QDBusConnection>
#include <QDBusPendingReply>
#include <QVariantMap>

namespace priyom::noticesui {

class NotificationService final : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    explicit NotificationService(QObject* parent)
        : QDBusAbstractInterface(QStringLiteral("org.freedesktop.Notifications"),
                                 QStringLiteral("/org/freedesktop/Notifications"), "org.freedesktop.Notifications",
                                 QDBusConnection::sessionBus(), parent)
    {
    }

    [[nodiscard]] QDBusPendingReply<uint> notify(uint replaces, const QString& title, const QString& text,
                                                 const QVariantMap& hints)
    {
        constexpr int kAsTheSystemLikes = -1; // how long it stays
        const QStringList clickable{QStringLiteral("default"), QString()};
        return asyncCall(QStringLiteral("Notify"), QStringLiteral("Priyom"), replaces, QStringLiteral("priyom"), title,
                         text, clickable, hints, kAsTheSystemLikes);
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString& key);
};

} // namespace priyom::noticesui

#endif
