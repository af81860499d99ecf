// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/files.h"

#include <cstdio>

namespace priyom::cli {

namespace {

Result<std::unique_ptr<QFile>> open(const QString& path, QIODevice::OpenMode mode, FILE* standard, ErrorCode code)
{
    auto file = std::make_unique<QFile>(path);
    const bool opened = path == QLatin1String("-") ? file->open(standard, mode) : file->open(mode);
    if (!opened)
        return fail(code, path, file->errorString());
    return file;
}

} // namespace

Result<std::unique_ptr<QFile>> openSource(const QString& path)
{
    return open(path, QIODevice::ReadOnly, stdin, ErrorCode::NotFound);
}

Result<std::unique_ptr<QFile>> openTarget(const QString& path)
{
    return open(path, QIODevice::WriteOnly | QIODevice::Truncate, stdout, ErrorCode::NotSaved);
}

Result<QByteArray> readWhole(const QString& path)
{
    PRIYOM_TRY(const auto file, openSource(path));
    const QByteArray bytes = file->readAll();
    if (file->error() != QFileDevice::NoError)
        return fail(ErrorCode::Failed, path, file->errorString());
    return bytes;
}

Result<> finish(QFile& file)
{
    if (!file.flush() || file.error() != QFileDevice::NoError)
        return fail(ErrorCode::NotSaved, file.fileName(), file.errorString());
    file.close();
    return {};
}

} // namespace priyom::cli
