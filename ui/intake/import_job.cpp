// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/import_job.h"

#include "ui/words/reject_text.h"

#include <QFile>

namespace priyom::intakeui {

Result<ImportOutcome> runImport(ImportJob& job, intake::IntakeService& service, const staff::Session& session)
{
    QFile file(job.path);
    if (!file.exists())
        return fail(ErrorCode::NotFound, job.path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Failed, job.path, file.errorString());
    ImportOutcome outcome;
    PRIYOM_TRY(outcome.kind, intake::kindOfFile(file));
    intake::ImportOptions options;
    options.dryRun = job.dryRun;
    options.progress = [&job](qint64 bytes, qint64 rows) {
        job.bytes = bytes;
        job.rows = rows;
        return !job.stop;
    };
    job.rejects = std::make_unique<QTemporaryFile>();
    if (!job.rejects->open())
        return fail(ErrorCode::Failed, job.rejects->fileTemplate(), job.rejects->errorString());
    options.rejects = job.rejects.get();
    options.rejectWords = [](const intake::Reject& reject) { return words::rejectText(reject); };
    options.rejectsForSpreadsheet = true;
    const bool history = outcome.kind == intake::FileKind::History;
    PRIYOM_TRY(outcome.report, history ? service.importHistory(session, file, options) : service.importCalls(session, file, options));
    job.rejects->close(); // it stays on the disk as long as the job lives
    return outcome;
}

} // namespace priyom::intakeui
