// SPDX-License-Identifier: GPL-3.0-or-later
// One import under way. The database thread counts here and looks whether to stop; the window reads the count by a timer,
// so that no object of one thread is touched by the other.
#pragma once

#include "core/intake/file_kind.h"
#include "core/intake/intake_service.h"

#include <QTemporaryFile>

#include <atomic>
#include <memory>

namespace priyom::intakeui {

struct ImportJob
{
    QString path;
    bool dryRun = true;
    qint64 size = 0;
    std::atomic<qint64> bytes = 0;
    std::atomic<qint64> rows = 0;
    std::atomic<bool> stop = false;
    std::unique_ptr<QTemporaryFile> rejects; // of a try too: where no row is good, there is nothing else to come
};

struct ImportOutcome
{
    intake::FileKind kind = intake::FileKind::History;
    intake::ImportReport report;
};

// On the database thread.
[[nodiscard]] Result<ImportOutcome> runImport(ImportJob& job, intake::IntakeService& service, const staff::Session& session);

} // namespace priyom::intakeui
