// SPDX-License-Identifier: GPL-3.0-or-later
// Is the file that bears the name still the one that was opened? A commit into a file that was moved away or replaced
// reaches nobody, so it is asked before and after every commit.
#pragma once

#include "core/base/result.h"

#include <QString>

namespace priyom::storage {

class FileIdentity final
{
public:
    FileIdentity() = default; // of no file: always still there (in memory)
    [[nodiscard]] static Result<FileIdentity> of(const QString& path);
    [[nodiscard]] Result<> check() const;

private:
    QByteArray m_path;
    quint64 m_device = 0;
    quint64 m_inode = 0;
};

} // namespace priyom::storage
