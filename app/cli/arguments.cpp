// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

namespace priyom::cli {

Result<QString> argument(const QCommandLineParser& parser, int place, const char* name)
{
    const QStringList given = parser.positionalArguments();
    if (place >= given.size())
        return fail(ErrorCode::BadInput, QLatin1String(name), QStringLiteral("missing"));
    return given[place];
}

Result<QString> required(const QCommandLineParser& parser, const char* option)
{
    const QString name = QString::fromLatin1(option);
    if (!parser.isSet(name))
        return fail(ErrorCode::BadInput, QStringLiteral("--") + name, QStringLiteral("missing"));
    return parser.value(name);
}

Result<qint64> whole(const QCommandLineParser& parser, const char* option, qint64 otherwise)
{
    const QString name = QString::fromLatin1(option);
    if (!parser.isSet(name))
        return otherwise;
    return wholeText(parser.value(name), option);
}

Result<qint64> wholeText(const QString& text, const char* name)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (!isNumber)
        return fail(ErrorCode::BadInput, QLatin1String(name), text);
    return number;
}

void addValue(QCommandLineParser& parser, const char* option, const char* value, const QString& description, const QString& standard)
{
    parser.addOption({QString::fromLatin1(option), description, QString::fromLatin1(value), standard});
}

void addFlag(QCommandLineParser& parser, const char* option, const QString& description)
{
    parser.addOption({QString::fromLatin1(option), description});
}

} // namespace priyom::cli
