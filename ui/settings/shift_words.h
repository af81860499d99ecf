// SPDX-License-Identifier: GPL-3.0-or-later
// A shift where there is little room, on the screen and on paper.
#pragma once

#include "ui/settings/shift_span.h"

#include <QStringList>

namespace priyom::settingsui {

// When the day begins and when it ends, «9», «18½»; minutes that are no quarters are a plus. Nothing for no shift.
[[nodiscard]] QStringList narrowHours(const schedule::DayHours& hours);
[[nodiscard]] QString awayMark(schedule::AbsenceKind kind); // «от»
// What absences leave: «15 смен, 120 ч», «нет смен».
[[nodiscard]] QString shiftSumText(const ShiftSpan& span, PersonId person);

} // namespace priyom::settingsui
