// SPDX-License-Identifier: GPL-3.0-or-later
// One attempt to sign in, in its three steps: what is needed is read, the secret is verified (slow, no database), and what
// came of it is recorded. Only the middle step knows the secret.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/staff/secret.h"
#include "core/staff/secret_hash.h"
#include "core/staff/way.h"

namespace priyom::staff {

struct Attempt
{
    Way way = Way::Password;
    PersonId person; // none: nobody has that name
    QString who;     // whose count of misses
    QString device;
    QByteArray hash; // a decoy where there is no secret of that way
    bool canMatch = false;
    Milliseconds wait{0}; // while there is something to wait, nothing is verified
};

struct Verdict
{
    bool right = false;
    QByteArray renewed; // the hash at today's cost, where the stored one was made at another
};

// Takes as long for a name that nobody has as for a wrong password.
[[nodiscard]] Verdict verify(const Attempt& attempt, const Secret& secret, HashCost cost = kSecretCost);

// The proof that somebody has just shown who they are; only SignInService makes one.
class Confirmed final
{
public:
    [[nodiscard]] PersonId person() const { return m_person; }
    [[nodiscard]] Way way() const { return m_way; }
    [[nodiscard]] const QString& device() const { return m_device; }
    [[nodiscard]] const QByteArray& hash() const { return m_hash; } // that was matched

private:
    friend class SignInService;
    Confirmed(PersonId person, Way way, QString device, QByteArray hash)
        : m_person(person), m_way(way), m_device(std::move(device)), m_hash(std::move(hash))
    {
    }
    PersonId m_person;
    Way m_way;
    QString m_device;
    QByteArray m_hash;
};

} // namespace priyom::staff
