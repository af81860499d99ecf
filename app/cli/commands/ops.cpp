// SPDX-License-Identifier: GPL-3.0-or-later
// ops, call: every operation of the services by name, for scripts and for the test of rights.
#include "app/cli/arguments.h"
#include "app/cli/cli.h"
#include "app/cli/command.h"
#include "app/cli/json_line.h"
#include "core/backend/operation.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace priyom::cli {

namespace {

void noOptions(QCommandLineParser&) {}

void callOptions(QCommandLineParser& parser)
{
    addValue(parser, "from", "FILE", QCoreApplication::translate("Cli", "Файл с {\"op\", \"args\"} в каждой строке."));
}

Result<> list(Cli& cli, const QCommandLineParser&)
{
    for (const backend::Operation& operation : backend::operations())
        cli.print(QJsonObject{{QStringLiteral("op"), QLatin1String(operation.name)}, {QStringLiteral("writes"), operation.writes},
                              {QStringLiteral("args"), QLatin1String(operation.values)}});
    return {};
}

Result<> callOne(Cli& cli, const backend::Operation& operation, const QJsonObject& values)
{
    PRIYOM_TRY(const QJsonObject answer, operation.run({cli.shop(), cli.session(), values}));
    if (operation.writes)
        cli.acknowledge("ACK " + QByteArray::number(answer[QLatin1String("id")].toInteger()));
    cli.print(answer);
    return {};
}

Result<> callLines(Cli& cli, const QString& path)
{
    PRIYOM_CHECK(cli.openForWriting());
    return eachLine(path, [&](const QJsonObject& line) -> Result<> {
        PRIYOM_TRY(const backend::Operation* operation, backend::operationNamed(line[QLatin1String("op")].toString()));
        return callOne(cli, *operation, line[QLatin1String("args")].toObject());
    });
}

Result<> call(Cli& cli, const QCommandLineParser& parser)
{
    if (parser.isSet(QStringLiteral("from")))
        return callLines(cli, parser.value(QStringLiteral("from")));
    PRIYOM_TRY(const QString name, argument(parser, 0, "OP"));
    PRIYOM_TRY(const backend::Operation* operation, backend::operationNamed(name));
    if (operation->takesSecrets) // arguments are seen by everybody on the PC
        return fail(ErrorCode::BadInput, QStringLiteral("JSON"), QStringLiteral("secret"));
    PRIYOM_TRY(const QString json, argument(parser, 1, "JSON"));
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isObject())
        return fail(ErrorCode::BadInput, QStringLiteral("JSON"), json);
    PRIYOM_CHECK(operation->writes ? cli.openForWriting() : cli.openForReading());
    return callOne(cli, *operation, document.object());
}

} // namespace

extern const Command kOps;
const Command kOps{"ops", "", QT_TRANSLATE_NOOP("Cli", "Все операции по именам."), noOptions, list};
extern const Command kCall;
const Command kCall{"call", "OP JSON | --from FILE", QT_TRANSLATE_NOOP("Cli", "Выполнить операцию по имени."), callOptions, call};

} // namespace priyom::cli
