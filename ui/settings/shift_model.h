// SPDX-License-Identifier: GPL-3.0-or-later
// A week or a month of shifts as a table: the person, then a column a day. A change shows at once; the shop answers later, and what
// is read again touches only the cells that differ, so that an open editor stays open.
#pragma once

#include "ui/settings/shift_span.h"

#include <QAbstractTableModel>

namespace priyom::settingsui {

class ShiftModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        HoursRole = Qt::UserRole + 200, // QStringList, an interval each: «9–13»
        NarrowRole,                     // QStringList for a column of a month: when the day begins and ends, «9», «18½»
        ClosedRole,                     // bool: the shop is closed on that day
        AwayRole,                       // QString: why the person is away on that day, «отпуск»; empty: is not
        AwayMarkRole,                   // QString: the same of a whole day in a column of a month, «от»
    };
    static constexpr int kPersonColumn = 0;
    static constexpr int kFirstDay = 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setSpan(ShiftSpan span);
    [[nodiscard]] const ShiftSpan& span() const { return m_span; }
    [[nodiscard]] int lastDay() const { return kFirstDay + m_span.days - 1; }
    // What would be asked of the shop to give that cell these hours.
    [[nodiscard]] schedule::ShiftEdit editOf(const QModelIndex& cell, const schedule::DayHours& hours) const;
    void show(const schedule::ShiftEdit& edit);
    [[nodiscard]] int columnOfToday() const; // the first day where today is none of them

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const staff::Person& person(int row) const { return m_span.people.at(std::size_t(row)); }
    [[nodiscard]] QDate date(int column) const { return m_span.date(column - kFirstDay); }
    [[nodiscard]] QVariant personData(const staff::Person& person, int role) const;
    [[nodiscard]] QString secondLine(const staff::Person& person, bool isBrief) const;
    [[nodiscard]] QString markOf(int column) const; // what its day is, where it differs from its weekday
    [[nodiscard]] QString spoken(const QModelIndex& cell) const;

    ShiftSpan m_span;
};

} // namespace priyom::settingsui
