// SPDX-License-Identifier: GPL-3.0-or-later
// How a card's client is called and reached: by name, phone and nick; a key of old papers is no nick.
#include "core/base/phone.h"
#include "core/clients/client.h"
#include "ui/leads/lead_card.h"

#include <QTest>

using namespace priyom;

class TestCalledCard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCardIsCalledAndReached_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("handle");
        QTest::addColumn<QString>("called");
        QTest::addColumn<QString>("contact");
        QTest::addColumn<QString>("nick");
        const QString anna = QStringLiteral("Анна");
        const QString phone = QStringLiteral("+79123054418");
        const QString shown = formatPhone(phone);
        const QString nick = QStringLiteral("t.me/anna");
        const QString key = clients::handleOrKey({}, QStringLiteral("key:C-17"));
        QTest::newRow("all is known") << anna << phone << nick << anna << shown << nick;
        QTest::newRow("a nick alone") << QString() << QString() << nick << QStringLiteral("@anna") << nick << nick;
        QTest::newRow("a phone alone") << QString() << phone << QString() << shown << shown << QString();
        QTest::newRow("a key of old papers")
            << QString() << QString() << key << clients::keyIn(key) << QString() << QString();
        QTest::newRow("a key and a phone") << QString() << phone << key << shown << shown << QString();
        QTest::newRow("a name and a key") << anna << QString() << key << anna << QString() << QString();
    }

    void aCardIsCalledAndReached()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, phone);
        QFETCH(const QString, handle);
        QFETCH(const QString, called);
        QFETCH(const QString, contact);
        QFETCH(const QString, nick);
        desk::LeadCard card;
        card.name = name;
        card.phone = phone;
        card.handle = handle;
        QCOMPARE(desk::nameOf(card), called);
        QCOMPARE(desk::contactOf(card), contact);
        QCOMPARE(desk::nickOf(card), nick);
    }
};

QTEST_APPLESS_MAIN(TestCalledCard)
#include "test_called_card.moc"
