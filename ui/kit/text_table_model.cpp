// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/text_table_model.h"

#include "ui/kit/table_style.h"

namespace priyom::kit {

TextTableModel::TextTableModel(QList<TableColumn> columns, QObject* parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns))
{
}

void TextTableModel::setRows(QList<TableRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void TextTableModel::append(QList<TableRow> rows)
{
    if (rows.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(rows.size()) - 1);
    m_rows += std::move(rows);
    endInsertRows();
}

void TextTableModel::setMore(bool more)
{
    m_more = more;
}

bool TextTableModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_more;
}

// Asked once: until they are here, nobody knows whether there are more behind them.
void TextTableModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    m_more = false;
    Q_EMIT moreAsked();
}

void TextTableModel::setColumns(QList<TableColumn> columns)
{
    beginResetModel();
    m_columns = std::move(columns);
    m_rows.clear();
    endResetModel();
}

int TextTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TextTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant TextTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const TableCell cell = m_rows.at(index.row()).value(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return cell.text;
    case Qt::TextAlignmentRole: return (m_columns.at(index.column()).alignment | Qt::AlignVCenter).toInt();
    case ToneRole: return QVariant::fromValue(cell.tone);
    default: return {};
    }
}

QVariant TextTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_columns.at(section).title;
    if (role == Qt::TextAlignmentRole)
        return (m_columns.at(section).alignment | Qt::AlignVCenter).toInt();
    return {};
}

} // namespace priyom::kit
