// SPDX-License-Identifier: GPL-3.0-or-later
// bonus calc: pay from two files and no database; with --many, one line for each line of a file.
#include "app/cli/arguments.h"
#include "app/cli/cli.h"
#include "app/cli/command.h"
#include "app/cli/files.h"
#include "core/pay/pay_json.h"

#include <QCoreApplication>

namespace priyom::cli {

namespace {

void options(QCommandLineParser& parser)
{
    addValue(parser, "many", "FILE", QCoreApplication::translate("Cli", "Файл, в каждой строке которого {\"scheme\", \"facts\"}."));
    addFlag(parser, "explain", QCoreApplication::translate("Cli", "С формулой и числами каждой строки."));
}

Result<> many(Cli& cli, const QString& path, pay::Explain explain)
{
    PRIYOM_TRY(const auto source, openSource(path));
    bool refused = false;
    for (;;) { // a pipe has no end that could be asked before reading
        const QByteArray line = source->readLine();
        if (line.isEmpty())
            break;
        const pay::ManyAnswer answer = pay::bonusMany(line.trimmed(), explain);
        refused = refused || answer.refused;
        cli.print(answer.json + '\n');
    }
    if (refused)
        return fail(ErrorCode::BadInput, path, QStringLiteral("refused"));
    return {};
}

Result<> run(Cli& cli, const QCommandLineParser& parser)
{
    const auto explain = parser.isSet(QStringLiteral("explain")) ? pay::Explain::Yes : pay::Explain::No;
    if (parser.isSet(QStringLiteral("many")))
        return many(cli, parser.value(QStringLiteral("many")), explain);
    PRIYOM_TRY(const QString schemePath, argument(parser, 0, "SCHEME"));
    PRIYOM_TRY(const QString factsPath, argument(parser, 1, "FACTS"));
    PRIYOM_TRY(const QByteArray scheme, readWhole(schemePath));
    PRIYOM_TRY(const QByteArray facts, readWhole(factsPath));
    PRIYOM_TRY(const QJsonObject result, pay::bonusCalc(scheme, facts, explain));
    cli.print(result);
    return {};
}

} // namespace

extern const Command kBonusCalc;
const Command kBonusCalc{"bonus calc", "SCHEME FACTS | --many FILE", QT_TRANSLATE_NOOP("Cli", "Рассчитать оплату по схеме и фактам из файлов."), options, run};

} // namespace priyom::cli
