// SPDX-License-Identifier: GPL-3.0-or-later
// What is said to whoever came too late for a time: who has it, from when to when, and when else.
#pragma once

#include "core/backend/backend.h"
#include "core/bookings/visit_list.h"

#include <functional>

namespace priyom::desk {

struct Refused
{
    QString sentence;
    std::vector<bookings::FreeWindow> windows; // the nearest first; none for any other refusal
    Instant now;
    Error error = {};
};

// At once where no time was taken, else once it is known when else is free. `context`: while it lives.
void tellRefused(backend::Backend& backend, QObject* context, const Error& error, std::function<void(const Refused&)> tell);

} // namespace priyom::desk
