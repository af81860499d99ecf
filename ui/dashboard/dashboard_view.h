// SPDX-License-Identifier: GPL-3.0-or-later
// The owner's page as a widget: shows an OwnerDashboard, says what is asked for. It reads nothing itself.
#pragma once

#include "core/reports/figure_query.h"
#include "core/reports/owner_dashboard.h"
#include "ui/kit/kpi_tile.h"

#include <QWidget>

class QScrollArea;

namespace priyom::charts {
class ChartWidget;
}

namespace priyom::kit {
class EmptyState;
class KeycapButton;
class PageHeader;
}

namespace priyom::dashboard {

class BarsCard;
class BriefCard;
class FlowGrid;
class ManagersCard;
class PeriodBar;

class DashboardView final : public QWidget
{
    Q_OBJECT

public:
    explicit DashboardView(const kit::Theme& theme, QWidget* parent = nullptr);

    void setDashboard(const reports::OwnerDashboard& dashboard);
    void setEmpty(bool empty); // no lead yet: how to begin stands where the figures will be
    void setProblem(const QString& problem); // instead of figures; empty = none
    [[nodiscard]] PeriodBar& period() { return *m_period; }
    [[nodiscard]] reports::OriginKind originKind() const { return m_originKind; }
    void takeFocus();
    void openTile(const QString& metric); // as a click on it

Q_SIGNALS:
    void asked(); // other days or other origins
    void addLeadAsked();
    void opened(const priyom::reports::FigureQuery& query, const QString& title);
    void breachesAsked(priyom::PersonId person, const priyom::reports::DaySpan& days, const QString& title);

private:
    void buildCards();
    void showCards();
    void buildEmpty();
    void offerOrigins();
    void showTiles();
    void openFunnel(int row);
    void openOrigin(int row);

    const kit::Theme& m_theme;
    reports::OwnerDashboard m_shown;
    reports::OriginKind m_originKind = reports::OriginKind::Channel;
    kit::PageHeader* m_header = nullptr;
    PeriodBar* m_period = nullptr;
    kit::Label* m_problem = nullptr;
    QScrollArea* m_scroll = nullptr;
    kit::EmptyState* m_empty = nullptr; // built when there is nothing to show
    kit::KeycapButton* m_addLead = nullptr;
    bool m_isEmpty = false;
    bool m_isAnswered = false;
    FlowGrid* m_grid = nullptr;
    QList<kit::KpiTile*> m_tiles;
    BriefCard* m_brief = nullptr;
    BarsCard* m_funnel = nullptr;
    BarsCard* m_origins = nullptr;
    kit::KeycapButton* m_originSwitch = nullptr;
    charts::ChartWidget* m_noShows = nullptr;
    ManagersCard* m_managers = nullptr;
};

} // namespace priyom::dashboard
