// SPDX-License-Identifier: GPL-3.0-or-later
// A field for one phone in which people write several.
#pragma once

#include <QStringList>

namespace priyom {

// Every valid number in E.164 ("8 912 305-44-18, 8 351 700-12-34 муж"), the one that parsePhone() takes first.
[[nodiscard]] QStringList phonesWithin(const QString& raw);

} // namespace priyom
