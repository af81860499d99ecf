// SPDX-License-Identifier: GPL-3.0-or-later
// init: makes a shop's file: a new one, the demo, or one equal to an export. Without --tz it takes the system's zone.
#include "app/cli/cli.h"
#include "app/cli/command.h"
#include "app/cli/files.h"
#include "app/cli/password.h"
#include "app/demo/demo_shop.h"
#include "core/intake/shop_import.h"
#include "core/staff/recovery_code.h"
#include "core/staff/secret_rules.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTimeZone>

namespace priyom::cli {

namespace {

void options(QCommandLineParser& parser)
{
    parser.addOption({QStringLiteral("tz"), QCoreApplication::translate("Cli", "Часовой пояс (IANA)."), QStringLiteral("ZONE")});
    parser.addOption({QStringLiteral("currency"), QCoreApplication::translate("Cli", "Валюта."), QStringLiteral("CODE"), QStringLiteral("RUB")});
    parser.addOption({QStringLiteral("open"), QCoreApplication::translate("Cli", "Без входа: один человек, владелец.")});
    parser.addOption({QStringLiteral("owner"), QCoreApplication::translate("Cli", "Имя владельца; пароль из PRIYOM_PASSWORD или по запросу."),
                      QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("name"), QCoreApplication::translate("Cli", "Название."), QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("demo"), QCoreApplication::translate("Cli", "Показательная клиника на 15 октября 2026 года.")});
    parser.addOption({QStringLiteral("from"), QCoreApplication::translate("Cli", "Такая же база из выгрузки (export --format shop)."), QStringLiteral("FILE")});
}

// The owner's password is hashed and the recovery code made before the file is.
Result<QString> nameOwner(backend::NewShop& shop, const QString& name)
{
    shop.owner = name.simplified();
    shop.open = false;
    if (shop.owner.isEmpty())
        return fail(ErrorCode::BadInput, QStringLiteral("--owner"), QStringLiteral("empty"));
    PRIYOM_TRY(const staff::Secret secret, password(QCoreApplication::translate("Cli", "Новый пароль (%1): ").arg(shop.owner)));
    PRIYOM_CHECK(staff::checkSecret(staff::Way::Password, secret));
    PRIYOM_TRY(const QString code, staff::makeRecoveryCode());
    shop.hashes.emplace();
    PRIYOM_TRY(shop.hashes->password, staff::hashSecret(secret));
    PRIYOM_TRY(shop.hashes->recovery, staff::hashSecret(staff::recoverySecret(code)));
    return code;
}

Result<> run(Cli& cli, const QCommandLineParser& parser)
{
    if (cli.options().database.isEmpty())
        return fail(ErrorCode::BadInput, QStringLiteral("--db"), QStringLiteral("missing"));
    if (parser.isSet(QStringLiteral("demo")))
        return demo::createDemo(cli.options().database);
    if (parser.isSet(QStringLiteral("from"))) {
        PRIYOM_TRY(const auto source, openSource(parser.value(QStringLiteral("from"))));
        return intake::createFromExport(cli.options().database, *source);
    }
    backend::NewShop shop;
    shop.zone = parser.isSet(QStringLiteral("tz")) ? parser.value(QStringLiteral("tz")) : QString::fromLatin1(QTimeZone::systemTimeZoneId());
    shop.currency = parser.value(QStringLiteral("currency"));
    shop.name = parser.value(QStringLiteral("name"));
    shop.owner = QCoreApplication::translate("Cli", "Владелец");
    const bool hasOwner = parser.isSet(QStringLiteral("owner"));
    if (parser.isSet(QStringLiteral("open")) == hasOwner)
        return fail(ErrorCode::BadInput, QStringLiteral("--open | --owner"), QStringLiteral("missing"));
    PRIYOM_TRY(const Zone zone, Zone::named(shop.zone));
    PRIYOM_TRY(const Clock* clock, cli.clock(zone));
    QString code;
    if (hasOwner) {
        if (QFileInfo::exists(cli.options().database)) // before a password is asked for
            return fail(ErrorCode::NotSaved, cli.options().database, QStringLiteral("exists"));
        PRIYOM_TRY(code, nameOwner(shop, parser.value(QStringLiteral("owner"))));
    }
    PRIYOM_CHECK(backend::Shop::create(cli.options().database, shop, *clock));
    if (hasOwner)
        cli.say(QCoreApplication::translate("Cli", "Код восстановления, запишите и спрячьте: %1. Он сработает один раз, если пароль забыт, и больше не будет показан.").arg(code));
    return {};
}

} // namespace

extern const Command kInit;
const Command kInit{"init", "", QT_TRANSLATE_NOOP("Cli", "Создать базу."), options, run};

} // namespace priyom::cli
