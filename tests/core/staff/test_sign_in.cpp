// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/event_store.h"
#include "core/staff/miss_store.h"
#include "core/staff/person_store.h"
#include "core/staff/secret_service.h"
#include "core/staff/sign_in_service.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

using namespace priyom;
using namespace priyom::staff;

namespace {

constexpr HashCost kCheap{1, 8192};
const QString kDesk = QStringLiteral("desk");
const QString kOther = QStringLiteral("other desk");

} // namespace

class TestSignIn final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::DeskShop>();
        m_signIn = std::make_unique<SignInService>(*m_shop->database, m_shop->clock);
        m_secrets = std::make_unique<SecretService>(*m_shop->database, m_shop->clock);
        QVERIFY_RESULT(m_secrets->set(m_shop->as(Role::Receptionist), m_shop->as(Role::Receptionist).person, Way::Pin, hash("2580"), {}));
        QVERIFY_RESULT(m_secrets->set(m_shop->owner(), m_shop->owner().person, Way::Password, hash("Correct-Horse-9"), {}));
    }

    void theRightSecretGivesTheRolesOfThePerson()
    {
        const auto session = signIn(QStringLiteral("receptionist"), "2580");
        QVERIFY_RESULT(session);
        QCOMPARE(session->person, m_shop->as(Role::Receptionist).person);
        QCOMPARE(session->roles, Roles{Role::Receptionist});
        QCOMPARE(session->device, kDesk);
    }

    void aWrongNameIsRefusedLikeAWrongPassword()
    {
        const auto wrongSecret = signIn(QStringLiteral("receptionist"), "0000");
        const auto wrongName = signIn(QStringLiteral("nobody"), "2580");
        const auto noSecret = signIn(QStringLiteral("manager"), "2580");
        for (const auto* refused : {&wrongSecret, &wrongName, &noSecret}) {
            QCOMPARE_ERROR(*refused, ErrorCode::NotSignedIn);
            QVERIFY(refused->error() == wrongSecret.error());
        }
    }

    void thePasswordIsNoPin() { QCOMPARE_ERROR(signIn(QStringLiteral("owner"), "Correct-Horse-9"), ErrorCode::NotSignedIn); }

    void fiveGuessesAreFreeThenEachWaits()
    {
        for (int guess = 0; guess < kFreeMisses; ++guess)
            QCOMPARE(signIn(QStringLiteral("receptionist"), "0000").error().detail, QStringLiteral("wrong"));
        for (const int seconds : {1, 2, 4, 8, 16, 32, 60, 60}) {
            const auto early = signIn(QStringLiteral("receptionist"), "2580");
            QCOMPARE(early.error().detail, QStringLiteral("wait"));
            QCOMPARE(early.error().subject.toInt(), seconds * 1000);
            m_shop->clock.advance(std::chrono::seconds(seconds));
            QCOMPARE(signIn(QStringLiteral("receptionist"), "0000").error().detail, QStringLiteral("wrong"));
        }
        m_shop->clock.advance(kLongestDelay);
        QVERIFY_RESULT(signIn(QStringLiteral("receptionist"), "2580")); // never locked out for good
        QCOMPARE(signIn(QStringLiteral("receptionist"), "0000").error().detail, QStringLiteral("wrong"));
    }

    void thePersonWaitsAtEveryMachine()
    {
        miss(QStringLiteral("receptionist"), kDesk, kFreeMisses);
        QCOMPARE(signIn(QStringLiteral("receptionist"), "2580", kOther).error().detail, QStringLiteral("wait"));
        QVERIFY_RESULT(signInByPassword(QStringLiteral("owner"), "Correct-Horse-9", kOther));
    }

    void theMachineWaitsForEveryPerson()
    {
        for (int name = 0; name < kFreeMisses; ++name)
            miss(QStringLiteral("nobody %1").arg(name), kDesk, 1);
        QCOMPARE(signInByPassword(QStringLiteral("owner"), "Correct-Horse-9", kDesk).error().detail, QStringLiteral("wait"));
        QVERIFY_RESULT(signInByPassword(QStringLiteral("owner"), "Correct-Horse-9", kOther));
    }

    void aClockThatIsSetBackDoesNotLockForEver()
    {
        miss(QStringLiteral("receptionist"), kDesk, kFreeMisses + 3);
        m_shop->clock.advance(-std::chrono::hours(24));
        QCOMPARE(signIn(QStringLiteral("receptionist"), "2580").error().subject.toInt(), 8000);
        m_shop->clock.advance(std::chrono::seconds(8));
        QVERIFY_RESULT(signIn(QStringLiteral("receptionist"), "2580"));
    }

    void aGuessThatWasOvertakenByAnotherIsNotAnswered()
    {
        const auto attempt = m_signIn->prepare(QStringLiteral("receptionist"), Way::Pin, kDesk);
        QVERIFY_RESULT(attempt);
        const Verdict right = verify(*attempt, Secret("2580"), kCheap);
        QVERIFY(right.right);
        miss(QStringLiteral("receptionist"), kDesk, kFreeMisses);
        QCOMPARE(m_signIn->confirm(*attempt, right).error().detail, QStringLiteral("wait"));
    }

    void everyAttemptIsAnEventWithoutTheSecret()
    {
        const PersonId person = m_shop->as(Role::Receptionist).person;
        const auto before = history::eventsOf(*m_shop->database, QStringLiteral("person"), person.value, 100);
        miss(QStringLiteral("receptionist"), kDesk, kFreeMisses + 1);
        QVERIFY(!signIn(QStringLiteral("receptionist"), "2580"));
        m_shop->clock.advance(kLongestDelay);
        QVERIFY_RESULT(signIn(QStringLiteral("receptionist"), "2580"));
        const auto after = history::eventsOf(*m_shop->database, QStringLiteral("person"), person.value, 100);
        QCOMPARE(after->size() - before->size(), size_t(kFreeMisses + 3));
        QVERIFY(after->front().detail.contains("\"ok\":true"));
        QCOMPARE(after->front().actor, person);
        QVERIFY(after->at(1).detail.contains("\"waiting\":true"));
        QVERIFY(!m_shop->contents().contains("2580"));
        QVERIFY(!m_shop->contents().contains("Correct-Horse-9"));
    }

    void aNameThatNobodyHasIsNotKept()
    {
        miss(QStringLiteral("Correct-Horse-9"), kDesk, 1);
        QVERIFY(!m_shop->contents().contains("Correct-Horse-9"));
    }

    void aScriptThatIsRightLeavesNoTrace()
    {
        const QByteArray before = m_shop->contents();
        const auto attempt = m_signIn->prepare(QStringLiteral("owner"), Way::Password, kDesk);
        QVERIFY_RESULT(m_signIn->confirm(*attempt, verify(*attempt, Secret("Correct-Horse-9"), kCheap), Trace::MissesOnly));
        QCOMPARE(m_shop->contents(), before);
    }

    void aHashOfAnotherCostIsRenewedWhenTheSecretIsKnown()
    {
        const auto attempt = m_signIn->prepare(QStringLiteral("owner"), Way::Password, kDesk);
        constexpr HashCost kDearer{2, 16384};
        const Verdict verdict = verify(*attempt, Secret("Correct-Horse-9"), kDearer);
        QVERIFY_RESULT(m_signIn->confirm(*attempt, verdict, Trace::MissesOnly));
        const auto next = m_signIn->prepare(QStringLiteral("owner"), Way::Password, kDesk);
        QVERIFY(next->hash != attempt->hash);
        QVERIFY(!isOutdated(next->hash, kDearer));
    }

    void onlyThoseWithASecretStandOnThePage()
    {
        const auto faces = m_signIn->faces();
        QVERIFY_RESULT(faces);
        QCOMPARE(faces->size(), size_t(2));
        QCOMPARE(faces->front().name, QStringLiteral("owner"));
        QCOMPARE(faces->front().ways, std::set{Way::Password});
    }

    void theChancesGoDownAndComeBack()
    {
        const PersonId person = m_shop->as(Role::Receptionist).person;
        QCOMPARE(m_signIn->chances(person, kDesk)->left, 5);
        miss(QStringLiteral("receptionist"), kDesk, 2);
        QCOMPARE(m_signIn->chances(person, kDesk)->left, 3);
        QVERIFY_RESULT(signIn(QStringLiteral("receptionist"), "2580"));
        QCOMPARE(m_signIn->chances(person, kDesk)->left, 5);
    }

    void theOwnerTakesADelayBack()
    {
        miss(QStringLiteral("receptionist"), kDesk, kFreeMisses + 4);
        Session owner = m_shop->owner();
        owner.device = kDesk;
        QCOMPARE_ERROR(m_secrets->unlock(m_shop->as(Role::Receptionist), m_shop->as(Role::Receptionist).person), ErrorCode::NotAllowed);
        QVERIFY_RESULT(m_secrets->unlock(owner, m_shop->as(Role::Receptionist).person));
        QVERIFY_RESULT(signIn(QStringLiteral("receptionist"), "2580"));
    }

    void whoHasSignedInTodayIsAtWorkSinceTheFirstTime()
    {
        const PersonId receptionist = m_shop->as(Role::Receptionist).person;
        QVERIFY_RESULT(signIn(QStringLiteral("receptionist"), "2580")); // yesterday
        m_shop->clock.advance(std::chrono::hours(24));
        const Instant today = m_shop->clock.now();
        QVERIFY(m_signIn->atWorkSince(today)->empty());
        QVERIFY(!signIn(QStringLiteral("receptionist"), "0007")); // who does not get in has not come
        m_shop->clock.advance(std::chrono::minutes(10));
        QVERIFY_RESULT(signIn(QStringLiteral("receptionist"), "2580"));
        const Instant first = m_shop->clock.now();
        m_shop->clock.advance(std::chrono::hours(2));
        QVERIFY_RESULT(signIn(QStringLiteral("receptionist"), "2580")); // back from lunch
        const auto since = m_signIn->atWorkSince(today);
        QVERIFY_RESULT(since);
        QCOMPARE(since->size(), std::size_t(1));
        QCOMPARE(since->at(receptionist), first);
    }

private:
    static QByteArray hash(const char* secret) { return hashSecret(Secret(secret), kCheap).value(); }

    Result<Session> signIn(const QString& name, const char* secret, const QString& device = kDesk) { return enter(name, Way::Pin, secret, device); }
    Result<Session> signInByPassword(const QString& name, const char* secret, const QString& device) { return enter(name, Way::Password, secret, device); }
    Result<Session> enter(const QString& name, Way way, const char* secret, const QString& device)
    {
        PRIYOM_TRY(const Attempt attempt, m_signIn->prepare(name, way, device));
        PRIYOM_TRY(const Confirmed confirmed, m_signIn->confirm(attempt, verify(attempt, Secret(secret), kCheap)));
        return m_signIn->session(confirmed);
    }
    // Misses that were not waited for would not be counted: each comes when the one before is over.
    void miss(const QString& name, const QString& device, int times)
    {
        for (int time = 0; time < times; ++time) {
            if (time >= kFreeMisses)
                m_shop->clock.advance(kLongestDelay);
            QVERIFY(!enter(name, Way::Pin, "0000", device));
        }
    }

    std::unique_ptr<test::DeskShop> m_shop;
    std::unique_ptr<SignInService> m_signIn;
    std::unique_ptr<SecretService> m_secrets;
};

QTEST_APPLESS_MAIN(TestSignIn)
#include "test_sign_in.moc"
