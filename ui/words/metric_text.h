// SPDX-License-Identifier: GPL-3.0-or-later
// The names of the registry's metrics, as tiles, plans and pay call them.
#pragma once

#include <QString>

namespace priyom::words {

// «Неявки» for no_show_rate; the id itself for one that has no name here.
[[nodiscard]] QString metricName(const QString& id);

} // namespace priyom::words
