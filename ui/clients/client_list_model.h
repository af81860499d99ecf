// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the list of clients: a page of them as read, more when the view comes near the end.
#pragma once

#include "core/base/zone.h"
#include "core/cards/client_card.h"

#include <QAbstractTableModel>

namespace priyom::clientsui {

class ClientListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, PhoneColumn, TagsColumn, VisitsColumn, LastColumn, NextColumn, PaidColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setMoment(const Zone& zone, Instant now);
    void setLines(std::vector<cards::ClientLine> lines, bool more);
    void append(std::vector<cards::ClientLine> lines, bool more);
    [[nodiscard]] const cards::ClientLine* lineAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(ClientId client) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void moreAsked();

private:
    [[nodiscard]] QString textOf(const cards::ClientLine& line, int column) const;

    std::vector<cards::ClientLine> m_lines;
    Zone m_zone = Zone::utc();
    Instant m_now;
    bool m_more = false;
    bool m_asked = false;
};

} // namespace priyom::clientsui
