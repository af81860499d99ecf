// SPDX-License-Identifier: GPL-3.0-or-later
// plan set: the target of one metric in one month, for one person or the shop.
#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/people.h"

#include <QCoreApplication>

namespace priyom::cli {

namespace {

void options(QCommandLineParser& parser)
{
    addValue(parser, "month", "M", QCoreApplication::translate("Cli", "Месяц, 2026-10."));
    addValue(parser, "value", "V", QCoreApplication::translate("Cli", "Цель; деньги в рублях."));
    addValue(parser, "manager", "N", QCoreApplication::translate("Cli", "Чей план; без имени план всей команды."));
}

Result<> run(Cli& cli, const QCommandLineParser& parser)
{
    PRIYOM_TRY(const QString metric, argument(parser, 0, "METRIC"));
    PRIYOM_TRY(const QString monthText, required(parser, "month"));
    PRIYOM_TRY(const Month month, parseMonth(monthText));
    PRIYOM_TRY(const QString valueText, required(parser, "value"));
    PRIYOM_TRY(const Rational value, Rational::parse(valueText));
    PRIYOM_CHECK(cli.openForWriting());
    PersonId person;
    if (parser.isSet(QStringLiteral("manager"))) {
        PRIYOM_TRY(person, personNamed(cli, parser.value(QStringLiteral("manager"))));
    }
    PRIYOM_CHECK(cli.services().plans.set(cli.session(), {metric, month, person, value}));
    cli.acknowledge("ACK " + metric.toUtf8());
    return {};
}

} // namespace

extern const Command kPlanSet;
const Command kPlanSet{"plan set", "METRIC", QT_TRANSLATE_NOOP("Cli", "Задать план на месяц."), options, run};

} // namespace priyom::cli
