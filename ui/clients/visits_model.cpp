// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/visits_model.h"

#include "ui/clients/client_words.h"
#include "ui/kit/table_style.h"
#include "ui/words/date_text.h"
#include "ui/words/number_text.h"
#include "ui/words/person_name.h"

#include <utility>

namespace priyom::clientsui {

using bookings::VisitState;

void VisitsModel::setVisits(std::vector<cards::CardVisit> visits, const Zone& zone, Instant now)
{
    beginResetModel();
    m_visits = std::move(visits);
    m_zone = zone;
    m_now = now;
    endResetModel();
}

void VisitsModel::setSpecialistBelow(bool below)
{
    if (std::exchange(m_specialistBelow, below) != below && !m_visits.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void VisitsModel::setBriefOutcome(bool brief)
{
    if (std::exchange(m_briefOutcome, brief) != brief && !m_visits.empty())
        Q_EMIT dataChanged(index(0, StateColumn), index(rowCount() - 1, StateColumn));
}

int VisitsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_visits.size());
}

int VisitsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString VisitsModel::textOf(const cards::CardVisit& visit, int column) const
{
    switch (column) {
    case DateColumn:
        return words::tableDateText(m_zone.date(visit.startAt));
    case ServiceColumn:
        return visit.service;
    case SpecialistColumn:
        return words::shortName(visit.specialistName);
    case StateColumn:
        return m_briefOutcome ? visitStateBrief(visit.state) : visitStateWord(visit.state);
    default:
        break;
    }
    const bool ahead = bookings::takesTime(visit.state) && visit.startAt > m_now;
    return ahead && visit.paid == Money() ? tr("впереди") : words::moneyText(visit.paid);
}

QVariant VisitsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const cards::CardVisit& visit = m_visits[static_cast<std::size_t>(index.row())];
    const bool quiet = index.column() == SpecialistColumn || (index.column() == PaidColumn && visit.paid == Money());
    switch (role) {
    case Qt::DisplayRole: return textOf(visit, index.column());
    case kit::SecondLineRole:
        return index.column() == ServiceColumn && m_specialistBelow ? QVariant(textOf(visit, SpecialistColumn)) : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == ServiceColumn && m_specialistBelow && !visit.specialistName.isEmpty()
                   ? QVariant(textOf(visit, ServiceColumn) + QStringLiteral(", ") + visit.specialistName)
                   : QVariant(textOf(visit, index.column()));
    case Qt::TextAlignmentRole: return index.column() == PaidColumn ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ToolTipRole: return index.column() == SpecialistColumn ? QVariant(visit.specialistName) : QVariant();
    case kit::GlyphRole: return index.column() == StateColumn ? QVariant::fromValue(glyphOf(visit.state)) : QVariant();
    case kit::ToneRole:
        if (index.column() == StateColumn && visit.state == VisitState::NoShow)
            return QVariant::fromValue(kit::Tone::Bad);
        return QVariant::fromValue(quiet ? kit::Tone::Second : kit::Tone::Main);
    case kit::FontRoleRole:
        return QVariant::fromValue(index.column() == DateColumn || index.column() == PaidColumn ? kit::FontRole::BodyMedium : kit::FontRole::Body);
    default: return {};
    }
}

QVariant VisitsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == PaidColumn ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DateColumn: return tr("Дата");
    case ServiceColumn: return tr("Услуга");
    case SpecialistColumn: return tr("Специалист");
    case StateColumn: return tr("Итог");
    default: return tr("Оплата");
    }
}

} // namespace priyom::clientsui
