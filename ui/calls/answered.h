// SPDX-License-Identifier: GPL-3.0-or-later
// A result of a call that leads on to a booking or a refusal: nothing is written of it before that is done.
#pragma once

#include <functional>

namespace priyom::kit {
class DialogFrame;
}

namespace priyom::callsui {

// Told once to the call: whether it came to what was said.
using Answered = std::function<void(bool done)>;

// By how the dialog closes.
void tellOf(const kit::DialogFrame* dialog, const Answered& answered);

} // namespace priyom::callsui
