// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>

namespace priyom::architecture {

namespace {

QString readText(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool isText(const QString& path)
{
    static const QStringList kEndings = {QStringLiteral(".cpp"),   QStringLiteral(".h"),  QStringLiteral(".txt"),
                                         QStringLiteral(".cmake"), QStringLiteral(".py"), QStringLiteral(".sh"),
                                         QStringLiteral(".sql"),   QStringLiteral(".ts"), QStringLiteral(".qss"),
                                         QStringLiteral(".json"),  QStringLiteral(".md"), QStringLiteral(".csv")};
    return std::any_of(kEndings.begin(), kEndings.end(), [&](const QString& ending) { return path.endsWith(ending); });
}

void addFolder(QList<Source>& sources, const QDir& root, const QString& folder)
{
    QDirIterator files(root.filePath(folder), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = root.relativeFilePath(files.next());
        if (isText(path))
            sources << takeApart(path, readText(root.filePath(path)));
    }
}

} // namespace

QList<Source> readTree(const QString& root)
{
    QList<Source> sources;
    const QDir tree(root);
    for (const char* folder : {"app", "cmake", "core", "packaging", "resources", "tests", "translations", "ui"})
        addFolder(sources, tree, QLatin1String(folder));
    for (const QString& name : tree.entryList(QDir::Files)) {
        if (isText(name))
            sources << takeApart(name, readText(tree.filePath(name)));
    }
    return sources;
}

Borders readBorders(const QString& root)
{
    Borders borders;
    for (const char* list : {"core/CMakeLists.txt", "ui/CMakeLists.txt"})
        borders.graph.read(readText(QDir(root).filePath(QLatin1String(list))));
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    for (const QString& module : headers.entryList({QStringLiteral("Qt*")}, QDir::Dirs)) {
        for (const QString& name : QDir(headers.filePath(module)).entryList(QDir::Files))
            borders.qtModuleOf.insert(name, module);
    }
    return borders;
}

} // namespace priyom::architecture
