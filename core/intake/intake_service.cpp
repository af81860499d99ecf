// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/intake_service.h"

#include "core/history/change.h"
#include "core/intake/calls_export.h"
#include "core/intake/calls_import.h"
#include "core/intake/dump.h"
#include "core/intake/history_export.h"
#include "core/intake/history_import.h"
#include "core/intake/shop_export.h"
#include "core/staff/rights.h"
#include "core/storage/snapshot.h"

namespace priyom::intake {

namespace {

QJsonObject counted(const ImportReport& report)
{
    return {{QStringLiteral("read"), report.read},
            {QStringLiteral("imported"), report.imported},
            {QStringLiteral("same"), report.same},
            {QStringLiteral("rejected"), report.rejected}};
}

// A file that brought nothing new leaves the shop as it was, to the byte.
template <class Import>
Result<ImportReport> importInChange(storage::Database& database, const staff::Session& session, Instant now, const char* op,
                                    const ImportOptions& options, Import import)
{
    PRIYOM_CHECK(staff::permit(session, op));
    PRIYOM_TRY(auto change, history::Change::begin(database, session.actor(), now));
    PRIYOM_TRY(auto report, import(change));
    if (options.dryRun || report.imported == 0)
        return report;
    PRIYOM_CHECK(change.record(op, "import", 0, counted(report)));
    PRIYOM_CHECK(change.commit());
    return report;
}

Result<> recordExport(storage::Database& database, const staff::Session& session, Instant now, const char* op)
{
    PRIYOM_CHECK(staff::permit(session, op));
    PRIYOM_TRY(auto change, history::Change::begin(database, session.actor(), now));
    PRIYOM_CHECK(change.record(op, "export", 0));
    return change.commit();
}

} // namespace

Result<ImportReport> IntakeService::importHistory(const staff::Session& session, QIODevice& source, const ImportOptions& options)
{
    return importInChange(m_database, session, m_clock.now(), "import.history", options,
                          [&](history::Change& change) { return intake::importHistory(change, session, source, m_zone, options); });
}

Result<ImportReport> IntakeService::importCalls(const staff::Session& session, QIODevice& source, const ImportOptions& options)
{
    return importInChange(m_database, session, m_clock.now(), "import.calls", options,
                          [&](history::Change& change) { return intake::importCalls(change, source, m_zone, options); });
}

Result<> IntakeService::exportHistory(const staff::Session& session, QIODevice& target)
{
    PRIYOM_CHECK(recordExport(m_database, session, m_clock.now(), "export.history"));
    PRIYOM_TRY(const auto snapshot, storage::Snapshot::begin(m_database));
    return intake::exportHistory(m_database, m_zone, target);
}

Result<> IntakeService::exportCalls(const staff::Session& session, QIODevice& target)
{
    PRIYOM_CHECK(recordExport(m_database, session, m_clock.now(), "export.calls"));
    PRIYOM_TRY(const auto snapshot, storage::Snapshot::begin(m_database));
    return intake::exportCalls(m_database, m_zone, target);
}

Result<> IntakeService::exportShop(const staff::Session& session, QIODevice& target)
{
    PRIYOM_CHECK(recordExport(m_database, session, m_clock.now(), "export.shop"));
    PRIYOM_TRY(const auto snapshot, storage::Snapshot::begin(m_database));
    return intake::exportShop(m_database, target);
}

Result<> IntakeService::dump(const staff::Session& session, QIODevice& target) const
{
    PRIYOM_CHECK(staff::permit(session, "dump.read"));
    PRIYOM_TRY(const auto snapshot, storage::Snapshot::begin(m_database));
    return writeDump(m_database, target);
}

} // namespace priyom::intake
