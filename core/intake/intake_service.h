// SPDX-License-Identifier: GPL-3.0-or-later
// What one can do with whole files: take a past in, give it out. The owner's alone: a file is the whole client base.
#pragma once

#include "core/base/clock.h"
#include "core/base/zone.h"
#include "core/intake/import_options.h"
#include "core/intake/import_report.h"
#include "core/staff/session.h"

namespace priyom::storage {
class Database;
}

namespace priyom::intake {

class IntakeService final
{
public:
    IntakeService(storage::Database& database, const Clock& clock, const Zone& zone) : m_database(database), m_clock(clock), m_zone(zone) {}
    Q_DISABLE_COPY_MOVE(IntakeService)

    // Every acceptable row, or after an error or a stop none.
    [[nodiscard]] Result<ImportReport> importHistory(const staff::Session& session, QIODevice& source, const ImportOptions& options = {});
    [[nodiscard]] Result<ImportReport> importCalls(const staff::Session& session, QIODevice& source, const ImportOptions& options = {});

    // Each leaves an event before the first byte is written: who takes the data out is known even when the disk fails.
    [[nodiscard]] Result<> exportHistory(const staff::Session& session, QIODevice& target);
    [[nodiscard]] Result<> exportCalls(const staff::Session& session, QIODevice& target);
    [[nodiscard]] Result<> exportShop(const staff::Session& session, QIODevice& target);

    // The whole logical content as lines of text in a stable order: equal shops have equal dumps.
    [[nodiscard]] Result<> dump(const staff::Session& session, QIODevice& target) const;

private:
    storage::Database& m_database;
    const Clock& m_clock;
    const Zone& m_zone;
};

} // namespace priyom::intake
