// SPDX-License-Identifier: GPL-3.0-or-later
// What every file of the tree keeps, code or not. Words that are looked for are put together here, so that this file
// does not find itself.
#include "tests/architecture/rules.h"

#include <QRegularExpression>
#include <QStringList>

namespace priyom::architecture {

namespace {

constexpr int kMostLines = 500;

bool isScript(const QString& path)
{
    return path.endsWith(QLatin1String("CMakeLists.txt")) || path.endsWith(QLatin1String(".cmake")) ||
           path.endsWith(QLatin1String(".py")) || path.endsWith(QLatin1String(".sh"));
}

Findings matching(const QString& text, const QRegularExpression& expression)
{
    Findings found;
    int number = 0;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        ++number;
        if (expression.match(line).hasMatch())
            found << Line{number, line.trimmed().left(100)};
    }
    return found;
}

// The first line; in a script the one after its #! line.
Findings licensed(const Source& source, const Borders&)
{
    if (!source.isCpp() && !isScript(source.path))
        return {};
    const QStringList lines = source.text.split(QLatin1Char('\n'));
    const QString first = lines.value(lines.front().startsWith(QLatin1String("#!")) ? 1 : 0);
    const QString mark = source.isCpp() ? QStringLiteral("//") : QStringLiteral("#");
    if (first == mark + QStringLiteral(" SPDX-License-Identifier: GPL-3.0-or-later"))
        return {};
    return {{1, first}};
}

Findings short_(const Source& source, const Borders&)
{
    const qsizetype lines = source.text.count(QLatin1Char('\n'));
    if ((!source.isCpp() && !isScript(source.path)) || lines <= kMostLines)
        return {};
    return {{int(lines), QStringLiteral("%1 lines").arg(lines)}};
}

Findings finished(const Source& source, const Borders&)
{
    static const QRegularExpression kLater(QStringLiteral("\\b(TO") + QStringLiteral("DO|FIX") +
                                           QStringLiteral("ME)\\b"));
    return matching(source.text, kLater);
}

Findings noMachine(const Source& source, const Borders&)
{
    static const QRegularExpression kPath(QStringLiteral("(?<![\\w.}])/(work|root|home/\\w+|Users/\\w+)") +
                                          QStringLiteral("/|C:[/\\\\]+Users"));
    return matching(source.text, kPath);
}

Findings translated(const Source& source, const Borders&)
{
    if (!source.path.endsWith(QLatin1String(".ts")))
        return {};
    static const QRegularExpression kUnfinished(QStringLiteral("type=\"unfinished\""));
    return matching(source.text, kUnfinished);
}

constexpr BorderRule kRules[] = {
    {"a licence line comes first", licensed},     {"no file over 500 lines", short_},
    {"nothing is left for later", finished},      {"no path of a machine", noMachine},
    {"every sentence is translated", translated},
};

} // namespace

std::span<const BorderRule> fileRules()
{
    return kRules;
}

} // namespace priyom::architecture
