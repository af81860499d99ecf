// SPDX-License-Identifier: GPL-3.0-or-later
// A row that was not taken: where it stands, which column and why. The reason is a stable key; ui/words has its sentence.
#pragma once

#include <QString>

namespace priyom::intake {

struct Reject
{
    qint64 line = 0;
    QString column;
    QString reason; // required, instant, amount, outcome, visit_start_missing, minutes, start_to_come, ...
    QString value;  // as it stands in the file

    friend bool operator==(const Reject&, const Reject&) = default;
};

} // namespace priyom::intake
