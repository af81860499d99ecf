// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of choices of which there may be more than digits: the first nine are seen, arrows lead to the others.
#pragma once

class QWidget;

namespace priyom::kit {

class OptionList;

// The list itself, or what scrolls it; `count`: how many choices it has.
[[nodiscard]] QWidget* optionRows(OptionList& list, int count);

} // namespace priyom::kit
