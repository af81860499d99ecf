// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_table_model.h"

#include <QLocale>

namespace priyom::charts {

using metrics::ChartPoint;
using metrics::ChartSpec;

QString valueText(const ChartSpec& spec, double value)
{
    // The minus of typography, not the hyphen.
    QString text = QLocale().toString(value, 'f', spec.decimals).replace(QLatin1Char('-'), QChar(0x2212));
    if (!spec.unit.isEmpty())
        text += QChar(QChar::Nbsp) % spec.unit;
    return text;
}

void ChartTableModel::setSpec(const ChartSpec& spec)
{
    beginResetModel();
    m_spec = spec;
    endResetModel();
}

QString ChartTableModel::plainText() const
{
    QStringList lines;
    for (int row = -1; row < rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column) {
            cells += row < 0 ? headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()
                             : data(index(row, column), Qt::DisplayRole).toString();
        }
        lines += cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

int ChartTableModel::rowCount(const QModelIndex& parent) const
{
    qsizetype rows = 0;
    for (const metrics::ChartSeries& series : m_spec.series)
        rows = std::max(rows, series.points.size());
    return parent.isValid() ? 0 : static_cast<int>(rows);
}

int ChartTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_spec.series.isEmpty() ? 0 : 1 + static_cast<int>(m_spec.series.size());
}

QVariant ChartTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (index.column() == 0) {
        for (const metrics::ChartSeries& series : m_spec.series) {
            if (index.row() < series.points.size())
                return series.points.at(index.row()).label;
        }
        return {};
    }
    const auto& points = m_spec.series.at(index.column() - 1).points;
    return index.row() < points.size() ? textOf(points.at(index.row())) : QString();
}

QString ChartTableModel::textOf(const ChartPoint& point) const
{
    if (!point.word.isEmpty())
        return point.word;
    if (!point.value)
        return tr("нет данных");
    QString text = valueText(m_spec, *point.value);
    if (point.low && point.high)
        text += tr(", вероятно %1–%2").arg(QLocale().toString(*point.low, 'f', 0), QLocale().toString(*point.high, 'f', 0));
    if (point.sample > 0)
        text += tr(", из %1").arg(QLocale().toString(point.sample));
    if (point.hollow)
        text += tr(", ещё не всё");
    return text;
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Период") : m_spec.series.value(section - 1).name;
}

} // namespace priyom::charts
