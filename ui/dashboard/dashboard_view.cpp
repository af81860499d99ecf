// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboard_view.h"

#include "ui/charts/chart_widget.h"
#include "ui/dashboard/bar_words.h"
#include "ui/dashboard/bars_card.h"
#include "ui/dashboard/brief_card.h"
#include "ui/dashboard/flow_grid.h"
#include "ui/dashboard/managers_card.h"
#include "ui/dashboard/no_show_chart.h"
#include "ui/dashboard/period_bar.h"
#include "ui/dashboard/tile_words.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/page_header.h"
#include "ui/words/metric_text.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

namespace priyom::dashboard {

using kit::Tone;
using reports::FigureQuery;
using reports::OriginKind;
using theme::FontRole;

namespace {

constexpr int kTiles = 6;

reports::GroupKind groupOf(OriginKind kind)
{
    switch (kind) {
    case OriginKind::Channel: return reports::GroupKind::Channel;
    case OriginKind::Source: return reports::GroupKind::Source;
    case OriginKind::Campaign: return reports::GroupKind::Campaign;
    }
    return reports::GroupKind::Whole;
}

QString originWord(OriginKind kind)
{
    switch (kind) {
    case OriginKind::Channel: return DashboardView::tr("каналы");
    case OriginKind::Source: return DashboardView::tr("источники");
    case OriginKind::Campaign: return DashboardView::tr("кампании");
    }
    return {};
}

} // namespace

DashboardView::DashboardView(const kit::Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_header(new kit::PageHeader(theme, tr("Сводка"))), m_period(new PeriodBar(theme)),
      m_problem(new kit::Label(theme, FontRole::Body, Tone::Bad)), m_scroll(new QScrollArea)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header->setSubtitle(tr("показатели по обращениям"));
    m_header->addAction(m_period);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 0, 16, 0);
    head->addWidget(m_header);
    column->addLayout(head);
    column->addWidget(m_problem);
    column->addWidget(m_scroll, 1);
    // The cards wait for the first answer out of sight: their headings would be cut and their tiles bare.
    QSizePolicy policy = m_scroll->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_scroll->setSizePolicy(policy);
    m_scroll->hide();
    m_problem->setContentsMargins(16, 0, 16, 8);
    m_problem->setWordWrap(true);
    m_problem->hide();
    buildCards();
    m_scroll->setWidget(m_grid);
    setTabOrder(m_originSwitch, m_origins->bars()); // the switch was made after the bars below it
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    connect(m_period, &PeriodBar::chosen, this, &DashboardView::asked);
    connect(m_period, &PeriodBar::compareToggled, this, &DashboardView::showTiles);
}

void DashboardView::buildCards()
{
    GridCards cards;
    for (int at = 0; at < kTiles; ++at) {
        auto* tile = new kit::KpiTile(m_theme);
        m_tiles.append(tile);
        cards.tiles.append(tile);
        connect(tile, &QAbstractButton::clicked, this, [this, at] {
            if (at < int(m_shown.tiles.size()))
                Q_EMIT opened({m_shown.tiles[std::size_t(at)].metric, m_shown.period.days}, words::metricName(m_shown.tiles[std::size_t(at)].metric));
        });
    }
    cards.brief = m_brief = new BriefCard(m_theme);
    cards.funnel = m_funnel = new BarsCard(m_theme, tr("Воронка"));
    m_funnel->card()->setNote(tr("доля к прошлому шагу"));
    m_funnel->bars()->setColumns(46, 56);
    cards.origins = m_origins = new BarsCard(m_theme, tr("Источники"));
    m_origins->bars()->setColumns(40, 78);
    m_origins->bars()->setBarHeight(16);
    m_origins->card()->setNote(tr("конверсия"));
    m_originSwitch = new kit::KeycapButton(m_theme, originWord(m_originKind));
    m_originSwitch->setSize(kit::ButtonSize::Small);
    m_originSwitch->setOpensMenu(true);
    m_origins->card()->head()->insertWidget(1, m_originSwitch);
    auto* chart = new kit::Card;
    m_noShows = new charts::ChartWidget(m_theme);
    auto* inside = chart->column(15, 0);
    inside->setContentsMargins(15, 8, 8, 12); // its title is level with the cards beside it
    inside->addWidget(m_noShows);
    cards.chart = chart;
    cards.managers = m_managers = new ManagersCard(m_theme);
    m_grid = new FlowGrid(cards);

    connect(m_brief, &BriefCard::opened, this, &DashboardView::opened);
    connect(m_managers, &ManagersCard::opened, this, &DashboardView::opened);
    connect(m_managers, &ManagersCard::breachesAsked, this, &DashboardView::breachesAsked);
    connect(m_funnel->bars(), &kit::BarList::activated, this, &DashboardView::openFunnel);
    connect(m_origins->bars(), &kit::BarList::activated, this, &DashboardView::openOrigin);
    connect(m_originSwitch, &QPushButton::clicked, this, &DashboardView::offerOrigins);
}

void DashboardView::showCards()
{
    if (std::exchange(m_isAnswered, true))
        return;
    QSizePolicy policy = m_scroll->sizePolicy();
    policy.setRetainSizeWhenHidden(false);
    m_scroll->setSizePolicy(policy);
    const QWidget* focused = window()->focusWidget(); // the answer may come before the window is active
    m_scroll->show();
    if (focused == this || isAncestorOf(focused))
        takeFocus();
}

void DashboardView::setDashboard(const reports::OwnerDashboard& dashboard)
{
    m_shown = dashboard;
    m_period->setShown(dashboard.period);
    showTiles();
    m_brief->setBrief(dashboard.brief);
    m_funnel->bars()->setBars(funnelBars(dashboard.funnel));
    m_funnel->setRemark(bottleneck(dashboard.funnel));
    m_origins->bars()->setBars(originBars(dashboard.origins, dashboard.originKind, dashboard.conversionTarget));
    m_origins->setRemark(weakestOrigin(dashboard.origins, dashboard.originKind, dashboard.conversionTarget));
    m_noShows->setSpec(noShowChart(dashboard.noShowWeeks, dashboard.noShowLimit));
    const Course course = noShowCourse(dashboard.noShowWeeks);
    m_noShows->setRemark(course.text, course.tone);
    m_noShows->setFootnote(tr("Пустой кружок: неделя не закончилась или визитов меньше %1").arg(reports::kEnoughCases));
    m_managers->setDashboard(dashboard);
    showCards();
}

void DashboardView::showTiles()
{
    for (int at = 0; at < m_tiles.size(); ++at) {
        const bool there = at < int(m_shown.tiles.size());
        m_tiles.at(at)->setVisible(there);
        if (!there)
            continue;
        const reports::Tile& tile = m_shown.tiles[std::size_t(at)];
        if (isPending(tile))
            m_tiles.at(at)->setPending(pendingWords(tile, m_shown.today));
        else
            m_tiles.at(at)->setKpi(tileWords(tile, m_period->compares()));
    }
}

void DashboardView::buildEmpty()
{
    m_empty = new kit::EmptyState(m_theme, tr("Показатели появятся с первым лидом"),
                                  tr("Нужен только телефон или имя. Каждая цифра здесь откроет строки, из которых она сложилась."));
    m_addLead = m_empty->setAction(tr("Добавить лид"), QStringLiteral("F2"));
    m_empty->setPreview(tr("Так будет выглядеть сводка"),
                        {{words::metricName(QStringLiteral("revenue")), tr("Сколько оплачено и каков прогноз к плану")},
                         {words::metricName(QStringLiteral("conversion")), tr("Сколько обращений стали записями")},
                         {words::metricName(QStringLiteral("first_response_median")), tr("Как быстро отвечаем в чатах")},
                         {words::metricName(QStringLiteral("no_show_rate")), tr("Сколько визитов не состоялось")},
                         {words::metricName(QStringLiteral("average_check")), tr("Сколько приносит один визит")}});
    m_empty->layout()->setContentsMargins(16, 0, 16, 0);
    static_cast<QVBoxLayout*>(layout())->addWidget(m_empty, 1);
    connect(m_addLead, &QPushButton::clicked, this, &DashboardView::addLeadAsked);
}

void DashboardView::setEmpty(bool empty)
{
    if (empty && !m_empty)
        buildEmpty();
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    m_scroll->setVisible(!empty);
    m_period->setVisible(!empty);
    if (m_empty)
        m_empty->setVisible(empty);
    if (hadFocus && empty != m_isEmpty)
        takeFocus();
    m_isEmpty = empty;
}

void DashboardView::setProblem(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void DashboardView::takeFocus()
{
    if (!m_isAnswered)
        setFocus(Qt::OtherFocusReason); // hands it on with the first answer
    else if (m_empty && !m_empty->isHidden())
        m_addLead->setFocus(Qt::OtherFocusReason);
    else
        m_tiles.constFirst()->setFocus(Qt::OtherFocusReason);
}

void DashboardView::openTile(const QString& metric)
{
    for (int at = 0; at < int(m_shown.tiles.size()); ++at) {
        if (m_shown.tiles[std::size_t(at)].metric == metric)
            m_tiles.at(at)->click();
    }
}

void DashboardView::offerOrigins()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const OriginKind kind : {OriginKind::Channel, OriginKind::Source, OriginKind::Campaign}) {
        QAction* action = menu->addAction(originWord(kind));
        action->setCheckable(true);
        action->setChecked(kind == m_originKind);
        connect(action, &QAction::triggered, this, [this, kind] {
            m_originKind = kind;
            m_originSwitch->setText(originWord(kind));
            Q_EMIT asked();
        });
    }
    menu->popup(m_originSwitch->mapToGlobal(QPoint(0, m_originSwitch->height() + 2)));
}

void DashboardView::openFunnel(int row)
{
    const QString title = m_funnel->bars()->accessibleName();
    Q_EMIT opened({m_shown.funnel.at(std::size_t(row)).metric, m_shown.period.days}, title);
}

void DashboardView::openOrigin(int row)
{
    const reports::OriginRow& origin = m_shown.origins.at(std::size_t(row));
    FigureQuery query{QStringLiteral("conversion"), m_shown.period.days};
    query.by = groupOf(m_shown.originKind);
    query.key = origin.key;
    Q_EMIT opened(query, originName(origin, m_shown.originKind));
}

} // namespace priyom::dashboard
