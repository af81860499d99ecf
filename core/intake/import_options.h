// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/reject.h"

#include <QIODevice>

#include <functional>

namespace priyom::intake {

// Called every thousand rows; false stops the import and nothing of it stays.
using Progress = std::function<bool(qint64 bytesRead, qint64 rows)>;

// What a person reads about a refused row; whoever is not told in words is told by the keys alone.
using RejectWords = std::function<QString(const Reject& reject)>;

struct ImportOptions
{
    bool dryRun = false;          // everything is tried, nothing is kept
    QIODevice* rejects = nullptr; // open for writing; gets the rows that were not taken
    RejectWords rejectWords;      // for a further column of them
    bool rejectsForSpreadsheet = false; // with the mark by which one knows UTF-8: without it, saving would spoil the names
    Progress progress;
};

} // namespace priyom::intake
