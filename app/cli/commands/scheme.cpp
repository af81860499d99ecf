// SPDX-License-Identifier: GPL-3.0-or-later
// scheme import | export | list | assign: how people are paid, as JSON of formats/scheme.md.
#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/files.h"
#include "app/cli/people.h"
#include "ui/words/pay_text.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace priyom::cli {

namespace {

void noOptions(QCommandLineParser&) {}

void assignOptions(QCommandLineParser& parser)
{
    addValue(parser, "person", "N", QCoreApplication::translate("Cli", "Кому."));
    addValue(parser, "from", "MONTH", QCoreApplication::translate("Cli", "С какого месяца, 2026-10."));
    addFlag(parser, "observe", QCoreApplication::translate("Cli", "Наблюдение: считать и показывать, но не платить."));
}

void sayFaults(Cli& cli, const pay::SchemeCheck& check)
{
    for (const pay::Fault& fault : check.faults)
        cli.say(words::faultText(fault));
    for (const pay::SchemeWarning& warning : check.warnings)
        cli.say(words::warningText(warning));
}

Result<> importScheme(Cli& cli, const QCommandLineParser& parser)
{
    PRIYOM_TRY(const QString path, argument(parser, 0, "FILE"));
    PRIYOM_TRY(const QByteArray json, readWhole(path));
    PRIYOM_CHECK(cli.openForWriting());
    PRIYOM_TRY(const pay::CheckedScheme kept, cli.services().schemes.importText(cli.session(), json));
    cli.acknowledge("ACK " + QByteArray::number(kept.stored.id.value));
    sayFaults(cli, kept.check);
    return {};
}

Result<> exportScheme(Cli& cli, const QCommandLineParser& parser)
{
    PRIYOM_TRY(const QString name, argument(parser, 0, "NAME"));
    PRIYOM_CHECK(cli.openForReading());
    PRIYOM_TRY(const QByteArray json, cli.services().schemes.exportText(cli.session(), name));
    cli.print(json + '\n');
    return {};
}

Result<> listSchemes(Cli& cli, const QCommandLineParser&)
{
    PRIYOM_CHECK(cli.openForReading());
    PRIYOM_TRY(const auto schemes, cli.services().schemes.list(cli.session()));
    PRIYOM_TRY(const auto assignments, cli.services().schemes.assignments(cli.session()));
    QJsonArray rows;
    for (const pay::CheckedScheme& scheme : schemes) {
        QJsonArray assigned;
        for (const pay::Assignment& assignment : assignments)
            if (assignment.scheme == scheme.stored.id)
                assigned += QJsonObject{{QStringLiteral("person"), assignment.person.value}, {QStringLiteral("from"), assignment.from.toText()},
                                        {QStringLiteral("mode"), QString(pay::modeKey(assignment.mode))}};
        rows += QJsonObject{{QStringLiteral("name"), scheme.stored.name}, {QStringLiteral("version"), scheme.stored.version},
                            {QStringLiteral("draft"), !scheme.check.faults.empty()}, {QStringLiteral("assigned"), assigned}};
    }
    cli.print(QJsonObject{{QStringLiteral("rows"), rows}});
    return {};
}

Result<> assignScheme(Cli& cli, const QCommandLineParser& parser)
{
    PRIYOM_TRY(const QString name, argument(parser, 0, "NAME"));
    PRIYOM_TRY(const QString personName, required(parser, "person"));
    PRIYOM_TRY(const QString monthText, required(parser, "from"));
    PRIYOM_TRY(const Month from, parseMonth(monthText));
    PRIYOM_CHECK(cli.openForWriting());
    PRIYOM_TRY(const PersonId person, personNamed(cli, personName));
    const auto mode = parser.isSet(QStringLiteral("observe")) ? pay::Mode::Observe : pay::Mode::Force;
    PRIYOM_TRY(const pay::AssignedScheme assigned, cli.services().schemes.assign(cli.session(), name, person, from, mode));
    cli.acknowledge("ACK " + QByteArray::number(assigned.assignment.scheme.value));
    if (assigned.changesRunningMonth)
        cli.say(QCoreApplication::translate("Cli", "Схема меняется внутри месяца, который уже идёт."));
    return {};
}

} // namespace

extern const Command kSchemeImport;
const Command kSchemeImport{"scheme import", "FILE", QT_TRANSLATE_NOOP("Cli", "Сохранить схему мотивации из файла."), noOptions, importScheme};
extern const Command kSchemeExport;
const Command kSchemeExport{"scheme export", "NAME", QT_TRANSLATE_NOOP("Cli", "Вывести схему мотивации."), noOptions, exportScheme};
extern const Command kSchemeList;
const Command kSchemeList{"scheme list", "", QT_TRANSLATE_NOOP("Cli", "Схемы и кому они назначены."), noOptions, listSchemes};
extern const Command kSchemeAssign;
const Command kSchemeAssign{"scheme assign", "NAME", QT_TRANSLATE_NOOP("Cli", "Назначить схему человеку с месяца."), assignOptions, assignScheme};

} // namespace priyom::cli
