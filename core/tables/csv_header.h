// SPDX-License-Identifier: GPL-3.0-or-later
// The first record names the columns; they may stand in any order.
#pragma once

#include "core/base/result.h"
#include "core/tables/csv_record.h"

#include <QStringList>

namespace priyom::tables {

class CsvHeader final
{
public:
    // BadInput, subject "header": for a faulty record the fault's key; "semicolons" where they divide the columns, as a
    // spreadsheet does by the local custom; and for a name that stands twice "twice:<name>": which of the two is meant,
    // nobody can say.
    [[nodiscard]] static Result<CsvHeader> of(const CsvRecord& record);

    [[nodiscard]] const QStringList& names() const { return m_names; }
    [[nodiscard]] int column(QStringView name) const; // -1 where there is none
    [[nodiscard]] QStringList unknownTo(const QStringList& known) const;

private:
    QStringList m_names;
};

} // namespace priyom::tables
