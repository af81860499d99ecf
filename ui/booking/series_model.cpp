// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/booking/series_model.h"

#include "ui/booking/series_words.h"
#include "ui/kit/table_style.h"

namespace priyom::desk {

void SeriesModel::setSteps(std::vector<bookings::SeriesStep> steps)
{
    beginResetModel();
    m_choice.setSteps(std::move(steps));
    endResetModel();
}

void SeriesModel::turn(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    m_choice.turn(std::size_t(row));
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int SeriesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_choice.steps().size());
}

int SeriesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SeriesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto row = std::size_t(index.row());
    const bookings::SeriesStep& step = m_choice.steps()[row];
    const SeriesCell cell = index.column() == WhenColumn   ? SeriesCell{seriesTime(step.start, m_zone, m_today)}
                            : index.column() == FreeColumn ? freeCell(step, m_zone)
                                                           : takenCell(step, m_choice.taken(row), m_zone, m_today);
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::AccessibleTextRole:
        return cell.second.isEmpty() ? cell.text : cell.text % QStringLiteral(", ") % cell.second;
    case Qt::ToolTipRole:
        return cell.second;
    case kit::SecondLineRole:
        return cell.second;
    case kit::ToneRole:
        return QVariant::fromValue(cell.tone);
    case kit::IconRole:
        return cell.icon == theme::Icon::None ? QVariant() : QVariant::fromValue(cell.icon);
    case kit::FontRoleRole:
        return QVariant::fromValue(index.column() == WhenColumn ? kit::FontRole::BodyMedium : kit::FontRole::Body);
    default:
        return {};
    }
}

QVariant SeriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn:
        return tr("Когда");
    case FreeColumn:
        return tr("Свободно ли");
    default:
        return tr("Что будет");
    }
}

} // namespace priyom::desk
