// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/taken_words.h"

#include "ui/words/error_text.h"
#include "ui/words/next_windows_text.h"

namespace priyom::cli {

void sayTaken(Cli& cli, const Error& error)
{
    const Zone& zone = cli.shop().zone();
    cli.say(words::errorText(error, zone));
    const auto next = cli.services().visitDesk.next(cli.session(), error);
    if (!next) {
        cli.say(words::errorText(next.error()));
        return;
    }
    std::vector<Instant> starts;
    for (const bookings::FreeWindow& window : next->windows)
        starts.push_back(window.period.from);
    if (!starts.empty())
        cli.say(words::nextWindowsText(starts, next->now, zone));
}

} // namespace priyom::cli
