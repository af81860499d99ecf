// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/place.h"

#include "ui/shell/main_window.h"

#include <QApplication>

namespace priyom::shell {

Place placeIn(const MainWindow* window)
{
    Page* page = window ? window->currentPage() : nullptr;
    if (!page)
        return {};
    QWidget* focus = QApplication::focusWidget();
    return {page->section(), focus && page->widget()->isAncestorOf(focus) ? focus : nullptr};
}

void goBackTo(const Place& place, Shell& shell)
{
    shell.goTo(place.section);
    if (place.focus && place.focus->isVisible())
        place.focus->setFocus(Qt::OtherFocusReason);
}

} // namespace priyom::shell
