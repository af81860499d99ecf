// SPDX-License-Identifier: GPL-3.0-or-later
// The cards of one column of the board, in the order of their urgency. A card is dragged as its id; what a drop means is
// decided by whoever listens, because a move may need a dialog first.
#pragma once

#include "ui/leads/due.h"

#include <QAbstractListModel>

namespace priyom::desk {

class ColumnModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { CardRole = Qt::UserRole + 1 };

    ColumnModel(Stage stage, const DueClock& clock, QObject* parent = nullptr);

    [[nodiscard]] Stage stage() const { return m_stage; }
    void setCards(LeadCards cards);
    [[nodiscard]] const LeadCards& cards() const { return m_cards; }
    [[nodiscard]] const LeadCard* cardAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(LeadId lead) const;
    [[nodiscard]] int countOf(Urgency urgency) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                       const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) override;

Q_SIGNALS:
    void dropped(priyom::LeadId lead);

private:
    Stage m_stage;
    const DueClock& m_clock;
    LeadCards m_cards;
};

// The lead a drag carries; invalid when it carries something else.
[[nodiscard]] LeadId leadOf(const QMimeData* data);
// When it suits the client, in their words; empty where a time is booked or the wish says it already.
[[nodiscard]] QString openWish(const LeadCard& card);
// «Глеб Фомин, новый, Ждёт 34 мин, горячий, звонок»
[[nodiscard]] QString spokenCard(const LeadCard& card, const Due& due);

} // namespace priyom::desk
