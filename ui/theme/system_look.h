// SPDX-License-Identifier: GPL-3.0-or-later
// What the desktop prefers: dark, and no motion. Qt 6.4 does not tell, so the portal (Linux) or the registry (Windows) is
// asked once at the start. The answer comes later or never; nothing waits for it.
#pragma once

namespace priyom::theme {

class Theme;

void askSystemLook(Theme& theme);

} // namespace priyom::theme
