// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "app/cli/command_list.h"

#include <QCoreApplication>

namespace priyom::cli {

namespace {

QString said(const char* text)
{
    return QCoreApplication::translate("Cli", text);
}

void addGlobalOptions(QCommandLineParser& parser)
{
    parser.addOption({QStringLiteral("db"), said(QT_TRANSLATE_NOOP("Cli", "Файл базы.")), QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("as"), said(QT_TRANSLATE_NOOP("Cli", "Кто работает; пароль из PRIYOM_PASSWORD или по запросу.")),
                      QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("now"), said(QT_TRANSLATE_NOOP("Cli", "Считать, что сейчас этот момент.")), QStringLiteral("INSTANT")});
    parser.addOption({QStringLiteral("lang"), said(QT_TRANSLATE_NOOP("Cli", "Язык слов: ru или en.")), QStringLiteral("LANG")});
    parser.addOption({QStringLiteral("wait"), said(QT_TRANSLATE_NOOP("Cli", "Сколько секунд ждать, если в базу пишет другая программа.")),
                      QStringLiteral("SECONDS"), QStringLiteral("5")});
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, said(QT_TRANSLATE_NOOP("Cli", "Эта справка."))});
}

// The command is the first one or two words that are neither options nor the values of options.
QStringList commandWords(const QStringList& arguments)
{
    QStringList words;
    for (qsizetype i = 1; i < arguments.size() && words.size() < 2; ++i) {
        if (arguments[i] == QLatin1String("--help") || arguments[i] == QLatin1String("-h"))
            continue;
        if (arguments[i].startsWith(QLatin1String("--"))) {
            if (!words.isEmpty())
                break;
            if (!arguments[i].contains(u'='))
                ++i;
            continue;
        }
        words += arguments[i];
    }
    return words;
}

const Command* find(const QString& name)
{
    for (const Command& command : commands())
        if (name == QLatin1String(command.name))
            return &command;
    return nullptr;
}

QString overview()
{
    QString text = said(QT_TRANSLATE_NOOP("Cli", "priyom-cli [--db ФАЙЛ] [--as ИМЯ] [--now МОМЕНТ] [--lang ru|en] КОМАНДА ...")) + u"\n\n";
    for (const Command& command : commands())
        text += QStringLiteral("  %1 %2\n      %3\n").arg(QLatin1String(command.name), QLatin1String(command.arguments), said(command.summary));
    return text + u'\n' + said(QT_TRANSLATE_NOOP("Cli", "Подробно: priyom-cli КОМАНДА --help")) + u'\n';
}

} // namespace

QString CommandLine::language(const QStringList& arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i].startsWith(QLatin1String("--lang=")))
            return arguments[i].mid(7);
        if (arguments[i] == QLatin1String("--lang") && i + 1 < arguments.size())
            return arguments[i + 1];
    }
    return {};
}

Result<CommandLine> CommandLine::parse(const QStringList& arguments)
{
    CommandLine line;
    const QStringList words = commandWords(arguments);
    const bool wantsHelp = arguments.contains(QStringLiteral("--help")) || arguments.contains(QStringLiteral("-h"));
    int wordCount = 2;
    if (words.size() == 2)
        line.m_command = find(words.join(u' '));
    if (line.m_command == nullptr && !words.isEmpty()) {
        line.m_command = find(words.first());
        wordCount = 1;
    }
    if (line.m_command == nullptr) {
        if (!wantsHelp || !words.isEmpty())
            return fail(ErrorCode::BadInput, QStringLiteral("command"), words.join(u' '));
        line.m_help = overview();
        return line;
    }
    line.m_parser = std::make_unique<QCommandLineParser>();
    line.m_parser->setApplicationDescription(said(line.m_command->summary));
    addGlobalOptions(*line.m_parser);
    line.m_command->options(*line.m_parser);
    QStringList rest = arguments;
    for (int word = 0; word < wordCount; ++word)
        rest.removeAt(rest.indexOf(words[word], 1));
    if (!line.m_parser->parse(rest))
        return fail(ErrorCode::BadInput, QLatin1String(line.m_command->name), line.m_parser->errorText());
    if (wantsHelp) {
        // Qt's own usage line knows the program only, not the command.
        const QString text = line.m_parser->helpText();
        line.m_help = QStringLiteral("priyom-cli %1 %2").arg(QLatin1String(line.m_command->name), QLatin1String(line.m_command->arguments)).trimmed()
                      + text.mid(text.indexOf(u'\n'));
        return line;
    }
    bool isNumber = false;
    const double seconds = line.m_parser->value(QStringLiteral("wait")).toDouble(&isNumber);
    if (!isNumber || seconds < 0)
        return fail(ErrorCode::BadInput, QStringLiteral("--wait"), line.m_parser->value(QStringLiteral("wait")));
    line.m_global = {line.m_parser->value(QStringLiteral("db")), line.m_parser->value(QStringLiteral("as")), line.m_parser->value(QStringLiteral("now")),
                     Milliseconds(qint64(seconds * 1000))};
    return line;
}

} // namespace priyom::cli
