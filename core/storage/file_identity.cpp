// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file_identity.h"

#include <QFile>

#include <sys/stat.h>

namespace priyom::storage {

Result<FileIdentity> FileIdentity::of(const QString& path)
{
    FileIdentity identity;
    identity.m_path = QFile::encodeName(path);
    struct stat status = {};
    if (::stat(identity.m_path.constData(), &status) != 0)
        return fail(ErrorCode::NotSaved, path, QStringLiteral("no_file"));
    identity.m_device = status.st_dev;
    identity.m_inode = status.st_ino;
    return identity;
}

Result<> FileIdentity::check() const
{
    if (m_path.isEmpty())
        return {};
    struct stat status = {};
    const bool there = ::stat(m_path.constData(), &status) == 0;
    if (there && status.st_dev == m_device && status.st_ino == m_inode && status.st_size > 0)
        return {};
    return fail(ErrorCode::NotSaved, QFile::decodeName(m_path), there ? QStringLiteral("replaced") : QStringLiteral("moved"));
}

} // namespace priyom::storage
