// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/board_view.h"

#include "ui/leads/card_list.h"
#include "ui/leads/lost_target.h"
#include "ui/words/date_text.h"
#include "ui/words/number_text.h"

#include <QApplication>
#include <QHBoxLayout>

#include <algorithm>

namespace priyom::desk {

namespace {

using namespace std::chrono_literals;

constexpr int kGap = 8;
constexpr int kLeastColumn = 220;
constexpr int kNarrowWindow = 1180;
constexpr int kNarrowBoard = 1000; // beside the card of a lead
constexpr int kRankEvery = 5; // seconds

constexpr std::array kShown{Stage::New, Stage::Qualified, Stage::Confirmed, Stage::Came, Stage::NoShow};

} // namespace

BoardView::BoardView(const theme::Theme& theme, const DueClock& clock, QWidget* parent)
    : QScrollArea(parent), m_theme(theme), m_clock(clock), m_lost(new LostTarget(theme)),
      m_elsewhere(new kit::Label(theme, kit::FontRole::Body, kit::Tone::Second))
{
    auto* ground = new QWidget;
    ground->setProperty("ground", QStringLiteral("clear"));
    auto* row = new QHBoxLayout(ground);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    for (std::size_t at = 0; at < kShown.size(); ++at) {
        m_columns[at] = new BoardColumn(theme, kShown[at], clock);
        row->addWidget(m_columns[at], 1);
        connectColumn(m_columns[at]);
    }
    m_columns.back()->addBelow(m_lost);
    m_elsewhere->setText(tr("Выбраны статусы, которых на доске нет. Ctrl T покажет их таблицей."));
    m_elsewhere->setAlignment(Qt::AlignCenter);
    m_elsewhere->hide();
    row->addWidget(m_elsewhere, 1);
    setWidget(ground);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_lost->setLostText(tr("Отказы за %1").arg(words::monthNameText(m_clock.today())));
    connect(m_lost, &LostTarget::dropped, this, [this](LeadId lead) { Q_EMIT moveAsked(lead, Stage::Lost); });
    connect(m_lost, &QAbstractButton::clicked, this, &BoardView::lostListAsked);
    kit::followTheme(this, theme, [this] { fitColumns(); });
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &BoardView::tick);
}

void BoardView::connectColumn(BoardColumn* column)
{
    const Stage stage = column->stage();
    CardList* list = &column->list();
    connect(&column->model(), &ColumnModel::dropped, this, [this, stage](LeadId lead) { Q_EMIT moveAsked(lead, stage); });
    connect(list, &CardList::sideways, this, [this, stage](int step) { goSideways(stage, step); });
    connect(list, &CardList::moveSideways, this, &BoardView::moveSideways);
    connect(list, &CardList::opened, this, [this, column](const QModelIndex& index) {
        if (const LeadCard* card = column->model().cardAt(index))
            Q_EMIT opened(card->id);
    });
    // One card is chosen on the whole board.
    connect(list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this, column](const QModelIndex& index) {
        for (BoardColumn* other : m_columns) {
            if (other != column && index.isValid())
                other->list().setCurrentIndex({});
        }
        if (index.isValid())
            Q_EMIT currentChanged();
    });
}

void BoardView::setCards(BoardCards given)
{
    std::array<LeadCards, 6> byStage;
    for (LeadCard& card : given.cards)
        byStage[static_cast<std::size_t>(card.stage)].push_back(std::move(card));
    for (BoardColumn* column : m_columns) {
        const auto at = static_cast<std::size_t>(column->stage());
        column->setCards(std::move(byStage[at]), given.counts[at]);
    }
    m_waits = std::move(given.waits);
    m_waiting = std::move(given.waiting);
    countLate();
    if (m_awaitsCards && firstShown() && firstShown()->list().hasFocus())
        focusCards();
    Q_EMIT ranked();
}

void BoardView::setStages(const QSet<Stage>& stages)
{
    for (BoardColumn* column : m_columns) {
        const bool shown = stages.isEmpty() || stages.contains(column->stage());
        if (!shown)
            column->list().setCurrentIndex({});
        column->setVisible(shown);
    }
    m_elsewhere->setVisible(!firstShown());
    fitColumns();
}

// Also before the board is on the screen.
BoardColumn* BoardView::firstShown() const
{
    const auto shown = std::ranges::find_if(m_columns, [](const BoardColumn* column) { return !column->isHidden(); });
    return shown == m_columns.end() ? nullptr : *shown;
}

void BoardView::setLostCount(int thisMonth)
{
    m_lost->setLostText(tr("Отказы за %1: %2").arg(words::monthNameText(m_clock.today()), words::countText(thisMonth)));
}

BoardColumn& BoardView::column(Stage stage)
{
    return *m_columns[std::min(static_cast<std::size_t>(stage), m_columns.size() - 1)];
}

const LeadCard* BoardView::current() const
{
    for (BoardColumn* column : m_columns) {
        if (const LeadCard* card = column->model().cardAt(column->list().currentIndex()))
            return card;
    }
    return nullptr;
}

const LeadCard* BoardView::cardOf(LeadId lead) const
{
    for (BoardColumn* column : m_columns) {
        if (const LeadCard* card = column->model().cardAt(column->model().indexOf(lead)))
            return card;
    }
    return nullptr;
}

bool BoardView::choose(LeadId lead)
{
    for (BoardColumn* column : m_columns) {
        const QModelIndex index = column->model().indexOf(lead);
        if (!index.isValid() || column->isHidden())
            continue;
        column->list().setCurrentIndex(index);
        column->list().scrollTo(index);
        column->list().setFocus(Qt::OtherFocusReason);
        ensureWidgetVisible(column, 0, 0);
        return true;
    }
    return false;
}

bool BoardView::hasKeys() const
{
    const QWidget* focus = QApplication::focusWidget();
    return focus && isAncestorOf(focus);
}

LeadCards BoardView::late() const
{
    LeadCards late;
    for (BoardColumn* column : m_columns) {
        for (int row = 0; !column->isHidden() && row < column->model().rowCount(); ++row) {
            const LeadCard* card = column->model().cardAt(column->model().index(row));
            if (m_clock.lateWith(*card) != leads::LateWith::Nothing)
                late.push_back(*card);
        }
    }
    for (const LeadCard& card : m_waiting) {
        const bool known = std::any_of(late.begin(), late.end(), [&](const LeadCard& other) { return other.id == card.id; });
        if (!known && m_clock.lateWith(card) != leads::LateWith::Nothing)
            late.push_back(card);
    }
    std::ranges::stable_sort(late, {}, [this](const LeadCard& card) { return m_clock.waitsSince(card); });
    return late;
}

void BoardView::focusCards()
{
    if (const LeadCard* card = current()) {
        choose(card->id);
        return;
    }
    const auto filled = std::find_if(m_columns.begin(), m_columns.end(),
                                     [](BoardColumn* column) { return !column->isHidden() && column->model().rowCount() > 0; });
    // Without cards yet the focus waits in the first column; the first ones to come take it.
    m_awaitsCards = filled == m_columns.end();
    BoardColumn* column = m_awaitsCards ? firstShown() : *filled;
    if (!column)
        return;
    CardList& list = column->list();
    list.setCurrentIndex(list.model()->index(0, 0));
    list.setFocus(Qt::OtherFocusReason);
}

void BoardView::goSideways(Stage from, int step)
{
    const int row = column(from).list().currentIndex().row();
    for (int at = static_cast<int>(from) + step; at >= 0 && at < static_cast<int>(m_columns.size()); at += step) {
        BoardColumn* next = m_columns[static_cast<std::size_t>(at)];
        if (next->isHidden() || next->model().rowCount() == 0)
            continue;
        next->list().setCurrentIndex(next->model().index(std::clamp(row, 0, next->model().rowCount() - 1)));
        next->list().setFocus(Qt::OtherFocusReason);
        ensureWidgetVisible(next, 0, 0);
        return;
    }
}

void BoardView::moveSideways(int step)
{
    const LeadCard* card = current();
    const int to = card ? static_cast<int>(card->stage) + step : -1;
    if (to >= 0 && to < static_cast<int>(m_columns.size()))
        Q_EMIT moveAsked(card->id, static_cast<Stage>(to));
}

void BoardView::tick()
{
    if (++m_ticks % kRankEvery == 0) {
        rank();
        return;
    }
    for (BoardColumn* column : m_columns)
        column->tick(false);
}

void BoardView::rank()
{
    for (BoardColumn* column : m_columns)
        column->tick(true);
    countLate();
    Q_EMIT ranked();
}

void BoardView::countLate()
{
    const leads::WaitCounts waits = m_waits.at(m_clock.now());
    for (BoardColumn* column : m_columns)
        column->setLate(waits.lateIn[static_cast<std::size_t>(column->stage())]);
}

// So that whole columns are seen: one more is never cut at the edge.
int BoardView::columnWidth() const
{
    const auto shown = static_cast<int>(
        std::ranges::count_if(m_columns, [](const BoardColumn* column) { return !column->isHidden(); }));
    const int fitting = std::clamp((width() + kGap) / (m_theme.px(kLeastColumn) + kGap), 1, std::max(1, shown));
    return (width() + kGap) / fitting - kGap;
}

bool BoardView::isNarrow() const
{
    return window()->width() < m_theme.px(kNarrowWindow) || width() < m_theme.px(kNarrowBoard);
}

void BoardView::fitColumns()
{
    for (BoardColumn* column : m_columns)
        column->setMinimumWidth(isNarrow() ? columnWidth() : 0);
    setHorizontalScrollBarPolicy(isNarrow() ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

void BoardView::resizeEvent(QResizeEvent* event)
{
    fitColumns();
    QScrollArea::resizeEvent(event);
    if (isNarrow()) // once the columns have their new width
        QMetaObject::invokeMethod(this, &BoardView::showCurrent, Qt::QueuedConnection);
}

void BoardView::showCurrent()
{
    if (const LeadCard* card = current())
        ensureWidgetVisible(&column(card->stage), 0, 0);
}

void BoardView::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    m_second.start();
    rank(); // time went by while the other form was shown
}

void BoardView::hideEvent(QHideEvent* event)
{
    QScrollArea::hideEvent(event);
    m_second.stop();
}

} // namespace priyom::desk
