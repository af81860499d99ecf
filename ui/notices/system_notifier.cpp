// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/system_notifier.h"

#include "ui/notices/notification_service.h"

#ifdef PRIYOM_HAS_NOTIFICATIONS
#include <QDBusPendingCallWatcher>
#endif

namespace priyom::noticesui {

#ifdef PRIYOM_HAS_NOTIFICATIONS

void SystemNotifier::say(const QString& title, const QString& text, bool sound)
{
    if (!QDBusConnection::sessionBus().isConnected()) {
        Q_EMIT unheard();
        return;
    }
    if (m_service == nullptr) {
        m_service = new NotificationService(this);
        connect(m_service, &NotificationService::ActionInvoked, this, [this](uint id) {
            if (id == m_shown)
                Q_EMIT opened();
        });
    }
    QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral("priyom")}};
    if (sound)
        hints.insert(QStringLiteral("sound-name"), QStringLiteral("message-new-instant"));
    else
        hints.insert(QStringLiteral("suppress-sound"), true);
    // The service may read the text as markup.
    auto* watcher = new QDBusPendingCallWatcher(m_service->notify(m_shown, title, text.toHtmlEscaped(), hints), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<uint> reply = *watcher;
        watcher->deleteLater();
        if (reply.isError())
            Q_EMIT unheard();
        else
            m_shown = reply.value();
    });
}

#else

void SystemNotifier::say(const QString&, const QString&, bool)
{
    Q_EMIT unheard();
}

#endif

} // namespace priyom::noticesui
