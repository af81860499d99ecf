// SPDX-License-Identifier: GPL-3.0-or-later
// The breaks that a service keeps around a visit, in the words of the form they are set in.
#pragma once

#include <QString>

namespace priyom::words {

// «10 мин до, 15 мин после»; empty: none.
[[nodiscard]] QString breaksText(int minutesBefore, int minutesAfter);

} // namespace priyom::words
