// SPDX-License-Identifier: GPL-3.0-or-later
// The month's metrics as the exact numbers that pay reckons with: money in major units, rates as fractions of whole
// counts. Read once for all people, because a reading costs as much for one as for all.
#pragma once

#include "core/base/month.h"
#include "core/base/rational.h"
#include "core/base/zone.h"
#include "core/metrics/conditions.h"
#include "core/metrics/grouping.h"

#include <QHash>
#include <QStringList>

namespace priyom::storage {
class Database;
}

namespace priyom::pay {

class MonthFigures final
{
public:
    // Which metrics are wanted by manager, by specialist and of the shop. One that nobody knows is left out.
    using Wanted = QHash<metrics::Grouping, QStringList>;

    [[nodiscard]] static Result<MonthFigures> read(storage::Database& database, const Zone& zone, Month month,
                                                   const metrics::Conditions& conditions, const Wanted& wanted);

    [[nodiscard]] bool knows(metrics::Grouping by, const QString& metric) const;
    // Of the person of that name (none for the shop); nothing for a rate without cases.
    [[nodiscard]] std::optional<Rational> value(metrics::Grouping by, const QString& name, const QString& metric) const;

private:
    struct Column
    {
        std::optional<Rational> ofNoRecords; // 0 for counts and sums
        QHash<QString, std::optional<Rational>> byName;
    };
    QHash<metrics::Grouping, QHash<QString, Column>> m_columns;
};

} // namespace priyom::pay
