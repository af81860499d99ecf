// SPDX-License-Identifier: GPL-3.0-or-later
// The same figures as a table: for screen readers, for copying, and for those who would rather read.
#pragma once

#include "core/metrics/chart_spec.h"

#include <QAbstractTableModel>

namespace priyom::charts {

// «17,8 %», with the unit after a no-break space.
[[nodiscard]] QString valueText(const metrics::ChartSpec& spec, double value);

class ChartTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setSpec(const metrics::ChartSpec& spec);
    // Rows with tabs between the cells, the head first.
    [[nodiscard]] QString plainText() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textOf(const metrics::ChartPoint& point) const;

    metrics::ChartSpec m_spec;
};

} // namespace priyom::charts
