// SPDX-License-Identifier: GPL-3.0-or-later
// What was deleted, as a list says it.
#pragma once

#include "core/base/zone.h"
#include "core/bin/bin_line.h"

namespace priyom::binui {

[[nodiscard]] QString whatText(const bin::BinLine& line);  // «Лид, новый»
[[nodiscard]] QString aboutText(const bin::BinLine& line); // «Ольга Никитина, Стрижка»
[[nodiscard]] QString whenText(const bin::BinLine& line, const Zone& zone); // «сегодня 14:05»
[[nodiscard]] QString leftText(const bin::BinLine& line);  // «ещё 90 дней»
[[nodiscard]] QString returnedText(bin::Subject subject);  // «Лид возвращён»

} // namespace priyom::binui
