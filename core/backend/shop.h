// SPDX-License-Identifier: GPL-3.0-or-later
// One open shop: its file, its zone and the services over it. Synchronous; only Backend knows threads. Every door (window,
// command line, later the webhook) goes through these same services.
#pragma once

#include "core/base/clock.h"
#include "core/base/zone.h"
#include "core/staff/secret_service.h"
#include "core/schedule/opening_hours.h"
#include "core/staff/session.h"
#include "core/storage/database.h"

#include <memory>

namespace priyom::backend {

struct NewShop
{
    QString zone;
    QString currency = QStringLiteral("RUB");
    QString name;
    QString address;
    QString owner;    // the first person
    bool open = true; // one person, no sign-in
    std::optional<staff::OwnerHashes> hashes = {}; // of a shop with sign-in; without, its first start asks for them
    std::array<schedule::DayHours, 7> week = {}; // of no day: nobody has said yet, and the norms run round the clock
    staff::Roles ownerRoles = {staff::Role::Owner};
    QString language = QStringLiteral("ru"); // in which its clients are written to
};

class Services;

class Shop final
{
public:
    // BadInput for an unknown zone or currency; NotSaved as Database::create.
    [[nodiscard]] static Result<> create(const QString& path, const NewShop& shop, const Clock& clock);
    // The shop goes by this one clock for life and keeps it alive.
    using SharedClock = std::shared_ptr<const Clock>;
    // `signInClock`: where the other one can be told what time it is, which must not shorten the wait after wrong guesses.
    [[nodiscard]] static Result<std::unique_ptr<Shop>> open(const QString& path, storage::Access access, Milliseconds wait, SharedClock clock,
                                                            SharedClock signInClock = nullptr);
    [[nodiscard]] static Result<std::unique_ptr<Shop>> openInMemory(const NewShop& shop, SharedClock clock);
    ~Shop();
    Q_DISABLE_COPY_MOVE(Shop)

    // The only person of an open shop. NotSignedIn where the shop wants to know who it is.
    [[nodiscard]] Result<staff::Session> openSession();

    [[nodiscard]] storage::Database& database() const { return *m_database; }
    [[nodiscard]] const Zone& zone() const { return m_zone; }
    // The services look here each time, so that they go by it too.
    void goBy(Zone zone) { m_zone = std::move(zone); }
    [[nodiscard]] const Clock& clock() const { return *m_clock; }
    [[nodiscard]] const Clock& signInClock() const { return m_signInClock ? *m_signInClock : *m_clock; }
    // This machine, as history and the count of wrong guesses know it.
    [[nodiscard]] static QString device();
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] Services& services() const { return *m_services; }

private:
    Shop(std::unique_ptr<storage::Database> database, SharedClock clock, SharedClock signInClock);
    [[nodiscard]] Result<> load();

    std::unique_ptr<storage::Database> m_database;
    SharedClock m_clock;
    SharedClock m_signInClock;
    Zone m_zone = Zone::utc();
    bool m_open = true;
    std::unique_ptr<Services> m_services;
};

} // namespace priyom::backend
