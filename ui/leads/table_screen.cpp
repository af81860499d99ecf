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
#include "ui/words/date_text.h"
#include "ui/words/lead_words.h"
#include "ui/words/number_text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace priyom::desk {

namespace {

using namespace std::chrono_literals;

constexpr int kPageRows = 100;
constexpr auto kFindPause = 150ms;
constexpr int kOpenStages = 3; // New, Qualified, Confirmed
constexpr int kHeadPadding = 18;
constexpr int kCellPadding = 16;
constexpr int kWidestDue = 204;
constexpr int kCountEvery = 5; // seconds, as the board is ranked

bool isInWork(const LeadCard& card)
{
    return card.stage == Stage::New || card.stage == Stage::Qualified || card.stage == Stage::Confirmed;
}

} // namespace

TableScreen::TableScreen(const theme::Theme& theme, backend::Backend& backend, const DeskLists& lists, const DueClock& clock,
                         QWidget* parent)
    : QWidget(parent), m_theme(theme), m_backend(backend), m_lists(lists), m_clock(clock), m_model(new LeadsTableModel(clock, this)),
      m_tabs(new TabRow(theme, {tr("Все в работе"), tr("Мои"), tr("Просрочены"), tr("Подтвердить"), tr("Перезвонить сегодня"), {}})),
      m_find(new kit::Field(theme, tr("Найти"))), m_view(new QTableView),
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
    connect(m_tabs, &TabRow::currentChanged, this, &TableScreen::refill);
    connect(m_find, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(m_export, &QPushButton::clicked, this, &TableScreen::exportAsked);
    connect(m_model, &LeadsTableModel::moreAsked, this, [this] { askPage(false); });
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
    for (const Stage stage : {Stage::New, Stage::Qualified, Stage::Confirmed, Stage::Came, Stage::NoShow}) {
        auto* chip = new kit::FilterChip(m_theme, words::stageWord(stage));
        chip->setGlyph(glyphOf(stage));
        chip->setChecked(m_chips.size() < kOpenStages);
        connect(chip, &QAbstractButton::toggled, this, &TableScreen::refill);
        m_chips.append(chip);
    }
    rows->addWidget(new FindRow(m_theme, m_find, m_chips));
    return tools;
}

// Beside the open panel the service keeps its words: the channel becomes its sign alone. Without it names are whole.
void TableScreen::fitColumns()
{
    using Widths = std::array<int, LeadsTableModel::ColumnCount>;
    constexpr Widths beside{138, 122, 130, 98, 0, 156, 44};
    constexpr Widths narrow{138, 122, 130, 44, 0, 156, 44};
    constexpr Widths alone{150, 210, 140, 120, 0, 178, 60};
    constexpr int kNarrowBelow = 800;
    constexpr int kAloneFrom = 960;
    const int room = m_view->viewport()->width();
    const Widths& widths = room >= m_theme.px(kAloneFrom) ? alone : room >= m_theme.px(kNarrowBelow) ? beside : narrow;
    for (int column = 0; column < LeadsTableModel::ColumnCount; ++column) {
        if (column != LeadsTableModel::ServiceColumn) // it stretches
            m_view->horizontalHeader()->resizeSection(column, widthOf(column, widths[static_cast<std::size_t>(column)]));
    }
}

// A column is never narrower than its own name, and that of the terms than the longest of them: a term that is cut is none.
int TableScreen::widthOf(int column, int wished) const
{
    if (column == LeadsTableModel::DueColumn)
        return std::clamp(longestDue() + kCellPadding, m_theme.px(wished), m_theme.px(kWidestDue));
    const QString name = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return std::max(m_theme.px(wished), kit::textWidth(name, m_theme.font(kit::FontRole::CaptionMedium)) + kHeadPadding);
}

int TableScreen::longestDue() const
{
    int longest = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QVariant chip = m_model->index(row, LeadsTableModel::DueColumn).data(kit::ChipRole);
        if (chip.isValid())
            longest = std::max(longest, kit::chipSize(chip.value<kit::ChipLook>(), m_theme).width());
    }
    return longest;
}

void TableScreen::makeTable()
{
    m_view->setModel(m_model);
    kit::styleTable(m_view, m_theme);
    m_view->setAccessibleName(tr("Таблица лидов"));
    m_nothing = new kit::EmptyNote(m_theme, m_view);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this); // by its width the columns are fitted: the view's own comes before it
    QHeaderView* head = m_view->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::Fixed);
    head->setSectionResizeMode(LeadsTableModel::ServiceColumn, QHeaderView::Stretch);
    kit::followTheme(m_view, m_theme, [this] { fitColumns(); });
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
    m_choice = choice;
    m_export->setVisible(staff::scopeOf(m_lists.session, "export.leads") != staff::Scope::None);
    m_tabs->setTitle(LostOfMonth, tr("Отказы за %1").arg(words::monthNameText(m_clock.today())));
    showCounts();
    refill();
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
    const LateLeads before = m_late;
    showCounts();
    if (m_tabs->current() == Late && m_late != before)
        refill();
    Q_EMIT recounted();
}

void TableScreen::showCounts()
{
    int inWork = 0;
    for (int stage = 0; stage < m_chips.size(); ++stage) {
        const int count = m_board.counts[static_cast<std::size_t>(stage)];
        m_chips.at(stage)->setCount(count);
        inWork += stage < kOpenStages ? count : 0;
    }
    m_tabs->setCount(InWork, inWork);
    for (const Tab tab : {Mine, Late, ToConfirm, CallToday})
        m_tabs->setCount(tab, static_cast<int>(boardRows(tab).size()), tab == Late);
    m_late = lateAmong(m_board.cards, m_clock);
    m_tabs->setAbout(Late, lateText(m_late));
}

// The board holds all there is in work, unless there is more than anybody reads in columns.
bool TableScreen::fromBoard() const
{
    if (m_tabs->current() == LostOfMonth || !m_find->text().trimmed().isEmpty())
        return false;
    const int all = m_board.counts[0] + m_board.counts[1] + m_board.counts[2];
    return m_tabs->current() >= Late || all == std::count_if(m_board.cards.begin(), m_board.cards.end(), isInWork);
}

LeadCards TableScreen::boardRows(Tab tab) const
{
    LeadCards rows;
    for (const LeadCard& card : m_board.cards) {
        const bool calls = card.callbackAt && card.stage != Stage::Confirmed && card.stage != Stage::Came
                           && m_clock.zone().date(*card.callbackAt) <= m_clock.today();
        const bool wanted = tab == InWork || (tab == Mine && card.manager == m_lists.session.person)
                            || (tab == Late && lateWith(card, m_clock) != LateWith::Nothing) || (tab == ToConfirm && m_clock.asksToConfirm(card))
                            || (tab == CallToday && calls);
        if (wanted && (tab == InWork || tab == CallToday || isInWork(card)))
            rows.push_back(card);
    }
    return rows;
}

void TableScreen::refill()
{
    const bool lost = m_tabs->current() == LostOfMonth;
    for (kit::FilterChip* chip : std::as_const(m_chips))
        chip->setEnabled(!lost);
    m_nothing->setText(emptyText({static_cast<Tab>(m_tabs->current()), m_find->text().trimmed(), m_choice != leads::LeadChoice(),
                                  words::monthNameText(m_clock.today())}));
    if (!fromBoard()) {
        askPage(true);
        return;
    }
    const LeadId chosen = current() ? current()->id : LeadId();
    LeadCards rows = boardRows(static_cast<Tab>(m_tabs->current()));
    std::erase_if(rows, [this](const LeadCard& card) { return !m_chips.at(static_cast<int>(card.stage))->isChecked(); });
    sortByUrgency(rows, m_clock);
    const auto count = static_cast<int>(rows.size());
    m_answered = ++m_asked; // an answer still on its way is not wanted any more
    m_model->setRows(std::move(rows), false);
    fitColumns();
    m_foot->setText(tr("Показано %1, сначала срочные").arg(words::countText(count)));
    keepCurrent(chosen);
}

leads::LeadOrder TableScreen::pageOrder() const
{
    return m_tabs->current() == LostOfMonth ? leads::LeadOrder::Arrival : leads::LeadOrder::Urgency;
}

leads::LeadFilter TableScreen::lostFilter(const leads::LeadChoice& choice, const DueClock& clock)
{
    leads::LeadFilter filter = filterOf(choice, clock.today(), clock.zone());
    const Period month = clock.zone().month(clock.today());
    filter.stages = {Stage::Lost};
    filter.arrived = filter.arrived ? Period{std::max(month.from, filter.arrived->from), std::min(month.to, filter.arrived->to)} : month;
    return filter;
}

leads::LeadFilter TableScreen::pageFilter() const
{
    const bool lost = m_tabs->current() == LostOfMonth;
    leads::LeadFilter filter = lost ? lostFilter(m_choice, m_clock) : filterOf(m_choice, m_clock.today(), m_clock.zone());
    filter.search = m_find->text().trimmed();
    if (lost)
        return filter;
    if (m_tabs->current() == Mine)
        filter.manager = m_lists.session.person;
    for (int stage = 0; stage < m_chips.size(); ++stage)
        if (m_chips.at(stage)->isChecked())
            filter.stages.insert(static_cast<Stage>(stage));
    return filter;
}

ShownLeads TableScreen::shown() const
{
    ShownLeads shown;
    shown.order = pageOrder();
    if (!fromBoard())
        shown.filter = pageFilter();
    for (int row = 0; !shown.filter && row < m_model->rowCount(); ++row)
        shown.leads.push_back(m_model->cardAt(m_model->index(row, 0))->id);
    return shown;
}

void TableScreen::askPage(bool anew)
{
    const leads::LeadFilter filter = pageFilter();
    const leads::LeadOrder order = pageOrder();
    const auto after = anew ? std::nullopt : m_next;
    const int question = ++m_asked;
    m_backend.ask(
        this,
        [filter, order, after](backend::Services& services, const staff::Session& session) {
            return services.leadDesk.page(session, filter, order, after, kPageRows);
        },
        [this, question, anew](const Result<leads::LeadPage>& page) { takePage(question, anew, page); });
}

void TableScreen::takePage(int question, bool anew, const Result<leads::LeadPage>& page)
{
    if (question != m_asked)
        return;
    m_answered = question;
    if (!page)
        return;
    const LeadId chosen = current() ? current()->id : LeadId();
    LeadCards rows;
    const bool more = page->next.has_value();
    for (const leads::LeadCard& card : page->cards)
        rows.push_back(shownCard(card, m_lists));
    m_next = page->next;
    if (anew)
        m_model->setRows(std::move(rows), more);
    else
        m_model->append(std::move(rows), more);
    const QString shown = words::countText(m_model->rowCount());
    m_foot->setText(more ? tr("Показано %1, прокрутите вниз, чтобы увидеть остальные").arg(shown) : tr("Показано %1, это все").arg(shown));
    if (anew)
        keepCurrent(chosen);
}

const LeadCard* TableScreen::current() const
{
    return m_model->cardAt(m_view->currentIndex());
}

void TableScreen::keepCurrent(LeadId lead)
{
    QModelIndex index = m_model->indexOf(m_awaitsRows && m_awaited.isValid() ? m_awaited : lead);
    if (const int vacant = std::exchange(m_vacant, -1); !index.isValid() && vacant >= 0)
        index = m_model->index(std::min(vacant, m_model->rowCount() - 1), LeadsTableModel::NameColumn);
    if (!index.isValid()) // who was chosen is not among them any more: the next key belongs to the first
        index = m_model->index(0, LeadsTableModel::NameColumn);
    if (!index.isValid())
        return;
    m_awaitsRows = false;
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
    m_awaitsRows = true;
    m_awaited = lead;
    if (there || (isSettled() && m_model->rowCount() > 0))
        keepCurrent(lead);
    m_view->scrollTo(m_view->currentIndex());
    m_view->setFocus(Qt::OtherFocusReason);
    return there;
}

void TableScreen::focusTable()
{
    choose(current() ? current()->id : m_awaitsRows ? m_awaited : LeadId());
}

void TableScreen::focusFind()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

bool TableScreen::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_view && (enter || key == Qt::Key_Space) && current()) {
        Q_EMIT opened(current()->id);
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
