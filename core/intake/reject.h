// SPDX-License-Identifier: GPL-3.0-or-later
// A row that was not taken: where it stands, which column and why. The reason is a stable key; ui/words has its sentence.
// What else cannot be in the same row stands beside it, so that it is mended in one go.
#pragma once

#include <QString>

#include <vector>

namespace priyom::intake {

struct RowFault
{
    QString column;
    QString reason;
    QString value;
    friend bool operator==(const RowFault&, const RowFault&) = default;
};

struct Reject
{
    qint64 line = 0;
    QString column;
    QString reason; // required, instant, amount, outcome, visit_start_missing, minutes, start_to_come, ...
    QString value;  // as it stands in the file
    std::vector<RowFault> further = {};

    friend bool operator==(const Reject&, const Reject&) = default;
};

} // namespace priyom::intake
