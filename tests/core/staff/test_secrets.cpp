// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staff/recovery_code.h"
#include "core/staff/secret_hash.h"
#include "core/staff/secret_rules.h"
#include "tests/support/verify_result.h"

#include <QRegularExpression>

using namespace priyom;
using namespace priyom::staff;

class TestSecrets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheSameSecretMatches_data()
    {
        QTest::addColumn<QString>("guess");
        QTest::addColumn<bool>("isRight");
        const QString right = QStringLiteral("Верная-лошадь 9");
        QTest::newRow("the same") << right << true;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("blank before") << QString(u' ' % right) << false;
        QTest::newRow("blank after") << QString(right % u' ') << false;
        QTest::newRow("small") << right.toLower() << false;
        QTest::newRow("one less") << right.chopped(1) << false;
        QTest::newRow("an accent more") << QString(right % QChar(0x301)) << false;
        QTest::newRow("long") << QString(100'000, u'a') << false;
    }
    void onlyTheSameSecretMatches()
    {
        QFETCH(QString, guess);
        QFETCH(bool, isRight);
        const auto hash = hashSecret(Secret::ofText(QStringLiteral("Верная-лошадь 9")), kCheap);
        QVERIFY_RESULT(hash);
        QCOMPARE(matches(Secret::ofText(guess), *hash), isRight);
    }

    void theSameSecretIsNeverHashedAlike()
    {
        const Secret secret = Secret::ofText(QStringLiteral("2580"));
        QVERIFY(*hashSecret(secret, kCheap) != *hashSecret(secret, kCheap));
    }

    void aStoredHashIsArgon2idAtTheNamedCost()
    {
        const auto hash = hashSecret(Secret::ofText(QStringLiteral("Correct-Horse-9")));
        QVERIFY_RESULT(hash);
        QVERIFY(hash->startsWith("$argon2id$v=19$m=65536,t=3,p=1$"));
        QVERIFY(!isOutdated(*hash));
        QVERIFY(!isOutdated(decoyHash()));
        QVERIFY(isOutdated(*hashSecret(Secret::ofText(QStringLiteral("x")), kCheap)));
    }

    void aHashThatIsNoneMatchesNothing()
    {
        for (const char* broken : {"", "x", "$argon2id$v=19$m=65536,t=3,p=1$"})
            QVERIFY(!matches(Secret::ofText(QStringLiteral("x")), broken));
    }

    void theFirstThingsOneWouldTryAreRefused_data()
    {
        QTest::addColumn<int>("way");
        QTest::addColumn<QString>("secret");
        QTest::addColumn<QString>("why");
        const auto row = [](Way way, const char* secret, const char* why) { QTest::addRow("%s", secret) << int(way) << QString::fromUtf8(secret) << QString::fromLatin1(why); };
        row(Way::Pin, "258", "short");
        row(Way::Pin, "1111", "simple");
        row(Way::Pin, "1234", "simple");
        row(Way::Pin, "9876", "simple");
        row(Way::Pin, "25a8", "digits");
        row(Way::Pin, "1234567890123", "long");
        row(Way::Pin, "2580", "");
        row(Way::Password, "short1!", "short");
        row(Way::Password, "12345678", "simple");
        row(Way::Password, "aaaaaaaa", "simple");
        row(Way::Password, "Password1", "simple");
        row(Way::Password, "правда ли", "");
        row(Way::Password, "Correct-Horse-9", "");
    }
    void theFirstThingsOneWouldTryAreRefused()
    {
        QFETCH(int, way);
        QFETCH(QString, secret);
        QFETCH(QString, why);
        const auto checked = checkSecret(Way(way), Secret::ofText(secret));
        QCOMPARE(checked ? QString() : checked.error().detail, why);
    }

    void aCodeIsReadAsItIsWrittenDown()
    {
        const auto code = makeRecoveryCode();
        QVERIFY_RESULT(code);
        const QRegularExpression shape(QStringLiteral("^([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$"));
        QVERIFY2(shape.match(*code).hasMatch(), qPrintable(*code));
        const auto bytes = [](const QString& typed) { return recoverySecret(typed).bytes().toByteArray(); };
        QCOMPARE(bytes(code->toLower().replace(u'-', u' ')), bytes(*code));
        QCOMPARE(bytes(QStringLiteral("oIl0")), QByteArray("0110"));
        QVERIFY(*makeRecoveryCode() != *code);
    }

private:
    static constexpr HashCost kCheap{1, 8192}; // libsodium's least
};

QTEST_APPLESS_MAIN(TestSecrets)
#include "test_secrets.moc"
