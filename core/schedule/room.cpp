// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/room.h"

#include "core/schedule/empty_windows.h"

#include <algorithm>

namespace priyom::schedule {

Room roomAt(const std::optional<std::vector<Period>>& working, const std::vector<Period>& taken, Instant start)
{
    Room room{start, RoomEnd::None};
    if (working) {
        const std::vector<Period> shifts = joined(*working);
        const auto present = std::find_if(shifts.begin(), shifts.end(), [start](const Period& shift) { return shift.from <= start && start < shift.to; });
        if (present == shifts.end())
            return {start, RoomEnd::OffWork};
        room = {present->to, RoomEnd::OffWork};
    }
    for (const Period& visit : joined(taken)) {
        if (visit.to <= start)
            continue;
        if (room.end == RoomEnd::None || visit.from < room.until)
            room = {std::max(start, visit.from), RoomEnd::Taken};
        break;
    }
    return room;
}

} // namespace priyom::schedule
