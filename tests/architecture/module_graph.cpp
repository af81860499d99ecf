// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/module_graph.h"

#include <QRegularExpression>
#include <QStringList>

namespace priyom::architecture {

namespace {

// "ui/${page}" -> "ui/*"
QString pattern(QString module)
{
    static const QRegularExpression kVariable(QStringLiteral(R"(\$\{[^}]*\})"));
    return module.replace(kVariable, QStringLiteral("*"));
}

} // namespace

void ModuleGraph::read(const QString& cmake)
{
    static const QRegularExpression kModule(QStringLiteral(R"(^\s*priyom_module\((\S+?)(\s[^)]*)?\))"),
                                            QRegularExpression::MultilineOption);
    for (auto match = kModule.globalMatch(cmake); match.hasNext();) {
        const auto line = match.next();
        QSet<QString>& sees = m_sees[pattern(line.captured(1))];
        bool depends = false;
        for (const QString& word : line.captured(2).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            if (word == word.toUpper())
                depends = word == QLatin1String("DEPENDS");
            else if (depends)
                sees.insert(word);
        }
    }
}

QString ModuleGraph::lineOf(const QString& module) const
{
    return m_sees.contains(module) ? module : QString(module.section(QLatin1Char('/'), 0, 0) + QStringLiteral("/*"));
}

bool ModuleGraph::maySee(const QString& module, const QString& other) const
{
    if (module == other)
        return true;
    QSet<QString> seen;
    QStringList open = {module};
    while (!open.isEmpty()) {
        for (const QString& next : m_sees.value(lineOf(open.takeLast()))) {
            if (next == other)
                return true;
            if (!seen.contains(next)) {
                seen.insert(next);
                open << next;
            }
        }
    }
    return false;
}

} // namespace priyom::architecture
