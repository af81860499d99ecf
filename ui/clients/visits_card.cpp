// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/visits_card.h"

#include "ui/clients/client_words.h"
#include "ui/clients/visits_model.h"
#include "ui/kit/painting.h"
#include "ui/kit/segmented.h"
#include "ui/kit/table_style.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <array>
#include <numeric>

namespace priyom::clientsui {

namespace {

constexpr int kShownRows = 8;
constexpr int kNarrowRows = 6; // of a low window, whose other half is the chart's
constexpr int kLow = 860;
constexpr int kOneLine = 34;
constexpr int kTwoLines = 42;
constexpr int kLeastOutcome = 106;
constexpr int kOutcomeSign = 38; // and the air around the words
constexpr int kCellAir = 20;
constexpr int kLongService = 230; // longer ones are cut

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
    kit::setTableEdge(m_table, kit::TableEdge::Card);
    m_table->setAccessibleName(tr("Визиты клиента"));
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(VisitsModel::ServiceColumn, QHeaderView::Stretch);
    kit::followTheme(m_table, m_theme, [this] { fitColumns(); });
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
    m_table->setCurrentIndex(
        m_model->index(std::min(row, m_model->rowCount() - 1), 0)); // Tab comes to a row, not to none
    fitColumns();
    m_table->setFocusPolicy(m_visits.empty() ? Qt::NoFocus : Qt::StrongFocus); // no row, no ring
}

// As high as all visits are, whatever the group: what stands below does not jump.
void VisitsCard::fitRows()
{
    const bool low = window()->height() < m_theme.px(kLow);
    const int most = low ? std::max(1, kNarrowRows - m_crowding - (m_model->isSpecialistBelow() ? 1 : 0)) : kShownRows;
    const int rows = std::clamp(static_cast<int>(m_visits.size()), 1, most);
    const int row = m_theme.px(m_model->isSpecialistBelow() ? kTwoLines : kOneLine);
    m_table->verticalHeader()->setDefaultSectionSize(row);
    m_table->setFixedHeight(m_theme.px(28) + rows * row + 2);
}

// As wide as their words; what is left is the service's, whose words are the longest, and where that is too little the
// outcome is said more briefly and then the specialist stands below the service.
void VisitsCard::fitColumns()
{
    const QFont font = m_theme.font(kit::FontRole::Body);
    int outcome = m_theme.px(kLeastOutcome);
    int brief = outcome;
    int needed = 0;
    for (const cards::CardVisit& visit : m_visits) {
        outcome = std::max(outcome, kit::textWidth(visitStateWord(visit.state), font) + m_theme.px(kOutcomeSign));
        brief = std::max(brief, kit::textWidth(visitStateBrief(visit.state), font) + m_theme.px(kOutcomeSign));
        needed = std::max(needed, kit::textWidth(visit.service, font) + m_theme.px(kCellAir));
    }
    std::array<int, VisitsModel::ColumnCount> widths{m_theme.px(99), 0, m_theme.px(92), outcome, m_theme.px(79)};
    const auto serviceWidth = [&] { return m_table->width() - std::accumulate(widths.begin(), widths.end(), 0); };
    const int wanted = std::min(needed, m_theme.px(kLongService));
    const bool isBrief = serviceWidth() < wanted; // the outcome in a word
    if (isBrief)
        widths[VisitsModel::StateColumn] = brief;
    const bool below = serviceWidth() < wanted;
    m_model->setBriefOutcome(isBrief);
    m_model->setSpecialistBelow(below);
    m_table->setColumnHidden(VisitsModel::SpecialistColumn, below);
    for (int at = 0; at < VisitsModel::ColumnCount; ++at)
        if (at != VisitsModel::ServiceColumn)
            m_table->horizontalHeader()->resizeSection(at, widths[static_cast<std::size_t>(at)]);
    fitRows();
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
