// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backend/shop.h"

#include "core/backend/services.h"
#include "core/base/phone_home.h"
#include "core/catalog/seed.h"
#include "core/history/change.h"
#include "core/schedule/schedule_store.h"
#include "core/settings/setting_store.h"
#include "core/settings/shop_zone.h"
#include "core/staff/person_store.h"

#include <QSysInfo>

namespace priyom::backend {

namespace {

bool isCurrency(const QString& code)
{
    return code.size() == 3 && std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

Result<> fill(storage::Database& database, const NewShop& shop, const Clock& clock)
{
    if (!isCurrency(shop.currency))
        return fail(ErrorCode::BadInput, QStringLiteral("currency"), shop.currency);
    PRIYOM_CHECK(Zone::named(shop.zone));
    PRIYOM_TRY(auto change, history::Change::begin(database, {PersonId(), Shop::device()}, clock.now()));
    const std::pair<settings::Setting, QString> values[] = {
        {settings::kZone, shop.zone},       {settings::kCurrency, shop.currency},
        {settings::kShopName, shop.name},   {settings::kShopAddress, shop.address},
        {settings::kMessageLanguage, shop.language},
        {settings::kPhoneCountry, phoneCountryOf(shop.zone.toLatin1())},
        {settings::kOpen, shop.open ? QStringLiteral("1") : QStringLiteral("0")},
    };
    for (const auto& [setting, value] : values)
        PRIYOM_CHECK(settings::writeSetting(database, setting, value));
    PRIYOM_CHECK(catalog::seedCatalog(database));
    PRIYOM_CHECK(schedule::writeWeek(database, shop.week));
    PRIYOM_TRY(const PersonId owner, staff::insertPerson(database, shop.owner, shop.ownerRoles));
    PRIYOM_CHECK(change.record("shop.create", "person", owner.value, {{QStringLiteral("tz"), shop.zone}}));
    if (shop.hashes)
        PRIYOM_CHECK(staff::SecretService::setUpOwnerInChange(change, owner, *shop.hashes));
    return change.commit();
}

} // namespace

Shop::Shop(std::unique_ptr<storage::Database> database, SharedClock clock, SharedClock signInClock)
    : m_database(std::move(database)), m_clock(std::move(clock)), m_signInClock(std::move(signInClock))
{
}

Shop::~Shop() = default;

Result<> Shop::create(const QString& path, const NewShop& shop, const Clock& clock)
{
    return storage::Database::create(path, [&](storage::Database& database) { return fill(database, shop, clock); });
}

Result<std::unique_ptr<Shop>> Shop::open(const QString& path, storage::Access access, Milliseconds wait, SharedClock clock, SharedClock signInClock)
{
    PRIYOM_TRY(auto database, storage::Database::open(path, access, wait));
    std::unique_ptr<Shop> shop(new Shop(std::move(database), std::move(clock), std::move(signInClock)));
    PRIYOM_CHECK(shop->load());
    return shop;
}

Result<std::unique_ptr<Shop>> Shop::openInMemory(const NewShop& newShop, SharedClock clock)
{
    PRIYOM_TRY(auto database, storage::Database::openInMemory());
    PRIYOM_CHECK(fill(*database, newShop, *clock));
    std::unique_ptr<Shop> shop(new Shop(std::move(database), std::move(clock), nullptr));
    PRIYOM_CHECK(shop->load());
    return shop;
}

Result<> Shop::load()
{
    PRIYOM_TRY(m_zone, settings::readShopZone(*m_database));
    PRIYOM_TRY(const QString open, settings::readSetting(*m_database, settings::kOpen));
    m_open = open == QLatin1String("1");
    PRIYOM_TRY(const QString phones, settings::readSetting(*m_database, settings::kPhoneCountry));
    setPhoneHome(phones);
    m_services = std::make_unique<Services>(*this);
    return {};
}

QString Shop::device()
{
    return QSysInfo::machineHostName();
}

Result<staff::Session> Shop::openSession()
{
    if (!m_open)
        return fail(ErrorCode::NotSignedIn);
    PRIYOM_TRY(const auto persons, staff::allPersons(*m_database));
    for (const staff::Person& person : persons)
        if (person.roles.has(staff::Role::Owner) && person.active)
            return staff::Session{person.id, person.name, person.roles, Shop::device()};
    return fail(ErrorCode::NotSignedIn);
}

} // namespace priyom::backend
