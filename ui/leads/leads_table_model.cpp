// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/leads_table_model.h"

#include "core/base/phone.h"
#include "ui/desk/desk_signs.h"
#include "ui/kit/table_style.h"
#include "ui/leads/column_model.h"
#include "ui/words/date_text.h"
#include "ui/words/lead_words.h"

#include <algorithm>
#include <utility>

namespace priyom::desk {

using kit::FontRole;
using kit::Tone;

LeadsTableModel::LeadsTableModel(const DueClock& clock, QObject* parent) : QAbstractTableModel(parent), m_clock(clock) {}

void LeadsTableModel::setRows(LeadCards cards, bool more)
{
    beginResetModel();
    m_cards = std::move(cards);
    m_more = more;
    m_asked = false;
    endResetModel();
}

void LeadsTableModel::append(LeadCards cards, bool more)
{
    const int first = rowCount();
    m_more = more;
    m_asked = false;
    if (cards.empty())
        return;
    beginInsertRows({}, first, first + static_cast<int>(cards.size()) - 1);
    std::move(cards.begin(), cards.end(), std::back_inserter(m_cards));
    endInsertRows();
}

void LeadsTableModel::prepend(LeadCards cards)
{
    if (cards.empty())
        return;
    beginInsertRows({}, 0, static_cast<int>(cards.size()) - 1);
    m_cards.insert(m_cards.begin(), std::make_move_iterator(cards.begin()), std::make_move_iterator(cards.end()));
    endInsertRows();
}

const LeadCard* LeadsTableModel::cardAt(const QModelIndex& index) const
{
    const bool mine = index.isValid() && index.model() == this && index.row() < rowCount();
    return mine ? &m_cards[static_cast<std::size_t>(index.row())] : nullptr;
}

QModelIndex LeadsTableModel::indexOf(LeadId lead) const
{
    const auto found = std::find_if(m_cards.begin(), m_cards.end(), [lead](const LeadCard& card) { return card.id == lead; });
    return found == m_cards.end() ? QModelIndex() : index(static_cast<int>(found - m_cards.begin()), NameColumn);
}

void LeadsTableModel::setChannelByPhone(bool by)
{
    if (std::exchange(m_channelByPhone, by) != by && rowCount() > 0)
        Q_EMIT dataChanged(index(0, PhoneColumn), index(rowCount() - 1, PhoneColumn));
}

void LeadsTableModel::refreshDues(int first, int last)
{
    if (first >= 0 && last >= first && last < rowCount())
        Q_EMIT dataChanged(index(first, DueColumn), index(last, DueColumn));
}

int LeadsTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cards.size());
}

int LeadsTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LeadsTableModel::statusData(const LeadCard& card, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return words::stageWord(card.stage); // in a narrow table only its sign is seen
    case kit::GlyphRole: return QVariant::fromValue(glyphOf(card.stage));
    case kit::FontRoleRole: return QVariant::fromValue(FontRole::Secondary);
    default: return {};
    }
}

QVariant LeadsTableModel::dueData(const LeadCard& card, int role) const
{
    if (card.stage == Stage::Lost) {
        if (role == Qt::DisplayRole)
            return words::reasonWord(card.lostReasonKey);
        return role == kit::ToneRole ? QVariant::fromValue(Tone::Second) : QVariant();
    }
    const Due due = m_clock.dueOf(card);
    switch (role) {
    case Qt::DisplayRole: { // who does it has its own place in the panel
        QString text = due.chip ? due.chip->text : due.brief.isEmpty() ? due.strong : due.brief;
        if (!text.isEmpty())
            text.front() = text.front().toUpper();
        return text;
    }
    case kit::ChipRole: return due.chip ? QVariant::fromValue(*due.chip) : QVariant();
    case kit::IconRole: return due.chip || due.icon == theme::Icon::None ? QVariant() : QVariant::fromValue(due.icon);
    case kit::FontRoleRole: return QVariant::fromValue(FontRole::Secondary);
    case Qt::AccessibleDescriptionRole:
    case Qt::ToolTipRole: return due.about;
    default: return {};
    }
}

QVariant LeadsTableModel::data(const QModelIndex& index, int role) const
{
    const LeadCard* card = cardAt(index);
    if (!card)
        return {};
    if (role == Qt::AccessibleTextRole && index.column() == NameColumn)
        return spokenCard(*card, m_clock.dueOf(*card));
    switch (index.column()) {
    case StatusColumn: return statusData(*card, role);
    case NameColumn:
        if (role == kit::FontRoleRole)
            return QVariant::fromValue(card->name.isEmpty() ? FontRole::Body : FontRole::BodyMedium);
        if (role == kit::ToneRole && card->name.isEmpty())
            return QVariant::fromValue(Tone::Second);
        if (role != Qt::DisplayRole && role != Qt::ToolTipRole) // a narrow cell cuts it
            return {};
        return nameOf(*card) == contactOf(*card) ? words::clientName(QString()) : nameOf(*card); // a row says nothing twice
    case PhoneColumn:
        if (role == kit::ToneRole)
            return QVariant::fromValue(Tone::Second);
        if (role == kit::FontRoleRole)
            return QVariant::fromValue(FontRole::Secondary);
        if (role == kit::IconRole && m_channelByPhone)
            return QVariant::fromValue(channelIcon(card->channelKey));
        if (role == Qt::ToolTipRole && m_channelByPhone)
            return words::channelWord(card->channelKey);
        return role == Qt::DisplayRole ? contactOf(*card) : QVariant();
    case ChannelColumn:
        if (role == kit::IconRole)
            return QVariant::fromValue(channelIcon(card->channelKey));
        if (role == kit::FontRoleRole)
            return QVariant::fromValue(FontRole::Secondary);
        if (role == kit::ToneRole)
            return QVariant::fromValue(Tone::Second);
        return role == Qt::DisplayRole ? words::channelWord(card->channelKey) : QVariant();
    case ServiceColumn:
        if (role == Qt::ToolTipRole && !openWish(*card).isEmpty())
            return QString(card->wish % QStringLiteral(", ") % openWish(*card));
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? card->wish : QVariant();
    case DueColumn: return dueData(*card, role);
    case ManagerColumn:
        if (role == kit::PersonRole && card->manager.isValid())
            return QVariant::fromValue(kit::PersonCell{card->managerName, card->manager.value, false});
        return role == Qt::ToolTipRole || role == Qt::AccessibleTextRole ? card->managerName : QVariant();
    default: return {};
    }
}

QVariant LeadsTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StatusColumn: return tr("Статус");
    case NameColumn: return tr("Имя");
    case PhoneColumn: return tr("Телефон");
    case ChannelColumn: return tr("Канал");
    case ServiceColumn: return tr("Услуга");
    case DueColumn: return tr("Срок");
    case ManagerColumn: return tr("Отв.");
    default: return {};
    }
}

bool LeadsTableModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_more && !m_asked;
}

void LeadsTableModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    m_asked = true; // until the answer: a view asks again with every row it scrolls
    Q_EMIT moreAsked();
}

} // namespace priyom::desk
