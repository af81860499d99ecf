// SPDX-License-Identifier: GPL-3.0-or-later
// What an error of core means in words: what happened and what to do. The only place where codes become sentences.
#pragma once

#include "core/base/result.h"

namespace priyom::words {

[[nodiscard]] QString errorText(const Error& error);

} // namespace priyom::words
