// SPDX-License-Identifier: GPL-3.0-or-later
// hash(n) = BLAKE2b-256(hash(n-1) | every field of event n with its length). An event that is edited, swapped or taken out
// breaks every hash after it.
#pragma once

#include "core/history/event.h"

namespace priyom::history {

[[nodiscard]] QByteArray chainHash(const QByteArray& previous, const Event& event);

} // namespace priyom::history
