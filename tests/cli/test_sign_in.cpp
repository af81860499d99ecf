// SPDX-License-Identifier: GPL-3.0-or-later
// --as and a password, as a script gives them.
#include "core/backend/shop.h"
#include "core/staff/miss_store.h"
#include "core/storage/transaction.h"
#include "tests/support/program.h"
#include "tests/support/verify_result.h"

#include <QTemporaryDir>

using namespace priyom;
using priyom::test::Ran;
using priyom::test::runCli;

class TestSignIn final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_shop = m_folder->filePath(QStringLiteral("shop.priyom"));
        const Ran made = with("Correct-Horse-9", {QStringLiteral("--db"), m_shop, QStringLiteral("init"), QStringLiteral("--tz"),
                                                  QStringLiteral("Asia/Novosibirsk"), QStringLiteral("--owner"), QStringLiteral("Елена")});
        QCOMPARE(made.exitCode, 0);
        QVERIFY2(made.err.contains("-"), made.err.constData()); // the recovery code
        QVERIFY(!made.err.contains("Correct-Horse-9"));
    }

    void aShopWithAnOwnerKnowsNobodyWithoutAName_data()
    {
        QTest::addColumn<QStringList>("command");
        for (const char* command : {"lead list", "dump", "verify", "login", "lead add --channel call --phone 89123054418", "call person.list {}"})
            QTest::newRow(command) << QString::fromLatin1(command).split(u' ');
    }
    void aShopWithAnOwnerKnowsNobodyWithoutAName()
    {
        QFETCH(QStringList, command);
        const Ran refused = with("Correct-Horse-9", QStringList{QStringLiteral("--db"), m_shop} + command);
        QCOMPARE(refused.exitCode, 13);
        QVERIFY(refused.out.isEmpty());
    }

    void theRightPasswordOpens()
    {
        QCOMPARE(as("Елена", "Correct-Horse-9", {QStringLiteral("login")}).exitCode, 0);
        const Ran added = as("Елена", "Correct-Horse-9", {QStringLiteral("lead"), QStringLiteral("add"), QStringLiteral("--channel"), QStringLiteral("call"),
                                                          QStringLiteral("--phone"), QStringLiteral("89123054418")});
        QCOMPARE(added.exitCode, 0);
        QCOMPARE(added.out, QByteArray("ACK 1\n"));
    }

    void aWrongNameAndAWrongPasswordAreRefusedInTheSameWords()
    {
        const Ran wrongPassword = as("Елена", "Correct-Horse-8", {QStringLiteral("login")});
        const Ran wrongName = as("Ольга", "Correct-Horse-9", {QStringLiteral("login")});
        QCOMPARE(wrongPassword.exitCode, 13);
        QCOMPARE(wrongName.exitCode, 13);
        QCOMPARE(wrongName.err, wrongPassword.err);
    }

    void guessingWaitsAndAToldClockDoesNotShortenIt()
    {
        {
            const auto shop = backend::Shop::open(m_shop, storage::Access::Write, Milliseconds(0), std::make_shared<SystemClock>());
            QVERIFY_RESULT(shop);
            auto transaction = storage::Transaction::begin((*shop)->database());
            QVERIFY_RESULT(staff::putMisses((*shop)->database(), staff::personKey(PersonId(1)), {kManyMisses, SystemClock().now()}));
            QVERIFY_RESULT(transaction->commit());
        }
        const Ran right = as("Елена", "Correct-Horse-9", {QStringLiteral("login")});
        QCOMPARE(right.exitCode, 13);
        QVERIFY2(right.err.contains("Подождите"), right.err.constData());
        const Ran later = runAs("Елена", "Correct-Horse-9", {QStringLiteral("--now"), QStringLiteral("2040-01-01T10:00"), QStringLiteral("login")});
        QCOMPARE(later.exitCode, 13);
        QVERIFY2(later.err.contains("Подождите"), later.err.constData());
    }

    void readingGoesOnWhileTheWindowHoldsTheFile()
    {
        const auto holder = backend::Shop::open(m_shop, storage::Access::Write, Milliseconds(0), std::make_shared<SystemClock>());
        QVERIFY_RESULT(holder);
        QCOMPARE(as("Елена", "Correct-Horse-9", {QStringLiteral("lead"), QStringLiteral("list")}).exitCode, 0);
        QCOMPARE(as("Елена", "Correct-Horse-9", {QStringLiteral("login")}).exitCode, 0);
    }

    void eachHasTheRightsOfTheirRoleAndARefusalChangesNothing()
    {
        QVERIFY(takeOn("Ирина", "receptionist", "Iris-Spring-4"));
        const QByteArray before = dump();
        const Ran refused = as("Ирина", "Iris-Spring-4", {QStringLiteral("call"), QStringLiteral("spend.add"),
                                                          QStringLiteral(R"({"campaign":"x","date":"2026-10-01","amount":"5"})")});
        QCOMPARE(refused.exitCode, 13);
        QVERIFY(refused.out.isEmpty());
        QCOMPARE(as("Ирина", "Iris-Spring-4", {QStringLiteral("dump")}).exitCode, 13);
        QCOMPARE(dump(), before);
        QCOMPARE(as("Ирина", "Iris-Spring-4", {QStringLiteral("lead"), QStringLiteral("list")}).exitCode, 0);
    }

    void aSecretIsNoArgument()
    {
        const Ran refused = as("Елена", "Correct-Horse-9", {QStringLiteral("call"), QStringLiteral("person.secret"),
                                                            QStringLiteral(R"({"person":"Елена","way":"pin","secret":"2580"})")});
        QCOMPARE(refused.exitCode, 2);
    }

    void aNewRecoveryCodeNeedsThePassword()
    {
        const QByteArray without = R"({"op":"person.recovery","args":{}})";
        QCOMPARE(as("Елена", "Correct-Horse-9", {QStringLiteral("call"), QStringLiteral("--from"), QStringLiteral("-")}, without).exitCode, 13);
        const QByteArray with = R"({"op":"person.recovery","args":{"current":"Correct-Horse-9"}})";
        const Ran made = as("Елена", "Correct-Horse-9", {QStringLiteral("call"), QStringLiteral("--from"), QStringLiteral("-")}, with);
        QCOMPARE(made.exitCode, 0);
        QCOMPARE(made.json()[QLatin1String("code")].toString().size(), 24);
    }

private:
    static constexpr int kManyMisses = 20; // a minute to wait

    static Ran with(const char* password, const QStringList& arguments, const QByteArray& input = {})
    {
        qputenv("PRIYOM_PASSWORD", password);
        const Ran ran = runCli(arguments, input);
        qunsetenv("PRIYOM_PASSWORD");
        return ran;
    }
    Ran runAs(const char* name, const char* password, const QStringList& command, const QByteArray& input = {})
    {
        return with(password, QStringList{QStringLiteral("--db"), m_shop, QStringLiteral("--as"), QString::fromUtf8(name)} + command, input);
    }
    Ran as(const char* name, const char* password, const QStringList& command, const QByteArray& input = {})
    {
        return runAs(name, password, command, input);
    }
    QByteArray dump() { return as("Елена", "Correct-Horse-9", {QStringLiteral("dump")}).out; }
    bool takeOn(const char* name, const char* role, const char* password)
    {
        const QByteArray lines = QByteArray(R"({"op":"person.add","args":{"name":"%1","roles":["%2"]}})").replace("%1", name).replace("%2", role) + '\n'
                                 + QByteArray(R"({"op":"person.secret","args":{"person":"%1","way":"password","secret":"%2"}})").replace("%1", name).replace("%2", password)
                                 + '\n';
        return as("Елена", "Correct-Horse-9", {QStringLiteral("call"), QStringLiteral("--from"), QStringLiteral("-")}, lines).exitCode == 0;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_shop;
};

QTEST_GUILESS_MAIN(TestSignIn)
#include "test_sign_in.moc"
