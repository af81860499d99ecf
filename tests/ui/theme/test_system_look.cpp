// SPDX-License-Identifier: GPL-3.0-or-later
// A bus of its own with a portal that answers what the test wants; skipped where no dbus-daemon is installed.
#include "ui/theme/system_look.h"
#include "ui/theme/theme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace priyom::theme;

namespace {

class Portal final : public QDBusVirtualObject
{
public:
    QString introspect(const QString&) const override { return {}; }

    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override
    {
        asked.append(message.arguments().value(1).toString());
        const auto answer = answers.constFind(asked.constLast());
        if (answer == answers.constEnd())
            return connection.send(message.createErrorReply(QDBusError::InvalidArgs, QStringLiteral("no such key")));
        // The portal wraps a value twice.
        const QDBusVariant inner(*answer);
        return connection.send(message.createReply(QVariant::fromValue(QDBusVariant(QVariant::fromValue(inner)))));
    }

    QHash<QString, QVariant> answers;
    QStringList asked;
};

} // namespace

class TestSystemLook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty())
            QSKIP("there is no dbus-daemon here");
        m_daemon.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"),
                                                       QStringLiteral("--print-address")});
        QVERIFY(m_daemon.waitForReadyRead(5000));
        const QString address = QString::fromUtf8(m_daemon.readLine()).trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address.toUtf8());
        QDBusConnection bus = QDBusConnection::connectToBus(address, QStringLiteral("portal"));
        QVERIFY(bus.registerVirtualObject(QStringLiteral("/org/freedesktop/portal/desktop"), &m_portal));
        QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
    }

    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("portal"));
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    void aDarkDesktopMakesAWindowThatFollowsItDark()
    {
        m_portal.answers = {{QStringLiteral("color-scheme"), 1U}, {QStringLiteral("enable-animations"), false}};
        Theme theme;
        QVERIFY(!theme.isDark());
        askSystemLook(theme);
        QTRY_VERIFY(theme.isDark());
        QTRY_VERIFY(theme.reducedMotion());
    }

    void aPortalThatKnowsNeitherKeyChangesNothing()
    {
        m_portal.answers.clear();
        m_portal.asked.clear();
        Theme theme;
        QSignalSpy changed(&theme, &Theme::changed);
        askSystemLook(theme);
        QTRY_COMPARE(m_portal.asked.size(), 2);
        // Answers come in the order of the questions: once a later one is heard, so were those.
        m_portal.answers = {{QStringLiteral("color-scheme"), 1U}};
        Theme later;
        askSystemLook(later);
        QTRY_VERIFY(later.isDark());
        QCOMPARE(changed.count(), 0);
        QVERIFY(!theme.reducedMotion());
    }

private:
    QProcess m_daemon;
    Portal m_portal;
};

QTEST_GUILESS_MAIN(TestSystemLook)
#include "test_system_look.moc"
