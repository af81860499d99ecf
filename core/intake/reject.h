// SPDX-License-Identifier: GPL-3.0-or-later
// A row that was not taken: where it stands, which column and why. The reason is a stable key; ui/words has its sentence.
// What else cannot be in the same row stands beside it, so that it is mended in one go.
#pragma once

#include "core/base/zone.h"

#include <QString>

#include <optional>
#include <vector>

namespace priyom::intake {

struct RowFault
{
    QString column;
    QString reason;
    QString value;
    friend bool operator==(const RowFault&, const RowFault&) = default;
};

// Why a visit to come was not taken in: who or what is taken then, for whom, and when else.
struct LostTime
{
    QString who;
    LocalTime from;
    LocalTime to;
    QString client; // may be empty
    std::vector<LocalTime> next = {}; // the nearest first; may be none

    friend bool operator==(const LostTime&, const LostTime&) = default;
};

struct Reject
{
    qint64 line = 0;
    QString column;
    QString reason; // required, instant, amount, outcome, visit_start_missing, minutes, start_to_come, ...
    QString value;  // as it stands in the file
    std::vector<RowFault> further = {};
    std::optional<LostTime> lost = {}; // of slot_taken and room_taken

    friend bool operator==(const Reject&, const Reject&) = default;
};

} // namespace priyom::intake
