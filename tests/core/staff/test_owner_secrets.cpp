// SPDX-License-Identifier: GPL-3.0-or-later
// The owner's first start, the printed code, and who may set whose secret.
#include "core/settings/setting_store.h"
#include "core/staff/person_store.h"
#include "core/staff/recovery_code.h"
#include "core/staff/secret_service.h"
#include "core/staff/sign_in_service.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

using namespace priyom;
using namespace priyom::staff;

namespace {

constexpr HashCost kCheap{1, 8192};
const QString kDesk = QStringLiteral("desk");

} // namespace

class TestOwnerSecrets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::DeskShop>();
        m_signIn = std::make_unique<SignInService>(*m_shop->database, m_shop->clock);
        m_secrets = std::make_unique<SecretService>(*m_shop->database, m_shop->clock);
    }

    void theFirstStartNamesTheOwnerOnce()
    {
        QVERIFY(*m_signIn->needsOwner());
        const auto owner = m_secrets->setUpOwner(QStringLiteral(" Елена  Морозова "), {hash("Correct-Horse-9"), code("AAAA")}, kDesk);
        QVERIFY_RESULT(owner);
        QCOMPARE(personById(*m_shop->database, owner->person)->name, QStringLiteral("Елена Морозова"));
        QVERIFY(!*m_signIn->needsOwner());
        const QByteArray before = m_shop->contents();
        QCOMPARE_ERROR(m_secrets->setUpOwner(QStringLiteral("Другая"), {hash("Another-Horse-9"), code("BBBB")}, kDesk), ErrorCode::NotAllowed);
        QCOMPARE(m_shop->contents(), before);
        QVERIFY_RESULT(enter(owner->person, Way::Password, Secret("Correct-Horse-9")));
    }

    void anOpenShopAsksWhoItIsFromThenOn()
    {
        QVERIFY_RESULT(settings::writeSetting(*m_shop->database, settings::kOpen, QStringLiteral("1")));
        const Session manager = m_shop->as(Role::Manager);
        QVERIFY_RESULT(m_secrets->set(manager, manager.person, Way::Pin, hash("2580"), {})); // somebody was quicker
        const auto owner = m_secrets->setUpOwner(QStringLiteral("Елена"), {hash("Correct-Horse-9"), code("AAAA")}, kDesk);
        QVERIFY_RESULT(owner);
        QCOMPARE(*settings::readSetting(*m_shop->database, settings::kOpen), QStringLiteral("0"));
        QVERIFY_RESULT(enter(owner->person, Way::Password, Secret("Correct-Horse-9")));
        const QByteArray before = m_shop->contents();
        QCOMPARE_ERROR(m_secrets->setUpOwner(QStringLiteral("Другая"), {hash("Another-Horse-9"), code("BBBB")}, kDesk), ErrorCode::NotAllowed);
        QCOMPARE(m_shop->contents(), before);
    }

    void thePrintedCodeWorksOnceAndIsReplaced()
    {
        const PersonId owner = m_secrets->setUpOwner(QStringLiteral("Елена"), {hash("Correct-Horse-9"), code("AAAA")}, kDesk)->person;
        QCOMPARE_ERROR(enter(owner, Way::Recovery, recoverySecret(QStringLiteral("ZZZZ"))), ErrorCode::NotSignedIn);
        const auto byCode = enter(owner, Way::Recovery, recoverySecret(QStringLiteral("aaaa")));
        QVERIFY_RESULT(byCode);
        QVERIFY_RESULT(m_secrets->recover(*byCode, {hash("Another-Horse-9"), code("BBBB")}));
        QCOMPARE_ERROR(m_secrets->recover(*byCode, {hash("Third-Horse-9"), code("CCCC")}), ErrorCode::Conflict);
        QCOMPARE_ERROR(enter(owner, Way::Recovery, recoverySecret(QStringLiteral("AAAA"))), ErrorCode::NotSignedIn);
        QCOMPARE_ERROR(enter(owner, Way::Password, Secret("Correct-Horse-9")), ErrorCode::NotSignedIn);
        QVERIFY_RESULT(enter(owner, Way::Password, Secret("Another-Horse-9")));
        QVERIFY_RESULT(enter(owner, Way::Recovery, recoverySecret(QStringLiteral("BBBB"))));
    }

    void aPasswordIsNoPrintedCode()
    {
        const PersonId owner = m_secrets->setUpOwner(QStringLiteral("Елена"), {hash("Correct-Horse-9"), code("AAAA")}, kDesk)->person;
        const auto byPassword = enter(owner, Way::Password, Secret("Correct-Horse-9"));
        QCOMPARE_ERROR(m_secrets->recover(*byPassword, {hash("Third-Horse-9"), code("CCCC")}), ErrorCode::NotAllowed);
    }

    void ownSecretsNeedThePresentOne()
    {
        const Session manager = m_shop->as(Role::Manager);
        QVERIFY_RESULT(m_secrets->set(manager, manager.person, Way::Pin, hash("2580"), {})); // the first one
        const QByteArray before = m_shop->contents();
        QCOMPARE_ERROR(m_secrets->set(manager, manager.person, Way::Pin, hash("8025"), {}), ErrorCode::NotAllowed);
        QCOMPARE(m_shop->contents(), before);
        const auto proof = enter(manager.person, Way::Pin, Secret("2580"));
        QVERIFY_RESULT(m_secrets->set(manager, manager.person, Way::Pin, hash("8025"), *proof));
        QVERIFY_RESULT(enter(manager.person, Way::Pin, Secret("8025")));
    }

    void onlyTheOwnerSetsAnothersSecret()
    {
        const Session receptionist = m_shop->as(Role::Receptionist);
        const PersonId manager = m_shop->as(Role::Manager).person;
        QCOMPARE_ERROR(m_secrets->set(receptionist, manager, Way::Pin, hash("2580"), {}), ErrorCode::NotAllowed);
        QVERIFY_RESULT(m_secrets->set(m_shop->owner(), manager, Way::Pin, hash("2580"), {}));
        QVERIFY_RESULT(enter(manager, Way::Pin, Secret("2580")));
    }

    void aProofOfAnotherIsNone()
    {
        const Session manager = m_shop->as(Role::Manager);
        const Session head = m_shop->as(Role::Head);
        QVERIFY_RESULT(m_secrets->set(manager, manager.person, Way::Pin, hash("2580"), {}));
        QVERIFY_RESULT(m_secrets->set(head, head.person, Way::Pin, hash("2468"), {}));
        const auto ofHead = enter(head.person, Way::Pin, Secret("2468"));
        QCOMPARE_ERROR(m_secrets->set(manager, manager.person, Way::Pin, hash("8025"), *ofHead), ErrorCode::NotAllowed);
    }

private:
    static QByteArray hash(const char* secret) { return hashSecret(Secret(secret), kCheap).value(); }
    static QByteArray code(const char* typed) { return hashSecret(recoverySecret(QString::fromLatin1(typed)), kCheap).value(); }

    Result<Confirmed> enter(PersonId person, Way way, const Secret& secret)
    {
        PRIYOM_TRY(const Attempt attempt, m_signIn->prepare(person, way, kDesk));
        return m_signIn->confirm(attempt, verify(attempt, secret, kCheap));
    }

    std::unique_ptr<test::DeskShop> m_shop;
    std::unique_ptr<SignInService> m_signIn;
    std::unique_ptr<SecretService> m_secrets;
};

QTEST_APPLESS_MAIN(TestOwnerSecrets)
#include "test_owner_secrets.moc"
