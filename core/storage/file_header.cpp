// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file_header.h"

#include "core/storage/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace priyom::storage {

namespace {

constexpr qsizetype kHeaderSize = 100;         // sqlite.org/fileformat2.html, 1.3
constexpr qsizetype kApplicationIdOffset = 68; // there

} // namespace

Result<> checkFileHeader(const QString& path)
{
    if (!QFileInfo::exists(path))
        return fail(ErrorCode::NotSaved, path, QStringLiteral("no_file"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotSaved, path, file.errorString());
    const QByteArray header = file.read(kHeaderSize);
    if (header.size() < kHeaderSize || !header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return fail(ErrorCode::NotPriyom, path);
    if (qFromBigEndian<qint32>(header.constData() + kApplicationIdOffset) != kApplicationId)
        return fail(ErrorCode::NotPriyom, path);
    return {};
}

} // namespace priyom::storage
