// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of a calls file, in the order in which an export writes them (formats/calls.md).
#pragma once

namespace priyom::intake::call_column {

enum : int {
    CallId,
    StartedAt,
    Direction,
    Manager,
    Phone,
    Answered,
    WaitSeconds,
    TalkSeconds,
    Rating,
};

} // namespace priyom::intake::call_column
