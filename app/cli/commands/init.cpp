// SPDX-License-Identifier: GPL-3.0-or-later
// init: makes a shop's file: a new one, the demo, or one equal to an export. Without --tz it takes the system's zone.
#include "app/cli/cli.h"
#include "app/cli/command.h"
#include "app/cli/files.h"
#include "app/demo/demo_shop.h"
#include "core/intake/shop_import.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace priyom::cli {

namespace {

void options(QCommandLineParser& parser)
{
    parser.addOption({QStringLiteral("tz"), QCoreApplication::translate("Cli", "Часовой пояс (IANA)."), QStringLiteral("ZONE")});
    parser.addOption({QStringLiteral("currency"), QCoreApplication::translate("Cli", "Валюта."), QStringLiteral("CODE"), QStringLiteral("RUB")});
    parser.addOption({QStringLiteral("open"), QCoreApplication::translate("Cli", "Без входа: один человек, владелец.")});
    parser.addOption({QStringLiteral("name"), QCoreApplication::translate("Cli", "Название."), QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("demo"), QCoreApplication::translate("Cli", "Показательная клиника на 15 октября 2026 года.")});
    parser.addOption({QStringLiteral("from"), QCoreApplication::translate("Cli", "Такая же база из выгрузки (export --format shop)."), QStringLiteral("FILE")});
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
    if (!parser.isSet(QStringLiteral("open")))
        return fail(ErrorCode::BadInput, QStringLiteral("--open"), QStringLiteral("missing"));
    PRIYOM_TRY(const Zone zone, Zone::named(shop.zone));
    PRIYOM_TRY(const Clock* clock, cli.clock(zone));
    return backend::Shop::create(cli.options().database, shop, *clock);
}

} // namespace

extern const Command kInit;
const Command kInit{"init", "", QT_TRANSLATE_NOOP("Cli", "Создать базу."), options, run};

} // namespace priyom::cli
