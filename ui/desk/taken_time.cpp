// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/taken_time.h"

#include "core/backend/services.h"
#include "ui/words/error_text.h"
#include "ui/words/next_windows_text.h"

namespace priyom::desk {

namespace {

QString sentenceOf(const Error& error, const bookings::NextWindows& next, const Zone& zone)
{
    std::vector<Instant> starts;
    for (const bookings::FreeWindow& window : next.windows)
        starts.push_back(window.period.from);
    const QString taken = words::errorText(error, zone);
    return starts.empty() ? taken : taken % QStringLiteral(". ") % words::nextWindowsText(starts, next.now, zone);
}

} // namespace

void tellRefused(backend::Backend& backend, QObject* context, const Error& error, std::function<void(const Refused&)> tell)
{
    if (error.code != ErrorCode::SlotTaken) {
        tell({words::errorText(error), {}, {}, error});
        return;
    }
    struct Answer
    {
        bookings::NextWindows next;
        Zone zone;
    };
    backend.ask(
        context,
        [error](backend::Services& services, const staff::Session& session) -> Result<Answer> {
            PRIYOM_TRY(auto next, services.visitDesk.next(session, error));
            return Answer{std::move(next), services.place.zone()};
        },
        [error, tell = std::move(tell)](const Result<Answer>& answer) {
            if (answer)
                tell({sentenceOf(error, answer->next, answer->zone), answer->next.windows, answer->next.now, error});
            else
                tell({words::errorText(error), {}, {}, error}); // who has it is known without the windows
        });
}

} // namespace priyom::desk
