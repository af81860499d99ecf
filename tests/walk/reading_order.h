// SPDX-License-Identifier: GPL-3.0-or-later
// The order of reading: down a column, along a row; whole columns one after another are read so too. What scrolls stands, for
// those outside of it, where the area that shows it stands.
#pragma once

#include <QStringList>
#include <QWidget>

namespace priyom::test {

// Each stop of a round of Tab that comes later than one it stands before. A round has no beginning: it is read from
// wherever it reads best.
[[nodiscard]] QStringList againstReading(const QList<QWidget*>& round);

} // namespace priyom::test
