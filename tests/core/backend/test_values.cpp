// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in a call where a number is wanted: the number, its text, or a refusal that says which word was wrong.
#include "core/backend/shop.h"
#include "core/backend/values.h"
#include "tests/support/verify_result.h"

using namespace priyom;

class TestValues final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto shop = backend::Shop::openInMemory({QStringLiteral("Asia/Novosibirsk"), QStringLiteral("RUB"), {}, {}, QStringLiteral("Owner"), true},
                                                std::make_shared<FixedClock>(Instant(1'790'000'000'000)));
        QVERIFY_RESULT(shop);
        m_shop = std::move(*shop);
    }

    void aNumberIsReadOrRefusedByWhatWasWritten_data()
    {
        QTest::addColumn<QJsonValue>("given");
        QTest::addColumn<std::optional<qint64>>("number");
        QTest::addColumn<QString>("refused");
        QTest::newRow("a number") << QJsonValue(5) << std::optional<qint64>(5) << QString();
        QTest::newRow("its text") << QJsonValue(QStringLiteral("5")) << std::optional<qint64>(5) << QString();
        QTest::newRow("nothing") << QJsonValue(QJsonValue::Undefined) << std::optional<qint64>(7) << QString();
        QTest::newRow("a word") << QJsonValue(QStringLiteral("x")) << std::optional<qint64>() << QStringLiteral("x");
        QTest::newRow("a truth") << QJsonValue(true) << std::optional<qint64>() << QStringLiteral("true");
        QTest::newRow("an untruth") << QJsonValue(false) << std::optional<qint64>() << QStringLiteral("false");
        QTest::newRow("an empty text") << QJsonValue(QString()) << std::optional<qint64>() << QStringLiteral("missing");
    }

    void aNumberIsReadOrRefusedByWhatWasWritten()
    {
        QFETCH(const QJsonValue, given);
        QFETCH(const std::optional<qint64>, number);
        QFETCH(const QString, refused);
        QJsonObject values;
        if (!given.isUndefined())
            values.insert(QStringLiteral("bot"), given);
        const auto session = m_shop->openSession();
        QVERIFY_RESULT(session);
        const auto read = backend::whole({*m_shop, *session, values}, "bot", 7);
        QCOMPARE(read.has_value(), number.has_value());
        if (read)
            QCOMPARE(*read, *number);
        else
            QCOMPARE(read.error().detail, refused);
    }

private:
    std::unique_ptr<backend::Shop> m_shop;
};

QTEST_GUILESS_MAIN(TestValues)

#include "test_values.moc"
