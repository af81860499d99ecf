// SPDX-License-Identifier: GPL-3.0-or-later
// A month as it stands behind a count: «61 в октябре».
#pragma once

#include <QDate>
#include <QString>

namespace priyom::words {

[[nodiscard]] QString inMonthText(QDate anyDay); // в октябре

} // namespace priyom::words
