// SPDX-License-Identifier: GPL-3.0-or-later
// The start of a visit in a facts file, ISO 8601 as the reference reads it (Python's datetime.fromisoformat, without
// its week dates): only the order matters, so that a time without an offset has its own axis and mixes with no other.
#pragma once

#include <QStringView>

#include <optional>

namespace priyom::pay {

struct IsoStart
{
    qint64 us = 0; // microseconds
    bool hasOffset = false;
};

[[nodiscard]] std::optional<IsoStart> parseIsoStart(const QString& text);

} // namespace priyom::pay
