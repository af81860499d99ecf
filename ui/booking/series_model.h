// SPDX-License-Identifier: GPL-3.0-or-later
// The times of a repeated visit as rows: when, what stands in the way, what will be done about it.
#pragma once

#include "core/base/zone.h"
#include "ui/booking/series_choice.h"

#include <QAbstractTableModel>

namespace priyom::desk {

class SeriesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        WhenColumn,
        FreeColumn,
        TakenColumn,
        ColumnCount
    };

    SeriesModel(const Zone& zone, QDate today, QObject* parent = nullptr)
        : QAbstractTableModel(parent), m_zone(zone), m_today(today)
    {
    }

    void setSteps(std::vector<bookings::SeriesStep> steps);
    void turn(int row);
    [[nodiscard]] const SeriesChoice& choice() const { return m_choice; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Zone m_zone;
    QDate m_today;
    SeriesChoice m_choice;
};

} // namespace priyom::desk
