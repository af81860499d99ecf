// SPDX-License-Identifier: GPL-3.0-or-later
// bonus show: a month's pay of everybody with a scheme, or of one person.
#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/people.h"
#include "core/pay/pay_json.h"

#include <QCoreApplication>

namespace priyom::cli {

namespace {

void options(QCommandLineParser& parser)
{
    addValue(parser, "month", "M", QCoreApplication::translate("Cli", "Месяц, 2026-10."));
    addValue(parser, "person", "N", QCoreApplication::translate("Cli", "Кому."));
    addFlag(parser, "explain", QCoreApplication::translate("Cli", "С формулой и числами каждой строки."));
}

Result<> run(Cli& cli, const QCommandLineParser& parser)
{
    PRIYOM_TRY(const QString monthText, required(parser, "month"));
    PRIYOM_TRY(const Month month, parseMonth(monthText));
    PRIYOM_CHECK(cli.openForReading());
    PersonId person;
    if (parser.isSet(QStringLiteral("person"))) {
        PRIYOM_TRY(person, personNamed(cli, parser.value(QStringLiteral("person"))));
    }
    PRIYOM_TRY(const pay::MonthPay pay, cli.services().pay.show(cli.session(), month, person));
    cli.print(toJson(pay, parser.isSet(QStringLiteral("explain")) ? pay::Explain::Yes : pay::Explain::No));
    return {};
}

} // namespace

extern const Command kBonusShow;
const Command kBonusShow{"bonus show", "", QT_TRANSLATE_NOOP("Cli", "Показать оплату за месяц."), options, run};

} // namespace priyom::cli
