// SPDX-License-Identifier: GPL-3.0-or-later
// Where one was before a card was opened from there: Esc on the card leads back, to the same row.
#pragma once

#include "ui/shell/page.h"

#include <QPointer>

namespace priyom::shell {

class MainWindow;
class Shell;

struct Place
{
    Section section = Section::Leads;
    QPointer<QWidget> focus =
        {}; // none: what had the keys belongs to no page, and coming back nobody is to type into it
};

// Of no window: the section that stands there first.
[[nodiscard]] Place placeIn(const MainWindow* window);
void goBackTo(const Place& place, Shell& shell);

} // namespace priyom::shell
