// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/opening.h"

#include "app/demo/demo_shop.h"
#include "core/base/instant_text.h"
#include "ui/words/language.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTimeZone>

namespace priyom::desktop {

namespace {

using backend::Shop;

// Long enough for a command of a script to end, short enough not to look dead.
constexpr Milliseconds kWaitForWriter(3000);

// What most of these shops keep. The first page says so and where to change it: without hours a new shop would offer free
// windows at night.
std::array<schedule::DayHours, 7> usualWeek()
{
    const schedule::DayHours day{{9 * 60, 20 * 60}};
    return {day, day, day, day, day, day, {}};
}

QString ownShop()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(QStringLiteral("shop.priyom"));
}

Result<std::unique_ptr<Shop>> openFile(const QString& path, const Options& options, const std::shared_ptr<SwitchedClock>& clock,
                                       const QString& ownerName)
{
    if (!QFileInfo::exists(path)) {
        if (!QDir().mkpath(QFileInfo(path).absolutePath()))
            return fail(ErrorCode::NotSaved, path, QStringLiteral("folder"));
        backend::NewShop shop;
        shop.zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
        shop.owner = ownerName;
        shop.ownerRoles = {staff::Role::Owner, staff::Role::Manager}; // until others are named, the requests are theirs
        shop.week = usualWeek();
        shop.language = words::languageKey(words::installedLanguage());
        if (!options.pictures.isEmpty()) // of a shop that does not exist yet: nothing is made for them
            return Shop::openInMemory(shop, clock);
        shop.open = false; // its first start asks the owner for a password
        PRIYOM_CHECK(Shop::create(path, shop, *clock));
    }
    std::shared_ptr<const Clock> signInClock;
    if (!options.now.isEmpty())
        signInClock = std::make_shared<SystemClock>();
    return Shop::open(path, storage::Access::Write, kWaitForWriter, clock, signInClock);
}

std::unique_ptr<const Clock> startingAt(Instant at, bool stands)
{
    if (stands)
        return std::make_unique<FixedClock>(at);
    return std::make_unique<RunningClock>(at);
}

} // namespace

backend::Backend::Opener openerFor(const Options& options, std::shared_ptr<SwitchedClock> clock, const QString& ownerName)
{
    return [options, clock, ownerName]() -> Result<std::unique_ptr<Shop>> {
        const bool stands = !options.pictures.isEmpty();
        std::unique_ptr<Shop> shop;
        if (options.demo) {
            PRIYOM_TRY(shop, demo::openDemo(clock));
            PRIYOM_TRY(const Instant at, demo::demoNow());
            clock->follow(startingAt(at, stands));
        } else {
            PRIYOM_TRY(shop, openFile(options.database.isEmpty() ? ownShop() : options.database, options, clock, ownerName));
        }
        if (!options.now.isEmpty()) {
            PRIYOM_TRY(const Instant at, parseInstant(options.now, shop->zone()));
            clock->follow(startingAt(at, stands));
        }
        return shop;
    };
}

} // namespace priyom::desktop
