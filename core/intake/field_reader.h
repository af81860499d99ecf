// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one record's fields as values. What cannot be is remembered and the rest goes on with nothing, so that a row's
// rules can be written down one under another.
#pragma once

#include "core/base/money.h"
#include "core/base/zone.h"
#include "core/intake/reject.h"
#include "core/intake/table_columns.h"

#include <optional>

namespace priyom::intake {

class FieldReader final
{
public:
    FieldReader(const tables::CsvRecord& record, const TableColumns& columns, const Zone& zone)
        : m_record(record), m_columns(columns), m_zone(zone)
    {
    }
    Q_DISABLE_COPY_MOVE(FieldReader)

    [[nodiscard]] QStringView view(int column) const { return m_columns.text(m_record, column); }
    [[nodiscard]] QString text(int column) const { return view(column).toString(); }
    void require(int column);
    [[nodiscard]] std::optional<Instant> instant(int column);
    [[nodiscard]] std::optional<Money> money(int column);
    // Plain digits, from `least` to `most`; else refused with `reason`.
    [[nodiscard]] std::optional<int> whole(int column, int least, int most, const char* reason);

    void refuse(int column, const char* reason);
    [[nodiscard]] bool isRefused() const { return m_reject.has_value(); }
    [[nodiscard]] const std::optional<Reject>& reject() const { return m_reject; }

private:
    const tables::CsvRecord& m_record;
    const TableColumns& m_columns;
    const Zone& m_zone;
    std::optional<Reject> m_reject;
};

} // namespace priyom::intake
