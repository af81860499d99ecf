// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/message_template.h"

#include <QtTest>

using namespace priyom::desk;
using priyom::words::Language;

namespace {

constexpr Language kRussian = Language::Russian;

} // namespace

class MessageTemplateTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesAreFilledInBothLanguages_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("filled");
        QTest::newRow("no place") << QStringLiteral("Ждём вас") << QStringLiteral("Ждём вас");
        QTest::newRow("greeting") << QStringLiteral("{приветствие} Ждём.")
                                  << QStringLiteral("Анна, здравствуйте! Ждём.");
        QTest::newRow("first name") << QStringLiteral("{имя}!") << QStringLiteral("Анна!");
        QTest::newRow("visit") << QStringLiteral("{услуга}: {когда}, {специалист}.")
                               << QStringLiteral("Чистка лица: завтра в 15:00, Носова.");
        QTest::newRow("address") << QStringLiteral("Мы здесь: {адрес}, {address}") << QStringLiteral("Мы здесь: ул. Труда, 78, ул. Труда, 78");
        QTest::newRow("english") << QStringLiteral("{name}, {service} {when}, {specialist}")
                                 << QStringLiteral("Анна, Чистка лица завтра в 15:00, Носова");
        QTest::newRow("capital and spaces") << QStringLiteral("{ Имя }") << QStringLiteral("Анна");
        QTest::newRow("twice") << QStringLiteral("{имя} {имя}") << QStringLiteral("Анна Анна");
        QTest::newRow("unknown stays") << QStringLiteral("{скидка} {имя}") << QStringLiteral("{скидка} Анна");
        QTest::newRow("a lone brace") << QStringLiteral("{имя} :{") << QStringLiteral("Анна :{");
        QTest::newRow("percent") << QStringLiteral("%1 {имя} 10 %") << QStringLiteral("%1 Анна 10 %");
    }
    void placesAreFilledInBothLanguages()
    {
        QFETCH(QString, text);
        QTEST(filledMessage(text, {QStringLiteral("Анна Соколова"), QStringLiteral("Чистка лица"),
                                   QStringLiteral("завтра в 15:00"), QStringLiteral("Носова"), QStringLiteral("ул. Труда, 78")}, kRussian),
              "filled");
    }

    void aClientWithoutANameIsGreetedToo()
    {
        QCOMPARE(filledMessage(QStringLiteral("{приветствие} Ждём."), {}, kRussian), QStringLiteral("Здравствуйте! Ждём."));
    }

    void whatAClientHasWrittenIsNoPlace()
    {
        QCOMPARE(filledMessage(QStringLiteral("{имя}"), {QStringLiteral("{услуга}"), QStringLiteral("Чистка"), {}, {}}, kRussian),
                 QStringLiteral("{услуга}"));
    }

    void whatIsNotKnownLeavesNoGap_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("specialist");
        QTest::addColumn<QString>("filled");
        const QString service = QStringLiteral("Чистка лица");
        QTest::newRow("all") << service << QStringLiteral("Носова") << QStringLiteral("Ждём завтра: Чистка лица, Носова.");
        QTest::newRow("no service") << QString() << QStringLiteral("Носова") << QStringLiteral("Ждём завтра, Носова.");
        QTest::newRow("no specialist") << service << QString() << QStringLiteral("Ждём завтра: Чистка лица.");
        QTest::newRow("neither") << QString() << QString() << QStringLiteral("Ждём завтра.");
    }
    void whatIsNotKnownLeavesNoGap()
    {
        QFETCH(const QString, service);
        QFETCH(const QString, specialist);
        QTEST(filledMessage(QStringLiteral("Ждём {когда}: {услуга}, {специалист}."), {{}, service, QStringLiteral("завтра"), specialist, {}}, kRussian), "filled");
    }

    void whatIsAwaitedIsNamed()
    {
        for (const MessageKind kind : {MessageKind::Confirm, MessageKind::Remind})
            QVERIFY(shippedMessage(kind, kRussian).contains(QStringLiteral("{услуга}")));
    }

    void unknownPlacesAreNamed()
    {
        QCOMPARE(unknownPlaces(QStringLiteral("{имя} {скидка} {} {when}")),
                 (QStringList{QStringLiteral("{скидка}"), QStringLiteral("{}")}));
        for (const QString& place : messagePlaces())
            QVERIFY2(unknownPlaces(place).isEmpty(), qUtf8Printable(place));
    }

    void everyShippedTextIsWholeAndHoldsWhereTheShopHasNone()
    {
        Messages messages;
        messages.own[std::size_t(MessageKind::Remind)] = QStringLiteral("Ждём {когда}");
        for (const MessageKind kind : kAllMessageKinds) {
            QVERIFY(!shippedMessage(kind, kRussian).isEmpty());
            QVERIFY(unknownPlaces(shippedMessage(kind, kRussian)).isEmpty());
            QCOMPARE(messageText(messages, kind),
                     kind == MessageKind::Remind ? QStringLiteral("Ждём {когда}") : shippedMessage(kind, kRussian));
        }
    }

    // The client reads it, whatever language the window has.
    void theShopsLanguageIsTheMessages()
    {
        const MessageFacts facts{QStringLiteral("Anna Smith"), {}, {}, {}, {}};
        QCOMPARE(filledMessage(shippedMessage(MessageKind::Return, Language::English), facts, Language::English),
                 QStringLiteral("Hello, Anna! We missed you at your visit. Shall we find another time?"));
        QVERIFY(filledMessage(shippedMessage(MessageKind::Return, kRussian), facts, kRussian).contains(QStringLiteral("здравствуйте!")));
        for (const MessageKind kind : kAllMessageKinds)
            QVERIFY(shippedMessage(kind, kRussian) != shippedMessage(kind, Language::English));
    }
};

QTEST_MAIN(MessageTemplateTest)
#include "test_message_template.moc"
