// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/new_file.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace priyom::storage {

namespace {

Error systemError(const QString& path)
{
    return {ErrorCode::NotSaved, path, QString::fromLocal8Bit(std::strerror(errno))};
}

bool syncedByName(const QString& path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    return synced;
}

} // namespace

NewFile::NewFile(QString path, QString part) : m_path(std::move(path)), m_part(std::move(part)) {}

NewFile::NewFile(NewFile&& other) noexcept : m_path(std::move(other.m_path)), m_part(std::exchange(other.m_part, QString())) {}

NewFile::~NewFile()
{
    if (m_part.isEmpty())
        return;
    for (const char* suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(m_part + QLatin1String(suffix));
}

Result<NewFile> NewFile::begin(const QString& path)
{
    if (QFileInfo::exists(path))
        return fail(ErrorCode::NotSaved, path, QStringLiteral("exists"));
    NewFile file(path, path + QStringLiteral(".part"));
    QFile::remove(file.m_part); // of a making that was killed
    const int descriptor = ::open(QFile::encodeName(file.m_part).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return tl::unexpected(systemError(path));
    ::close(descriptor);
    return file;
}

Result<> NewFile::giveName() const
{
    if (!syncedByName(m_part, O_RDWR))
        return tl::unexpected(systemError(m_path));
    // link() refuses an existing name, where rename() would replace it.
    if (::link(QFile::encodeName(m_part).constData(), QFile::encodeName(m_path).constData()) != 0)
        return tl::unexpected(systemError(m_path));
    ::unlink(QFile::encodeName(m_part).constData());
    if (!syncedByName(QFileInfo(m_path).absolutePath(), O_RDONLY | O_DIRECTORY))
        return tl::unexpected(systemError(m_path));
    return {};
}

} // namespace priyom::storage
