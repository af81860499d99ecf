// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the table: cards as they were read, more of them when the view comes near the end.
#pragma once

#include "ui/leads/due.h"

#include <QAbstractTableModel>

namespace priyom::desk {

class LeadsTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { StatusColumn, NameColumn, PhoneColumn, ChannelColumn, ServiceColumn, DueColumn, ManagerColumn, ColumnCount };

    LeadsTableModel(const DueClock& clock, QObject* parent);

    // `more`: there are further rows to be asked for.
    void setRows(LeadCards cards, bool more);
    void append(LeadCards cards, bool more);
    void prepend(LeadCards cards);
    // They did not come: whoever scrolls on asks again.
    void missMore() { m_asked = false; }
    [[nodiscard]] const LeadCard* cardAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(LeadId lead) const;
    // Where the channel has no column its sign stands before the phone.
    void setChannelByPhone(bool by);
    void refreshDues(int first, int last);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void moreAsked();

private:
    [[nodiscard]] QVariant statusData(const LeadCard& card, int role) const;
    [[nodiscard]] QVariant dueData(const LeadCard& card, int role) const;

    const DueClock& m_clock;
    LeadCards m_cards;
    bool m_more = false;
    bool m_asked = false;
    bool m_channelByPhone = false;
};

} // namespace priyom::desk
