// SPDX-License-Identifier: GPL-3.0-or-later
// What a list of the table says while nobody stands in it: who would, and which key brings them there.
#pragma once

#include "ui/leads/table_screen.h"

namespace priyom::desk {

struct EmptyCase
{
    TableScreen::Tab tab = TableScreen::InWork;
    QString search;
    bool isFiltered = false;
    QString month; // of the refusals
    bool noStage = false; // every chip is off
};

[[nodiscard]] QString emptyText(const EmptyCase& empty);

} // namespace priyom::desk
