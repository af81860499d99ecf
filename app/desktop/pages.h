// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the window, built and joined: the only place that knows them all by name.
#pragma once

#include "core/backend/backend.h"
#include "ui/shell/main_window.h"

#include <QTimer>

#include <functional>

namespace priyom::desktop {

struct Surround
{
    backend::Backend& backend;
    const Clock& clock;
    const Zone& zone;
    staff::Session session; // sections that its roles have no use for are left out
    std::function<void()> openDemo; // none: whoever sits here does not leave the shop for it
    const QTimer& second; // beats while the window is up
    bool noticeSound = false;
    std::function<void(bool)> noticeSoundChanged;
    bool emptyWindows = true; // as they were last shown in the calendar
    std::function<void(bool)> emptyWindowsChanged;
};

// Answers with the pictures of what belongs to no page.
QList<shell::Picture> addPages(shell::MainWindow& window, theme::Theme& theme, const Surround& surround);

} // namespace priyom::desktop
