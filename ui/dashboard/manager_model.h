// SPDX-License-Identifier: GPL-3.0-or-later
// The managers of a period as table rows, the whole team last.
#pragma once

#include "ui/dashboard/manager_flags.h"

#include <QAbstractTableModel>

namespace priyom::dashboard {

class ManagerModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Leads, Reply, Booked, Conversion, NoShows, Revenue, Plan, Forecast, Flags, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<reports::ManagerRow> rows, const Norms& norms, double elapsed);
    [[nodiscard]] const reports::ManagerRow& row(int at) const { return m_rows[std::size_t(at)]; }
    [[nodiscard]] const Norms& norms() const { return m_norms; }
    [[nodiscard]] double elapsed() const { return m_elapsed; } // share of the working days begun

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const reports::ManagerRow& row, int column) const;
    [[nodiscard]] kit::Tone tone(const reports::ManagerRow& row, int column) const;

    std::vector<reports::ManagerRow> m_rows;
    Norms m_norms;
    double m_elapsed = 0;
};

} // namespace priyom::dashboard
