// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/table_screen.h"

#include "core/backend/services.h"
#include "core/staff/rights.h"
#include "ui/desk/desk_signs.h"
#include "ui/kit/card.h"
#include "ui/kit/empty_note.h"
#include "ui/kit/table_style.h"
#include "ui/leads/empty_words.h"
#include "ui/leads/find_row.h"
#include "ui/leads/late_leads.h"
#include "ui/leads/leads_table_fit.h"
#include "ui/leads/order_words.h"
#include "ui/words/date_text.h"
#include "ui/words/error_text.h"
#include "ui/words/lead_words.h"
#include "ui/words/number_text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace priyom::desk {

namespace {

using namespace std::chrono_literals;

constexpr int kMostReread = 1000; // whoever has scrolled farther begins anew when something is changed
constexpr auto kFindPause = 150ms;
constexpr int kOpenStages = 3; // New, Qualified, Confirmed
constexpr int kCountEvery = 5; // seconds, as the board is ranked

// The order of each head; a lead that arrived is no column.
constexpr std::array<leads::LeadOrder, LeadsTableModel::ColumnCount> kOrders{
    leads::LeadOrder::Urgency, leads::LeadOrder::Name, leads::LeadOrder::Phone,  leads::LeadOrder::Channel,
    leads::LeadOrder::Service, leads::LeadOrder::Due,  leads::LeadOrder::Manager};

int columnOf(leads::LeadOrder order)
{
    const auto found = std::ranges::find(kOrders, order);
    return found == kOrders.end() ? -1 : int(found - kOrders.begin());
}

leads::Waiting waitingOf(TableScreen::Tab tab)
{
    switch (tab) {
    case TableScreen::Late: return leads::Waiting::TooLong;
    case TableScreen::ToConfirm: return leads::Waiting::Confirmation;
    case TableScreen::CallToday: return leads::Waiting::Call;
    default: return leads::Waiting::Anything;
    }
}

} // namespace

TableScreen::TableScreen(const theme::Theme& theme, backend::Backend& backend, const DeskLists& lists, const DueClock& clock,
                         QWidget* parent)
    : QWidget(parent), m_theme(theme), m_backend(backend), m_lists(lists), m_clock(clock), m_model(new LeadsTableModel(clock, this)),
      m_tabs(new TabRow(theme, {tr("Все в работе"), tr("Мои"), tr("Просрочены"), tr("Подтвердить"), tr("Перезвонить сегодня"), {}})),
      m_find(new kit::Field(theme, tr("Найти"))), m_view(new QTableView), m_head(new SortHeader(theme)),
      m_foot(new kit::Label(theme, kit::FontRole::Secondary, kit::Tone::Second)),
      m_export(new kit::KeycapButton(theme, tr("Выгрузить в CSV"), {}, kit::ButtonKind::Ghost))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTools());
    column->addWidget(kit::hairline());
    makeTable();
    column->addWidget(m_view, 1);
    setTabOrder(m_chips.constLast(), m_head); // the heads stand above the rows
    setTabOrder(m_head, m_view);
    column->addWidget(kit::hairline());
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(16, 8, 16, 8);
    foot->addWidget(m_foot);
    foot->addStretch(1);
    foot->addWidget(m_export);
    m_export->setSize(kit::ButtonSize::Small);
    m_export->hide();
    column->addLayout(foot);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kFindPause);
    m_second.setInterval(1s);
    connect(&m_pause, &QTimer::timeout, this, &TableScreen::refill);
    connect(&m_second, &QTimer::timeout, this, &TableScreen::tick);
    connect(m_tabs, &TabRow::currentChanged, this, [this] {
        showChips();
        refill();
    });
    connect(m_find, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(m_export, &QPushButton::clicked, this, &TableScreen::exportAsked);
    connect(m_model, &LeadsTableModel::moreAsked, this, [this] { askPage(false, kPageRows); });
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, &TableScreen::readAbove);
}

QWidget* TableScreen::makeTools()
{
    auto* tools = new QWidget;
    auto* rows = new QVBoxLayout(tools);
    rows->setContentsMargins(16, 0, 16, 10);
    rows->setSpacing(10);
    rows->addWidget(m_tabs);
    m_find->setLeadingIcon(theme::Icon::Search);
    m_find->setToolTip(tr("Найти среди лидов, Ctrl F"));
    m_find->installEventFilter(this);
    for (const Stage stage : leads::kAllStages) {
        auto* chip = new kit::FilterChip(m_theme, words::stageWord(stage));
        chip->setGlyph(glyphOf(stage));
        chip->setChecked(m_chips.size() < kOpenStages);
        connect(chip, &QAbstractButton::toggled, this, &TableScreen::takeChips);
        m_chips.append(chip);
    }
    rows->addWidget(new FindRow(m_theme, m_find, m_chips));
    return tools;
}

void TableScreen::makeTable()
{
    m_view->setHorizontalHeader(m_head);
    m_view->setModel(m_model);
    kit::styleTable(m_view, m_theme);
    kit::setTableEdge(m_view, kit::TableEdge::Page);
    m_view->setAccessibleName(tr("Таблица лидов"));
    m_nothing = new kit::EmptyNote(m_theme, m_view);
    m_view->installEventFilter(this);
    m_head->setSectionResizeMode(QHeaderView::Fixed);
    m_head->setSectionResizeMode(LeadsTableModel::ServiceColumn, QHeaderView::Stretch);
    connect(m_head, &SortHeader::sortAsked, this, &TableScreen::sortBy);
    connect(m_head, &SortHeader::left, this, &TableScreen::focusTable);
    m_fit = new LeadsTableFit(m_theme, m_view, m_model, m_head);
    connect(m_view, &QTableView::doubleClicked, this, [this] {
        if (const LeadCard* card = current())
            Q_EMIT opened(card->id);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        // Qt makes a row current when the focus comes, and does not mark it.
        m_view->selectionModel()->select(m_view->currentIndex(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        if (const LeadCard* card = current())
            Q_EMIT currentChanged(card->id);
    });
}

void TableScreen::setBoard(const BoardCards& board, const leads::LeadChoice& choice)
{
    m_board = board;
    m_noStage = m_noStage && m_choice.stages == choice.stages;
    m_choice = choice;
    m_export->setVisible(staff::scopeOf(m_lists.session, "export.leads") != staff::Scope::None);
    m_tabs->setTitle(LostOfMonth, tr("Отказы за %1").arg(words::monthNameText(m_clock.today())));
    showChips();
    showCounts();
    reread();
}

// What the list shows of itself: who is in work; among who is to be called also who did not come.
QSet<Stage> TableScreen::ownStages() const
{
    if (m_tabs->current() == CallToday)
        return stagesOf(leads::Waiting::Call);
    return {Stage::New, Stage::Qualified, Stage::Confirmed};
}

void TableScreen::showChips()
{
    const QSet<Stage> stages = m_noStage ? QSet<Stage>() : m_choice.stages.isEmpty() ? ownStages() : m_choice.stages;
    for (int stage = 0; stage < m_chips.size(); ++stage) {
        const QSignalBlocker quiet(m_chips.at(stage));
        m_chips.at(stage)->setChecked(stages.contains(static_cast<Stage>(stage)));
    }
}

void TableScreen::takeChips()
{
    const QSet<Stage> stages = checkedStages();
    m_noStage = stages.isEmpty();
    refill();
    if (m_noStage)
        return;
    m_choice.stages = stages == ownStages() ? QSet<Stage>() : stages;
    Q_EMIT stagesChosen(m_choice.stages);
}

void TableScreen::setLostCount(int count)
{
    m_tabs->setCount(LostOfMonth, count);
}

void TableScreen::setTab(Tab tab)
{
    m_tabs->setCurrent(tab);
}

void TableScreen::tick()
{
    m_model->refreshDues(m_view->rowAt(0), std::max(m_view->rowAt(0), m_view->rowAt(m_view->viewport()->height() - 1)));
    if (++m_ticks % kCountEvery == 0)
        recount();
}

void TableScreen::recount()
{
    const leads::WaitCounts before = m_waits;
    showCounts();
    if (m_waits != before && waitingOf(static_cast<Tab>(m_tabs->current())) != leads::Waiting::Anything)
        reread();
    Q_EMIT recounted();
}

void TableScreen::showCounts()
{
    m_waits = m_board.waits.at(m_clock.now());
    m_tabs->setCount(InWork, m_board.counts[0] + m_board.counts[1] + m_board.counts[2]);
    m_tabs->setCount(Mine, static_cast<int>(m_board.mine));
    m_tabs->setCount(Late, m_waits.late.all(), true);
    m_tabs->setCount(ToConfirm, m_waits.toConfirm);
    m_tabs->setCount(CallToday, m_waits.toCall);
    m_tabs->setAbout(Late, lateText(m_waits.late));
}

void TableScreen::refill()
{
    m_fromEnd = false;
    fill(kPageRows);
}

// As far as one has scrolled: what was changed elsewhere moves nobody.
void TableScreen::reread()
{
    fill(std::clamp(m_model->rowCount(), kPageRows, kMostReread));
}

void TableScreen::fill(int rows)
{
    const auto tab = static_cast<Tab>(m_tabs->current());
    const bool anyStage = tab == LostOfMonth || !checkedStages().isEmpty();
    for (kit::FilterChip* chip : std::as_const(m_chips))
        chip->setEnabled(tab != LostOfMonth);
    m_nothing->setText(emptyText({tab, m_find->text().trimmed(), m_choice != leads::LeadChoice(), words::monthNameText(m_clock.today()), !anyStage}));
    m_head->setSorted(columnOf(sorting().order), sorting().reversed);
    askStageCounts();
    if (anyStage) {
        askPage(true, rows);
        return;
    }
    m_answered = ++m_asked; // an answer still on its way is not wanted any more
    m_model->setRows({}, false);
    showFoot(false);
}

void TableScreen::sortBy(int column)
{
    const leads::LeadOrder order = kOrders.at(static_cast<std::size_t>(column));
    m_sorting = leads::LeadSorting(order, sorting().order == order && !sorting().reversed);
    refill();
}

leads::LeadSorting TableScreen::sorting() const
{
    return m_sorting.value_or(m_tabs->current() == LostOfMonth ? leads::LeadOrder::Arrival : leads::LeadOrder::Due);
}

QSet<Stage> TableScreen::checkedStages() const
{
    QSet<Stage> stages;
    for (int stage = 0; stage < m_chips.size(); ++stage)
        if (m_chips.at(stage)->isChecked())
            stages.insert(static_cast<Stage>(stage));
    return stages;
}

leads::LeadFilter TableScreen::lostFilter(const leads::LeadChoice& choice, const DueClock& clock)
{
    leads::LeadFilter filter = filterOf(choice, clock.today(), clock.zone());
    const Period month = clock.zone().month(clock.today());
    filter.stages = {Stage::Lost};
    filter.arrived = filter.arrived ? Period{std::max(month.from, filter.arrived->from), std::min(month.to, filter.arrived->to)} : month;
    return filter;
}

// Whatever the statuses.
leads::LeadFilter TableScreen::tabFilter() const
{
    const auto tab = static_cast<Tab>(m_tabs->current());
    leads::LeadFilter filter = tab == LostOfMonth ? lostFilter(m_choice, m_clock) : filterOf(m_choice, m_clock.today(), m_clock.zone());
    filter.search = m_find->text().trimmed();
    filter.waiting = waitingOf(tab);
    if (tab == Mine)
        filter.manager = m_lists.session.person;
    if (tab != LostOfMonth)
        filter.stages.clear();
    return filter;
}

leads::LeadFilter TableScreen::pageFilter() const
{
    leads::LeadFilter filter = tabFilter();
    if (m_tabs->current() != LostOfMonth)
        filter.stages = checkedStages();
    return filter;
}

ShownLeads TableScreen::shown() const
{
    const bool nobody = m_tabs->current() != LostOfMonth && checkedStages().isEmpty();
    return {nobody ? std::nullopt : std::optional(pageFilter()), sorting()};
}

void TableScreen::askPage(bool anew, int rows)
{
    const auto after = anew ? std::nullopt : m_next;
    const int question = ++m_asked;
    leads::LeadSorting order = sorting();
    if (m_fromEnd)
        order.reversed = !order.reversed;
    m_backend.ask(
        this,
        [filter = pageFilter(), sorting = order, after, rows](backend::Services& services, const staff::Session& session) {
            return services.leadDesk.page(session, filter, sorting, after, rows);
        },
        [this, question, anew](const Result<leads::LeadPage>& page) { takePage(question, anew, page); });
}

// What each chip would show, were it alone: of the tab, the filter and the search, however old.
void TableScreen::askStageCounts()
{
    if (m_tabs->current() == LostOfMonth)
        return;
    const int question = ++m_countAsked;
    m_backend.ask(
        this,
        [filter = tabFilter()](backend::Services& services, const staff::Session& session) { return services.leadDesk.countByStage(session, filter); },
        [this, question](const Result<std::optional<leads::StageCounts>>& counts) {
            if (question != m_countAsked)
                return;
            m_counted = question;
            for (int stage = 0; stage < m_chips.size(); ++stage)
                m_chips.at(stage)->setCount(counts && *counts ? static_cast<int>((**counts)[static_cast<std::size_t>(stage)]) : -1);
        });
}

void TableScreen::takePage(int question, bool anew, const Result<leads::LeadPage>& page)
{
    if (question != m_asked)
        return;
    if (!page) {
        m_answered = question;
        m_model->missMore();
        m_foot->setText(tr("Список не прочитан: %1").arg(words::errorText(page.error())));
        return;
    }
    const LeadId chosen = current() ? current()->id : LeadId();
    LeadCards rows;
    for (const leads::LeadCard& card : page->cards)
        rows.push_back(shownCard(card, m_lists));
    m_next = page->next;
    putRows(std::move(rows), anew);
    m_answered = question; // not before: rows that are put in anew are scrolled to their beginning for a moment
    m_fit->fit();
    showFoot(m_next.has_value());
    const Mark mark = std::exchange(m_mark, Mark::Kept);
    if (mark != Mark::Kept)
        markRow(mark == Mark::First ? 0 : m_model->rowCount() - 1);
    else if (anew)
        keepCurrent(chosen);
}

void TableScreen::showFoot(bool more)
{
    const QString shown = words::countText(m_model->rowCount());
    const QString order = orderText(sorting());
    if (more && m_fromEnd)
        m_foot->setText(tr("Показаны последние %1, %2, прокрутите вверх, чтобы увидеть остальные").arg(shown, order));
    else
        m_foot->setText(more ? tr("Показано %1, %2, прокрутите вниз, чтобы увидеть остальные").arg(shown, order) : tr("Показано %1, %2").arg(shown, order));
}

const LeadCard* TableScreen::current() const
{
    return m_model->cardAt(m_view->currentIndex());
}

void TableScreen::keepCurrent(LeadId lead)
{
    const bool isAwaited = m_awaited && (!m_awaited->marked.isValid() || m_awaited->marked == lead);
    QModelIndex index = isAwaited ? m_model->indexOf(m_awaited->lead) : QModelIndex();
    if (!index.isValid())
        index = m_model->indexOf(lead);
    if (const int vacant = std::exchange(m_vacant, -1); !index.isValid() && vacant >= 0)
        index = m_model->index(std::min(vacant, m_model->rowCount() - 1), LeadsTableModel::NameColumn);
    if (!index.isValid()) // who was chosen is not among them any more: the next key belongs to the first
        index = m_model->index(0, LeadsTableModel::NameColumn);
    if (!index.isValid())
        return;
    m_awaited.reset();
    m_view->setCurrentIndex(index);
}

// Only in the list of all and without a search: what was narrowed down by hand stays so.
void TableScreen::reveal(LeadId lead)
{
    if (m_tabs->current() != InWork || !m_find->text().trimmed().isEmpty())
        return;
    const auto card = std::find_if(m_board.cards.begin(), m_board.cards.end(), [lead](const LeadCard& each) { return each.id == lead; });
    if (card != m_board.cards.end())
        m_chips.at(static_cast<int>(card->stage))->setChecked(true);
}

bool TableScreen::choose(LeadId lead)
{
    reveal(lead);
    return chooseShown(lead);
}

bool TableScreen::chooseShown(LeadId lead)
{
    const bool there = m_model->indexOf(lead).isValid();
    m_awaited = Awaited{lead, LeadId()};
    if (there || (isSettled() && m_model->rowCount() > 0))
        keepCurrent(lead);
    m_view->scrollTo(m_view->currentIndex());
    m_view->setFocus(Qt::OtherFocusReason);
    return there;
}

void TableScreen::follow(LeadId lead)
{
    m_awaited = Awaited{lead, current() ? current()->id : LeadId()};
}

void TableScreen::focusTable()
{
    choose(current() ? current()->id : m_awaited ? m_awaited->lead : LeadId());
}

void TableScreen::focusFind()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

bool TableScreen::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_view && (enter || key == Qt::Key_Space) && current()) {
        Q_EMIT opened(current()->id);
        return true;
    }
    if (watched == m_view && (key == Qt::Key_Home || key == Qt::Key_End)) {
        key == Qt::Key_Home ? goToFirst() : goToLast();
        return true;
    }
    if (watched == m_find && (enter || key == Qt::Key_Down)) {
        focusTable();
        return true;
    }
    if (watched == m_find && key == Qt::Key_Escape && !m_find->text().isEmpty()) {
        m_find->clear();
        refill();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void TableScreen::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_second.start();
    recount(); // time went by while the other form was shown
}

void TableScreen::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_second.stop();
}

} // namespace priyom::desk
