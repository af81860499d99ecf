// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/column_model.h"

#include "ui/words/lead_words.h"

#include <QMimeData>

#include <algorithm>

namespace priyom::desk {

namespace {

QString leadMime()
{
    return QStringLiteral("application/x-priyom-lead");
}

} // namespace

LeadId leadOf(const QMimeData* data)
{
    return LeadId(data->data(leadMime()).toLongLong());
}

QString openWish(const LeadCard& card)
{
    return card.visit || card.wish == card.wishedTime ? QString() : card.wishedTime;
}

QString spokenCard(const LeadCard& card, const Due& due)
{
    QStringList parts{nameOf(card), words::stageWord(card.stage).toLower(), due.text()};
    if (card.temperature)
        parts += words::temperatureWord(*card.temperature).toLower();
    parts += words::channelWord(card.channelKey).toLower();
    parts += card.wish;
    parts += openWish(card);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

ColumnModel::ColumnModel(Stage stage, const DueClock& clock, QObject* parent)
    : QAbstractListModel(parent), m_stage(stage), m_clock(clock)
{
}

void ColumnModel::setCards(LeadCards cards)
{
    beginResetModel();
    m_cards = std::move(cards);
    sortByUrgency(m_cards, m_clock);
    endResetModel();
}

const LeadCard* ColumnModel::cardAt(const QModelIndex& index) const
{
    const bool mine = index.isValid() && index.model() == this && index.row() < rowCount();
    return mine ? &m_cards[static_cast<std::size_t>(index.row())] : nullptr;
}

QModelIndex ColumnModel::indexOf(LeadId lead) const
{
    const auto found = std::find_if(m_cards.begin(), m_cards.end(), [lead](const LeadCard& card) { return card.id == lead; });
    return found == m_cards.end() ? QModelIndex() : index(static_cast<int>(found - m_cards.begin()));
}

int ColumnModel::countOf(Urgency urgency) const
{
    return static_cast<int>(std::count_if(m_cards.begin(), m_cards.end(), [&](const LeadCard& card) {
        return m_clock.dueOf(card).urgency == urgency;
    }));
}

int ColumnModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cards.size());
}

QVariant ColumnModel::data(const QModelIndex& index, int role) const
{
    const LeadCard* card = cardAt(index);
    if (!card)
        return {};
    switch (role) {
    case Qt::DisplayRole: return nameOf(*card);
    case CardRole: return QVariant::fromValue(*card);
    case Qt::AccessibleTextRole: return spokenCard(*card, m_clock.dueOf(*card));
    case Qt::AccessibleDescriptionRole: return m_clock.dueOf(*card).about;
    case Qt::ToolTipRole: {
        QStringList lines{m_clock.dueOf(*card).about};
        if (const QString wish = openWish(*card); !wish.isEmpty())
            lines += tr("Когда удобно: %1").arg(wish);
        lines.removeAll(QString());
        return lines.join(QLatin1Char('\n'));
    }
    default: return {};
    }
}

Qt::ItemFlags ColumnModel::flags(const QModelIndex& index) const
{
    // A drop falls on the column, never between or on cards: their order is their urgency.
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren
                           : Qt::ItemIsDropEnabled;
}

QStringList ColumnModel::mimeTypes() const
{
    return {leadMime()};
}

QMimeData* ColumnModel::mimeData(const QModelIndexList& indexes) const
{
    const LeadCard* card = indexes.isEmpty() ? nullptr : cardAt(indexes.constFirst());
    if (!card)
        return nullptr;
    auto* data = new QMimeData;
    data->setData(leadMime(), QByteArray::number(card->id.value));
    return data;
}

bool ColumnModel::canDropMimeData(const QMimeData* data, Qt::DropAction, int, int, const QModelIndex&) const
{
    return leadOf(data).isValid() && !indexOf(leadOf(data)).isValid();
}

bool ColumnModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    Q_EMIT dropped(leadOf(data));
    return false; // nothing is moved here: the reload after the commit moves the card
}

} // namespace priyom::desk
