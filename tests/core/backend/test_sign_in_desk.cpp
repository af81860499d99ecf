// SPDX-License-Identifier: GPL-3.0-or-later
// Two doors to one shop: each question carries the session of the person who signed in at its door.
#include "core/backend/sign_in_desk.h"

#include "core/backend/services.h"
#include "core/staff/recovery_code.h"
#include "tests/support/verify_result.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace priyom;
using backend::Backend;
using backend::Services;
using staff::Session;

namespace {

constexpr staff::HashCost kCheap{1, 8192};
constexpr int kLongestMs = 30'000; // a busy machine hashes slowly

} // namespace

class TestSignInDesk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_owners = std::make_unique<Backend>();
        const auto entry = entryOf(*m_owners, [] { return backend::Shop::openInMemory(closedShop(), std::make_shared<FixedClock>(Instant(1'790'000'000'000))); });
        QCOMPARE(entry, std::optional(Backend::Entry::FirstStart));
        std::optional<backend::NewOwner> owner;
        backend::SignInDesk(*m_owners, this, kCheap).setUpOwner(QStringLiteral("Елена"), staff::Secret("Correct-Horse-9"), [&](Result<backend::NewOwner> made) {
            if (made)
                owner = *std::move(made);
        });
        QTRY_VERIFY_WITH_TIMEOUT(owner, kLongestMs);
        QCOMPARE(owner->session.name, QStringLiteral("Елена"));
        m_code = owner->code;
        m_second = m_owners->another();
    }

    void cleanup()
    {
        m_second.reset();
        m_owners.reset();
    }

    void nobodyIsAtASecondDoor()
    {
        QCOMPARE(errorOf(*m_second, listPeople), std::optional(ErrorCode::NotAllowed));
        QCOMPARE(errorOf(*m_owners, listPeople), std::optional<ErrorCode>());
    }

    void whoSignsInHasTheRightsOfTheirRole()
    {
        const PersonId irina = employ(QStringLiteral("Ирина"), "2580");
        QVERIFY(signIn(*m_second, irina, staff::Way::Pin, "2580"));
        QCOMPARE(errorOf(*m_second, listPeople), std::optional<ErrorCode>());
        QCOMPARE(errorOf(*m_second, employSomebody), std::optional(ErrorCode::NotAllowed));
    }

    void whoIsDismissedIsOutAtOnce()
    {
        const PersonId irina = employ(QStringLiteral("Ирина"), "2580");
        QVERIFY(signIn(*m_second, irina, staff::Way::Pin, "2580"));
        QSignalSpy dismissed(m_second.get(), &Backend::dismissed);
        QCOMPARE(errorOf(*m_owners,
                         [irina](Services& services, const Session& session) -> Result<> {
                             PRIYOM_CHECK(services.staff.edit(session, irina, {{}, {}, false}));
                             return {};
                         }),
                 std::optional<ErrorCode>());
        QTRY_COMPARE_WITH_TIMEOUT(dismissed.size(), 1, kLongestMs);
        QCOMPARE(errorOf(*m_second, listPeople), std::optional(ErrorCode::NotAllowed));
        QVERIFY(!signIn(*m_second, irina, staff::Way::Pin, "2580"));
    }

    // Hashing takes its time: somebody who sets a password and closes the window must find it set.
    void aPasswordThatIsBeingHashedAtTheEndIsKept()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("shop.priyom"));
        const auto clock = std::make_shared<FixedClock>(Instant(1'790'000'000'000));
        QVERIFY_RESULT(backend::Shop::create(file, closedShop(), *clock));
        const Backend::Opener opener = [file, clock] { return backend::Shop::open(file, storage::Access::Write, Milliseconds(0), clock); };
        {
            Backend door;
            door.open(opener, &door, [](const Result<Backend::ShopFacts>&) {});
            backend::SignInDesk(door, &door, kCheap).setUpOwner(QStringLiteral("Елена"), staff::Secret("Correct-Horse-9"), [](const Result<backend::NewOwner>&) {});
        }
        QCOMPARE(entryOf(*m_second, opener), std::optional(Backend::Entry::SignIn));
    }

    void theLastOwnerWhoCanComeInStays()
    {
        const PersonId second = employ(QStringLiteral("Ольга"), nullptr, {staff::Role::Owner});
        QVERIFY(second.isValid());
        QCOMPARE(errorOf(*m_owners,
                         [](Services& services, const Session& session) -> Result<> {
                             PRIYOM_CHECK(services.staff.edit(session, session.person, {{}, {}, false}));
                             return {};
                         }),
                 std::optional(ErrorCode::MoveRefused)); // the second has no way to sign in
    }

    void thePrintedCodeSetsANewPassword()
    {
        std::optional<Result<backend::NewOwner>> answer;
        const auto recover = [&](const QString& code) {
            answer.reset();
            backend::SignInDesk(*m_second, this, kCheap).recover(PersonId(1), staff::recoverySecret(code), staff::Secret("Another-Horse-9"),
                                                         [&](Result<backend::NewOwner> made) { answer = std::move(made); });
            return QTest::qWaitFor([&] { return answer.has_value(); }, kLongestMs);
        };
        QVERIFY(recover(QStringLiteral("0000-0000-0000-0000-0000")));
        QCOMPARE_ERROR(*answer, ErrorCode::NotSignedIn);
        QVERIFY(recover(m_code));
        QVERIFY_RESULT(*answer);
        QVERIFY((*answer)->code != m_code);
        QVERIFY(recover(m_code));
        QCOMPARE_ERROR(*answer, ErrorCode::NotSignedIn); // it worked once
        QVERIFY(signIn(*m_second, PersonId(1), staff::Way::Password, "Another-Horse-9"));
    }

    void theOwnerHasANewCodePrintedByThePresentPassword()
    {
        const auto renew = [this](Backend& door, const char* present) {
            std::optional<Result<QString>> answer;
            backend::SignInDesk(door, this, kCheap).renewRecovery(staff::Secret(present), [&](Result<QString> code) { answer = std::move(code); });
            return QTest::qWaitFor([&] { return answer.has_value(); }, kLongestMs) && answer->has_value() ? **answer : QString();
        };
        QVERIFY(renew(*m_owners, "").isEmpty());
        QVERIFY(renew(*m_owners, "Correct-Horse-8").isEmpty());
        const QString fresh = renew(*m_owners, "Correct-Horse-9");
        QVERIFY(!fresh.isEmpty() && fresh != m_code);
        const auto recoversBy = [this](const QString& code) {
            std::optional<Result<backend::NewOwner>> answer;
            backend::SignInDesk(*m_second, this, kCheap).recover(PersonId(1), staff::recoverySecret(code), staff::Secret("Another-Horse-9"),
                                                         [&](Result<backend::NewOwner> made) { answer = std::move(made); });
            return QTest::qWaitFor([&] { return answer.has_value(); }, kLongestMs) && answer->has_value();
        };
        QVERIFY(!recoversBy(m_code)); // the former one
        QVERIFY(recoversBy(fresh));
        const PersonId irina = employ(QStringLiteral("Ирина"), "2580");
        QVERIFY(signIn(*m_second, irina, staff::Way::Pin, "2580"));
        QVERIFY(renew(*m_second, "2580").isEmpty()); // no owner
    }

    void ownSecretsAreChangedByThePresentOne()
    {
        const auto set = [this](const char* present) {
            std::optional<Result<>> answer;
            backend::SignInDesk(*m_owners, this, kCheap).setSecret(PersonId(1), staff::Way::Pin, staff::Secret("2580"), staff::Secret(present),
                                                           [&](Result<> done) { answer = std::move(done); });
            return QTest::qWaitFor([&] { return answer.has_value(); }, kLongestMs) && answer->has_value();
        };
        QVERIFY(!set(""));
        QVERIFY(!set("Correct-Horse-8"));
        QVERIFY(set("Correct-Horse-9"));
        QVERIFY(signIn(*m_second, PersonId(1), staff::Way::Pin, "2580"));
    }

private:
    static backend::NewShop closedShop()
    {
        backend::NewShop shop;
        shop.zone = QStringLiteral("Asia/Yekaterinburg");
        shop.owner = QStringLiteral("Владелец");
        shop.open = false;
        return shop;
    }

    std::optional<Backend::Entry> entryOf(Backend& door, Backend::Opener opener)
    {
        std::optional<Result<Backend::ShopFacts>> facts;
        door.open(std::move(opener), this, [&](const Result<Backend::ShopFacts>& opened) { facts = opened; });
        if (!QTest::qWaitFor([&] { return facts.has_value(); }, kLongestMs) || !facts->has_value())
            return std::nullopt;
        return (*facts)->entry;
    }

    static Result<> listPeople(Services& services, const Session& session)
    {
        PRIYOM_CHECK(services.staff.list(session));
        return {};
    }
    static Result<> employSomebody(Services& services, const Session& session)
    {
        PRIYOM_CHECK(services.staff.add(session, QStringLiteral("Кто-то"), {staff::Role::Manager}));
        return {};
    }

    std::optional<ErrorCode> errorOf(Backend& door, std::function<Result<>(Services&, const Session&)> action)
    {
        std::optional<Result<>> answer;
        door.ask(this, std::move(action), [&](const Result<>& done) { answer = done; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, kLongestMs))
            return ErrorCode::Failed;
        return *answer ? std::nullopt : std::optional(answer->error().code);
    }

    PersonId employ(const QString& name, const char* pin, staff::Roles roles = {staff::Role::Receptionist})
    {
        PersonId person;
        errorOf(*m_owners, [&](Services& services, const Session& session) -> Result<> {
            PRIYOM_TRY(const staff::Person added, services.staff.add(session, name, roles));
            person = added.id;
            return {};
        });
        std::optional<Result<>> set;
        if (pin == nullptr)
            return person;
        backend::SignInDesk(*m_owners, this, kCheap).setSecret(person, staff::Way::Pin, staff::Secret(pin), staff::Secret(), [&](Result<> done) { set = std::move(done); });
        return QTest::qWaitFor([&] { return set.has_value(); }, kLongestMs) && set->has_value() ? person : PersonId();
    }

    bool signIn(Backend& door, PersonId person, staff::Way way, const char* secret)
    {
        std::optional<Result<Session>> answer;
        backend::SignInDesk(door, this, kCheap).signIn(person, way, staff::Secret(secret), [&](Result<Session> session) { answer = std::move(session); });
        return QTest::qWaitFor([&] { return answer.has_value(); }, kLongestMs) && answer->has_value() && (*answer)->person == person;
    }

    std::unique_ptr<Backend> m_owners;
    std::unique_ptr<Backend> m_second;
    QString m_code;
};

QTEST_GUILESS_MAIN(TestSignInDesk)
#include "test_sign_in_desk.moc"
