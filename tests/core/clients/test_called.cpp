// SPDX-License-Identifier: GPL-3.0-or-later
// How a client is called where the name would stand, and by what they are reached.
#include "core/clients/called.h"

#include <QtTest>

using namespace priyom;

class TestCalled final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClientIsCalled_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("handle");
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("called");
        QTest::addColumn<QString>("reached");
        const QString phone = QStringLiteral("+79127456130");
        const QString shown = formatPhone(phone);
        QTest::newRow("all is known") << QStringLiteral("Анна") << QStringLiteral("@anna") << phone
                                      << QStringLiteral("Анна") << shown;
        QTest::newRow("a name and a nick") << QStringLiteral("Анна") << QStringLiteral("@anna") << QString()
                                           << QStringLiteral("Анна") << QStringLiteral("@anna");
        QTest::newRow("a nick and a phone")
            << QString() << QStringLiteral("@anna") << phone << QStringLiteral("@anna") << shown;
        QTest::newRow("a nick") << QString() << QStringLiteral("@anna") << QString() << QStringLiteral("@anna")
                                << QString();
        QTest::newRow("a nick with its network") << QString() << QStringLiteral("vk.com/anna") << QString()
                                                 << QStringLiteral("@anna") << QStringLiteral("vk.com/anna");
        QTest::newRow("a phone") << QString() << QString() << phone << shown << QString();
        const QString key = QStringLiteral("key:JUNJ01");
        QTest::newRow("a key") << QString() << key << QString() << QStringLiteral("JUNJ01") << QString();
        QTest::newRow("a key and a name") << QStringLiteral("Анна") << key << QString() << QStringLiteral("Анна") << QString();
        QTest::newRow("a key and a phone") << QString() << key << phone << shown << QString();
        QTest::newRow("nothing") << QString() << QString() << QString() << QString() << QString();
    }
    void whatARowKeepsToCallThemBy_data()
    {
        QTest::addColumn<QString>("handle");
        QTest::addColumn<QString>("identity");
        QTest::addColumn<QString>("kept");
        QTest::newRow("a nick") << QStringLiteral("@anna") << QStringLiteral("key:JUNJ01") << QStringLiteral("@anna");
        QTest::newRow("a nick as the key") << QString() << QStringLiteral("key:@anna") << QStringLiteral("@anna");
        QTest::newRow("a key") << QString() << QStringLiteral("key:JUNJ01") << QStringLiteral("key:JUNJ01");
        QTest::newRow("a phone") << QString() << QStringLiteral("tel:+79127456130") << QString();
        QTest::newRow("one lead alone") << QString() << QString() << QString();
    }
    void whatARowKeepsToCallThemBy()
    {
        QFETCH(QString, handle);
        QFETCH(QString, identity);
        QTEST(clients::handleOrKey(handle, identity), "kept");
    }
    void aClientIsCalled()
    {
        QFETCH(QString, name);
        QFETCH(QString, handle);
        QFETCH(QString, phone);
        QTEST(clients::calledBy(name, handle, phone), "called");
        QTEST(clients::reachedBy(name, handle, phone), "reached");
    }
};

QTEST_APPLESS_MAIN(TestCalled)
#include "test_called.moc"
