// SPDX-License-Identifier: GPL-3.0-or-later
// Why a row of a file was not taken, in words, and what is taken instead. The reason is one of core/intake/reject.h.
#pragma once

#include <QString>

namespace priyom::words {

[[nodiscard]] QString rejectText(const QString& reason);

} // namespace priyom::words
