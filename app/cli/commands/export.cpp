// SPDX-License-Identifier: GPL-3.0-or-later
// export: the whole shop as JSON Lines, or its history or calls as the tables of formats/. An event tells who took it out.
#include "app/cli/arguments.h"
#include "app/cli/cli.h"
#include "app/cli/command.h"
#include "app/cli/files.h"

#include <QCoreApplication>

namespace priyom::cli {

namespace {

void options(QCommandLineParser& parser)
{
    addValue(parser, "format", "F", QCoreApplication::translate("Cli", "Что выгрузить: shop, history или calls."));
}

Result<> run(Cli& cli, const QCommandLineParser& parser)
{
    PRIYOM_TRY(const QString format, required(parser, "format"));
    PRIYOM_TRY(const QString path, argument(parser, 0, "FILE"));
    PRIYOM_CHECK(cli.openForWriting()); // the event of the export
    intake::IntakeService& service = cli.services().intake;
    using Export = Result<> (intake::IntakeService::*)(const staff::Session&, QIODevice&);
    const Export write = format == QLatin1String("shop")      ? &intake::IntakeService::exportShop
                         : format == QLatin1String("history") ? &intake::IntakeService::exportHistory
                         : format == QLatin1String("calls")   ? &intake::IntakeService::exportCalls
                                                              : nullptr;
    if (write == nullptr)
        return fail(ErrorCode::BadInput, QStringLiteral("--format"), format);
    PRIYOM_TRY(const auto target, openTarget(path));
    PRIYOM_CHECK((service.*write)(cli.session(), *target));
    return finish(*target);
}

} // namespace

extern const Command kExport;
const Command kExport{"export", "--format shop|history|calls FILE", QT_TRANSLATE_NOOP("Cli", "Выгрузить базу, историю или звонки в файл."), options, run};

} // namespace priyom::cli
