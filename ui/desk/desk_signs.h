// SPDX-License-Identifier: GPL-3.0-or-later
// The signs of the desk: which icon, glyph and colour a channel, an interest and a stage have, on cards, rows and forms alike.
#pragma once

#include "core/leads/lead.h"
#include "ui/kit/label.h"
#include "ui/theme/icon.h"
#include "ui/theme/status_glyph.h"

namespace priyom::desk {

[[nodiscard]] theme::Icon channelIcon(const QString& key);
[[nodiscard]] theme::Icon interestIcon(leads::Temperature interest);
[[nodiscard]] kit::Tone interestTone(leads::Temperature interest);
[[nodiscard]] theme::StatusGlyph glyphOf(leads::Stage stage);

} // namespace priyom::desk
