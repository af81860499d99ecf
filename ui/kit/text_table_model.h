// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a TextTable as a model: the text is what a screen reader says too.
#pragma once

#include "ui/kit/text_table.h"

#include <QAbstractTableModel>

namespace priyom::kit {

class TextTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit TextTableModel(QList<TableColumn> columns, QObject* parent = nullptr);

    void setRows(QList<TableRow> rows);
    void append(QList<TableRow> rows);
    void setMore(bool more); // there are rows that are not here yet
    void setColumns(QList<TableColumn> columns);
    [[nodiscard]] const QList<TableColumn>& columns() const { return m_columns; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void moreAsked();

private:
    QList<TableColumn> m_columns;
    QList<TableRow> m_rows;
    bool m_more = false;
};

} // namespace priyom::kit
