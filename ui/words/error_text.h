// SPDX-License-Identifier: GPL-3.0-or-later
// What an error of core means in words: what happened and what to do. The only place where codes become sentences.
#pragma once

#include "core/base/result.h"
#include "core/base/zone.h"

namespace priyom::words {

[[nodiscard]] QString errorText(const Error& error);
// With the hours in it, where the error has any: from when to when a time is taken.
[[nodiscard]] QString errorText(const Error& error, const Zone& zone);

// What an operation that is not taken back has done: «изменение настроек».
[[nodiscard]] QString doneWord(const QString& operation);

} // namespace priyom::words
