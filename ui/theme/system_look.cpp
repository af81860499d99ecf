// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/system_look.h"

#include "ui/theme/theme.h"

#include <QSettings>

#ifdef PRIYOM_HAS_PORTAL
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

#include <functional>
#endif

namespace priyom::theme {

#ifdef PRIYOM_HAS_PORTAL

namespace {

constexpr uint kPrefersDark = 1;

void ask(Theme& theme, const QString& group, const QString& key, std::function<void(const QVariant&)> answer)
{
    QDBusMessage question = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.portal.Desktop"), QStringLiteral("/org/freedesktop/portal/desktop"),
        QStringLiteral("org.freedesktop.portal.Settings"), QStringLiteral("Read"));
    question << group << key;
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), &theme);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, &theme, [watcher, answer = std::move(answer)] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        // A portal that does not know the key, or no portal at all: the usual look stays.
        if (!reply.isError()) {
            QVariant value = reply.value().variant();
            if (value.canConvert<QDBusVariant>()) // Read wraps its answer twice
                value = value.value<QDBusVariant>().variant();
            answer(value);
        }
        watcher->deleteLater();
    });
}

} // namespace

void askSystemLook(Theme& theme)
{
    if (!QDBusConnection::sessionBus().isConnected())
        return;
    ask(theme, QStringLiteral("org.freedesktop.appearance"), QStringLiteral("color-scheme"),
        [&theme](const QVariant& value) { theme.setSystemDark(value.toUInt() == kPrefersDark); });
    ask(theme, QStringLiteral("org.gnome.desktop.interface"), QStringLiteral("enable-animations"),
        [&theme](const QVariant& value) { theme.setReducedMotion(!value.toBool()); });
}

#else

void askSystemLook(Theme& theme)
{
    const QSettings colors(QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
                           QSettings::NativeFormat);
    theme.setSystemDark(!colors.value(QStringLiteral("AppsUseLightTheme"), true).toBool());
}

#endif

} // namespace priyom::theme
