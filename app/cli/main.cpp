// SPDX-License-Identifier: GPL-3.0-or-later
// priyom-cli [global options] COMMAND ...: finds the command, lets it work, turns its error into words and an exit code.
#include "app/cli/cli.h"
#include "app/cli/command_line.h"
#include "app/cli/command_list.h"
#include "app/cli/exit_code.h"
#include "app/cli/taken_words.h"
#include "ui/words/error_text.h"
#include "ui/words/language.h"

#include <QCoreApplication>

#include <sodium.h>

using namespace priyom;

namespace {

int failed(cli::Cli& cli, const Error& error)
{
    if (error.code == ErrorCode::SlotTaken && cli.isOpen())
        cli::sayTaken(cli, error);
    else
        cli.say(words::errorText(error));
    return cli::exitCode(error.code);
}

int run(const QStringList& arguments)
{
    const auto line = cli::CommandLine::parse(arguments);
    cli::Cli cli(line ? line->global() : cli::GlobalOptions());
    if (!line)
        return failed(cli, line.error());
    if (!line->help().isEmpty()) {
        cli.print(line->help().toUtf8());
        return cli::kDone;
    }
    if (const auto done = line->command().run(cli, line->parser()); !done)
        return failed(cli, done.error());
    return cli.wroteEverything() ? cli::kDone : cli::exitCode(ErrorCode::NotSaved);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("priyom-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PRIYOM_VERSION));
    if (sodium_init() < 0)
        return cli::exitCode(ErrorCode::Failed);
    words::installLanguage(application, cli::CommandLine::language(QCoreApplication::arguments()));
    return run(QCoreApplication::arguments());
}
