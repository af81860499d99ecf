// SPDX-License-Identifier: GPL-3.0-or-later
// login: only checks --as and the password.
#include "app/cli/cli.h"
#include "app/cli/command.h"

#include <QCoreApplication>

namespace priyom::cli {

namespace {

void noOptions(QCommandLineParser&) {}

Result<> login(Cli& cli, const QCommandLineParser&)
{
    if (cli.options().as.isEmpty())
        return fail(ErrorCode::NotSignedIn);
    cli.setTrace(staff::Trace::EveryAttempt);
    return cli.openForReading();
}

} // namespace

extern const Command kLogin;
const Command kLogin{"login", "", QT_TRANSLATE_NOOP("Cli", "Проверить имя (--as) и пароль."), noOptions, login};

} // namespace priyom::cli
