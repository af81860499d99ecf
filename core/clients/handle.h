// SPDX-License-Identifier: GPL-3.0-or-later
// A messenger's handle as people give it: «@anna», «t.me/anna», «https://vk.com/anna». Kept in one spelling, "t.me/anna",
// because two networks may have an Anna each; «@anna» alone belongs to the network it came through, if that is known.
#pragma once

#include <QStringList>

namespace priyom::clients {

// Empty for what is no handle. The channel is a key of the catalog's.
[[nodiscard]] QString handleOf(const QString& typed, const QString& channel = {});
// The channel whose handle it is, as it is kept; empty where that is not known.
[[nodiscard]] QString networkOf(const QString& handle);
// Whether people have such handles there.
[[nodiscard]] bool hasNicks(const QString& channel);
// How the same handle may have been kept where the network was not known.
[[nodiscard]] QStringList handleSpellings(const QString& handle);
// How the handles may begin that are being typed: of "@an", "an" and «t.me/an». Empty for what is no beginning of one.
[[nodiscard]] QStringList handlePrefixes(const QString& typed);

} // namespace priyom::clients
