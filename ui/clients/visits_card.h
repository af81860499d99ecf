// SPDX-License-Identifier: GPL-3.0-or-later
// The visits of one client as a table, all of them or those of one group.
#pragma once

#include "core/base/zone.h"
#include "core/cards/client_card.h"
#include "ui/clients/visit_groups.h"
#include "ui/kit/titled_card.h"

class QTableView;

namespace priyom::kit {
class Segmented;
}

namespace priyom::clientsui {

class VisitsModel;

class VisitsCard final : public QWidget
{
    Q_OBJECT

public:
    explicit VisitsCard(const theme::Theme& theme, QWidget* parent = nullptr);

    // How many rows of other cards stand above it: a low window has as many rows less.
    void setCrowding(int rows) { m_crowding = rows; }
    void setCard(const cards::ClientCard& card, const Zone& zone, Instant now);
    void takeFocus();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showGroups();
    void showVisits();
    void fitColumns();
    void fitRows();

    const theme::Theme& m_theme;
    kit::TitledCard* m_card;
    kit::Segmented* m_groupChoice;
    VisitsModel* m_model;
    QTableView* m_table;
    ClientId m_client;
    std::vector<cards::CardVisit> m_visits;
    QList<VisitGroup> m_groups;
    Zone m_zone = Zone::utc();
    Instant m_now;
    int m_crowding = 0;
};

} // namespace priyom::clientsui
