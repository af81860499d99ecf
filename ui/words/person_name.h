// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staff/person.h"

#include <QString>

namespace priyom::words {

// «Павлова И.» of "Ирина Павлова": the narrow form for lists of staff (design-system.md 7). One word stays as it is.
[[nodiscard]] QString shortName(const QString& name);
// «Юлия Крылова, ортодонт»; the name alone where there is no title.
[[nodiscard]] QString titledName(const staff::Person& person);

} // namespace priyom::words
