// SPDX-License-Identifier: GPL-3.0-or-later
// Whether what a widget shows while it has the focus is a ring (design-system.md 4 and 8): two pixels wide, and three to
// one against what was there before.
#pragma once

#include <QImage>

namespace priyom::test {

inline constexpr int kRingRoom = 4; // how far outside or inside the edge a ring may stand

// Of the same part of the window, with the focus and without; with a margin of kRingRoom around the widget. onlyEdge: what
// changes inside is no ring, as the caret of a text.
[[nodiscard]] bool showsRing(const QImage& with, const QImage& without, bool onlyEdge);

} // namespace priyom::test
