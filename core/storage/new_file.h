// SPDX-License-Identifier: GPL-3.0-or-later
// A new file is made under another name, readable by its owner alone, and gets its own name when it is whole: a crash in
// between leaves no half database behind.
#pragma once

#include "core/base/result.h"

#include <QString>

namespace priyom::storage {

class NewFile final
{
public:
    // NotSaved where `path` exists (detail "exists") or nothing can be made there.
    [[nodiscard]] static Result<NewFile> begin(const QString& path);
    ~NewFile(); // what has not got its name is removed
    NewFile(NewFile&& other) noexcept;
    NewFile& operator=(NewFile&&) = delete;
    Q_DISABLE_COPY(NewFile)

    [[nodiscard]] const QString& partPath() const { return m_part; }
    [[nodiscard]] Result<> giveName() const;

private:
    NewFile(QString path, QString part);
    QString m_path;
    QString m_part;
};

} // namespace priyom::storage
