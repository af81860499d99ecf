// SPDX-License-Identifier: GPL-3.0-or-later
// One person at work in this window: the door with that person's session and the window with that person's pages. While
// another is at the desk it waits unseen, with what was typed.
#pragma once

#include "core/backend/backend.h"
#include "ui/shell/main_window.h"

#include <memory>

namespace priyom::desktop {

struct Seat
{
    staff::Session session;
    std::unique_ptr<backend::Backend> door;
    std::unique_ptr<shell::MainWindow> window; // after the door, which its pages ask

    bool isOfFormerZone = false; // the shop has moved since this window was made

    [[nodiscard]] bool hasUnsaved() const { return window && window->hasUnsaved(); }
};

} // namespace priyom::desktop
