// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/manager_model.h"

#include "ui/kit/table_style.h"
#include "ui/words/currency.h"
#include "ui/words/date_text.h"
#include "ui/words/number_text.h"
#include "ui/words/person_name.h"

#include <cmath>

namespace priyom::dashboard {

using kit::Tone;
using reports::ManagerRow;
using reports::RowOf;

void ManagerModel::setRows(std::vector<ManagerRow> rows, const Norms& norms, double elapsed)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_norms = norms;
    m_elapsed = elapsed;
    endResetModel();
}

int ManagerModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ManagerModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ManagerModel::text(const ManagerRow& row, int column) const
{
    switch (column) {
    case Name:
        switch (row.of) {
        case RowOf::Person: return words::shortName(row.name);
        case RowOf::Nobody: return tr("Без ответственного");
        case RowOf::Team: return tr("Вся команда");
        }
        return {};
    case Leads: return words::countText(row.leads);
    case Reply: return row.replySeconds ? words::clockText(std::llround(*row.replySeconds)) : QString(words::kEnDash);
    case Booked: return words::countText(row.booked.part);
    case Conversion: return row.booked.isEnough() ? words::shareText(*row.booked.value()) : tr("%1 из %2").arg(row.booked.part).arg(row.booked.whole);
    case NoShows: return row.noShows.whole == 0 ? QString(words::kEnDash) : tr("%1 из %2").arg(row.noShows.part).arg(row.noShows.whole);
    case Revenue: return words::amountText(row.revenue);
    case Plan: return row.plan ? words::shareText(double(row.revenue.minor) / double(row.plan->minor)) : QString();
    case Forecast: return planReach(row) ? words::shareText(*planReach(row)) : QString();
    case Flags: {
        QStringList said;
        for (const Flag& flag : managerFlags(row, m_norms))
            said.append(flag.text);
        return row.of == RowOf::Person ? said.join(QLatin1String(", ")) : QString();
    }
    default: return {};
    }
}

Tone ManagerModel::tone(const ManagerRow& row, int column) const
{
    if (column == Reply && repliesLate(row, m_norms))
        return Tone::Bad;
    if (column == Conversion && !row.booked.isEnough())
        return Tone::Hint;
    if (column == Conversion && convertsLittle(row, m_norms))
        return Tone::Bad;
    if (column == NoShows && row.noShows.whole == 0)
        return Tone::Hint;
    if (column == Forecast && planReach(row))
        return planTone(*planReach(row));
    return Tone::Main;
}

QVariant ManagerModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ManagerRow& shown = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return text(shown, index.column());
    case Qt::TextAlignmentRole: return headerData(index.column(), Qt::Horizontal, role);
    case kit::ToneRole: return QVariant::fromValue(tone(shown, index.column()));
    case kit::FontRoleRole: {
        const bool marked = shown.of == RowOf::Team || tone(shown, index.column()) == Tone::Bad || tone(shown, index.column()) == Tone::Warn;
        return QVariant::fromValue(marked ? theme::FontRole::BodyStrong : theme::FontRole::Body);
    }
    case kit::PersonRole:
        if (index.column() == Name && shown.of == RowOf::Person)
            return QVariant::fromValue(kit::PersonCell{shown.name, shown.person.value});
        return {};
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        if (index.column() == Reply && shown.breaches > 0)
            return tr("Просрочек %1, из них по своей вине %2").arg(shown.breaches).arg(shown.ownBreaches);
        return {};
    case kit::SecondLineRole:
        if (index.column() == Revenue && shown.plan)
            return tr("из %1").arg(words::amountText(*shown.plan));
        return {};
    default: return {};
    }
}

QVariant ManagerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool left = section == Name || section == Plan || section == Flags;
        return ((left ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter).toInt();
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Менеджер");
    case Leads: return tr("Лиды");
    case Reply: return tr("Ответ");
    case Booked: return tr("Записи");
    case Conversion: return tr("Конв.");
    case NoShows: return tr("Неявки");
    case Revenue: return tr("Выручка, %1").arg(words::currencySign());
    case Plan: return tr("План");
    case Forecast: return tr("Прогноз");
    case Flags: return tr("Флаги");
    default: return {};
    }
}

} // namespace priyom::dashboard
