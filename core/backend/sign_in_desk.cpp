// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backend/sign_in_desk.h"

#include "core/backend/services.h"
#include "core/staff/recovery_code.h"
#include "core/staff/rights.h"
#include "core/staff/secret_rules.h"

#include <algorithm>

namespace priyom::backend {

namespace {

using staff::Secret;
using staff::Session;

// std::function copies what it holds; a secret does not copy.
using SharedSecret = std::shared_ptr<Secret>;

SharedSecret share(Secret secret)
{
    return std::make_shared<Secret>(std::move(secret));
}

struct Entering
{
    staff::Attempt attempt;
    staff::Verdict verdict;
};

struct Setting
{
    std::optional<Entering> proof; // by the present secret
    QByteArray hash;
};

// A PIN where it can be one and the person has one.
Result<staff::Attempt> attemptBy(Services& services, PersonId person, bool isDigits)
{
    PRIYOM_TRY(const auto faces, services.signIn.faces());
    bool hasPin = false;
    for (const staff::Face& face : faces)
        hasPin = hasPin || (face.person == person && face.ways.contains(staff::Way::Pin));
    return services.signIn.prepare(person, hasPin && isDigits ? staff::Way::Pin : staff::Way::Password, Shop::device());
}

bool isDigits(const Secret& secret)
{
    const QByteArrayView bytes = secret.bytes();
    return std::all_of(bytes.begin(), bytes.end(), [](char byte) { return byte >= '0' && byte <= '9'; });
}

struct Founding
{
    std::optional<Entering> entering; // by the printed code
    QString code;
    staff::OwnerHashes hashes;
};

Result<> make(Founding& founding, const Secret& password, staff::HashCost cost)
{
    PRIYOM_TRY(founding.code, staff::makeRecoveryCode());
    PRIYOM_TRY(founding.hashes.password, staff::hashSecret(password, cost));
    PRIYOM_TRY(founding.hashes.recovery, staff::hashSecret(staff::recoverySecret(founding.code), cost));
    return {};
}

Result<Session> enter(Services& services, Session& session, const Entering& entering)
{
    PRIYOM_TRY(const staff::Confirmed confirmed, services.signIn.confirm(entering.attempt, entering.verdict));
    PRIYOM_TRY(session, services.signIn.session(confirmed));
    return session;
}

} // namespace

void SignInDesk::look(Instant today, std::function<void(Result<Threshold>)> answer)
{
    m_backend.ask(
        m_context,
        [today](Services& services, const Session&) -> Result<Threshold> {
            Threshold threshold;
            PRIYOM_TRY(threshold.faces, services.signIn.faces());
            PRIYOM_TRY(threshold.atWorkSince, services.signIn.atWorkSince(today));
            for (const staff::Face& face : threshold.faces) {
                PRIYOM_TRY(threshold.chances[face.person], services.signIn.chances(face.person, Shop::device()));
            }
            return threshold;
        },
        std::move(answer));
}

void SignInDesk::signIn(PersonId person, staff::Way way, Secret secret, std::function<void(Result<Session>)> answer)
{
    m_backend.askSlowly(
        m_context,
        [person, way](Services& services, const Session&) -> Result<Entering> {
            PRIYOM_TRY(staff::Attempt attempt, services.signIn.prepare(person, way, Shop::device()));
            return Entering{std::move(attempt), {}};
        },
        [shared = share(std::move(secret)), cost = m_cost](Entering& entering) -> Result<> {
            entering.verdict = staff::verify(entering.attempt, *shared, cost);
            *shared = Secret();
            return {};
        },
        [](Services& services, Session& session, Entering& entering) { return enter(services, session, entering); }, std::move(answer));
}

void SignInDesk::setUpOwner(const QString& name, Secret password, std::function<void(Result<NewOwner>)> answer)
{
    const auto allowed = staff::checkSecret(staff::Way::Password, password);
    m_backend.askSlowly(
        m_context,
        [allowed](Services&, const Session&) -> Result<Founding> {
            PRIYOM_CHECK(allowed);
            return Founding();
        },
        [shared = share(std::move(password)), cost = m_cost](Founding& founding) {
            auto made = make(founding, *shared, cost);
            *shared = Secret();
            return made;
        },
        [name](Services& services, Session& session, Founding& founding) -> Result<NewOwner> {
            PRIYOM_TRY(session, services.secrets.setUpOwner(name, founding.hashes, Shop::device()));
            return NewOwner{session, founding.code};
        },
        std::move(answer));
}

void SignInDesk::recover(PersonId person, Secret code, Secret password, std::function<void(Result<NewOwner>)> answer)
{
    const auto allowed = staff::checkSecret(staff::Way::Password, password);
    m_backend.askSlowly(
        m_context,
        [allowed, person](Services& services, const Session&) -> Result<Founding> {
            PRIYOM_CHECK(allowed);
            PRIYOM_TRY(staff::Attempt attempt, services.signIn.prepare(person, staff::Way::Recovery, Shop::device()));
            return Founding{Entering{std::move(attempt), {}}, {}, {}};
        },
        [typed = share(std::move(code)), shared = share(std::move(password)), cost = m_cost](Founding& founding) -> Result<> {
            founding.entering->verdict = staff::verify(founding.entering->attempt, *typed, cost);
            const bool right = founding.entering->verdict.right;
            auto made = right ? make(founding, *shared, cost) : Result<>();
            *typed = Secret();
            *shared = Secret();
            return made;
        },
        [](Services& services, Session& session, Founding& founding) -> Result<NewOwner> {
            PRIYOM_TRY(const staff::Confirmed confirmed, services.signIn.confirm(founding.entering->attempt, founding.entering->verdict));
            PRIYOM_CHECK(services.secrets.recover(confirmed, founding.hashes));
            PRIYOM_TRY(session, services.signIn.session(confirmed));
            return NewOwner{session, founding.code};
        },
        std::move(answer));
}

void SignInDesk::renewRecovery(Secret present, std::function<void(Result<QString>)> answer)
{
    const bool hasPresent = !present.isEmpty(); // before it is moved away below
    const bool digits = isDigits(present);
    m_backend.askSlowly(
        m_context,
        [hasPresent, digits](Services& services, const Session& session) -> Result<Founding> {
            PRIYOM_CHECK(staff::permit(session, "person.recovery"));
            if (!hasPresent)
                return Founding();
            PRIYOM_TRY(staff::Attempt attempt, attemptBy(services, session.person, digits));
            return Founding{Entering{std::move(attempt), {}}, {}, {}};
        },
        [typed = share(std::move(present)), cost = m_cost](Founding& founding) -> Result<> {
            if (founding.entering)
                founding.entering->verdict = staff::verify(founding.entering->attempt, *typed, cost);
            *typed = Secret();
            PRIYOM_TRY(founding.code, staff::makeRecoveryCode());
            PRIYOM_TRY(founding.hashes.recovery, staff::hashSecret(staff::recoverySecret(founding.code), cost));
            return {};
        },
        [](Services& services, const Session& session, Founding& founding) -> Result<QString> {
            std::optional<staff::Confirmed> proof;
            if (founding.entering) {
                PRIYOM_TRY(proof, services.signIn.confirm(founding.entering->attempt, founding.entering->verdict));
            }
            PRIYOM_CHECK(services.secrets.renewRecovery(session, founding.hashes.recovery, proof));
            return founding.code;
        },
        std::move(answer));
}

void SignInDesk::setSecret(PersonId whose, staff::Way way, Secret secret, Secret present, std::function<void(Result<>)> answer)
{
    const auto allowed = staff::checkSecret(way, secret);
    const bool hasPresent = !present.isEmpty(); // before it is moved away below
    const bool digits = isDigits(present);
    m_backend.askSlowly(
        m_context,
        [allowed, whose, hasPresent, digits](Services& services, const Session& session) -> Result<Setting> {
            PRIYOM_CHECK(staff::permitFor(session, "person.secret", whose));
            PRIYOM_CHECK(allowed);
            if (!hasPresent)
                return Setting();
            PRIYOM_TRY(staff::Attempt attempt, attemptBy(services, session.person, digits));
            return Setting{Entering{std::move(attempt), {}}, {}};
        },
        [typed = share(std::move(present)), shared = share(std::move(secret)), cost = m_cost](Setting& setting) -> Result<> {
            if (setting.proof)
                setting.proof->verdict = staff::verify(setting.proof->attempt, *typed, cost);
            *typed = Secret();
            PRIYOM_TRY(setting.hash, staff::hashSecret(*shared, cost));
            *shared = Secret();
            return {};
        },
        [whose, way](Services& services, const Session& session, Setting& setting) -> Result<> {
            std::optional<staff::Confirmed> proof;
            if (setting.proof) {
                PRIYOM_TRY(proof, services.signIn.confirm(setting.proof->attempt, setting.proof->verdict));
            }
            return services.secrets.set(session, whose, way, setting.hash, proof);
        },
        std::move(answer));
}

} // namespace priyom::backend
