// SPDX-License-Identifier: GPL-3.0-or-later
// Notices as a person reads them: the newest first, with the name behind the lead and whether it still waits.
#pragma once

#include "core/notices/notice.h"

#include <vector>

namespace priyom::notices {

struct NoticeLine
{
    Notice notice;
    QString clientName;
    bool isOpen = true; // what it says is so still; a gathered one and a moved clock are until they are seen
    QString clientPhone = {};
    QString clientHandle = {};
};

// Where the last page of breaches ended; the latest come first.
struct BreachCursor
{
    Instant dueAt;
    NoticeId notice;
};

struct BreachPage
{
    std::vector<NoticeLine> lines;
    std::optional<BreachCursor> next; // none: that was all
    BreachTally all;                  // of every page
};

inline constexpr int kBreachesAtOnce = 200;

// Of several about one lead only the newest that is still so, or else the newest.
[[nodiscard]] std::vector<NoticeLine> onePerLead(const std::vector<NoticeLine>& latestFirst);
// The latest that is worth calling somebody back to the desk for, which «soon» is not; null: none is.
[[nodiscard]] const NoticeLine* loudestOf(const std::vector<NoticeLine>& latestFirst);
// What calls for attention: still so and not seen.
[[nodiscard]] int unseenCount(const std::vector<NoticeLine>& lines);

} // namespace priyom::notices
