// SPDX-License-Identifier: GPL-3.0-or-later
// Who may include whom: linking alone does not stop #include <QtWidgets/QWidget>.
#include "tests/architecture/rules.h"

#include <QStringList>

namespace priyom::architecture {

namespace {

QString inner(const Line& include)
{
    return include.text.mid(1, include.text.size() - 2);
}

// "QtWidgets" for <QWidget>, <QtWidgets/QWidget> and <QtWidgets>; empty for what is not Qt's.
QString qtModule(const Line& include, const Borders& borders)
{
    const QString name = inner(include);
    if (name.contains(QLatin1Char('/')))
        return name.startsWith(QLatin1String("Qt")) ? name.section(QLatin1Char('/'), 0, 0) : QString();
    return borders.qtModuleOf.value(name);
}

template <class Wrong> Findings includesThatAre(const Source& source, Wrong wrong)
{
    Findings found;
    for (const Line& include : source.includes) {
        if (wrong(include))
            found << include;
    }
    return found;
}

// core, the words for people and the command line run without a display.
Findings windowless(const Source& source, const Borders& borders)
{
    if (!source.isUnder("core") && !source.isUnder("ui/words") && !source.isUnder("app/cli"))
        return {};
    static const QStringList kDrawing = {QStringLiteral("QtGui"),        QStringLiteral("QtWidgets"),
                                         QStringLiteral("QtCharts"),     QStringLiteral("QtSvg"),
                                         QStringLiteral("QtSvgWidgets"), QStringLiteral("QtPrintSupport"),
                                         QStringLiteral("QtOpenGL"),     QStringLiteral("QtOpenGLWidgets")};
    return includesThatAre(source, [&](const Line& include) { return kDrawing.contains(qtModule(include, borders)); });
}

Findings chartsInTheirFolder(const Source& source, const Borders& borders)
{
    if (source.isUnder("ui/charts") || source.isUnder("tests/ui/charts"))
        return {};
    return includesThatAre(
        source, [&](const Line& include) { return qtModule(include, borders) == QLatin1String("QtCharts"); });
}

Findings databaseDriverInStorage(const Source& source, const Borders& borders)
{
    if (source.isUnder("core/storage") || source.isUnder("tests"))
        return {};
    return includesThatAre(source, [&](const Line& include) {
        return qtModule(include, borders) == QLatin1String("QtSql") || inner(include) == QLatin1String("sqlite3.h");
    });
}

// What a file under core, ui or app may include of ours. The programs may join all; the command line shows no window.
bool mayInclude(const Source& source, const QString& path, const Borders& borders)
{
    const QString layer = path.section(QLatin1Char('/'), 0, 0);
    const QString module = path.section(QLatin1Char('/'), 0, 1);
    if (layer == QLatin1String("tests"))
        return false;
    if (source.isUnder("app"))
        return layer != QLatin1String("ui") || module == QLatin1String("ui/words") || source.isUnder("app/desktop");
    return layer != QLatin1String("app") && borders.graph.maySee(source.module(), module);
}

Findings arrows(const Source& source, const Borders& borders)
{
    if (source.module().isEmpty())
        return {};
    return includesThatAre(source, [&](const Line& include) {
        return include.text.startsWith(QLatin1Char('"')) && !mayInclude(source, inner(include), borders);
    });
}

// Only rooted paths show the layer; a moc file and a generated form are the exception.
Findings rootedPaths(const Source& source, const Borders&)
{
    return includesThatAre(source, [&](const Line& include) {
        return include.text.startsWith(QLatin1Char('"')) && !include.text.endsWith(QLatin1String(".moc\"")) &&
               !inner(include).contains(QLatin1Char('/'));
    });
}

constexpr BorderRule kRules[] = {
    {"core, ui/words and app/cli draw nothing", windowless},
    {"Qt Charts only under ui/charts", chartsInTheirFolder},
    {"the database driver only in core/storage", databaseDriverInStorage},
    {"a module sees only what its CMake line names", arrows},
    {"includes of ours are rooted", rootedPaths},
};

} // namespace

std::span<const BorderRule> includeRules()
{
    return kRules;
}

} // namespace priyom::architecture
