// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/writer_lock.h"

#include <QFile>
#include <QSysInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <pwd.h>
#include <sys/file.h>
#include <thread>
#include <unistd.h>
#include <utility>

namespace priyom::storage {

namespace {

constexpr Milliseconds kRetry(20);

QByteArray whoAmI()
{
    const passwd* user = ::getpwuid(::getuid());
    const QByteArray name = user != nullptr ? QByteArray(user->pw_name) : QByteArray::number(::getuid());
    return name + '@' + QSysInfo::machineHostName().toUtf8() + ", " + QByteArray::number(::getpid()) + '\n';
}

QString whoHolds(int descriptor)
{
    char text[256] = {};
    const ssize_t size = ::pread(descriptor, text, sizeof text - 1, 0);
    return size > 0 ? QString::fromUtf8(text, size).trimmed() : QString();
}

Result<WriterLock> failed(const QString& path)
{
    return fail(ErrorCode::NotSaved, path, QString::fromLocal8Bit(std::strerror(errno)));
}

} // namespace

WriterLock::~WriterLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

WriterLock::WriterLock(WriterLock&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

WriterLock& WriterLock::operator=(WriterLock&& other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

Result<WriterLock> WriterLock::take(const QString& databasePath, Milliseconds wait)
{
    const QString path = databasePath + QStringLiteral(".lock");
    WriterLock lock;
    lock.m_descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (lock.m_descriptor < 0)
        return failed(databasePath);
    const auto end = std::chrono::steady_clock::now() + wait;
    while (::flock(lock.m_descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            return failed(databasePath);
        if (std::chrono::steady_clock::now() >= end)
            return fail(ErrorCode::Held, whoHolds(lock.m_descriptor), databasePath);
        std::this_thread::sleep_for(kRetry);
    }
    // Where the name cannot be written (a full disk) the lock holds all the same: it is the kernel's, the text is for people.
    const QByteArray text = whoAmI();
    if (::ftruncate(lock.m_descriptor, 0) == 0)
        [[maybe_unused]] const ssize_t told = ::pwrite(lock.m_descriptor, text.constData(), size_t(text.size()), 0);
    return lock;
}

} // namespace priyom::storage
