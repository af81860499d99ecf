// SPDX-License-Identifier: GPL-3.0-or-later
// Why somebody who would be there is not.
#pragma once

#include "core/schedule/absence.h"

#include <QString>

namespace priyom::words {

[[nodiscard]] QString absenceKindText(schedule::AbsenceKind kind); // «отпуск»
// «Юлия Крылова: отпуск, 3–16 ноября»
[[nodiscard]] QString absenceText(const schedule::Absence& absence, const QString& name);

} // namespace priyom::words
