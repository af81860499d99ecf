// SPDX-License-Identifier: GPL-3.0-or-later
// By what figures are split. A fact is put into a group by number; names are looked up once for each group, at the end.
#pragma once

#include "core/base/zone.h"
#include "core/metrics/facts.h"

#include <QHash>
#include <QString>

namespace priyom::metrics {

enum class Grouping { None, Manager, Specialist, Source, Channel, Campaign, Service, Day, Week, Month };

[[nodiscard]] QLatin1String groupingKey(Grouping by); // "" for None
// BadInput, subject "by".
[[nodiscard]] Result<Grouping> groupingFromKey(const QString& key);
[[nodiscard]] constexpr bool isOverTime(Grouping by) { return by >= Grouping::Day; }

// The periods that each have a figure of their own: all of [from, to), or its days, ISO weeks or months, cut at its ends.
[[nodiscard]] std::vector<Period> windowsOf(Grouping by, QDate from, QDate to, const Zone& zone);

class Grouper final
{
public:
    Grouper(Grouping by, const Zone& zone);

    [[nodiscard]] int place(const FactKeys& keys);      // a new group where there is none yet
    [[nodiscard]] int find(const FactKeys& keys);       // -1 where there is none
    [[nodiscard]] const std::vector<qint64>& groups() const { return m_groups; }
    // What a group is called: "all", "2026-10-15", "2026-W42", "2026-10"; other groups are ids of records that have names.
    [[nodiscard]] QString timeKey(qint64 group) const;

private:
    [[nodiscard]] qint64 groupOf(const FactKeys& keys);
    [[nodiscard]] qint64 bucketOf(Instant at);

    Grouping m_by;
    const Zone& m_zone;
    QHash<qint64, int> m_places;
    std::vector<qint64> m_groups;
    Period m_day; // the last one asked for: facts come in order of time
    qint64 m_bucket = 0;
};

} // namespace priyom::metrics
