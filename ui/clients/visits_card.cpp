// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/visits_card.h"

#include "ui/clients/visits_model.h"
#include "ui/kit/segmented.h"
#include "ui/kit/table_style.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <array>

namespace priyom::clientsui {

namespace {

constexpr int kShownRows = 8;
constexpr int kNarrowRows = 6; // of a low window, whose other half is the chart's
constexpr int kLow = 860;
constexpr int kNarrow = 580;

} // namespace

VisitsCard::VisitsCard(const theme::Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_card(new kit::TitledCard(theme, tr("Визиты"))),
      m_groupChoice(new kit::Segmented(theme, {})), m_model(new VisitsModel(this)), m_table(new QTableView)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    m_card->head()->addWidget(m_groupChoice);
    m_groupChoice->setAccessibleName(tr("Группа визитов"));
    connect(m_groupChoice, &kit::Segmented::currentChanged, this, &VisitsCard::showVisits);
    m_table->setModel(m_model);
    kit::styleTable(m_table, m_theme);
    m_table->setAccessibleName(tr("Визиты клиента"));
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(VisitsModel::ServiceColumn, QHeaderView::Stretch);
    kit::followTheme(m_table, m_theme, [this] {
        fitColumns();
        fitRows();
    });
    m_card->body()->setContentsMargins(1, 0, 1, 7);
    m_card->body()->addWidget(m_table);
}

void VisitsCard::setCard(const cards::ClientCard& card, const Zone& zone, Instant now)
{
    const bool isOther = m_client != card.client.id;
    m_client = card.client.id;
    m_visits = card.visits;
    m_zone = zone;
    m_now = now;
    const QList<VisitGroup> groups = visitGroups(m_visits);
    if (isOther || groups != m_groups) {
        m_groups = groups;
        showGroups();
    }
    showVisits();
    m_card->setNote(card.visits.empty() ? tr("визитов пока нет, F4 запишет первый") : QString());
}

void VisitsCard::showGroups()
{
    QList<kit::Segment> segments{{tr("Все %1").arg(m_visits.size())}};
    for (const VisitGroup& group : std::as_const(m_groups))
        segments.append({QStringLiteral("%1 %2").arg(group.name).arg(group.count)});
    m_groupChoice->setSegments(segments);
    m_groupChoice->setVisible(!m_groups.isEmpty());
}

void VisitsCard::showVisits()
{
    const int row = std::max(0, m_table->currentIndex().row());
    m_model->setVisits(visitsOfGroup(m_visits, m_groups.value(m_groupChoice->current() - 1).name), m_zone, m_now);
    m_table->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0)); // Tab comes to a row, not to none
    fitColumns();
    fitRows();
    m_table->setFocusPolicy(m_visits.empty() ? Qt::NoFocus : Qt::StrongFocus); // no row, no ring
}

// As high as all visits are, whatever the group: what stands below does not jump.
void VisitsCard::fitRows()
{
    const int most = window()->height() < m_theme.px(kLow) ? std::max(1, kNarrowRows - m_crowding) : kShownRows;
    const int rows = std::clamp(static_cast<int>(m_visits.size()), 1, most);
    m_table->setFixedHeight(m_theme.px(28) + rows * m_theme.px(34) + 2);
}

// «Ждёт подтверждения» is long, and seldom there: the service has the room meanwhile.
void VisitsCard::fitColumns()
{
    const bool waits = std::any_of(m_visits.begin(), m_visits.end(), [](const cards::CardVisit& visit) {
        return visit.state == bookings::VisitState::Planned;
    });
    const bool isNarrow = m_table->width() < m_theme.px(kNarrow);
    // Where there is little room it is the service's, whose words are the longest.
    const std::array<int, VisitsModel::ColumnCount> wide{94, 150, 92, waits ? 166 : 120, 74};
    const std::array<int, VisitsModel::ColumnCount> narrow{94, 150, 92, waits ? 150 : 106, 72};
    const auto& widths = isNarrow ? narrow : wide;
    for (int at = 0; at < VisitsModel::ColumnCount; ++at)
        m_table->horizontalHeader()->resizeSection(at, m_theme.px(widths[static_cast<std::size_t>(at)]));
}

void VisitsCard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void VisitsCard::takeFocus()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace priyom::clientsui
