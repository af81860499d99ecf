// SPDX-License-Identifier: GPL-3.0-or-later
// import: a history or calls file, all acceptable rows in one transaction; the others go to the rejects file with their
// reasons. The bar is drawn on a terminal only.
#include "app/cli/arguments.h"
#include "app/cli/cli.h"
#include "app/cli/command.h"
#include "app/cli/files.h"
#include "core/intake/import_report.h"
#include "ui/words/reject_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <span>
#include <unistd.h>

namespace priyom::cli {

namespace {

void options(QCommandLineParser& parser)
{
    addValue(parser, "format", "F", QCoreApplication::translate("Cli", "Что в файле: history или calls."));
    addFlag(parser, "dry-run", QCoreApplication::translate("Cli", "Только проверить, ничего не сохранять."));
    addValue(parser, "rejects", "FILE", QCoreApplication::translate("Cli", "Куда записать непринятые строки с причинами."));
}

intake::Progress progressBar(qint64 size)
{
    if (::isatty(STDERR_FILENO) == 0)
        return {};
    return [size](qint64 bytes, qint64 rows) {
        const int percent = size > 0 ? int(100 * bytes / size) : 0;
        std::fprintf(stderr, "\r%3d %%  %lld", percent, static_cast<long long>(rows));
        std::fflush(stderr);
        return true;
    };
}

constexpr std::size_t kRejectsSaid = 5; // the first ones; --rejects has them all

void sayRejects(Cli& cli, const intake::ImportReport& report)
{
    for (const intake::Reject& reject : std::span(report.rejects).first(std::min(report.rejects.size(), kRejectsSaid))) {
        QString place = QString::number(reject.line);
        if (reject.further.empty() && !reject.column.isEmpty())
            place += QStringLiteral(", ") % reject.column;
        cli.say(QCoreApplication::translate("Cli", "Строка %1: %2").arg(place, words::rejectText(reject)));
    }
}

Result<> run(Cli& cli, const QCommandLineParser& parser)
{
    PRIYOM_TRY(const QString format, required(parser, "format"));
    if (format != QLatin1String("history") && format != QLatin1String("calls"))
        return fail(ErrorCode::BadInput, QStringLiteral("--format"), format);
    PRIYOM_TRY(const QString path, argument(parser, 0, "FILE"));
    PRIYOM_TRY(const auto source, openSource(path));
    intake::ImportOptions importOptions;
    importOptions.dryRun = parser.isSet(QStringLiteral("dry-run"));
    importOptions.progress = progressBar(source->isSequential() ? 0 : source->size());
    std::unique_ptr<QFile> rejects;
    if (parser.isSet(QStringLiteral("rejects"))) {
        PRIYOM_TRY(rejects, openTarget(parser.value(QStringLiteral("rejects"))));
        importOptions.rejects = rejects.get();
        importOptions.rejectWords = [](const intake::Reject& reject) { return words::rejectText(reject); };
    }
    PRIYOM_CHECK(cli.openForWriting());
    intake::IntakeService& service = cli.services().intake;
    PRIYOM_TRY(const intake::ImportReport report, format == QLatin1String("history") ? service.importHistory(cli.session(), *source, importOptions)
                                                                                    : service.importCalls(cli.session(), *source, importOptions));
    if (importOptions.progress)
        std::fputc('\n', stderr);
    if (rejects)
        PRIYOM_CHECK(finish(*rejects));
    if (!importOptions.dryRun)
        cli.acknowledge("ACK " + QByteArray::number(report.imported));
    cli.print(intake::toJson(report));
    sayRejects(cli, report);
    if (report.nothingReadable())
        return fail(ErrorCode::BadInput, path, QStringLiteral("rejected"));
    return {};
}

} // namespace

extern const Command kImport;
const Command kImport{"import", "--format history|calls FILE", QT_TRANSLATE_NOOP("Cli", "Загрузить историю или звонки из файла."), options, run};

} // namespace priyom::cli
