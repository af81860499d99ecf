// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does about signing in, asked through a Backend: secrets are verified and hashed beside the database
// thread, and wiped when that is done.
#pragma once

#include "core/backend/backend.h"
#include "core/staff/sign_in_service.h"

namespace priyom::backend {

// What the page of sign-in shows.
struct Threshold
{
    std::vector<staff::Face> faces;
    std::map<PersonId, staff::Chances> chances; // at this machine
    std::map<PersonId, Instant> atWorkSince;    // of those who have signed in since the asked instant
};

struct NewOwner
{
    staff::Session session;
    QString code; // to be printed or written down; nobody can read it again
};

class SignInDesk final
{
public:
    // `cost`: a test takes the least.
    SignInDesk(Backend& backend, QObject* context, staff::HashCost cost = staff::kSecretCost) : m_backend(backend), m_context(context), m_cost(cost) {}

    // `today`: when it began.
    void look(Instant today, std::function<void(Result<Threshold>)> answer);
    // The backend is then this person's door.
    void signIn(PersonId person, staff::Way way, staff::Secret secret, std::function<void(Result<staff::Session>)> answer);
    // The first start. The owner is signed in with it.
    void setUpOwner(const QString& name, staff::Secret password, std::function<void(Result<NewOwner>)> answer);
    // By the printed code: a new password and a new code.
    void recover(PersonId person, staff::Secret code, staff::Secret password, std::function<void(Result<NewOwner>)> answer);

    // The owner at the keys, by the present password or PIN: a new printed code in place of the last.
    void renewRecovery(staff::Secret present, std::function<void(Result<QString>)> answer);

    // `present`: of the same person, where it is one's own and there is one.
    void setSecret(PersonId whose, staff::Way way, staff::Secret secret, staff::Secret present, std::function<void(Result<>)> answer);

private:
    Backend& m_backend;
    QObject* m_context;
    staff::HashCost m_cost;
};

} // namespace priyom::backend
