// SPDX-License-Identifier: GPL-3.0-or-later
// verify: every page, every reference, every event of the chain.
#include "app/cli/cli.h"
#include "app/cli/command.h"
#include "core/backend/verification.h"

#include <QCoreApplication>

namespace priyom::cli {

namespace {

void options(QCommandLineParser&) {}

Result<> run(Cli& cli, const QCommandLineParser&)
{
    PRIYOM_CHECK(cli.openForReading());
    PRIYOM_TRY(const history::Head head, backend::verify(cli.shop().database(), cli.session()));
    cli.print(QJsonObject{{QStringLiteral("sound"), true}, {QStringLiteral("events"), head.count},
                          {QStringLiteral("head"), QString::fromLatin1(head.hash.toHex())}});
    return {};
}

} // namespace

extern const Command kVerify;
const Command kVerify{"verify", "", QT_TRANSLATE_NOOP("Cli", "Проверить базу: страницы, ссылки, цепочка истории."), options, run};

} // namespace priyom::cli
