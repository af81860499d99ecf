// SPDX-License-Identifier: GPL-3.0-or-later
// A session bus of the test's own with a desktop on it that shows notifications, to see what the program says there.
#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QStandardPaths>

namespace priyom::test {

class Notifications final : public QDBusVirtualObject
{
public:
    QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override
    {
        said.append(message.arguments().value(4).toString());
        replaced.append(message.arguments().value(1).toUInt());
        hints.append(qdbus_cast<QVariantMap>(message.arguments().value(6)));
        return connection.send(message.createReply(uint(7)));
    }

    QStringList said;
    QList<uint> replaced;
    QList<QVariantMap> hints;
};

class DesktopBus final
{
public:
    DesktopBus() = default;
    Q_DISABLE_COPY_MOVE(DesktopBus)
    ~DesktopBus() { stop(); }

    static bool isThere() { return !QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty(); }
    // From then on it is the session's bus.
    bool start()
    {
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        if (!m_daemon.waitForReadyRead(5000))
            return false;
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
        return qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toUtf8());
    }
    bool stop()
    {
        if (m_daemon.state() == QProcess::NotRunning)
            return true;
        m_daemon.terminate();
        return m_daemon.waitForFinished(5000);
    }
    // As the desktop; the object is to outlive what is said to it.
    bool show(Notifications& desktop)
    {
        return bus().registerVirtualObject(QStringLiteral("/org/freedesktop/Notifications"), &desktop) &&
               bus().registerService(QStringLiteral("org.freedesktop.Notifications"));
    }
    bool hide()
    {
        bus().unregisterObject(QStringLiteral("/org/freedesktop/Notifications"));
        return bus().unregisterService(QStringLiteral("org.freedesktop.Notifications"));
    }
    // The person clicks what is said last.
    bool click()
    {
        QDBusMessage click = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/Notifications"),
                                                        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("ActionInvoked"));
        click << uint(7) << QStringLiteral("default");
        return bus().send(click);
    }
    QDBusConnection bus() { return QDBusConnection::connectToBus(m_address, QStringLiteral("desktop")); }

private:
    QProcess m_daemon;
    QString m_address;
};

} // namespace priyom::test
