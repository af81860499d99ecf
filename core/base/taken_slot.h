// SPDX-License-Identifier: GPL-3.0-or-later
// What an error SlotTaken carries: who or what is taken, from when to when and for whose visit, and behind it what was wanted
// instead, which is told to nobody and answers what else is free (bookings/next_windows.h).
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

namespace priyom {

struct TakenSlot
{
    QString who;                  // the specialist, room or device; empty: not known
    std::optional<Period> period; // that the other visit takes of it
    QString client;               // whose visit that is; may be empty
    QByteArray wanted;            // empty: not known

    friend bool operator==(const TakenSlot&, const TakenSlot&) = default;
};

[[nodiscard]] Error slotTaken(const TakenSlot& taken);
// Of an error SlotTaken.
[[nodiscard]] TakenSlot takenSlot(const Error& error);

} // namespace priyom
