// SPDX-License-Identifier: GPL-3.0-or-later
// What became of a file's rows: read = imported + same + rejected.
#pragma once

#include "core/intake/reject.h"

#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace priyom::intake {

// So many rejects are kept with the report; the rejects file has them all.
inline constexpr size_t kRejectsShown = 1000;

struct ImportReport
{
    qint64 read = 0;
    qint64 imported = 0;
    qint64 joined = 0; // of the imported: are what somebody had written down here
    qint64 same = 0; // were there already
    qint64 rejected = 0;
    qint64 outOfOrder = 0; // taken, though their instants contradict each other
    QStringList unknownColumns;
    std::vector<Reject> rejects; // the first ones

    // Rows were there and not one could be used.
    [[nodiscard]] bool nothingReadable() const { return rejected > 0 && imported + same == 0; }
};

// {"read","imported","same","rejected"}, and what else there is to say only where there is some.
[[nodiscard]] QJsonObject toJson(const ImportReport& report);

} // namespace priyom::intake
