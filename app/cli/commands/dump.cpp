// SPDX-License-Identifier: GPL-3.0-or-later
// dump: the whole logical content in a stable order, to compare two shops.
#include "app/cli/cli.h"
#include "app/cli/command.h"
#include "app/cli/files.h"

#include <QCoreApplication>

namespace priyom::cli {

namespace {

void options(QCommandLineParser&) {}

Result<> run(Cli& cli, const QCommandLineParser&)
{
    PRIYOM_CHECK(cli.openForReading());
    PRIYOM_TRY(const auto target, openTarget(QStringLiteral("-")));
    PRIYOM_CHECK(cli.services().intake.dump(cli.session(), *target));
    return finish(*target);
}

} // namespace

extern const Command kDump;
const Command kDump{"dump", "", QT_TRANSLATE_NOOP("Cli", "Вывести всё содержимое базы в постоянном порядке."), options, run};

} // namespace priyom::cli
