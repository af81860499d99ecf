// SPDX-License-Identifier: GPL-3.0-or-later
// A week of shifts as a table: the person, then a column a day. A change shows at once; the shop answers later, and what
// is read again touches only the cells that differ, so that an open editor stays open.
#pragma once

#include "ui/settings/shift_week.h"

#include <QAbstractTableModel>

namespace priyom::settingsui {

class ShiftModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        HoursRole = Qt::UserRole + 200, // QStringList, an interval each: «9–13»
        ClosedRole,                     // bool: the shop is closed on that day
    };
    static constexpr int kPersonColumn = 0;
    static constexpr int kFirstDay = 1;
    static constexpr int kLastDay = kFirstDay + ShiftWeek::kDays - 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setWeek(ShiftWeek week);
    [[nodiscard]] const ShiftWeek& week() const { return m_week; }
    // What would be asked of the shop to give that cell these hours.
    [[nodiscard]] schedule::ShiftEdit editOf(const QModelIndex& cell, const schedule::DayHours& hours) const;
    void show(const schedule::ShiftEdit& edit);
    [[nodiscard]] int columnOfToday() const; // the first day in a week without today

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const staff::Person& person(int row) const { return m_week.people.at(std::size_t(row)); }
    [[nodiscard]] QDate date(int column) const { return m_week.date(column - kFirstDay); }
    [[nodiscard]] QVariant personData(const staff::Person& person, int role) const;
    [[nodiscard]] QString spoken(const QModelIndex& cell) const;

    ShiftWeek m_week;
};

} // namespace priyom::settingsui
