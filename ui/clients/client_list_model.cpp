// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/client_list_model.h"

#include "core/base/phone.h"
#include "ui/kit/table_style.h"
#include "ui/words/date_text.h"
#include "ui/words/lead_words.h"
#include "ui/words/near_day.h"
#include "ui/words/number_text.h"

#include <algorithm>

namespace priyom::clientsui {

namespace {

bool isNumber(int column)
{
    return column == ClientListModel::VisitsColumn || column == ClientListModel::PaidColumn;
}

} // namespace

void ClientListModel::setMoment(const Zone& zone, Instant now)
{
    m_zone = zone;
    m_now = now;
}

void ClientListModel::setLines(std::vector<cards::ClientLine> lines, bool more)
{
    beginResetModel();
    m_lines = std::move(lines);
    m_more = more;
    m_asked = false;
    endResetModel();
}

void ClientListModel::append(std::vector<cards::ClientLine> lines, bool more)
{
    const int first = rowCount();
    m_more = more;
    m_asked = false;
    if (lines.empty())
        return;
    beginInsertRows({}, first, first + static_cast<int>(lines.size()) - 1);
    std::move(lines.begin(), lines.end(), std::back_inserter(m_lines));
    endInsertRows();
}

const cards::ClientLine* ClientListModel::lineAt(const QModelIndex& index) const
{
    const bool mine = index.isValid() && index.model() == this && index.row() < rowCount();
    return mine ? &m_lines[static_cast<std::size_t>(index.row())] : nullptr;
}

QModelIndex ClientListModel::indexOf(ClientId client) const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(), [client](const cards::ClientLine& line) { return line.client.id == client; });
    return found == m_lines.end() ? QModelIndex() : index(static_cast<int>(found - m_lines.begin()), NameColumn);
}

int ClientListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ClientListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ClientListModel::textOf(const cards::ClientLine& line, int column) const
{
    switch (column) {
    case NameColumn: return words::clientName(line.client);
    case PhoneColumn: return line.client.phone.isEmpty() ? line.client.handle : formatPhone(line.client.phone.number);
    case TagsColumn: return line.tags.join(QStringLiteral(", "));
    case VisitsColumn: return line.came > 0 ? words::countText(line.came) : QString();
    case LastColumn: return line.lastCameAt ? words::tableDateText(m_zone.date(*line.lastCameAt)) : QString();
    case NextColumn: return line.nextAt ? words::nearMoment(*line.nextAt, m_now, m_zone) : QString();
    default: return line.paid == Money() ? QString() : words::moneyText(line.paid);
    }
}

QVariant ClientListModel::data(const QModelIndex& index, int role) const
{
    const cards::ClientLine* line = lineAt(index);
    if (line == nullptr)
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return textOf(*line, column);
    case Qt::TextAlignmentRole: return int((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case kit::FontRoleRole: return QVariant::fromValue(column == NameColumn ? kit::FontRole::BodyMedium : kit::FontRole::Body);
    case kit::ToneRole: return QVariant::fromValue(column == TagsColumn || column == LastColumn ? kit::Tone::Second : kit::Tone::Main);
    case Qt::AccessibleTextRole:
        return column == NameColumn ? QStringList{textOf(*line, NameColumn), textOf(*line, PhoneColumn), textOf(*line, TagsColumn)}.join(u' ').simplified()
                                    : textOf(*line, column);
    default: return {};
    }
}

QVariant ClientListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Клиент");
    case PhoneColumn: return tr("Телефон");
    case TagsColumn: return tr("Метки");
    case VisitsColumn: return tr("Визиты");
    case LastColumn: return tr("Последний визит");
    case NextColumn: return tr("Впереди");
    default: return tr("Оплата");
    }
}

bool ClientListModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_more && !m_asked;
}

void ClientListModel::fetchMore(const QModelIndex&)
{
    m_asked = true;
    Q_EMIT moreAsked();
}

} // namespace priyom::clientsui
