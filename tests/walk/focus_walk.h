// SPDX-License-Identifier: GPL-3.0-or-later
// A walk with Tab through all of a window, or of a dialog in it, as one goes who has no mouse or does not see: what the keys
// do not reach, what is not named, shows no ring, stands in no order of reading or is painted and not said.
#pragma once

#include <QStringList>
#include <QWidget>

namespace priyom::test {

// Faults of what stands in `root`, each a line; the focus is in it at the beginning and comes back to where it was.
[[nodiscard]] QStringList walk(QWidget& root);

// Whatever Tab has to stop at.
[[nodiscard]] QList<QWidget*> stopsIn(const QWidget& root);

} // namespace priyom::test
