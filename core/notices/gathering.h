// SPDX-License-Identifier: GPL-3.0-or-later
// Many notices at once say less than one: after an absence, a moved clock or at the opening they are gathered. Each is
// stored all the same.
#pragma once

#include "core/notices/notice_planner.h"

namespace priyom::notices {

struct Batch
{
    Addressee addressee;
    std::vector<DueNotice> notices; // the earliest first
    qint64 leads = 0;
    bool gathered = false;
};

// More leads than this at one moment are gathered even where somebody is looking.
inline constexpr qint64 kMostAtOnce = 3;

// One batch an addressee. absent: nobody looked for long, so more than one lead is gathered.
[[nodiscard]] std::vector<Batch> batches(const std::vector<DueNotice>& due, bool absent);

} // namespace priyom::notices
