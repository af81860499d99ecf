// SPDX-License-Identifier: GPL-3.0-or-later
// The exit codes of cli.md, one place.
#pragma once

#include "core/base/result.h"

namespace priyom::cli {

inline constexpr int kDone = 0;
inline constexpr int kBadInput = 2;

[[nodiscard]] constexpr int exitCode(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BadInput:
    case ErrorCode::NotFound:
    case ErrorCode::MoveRefused:
    case ErrorCode::Conflict:
        return kBadInput;
    case ErrorCode::Damaged:
        return 3;
    case ErrorCode::NotPriyom:
        return 4;
    case ErrorCode::Newer:
        return 5;
    case ErrorCode::NotSaved:
    case ErrorCode::Held:
        return 6;
    case ErrorCode::SlotTaken:
        return 7;
    case ErrorCode::NotAllowed:
    case ErrorCode::NotSignedIn:
        return 13;
    case ErrorCode::Failed:
    case ErrorCode::Cancelled:
        break;
    }
    return 1;
}

} // namespace priyom::cli
