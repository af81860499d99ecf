// SPDX-License-Identifier: GPL-3.0-or-later
// Figures for eyes, in the language asked for: names instead of ids, money in the whole unit, durations in hours and
// minutes. Programs take json or csv, which never change with the language.
#pragma once

#include "core/metrics/grouping.h"

#include <QJsonObject>
#include <QStringList>

namespace priyom::cli {

// One row a figure, in the registry's order; the first row is the head.
[[nodiscard]] QList<QStringList> figureTable(const QJsonObject& report, metrics::Grouping by);

} // namespace priyom::cli
