// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guarded_shop.h"

#include "core/backend/shop.h"
#include "core/staff/person_store.h"
#include "core/staff/secret_store.h"
#include "core/storage/transaction.h"

namespace priyom::test {

namespace {

Result<> fill(const QString& file, const std::shared_ptr<const Clock>& clock, const QByteArray& ownersPin)
{
    PRIYOM_TRY(const auto shop, backend::Shop::open(file, storage::Access::Write, Milliseconds(0), clock));
    storage::Database& database = shop->database();
    PRIYOM_TRY(auto transaction, storage::Transaction::begin(database));
    PRIYOM_TRY(const PersonId owner, staff::personByName(database, kOwnerName));
    PRIYOM_CHECK(staff::putSecretHash(database, owner, staff::Way::Pin, ownersPin, Instant(0)));
    PRIYOM_TRY(const PersonId receptionist, staff::insertPerson(database, kReceptionistName, {staff::Role::Receptionist}));
    PRIYOM_TRY(const QByteArray pin, staff::hashSecret(staff::Secret(kReceptionistPin)));
    PRIYOM_CHECK(staff::putSecretHash(database, receptionist, staff::Way::Pin, pin, Instant(0)));
    return transaction.commit();
}

} // namespace

bool makeGuardedShop(const QString& file, const std::shared_ptr<const Clock>& clock)
{
    backend::NewShop shop;
    shop.zone = QStringLiteral("Asia/Yekaterinburg");
    shop.owner = kOwnerName;
    shop.open = false;
    const auto hash = staff::hashSecret(staff::Secret(kOwnerSecret));
    if (!hash)
        return false;
    shop.hashes = staff::OwnerHashes{*hash, *hash};
    return backend::Shop::create(file, shop, *clock) && fill(file, clock, *hash);
}

} // namespace priyom::test
