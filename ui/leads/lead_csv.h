// SPDX-License-Identifier: GPL-3.0-or-later
// Leads as a table for a spreadsheet, with words for people. What a spreadsheet would run as a formula is guarded; the
// file appears whole or not at all. Used on the database thread.
#pragma once

#include "core/base/zone.h"
#include "core/leads/lead_card.h"
#include "core/tables/csv_writer.h"

#include <QSaveFile>

namespace priyom::desk {

class LeadCsv final
{
public:
    LeadCsv(const QString& path, const Zone& zone);
    Q_DISABLE_COPY_MOVE(LeadCsv)

    // NotSaved where the file cannot be made.
    [[nodiscard]] Result<> begin();
    [[nodiscard]] Result<> add(const leads::LeadCard& card);
    // Until then there is no file.
    [[nodiscard]] Result<> finish();

private:
    QSaveFile m_file;
    Zone m_zone;
    std::optional<tables::CsvWriter> m_writer;
};

} // namespace priyom::desk
