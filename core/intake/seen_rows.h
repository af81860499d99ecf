// SPDX-License-Identifier: GPL-3.0-or-later
// A second row of one id in the same file is the same where it says the same, else refused. Kept by the record's id and a
// hash of the row, not by the row: 16 bytes each, however long the file is.
#pragma once

#include <QHash>

namespace priyom::intake {

class SeenRows final
{
public:
    // False where the file said something else of this record before.
    [[nodiscard]] bool agrees(qint64 record, size_t hash)
    {
        const auto known = m_hashes.constFind(record);
        if (known != m_hashes.cend())
            return *known == hash;
        m_hashes.insert(record, hash);
        return true;
    }

private:
    QHash<qint64, size_t> m_hashes;
};

} // namespace priyom::intake
