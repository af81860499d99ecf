// SPDX-License-Identifier: GPL-3.0-or-later
// Setting passwords, PINs and the owner's recovery code. Only hashes come here: making them is slow and is done before,
// outside any transaction (secret_hash.h).
#pragma once

#include "core/base/clock.h"
#include "core/staff/session.h"
#include "core/staff/sign_in.h"

namespace priyom::storage {
class Database;
}
namespace priyom::history {
class Change;
}

namespace priyom::staff {

// What the owner's first start and a recovery set.
struct OwnerHashes
{
    QByteArray password;
    QByteArray recovery;
};

class SecretService final
{
public:
    SecretService(storage::Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}
    Q_DISABLE_COPY_MOVE(SecretService)

    // One's own secret needs `proof` of the present one, where there is one: a desk that was left open must not be enough.
    // NotAllowed without it, and for another's where the role has only its own.
    [[nodiscard]] Result<> set(const Session& session, PersonId whose, Way way, const QByteArray& hash, const std::optional<Confirmed>& proof);
    // A new printed code in place of the last; the same proof.
    [[nodiscard]] Result<> renewRecovery(const Session& session, const QByteArray& hash, const std::optional<Confirmed>& proof);
    // Takes back the delay of a person and of this machine.
    [[nodiscard]] Result<> unlock(const Session& session, PersonId whose);

    // The first start, or the end of an open shop (shop.open), where whoever is at the keys is the owner: from then on one
    // signs in. NotAllowed in any other shop once an owner has a password. `name` becomes the owner's, whose session it is.
    [[nodiscard]] Result<Session> setUpOwner(const QString& name, const OwnerHashes& hashes, const QString& device);
    [[nodiscard]] static Result<> setUpOwnerInChange(history::Change& change, PersonId owner, const OwnerHashes& hashes);
    // The printed code was right: a new password, and a new code, since one works once. Conflict where it was used meanwhile.
    [[nodiscard]] Result<> recover(const Confirmed& byCode, const OwnerHashes& hashes);

private:
    [[nodiscard]] Result<> checkProof(const Session& session, PersonId whose, const std::optional<Confirmed>& proof) const;

    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace priyom::staff
