// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include <functional>

namespace priyom::intake {

// Called every thousand rows; false stops the import and nothing of it stays.
using Progress = std::function<bool(qint64 bytesRead, qint64 rows)>;

struct ImportOptions
{
    bool dryRun = false;          // everything is tried, nothing is kept
    QIODevice* rejects = nullptr; // open for writing; gets the rows that were not taken
    Progress progress;
};

} // namespace priyom::intake
