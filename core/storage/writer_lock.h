// SPDX-License-Identifier: GPL-3.0-or-later
// One process at a time writes a file. The kernel's lock on a file beside it frees itself when its holder dies; the text
// in that file only tells the next one who it was.
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <QString>

namespace priyom::storage {

class WriterLock final
{
public:
    WriterLock() = default;
    ~WriterLock();
    WriterLock(WriterLock&& other) noexcept;
    WriterLock& operator=(WriterLock&& other) noexcept;
    Q_DISABLE_COPY(WriterLock)

    // Held after `wait` (subject = "user@host, pid"); NotSaved where the file beside cannot be made.
    [[nodiscard]] static Result<WriterLock> take(const QString& databasePath, Milliseconds wait);

private:
    int m_descriptor = -1;
};

} // namespace priyom::storage
