// SPDX-License-Identifier: GPL-3.0-or-later
// The visits of one client as rows: when, what, with whom, what became of it, what was paid.
#pragma once

#include "core/base/zone.h"
#include "core/cards/client_card.h"

#include <QAbstractTableModel>

namespace priyom::clientsui {

class VisitsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { DateColumn, ServiceColumn, SpecialistColumn, StateColumn, PaidColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setVisits(std::vector<cards::CardVisit> visits, const Zone& zone, Instant now);

    // Under the service, where a column of its own has no room.
    void setSpecialistBelow(bool below);
    void setBriefOutcome(bool brief);
    [[nodiscard]] bool isSpecialistBelow() const { return m_specialistBelow; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textOf(const cards::CardVisit& visit, int column) const;

    std::vector<cards::CardVisit> m_visits;
    Zone m_zone = Zone::utc();
    Instant m_now;
    bool m_specialistBelow = false;
    bool m_briefOutcome = false;
};

} // namespace priyom::clientsui
