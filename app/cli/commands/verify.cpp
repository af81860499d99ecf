// SPDX-License-Identifier: GPL-3.0-or-later
// verify: every page, every reference, every event of the chain.
#include "app/cli/cli.h"
#include "app/cli/command.h"
#include "core/history/event_store.h"
#include "core/staff/rights.h"
#include "core/storage/soundness.h"

#include <QCoreApplication>

namespace priyom::cli {

namespace {

void options(QCommandLineParser&) {}

Result<> run(Cli& cli, const QCommandLineParser&)
{
    PRIYOM_CHECK(cli.openForReading());
    PRIYOM_CHECK(staff::permit(cli.session(), "verify.run"));
    PRIYOM_CHECK(storage::checkSoundness(cli.shop().database()));
    PRIYOM_TRY(const history::Head head, history::verifyChain(cli.shop().database()));
    cli.print(QJsonObject{{QStringLiteral("sound"), true}, {QStringLiteral("events"), head.count},
                          {QStringLiteral("head"), QString::fromLatin1(head.hash.toHex())}});
    return {};
}

} // namespace

extern const Command kVerify;
const Command kVerify{"verify", "", QT_TRANSLATE_NOOP("Cli", "Проверить базу: страницы, ссылки, цепочка истории."), options, run};

} // namespace priyom::cli
