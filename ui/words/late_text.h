// SPDX-License-Identifier: GPL-3.0-or-later
// A client who has said to come late, on a block, on paper and in a toast.
#pragma once

#include <QString>

namespace priyom::words {

// «опоздает на 15 мин»
[[nodiscard]] QString lateText(int minutes);
// «+15 мин», where there is no room
[[nodiscard]] QString shortLateText(int minutes);

} // namespace priyom::words
