// SPDX-License-Identifier: GPL-3.0-or-later
// Tab goes in the order in which widgets were made; where some are made later than their neighbours it is put right here.
#pragma once

class QWidget;

namespace priyom::kit {

// After `before` Tab goes through all that stands in `inside`, as its layouts have it, and then on.
void tabThrough(QWidget* before, QWidget* inside);
// From the first stop in `inside`, which keeps its place, through the others.
void tabThrough(QWidget* inside);

} // namespace priyom::kit
