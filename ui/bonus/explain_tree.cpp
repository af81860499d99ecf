// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bonus/explain_tree.h"

#include "ui/bonus/explain_delegate.h"
#include "ui/bonus/explain_model.h"
#include "ui/kit/painting.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace priyom::bonus {

namespace {

constexpr int kIndent = 20;
constexpr int kAmountWidth = 98;
constexpr int kChevron = 14;
constexpr int kTitlePercent = 41; // formulas are long, names are not

} // namespace

ExplainTree::ExplainTree(const kit::Theme& theme, QWidget* parent) : QTreeView(parent), m_theme(theme), m_model(new ExplainModel(this))
{
    setModel(m_model);
    setItemDelegate(new ExplainDelegate(theme, this));
    setHeaderHidden(true);
    setIndentation(kIndent);
    setFrameShape(NoFrame);
    setUniformRowHeights(false);
    setSelectionBehavior(SelectRows);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Расчёт"));
    header()->setStretchLastSection(false);
    connect(this, &QTreeView::doubleClicked, this, &ExplainTree::open);
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex& index) { keepFolding(index, true); });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex& index) { keepFolding(index, false); });
    kit::followTheme(this, theme, [this] {
        fitColumns();
        scheduleDelayedItemsLayout();
    });
}

ExplainTree::Place ExplainTree::placeOf(QModelIndex index)
{
    Place place;
    for (; index.isValid(); index = index.parent())
        place.prepend(index.row());
    return place;
}

QModelIndex ExplainTree::nearestTo(const Place& place) const
{
    QModelIndex index;
    for (const int row : place) {
        const int rows = m_model->rowCount(index);
        if (rows == 0)
            break;
        index = m_model->index(std::min(row, rows - 1), 0, index);
    }
    return index;
}

void ExplainTree::setNodes(std::vector<ExplainNode> nodes)
{
    m_isFilling = true;
    m_model->setNodes(std::move(nodes));
    expandAll();
    for (const Place& place : std::as_const(m_folded)) {
        const QModelIndex index = nearestTo(place);
        if (placeOf(index) == place)
            collapse(index);
    }
    setCurrentIndex(nearestTo(m_place.isEmpty() ? Place{0} : m_place));
    m_isFilling = false;
}

void ExplainTree::startOver()
{
    m_place.clear();
    m_folded.clear();
}

void ExplainTree::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    if (!m_isFilling)
        m_place = placeOf(current);
    Q_EMIT onEnterChanged();
}

ExplainTree::OnEnter ExplainTree::onEnter() const
{
    const QModelIndex line = currentIndex().siblingAtColumn(0);
    if (!line.isValid())
        return OnEnter::Nothing;
    if (m_model->node(line).opens)
        return OnEnter::Opens;
    if (!m_model->hasChildren(line))
        return OnEnter::Nothing;
    return isExpanded(line) ? OnEnter::Folds : OnEnter::Unfolds;
}

void ExplainTree::keepFolding(const QModelIndex& index, bool folded)
{
    Q_EMIT onEnterChanged();
    if (m_isFilling)
        return;
    if (folded)
        m_folded.insert(placeOf(index));
    else
        m_folded.remove(placeOf(index));
}

void ExplainTree::fitColumns()
{
    const int amount = m_theme.px(kAmountWidth);
    const int rest = viewport()->width() - amount;
    const int title = rest * kTitlePercent / 100;
    setColumnWidth(ExplainModel::Title, title);
    setColumnWidth(ExplainModel::Formula, rest - title);
    setColumnWidth(ExplainModel::Amount, amount);
}

void ExplainTree::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void ExplainTree::drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const
{
    const kit::Tokens& tokens = m_theme.tokens();
    const NodeKind kind = m_model->node(index).kind;
    const bool nested = kind == NodeKind::Record || kind == NodeKind::Fact;
    const bool chosen = selectionModel()->isSelected(index);
    paintRow(*painter, rect, {nested, chosen, chosen && hasFocus()}, tokens);
    if (chosen && hasFocus())
        painter->fillRect(QRectF(rect.left(), rect.top(), kRing, rect.height()), tokens.accent);
    if (!m_model->hasChildren(index))
        return;
    const QRectF where(rect.right() - kChevron - 1, rect.center().y() - kChevron / 2.0, kChevron, kChevron);
    m_theme.icons().draw(*painter, where, isExpanded(index) ? theme::Icon::ChevronDown : theme::Icon::ChevronRight, tokens.t2);
}

void ExplainTree::open(const QModelIndex& index)
{
    const ExplainNode& node = m_model->node(index);
    if (node.opens && node.kind == NodeKind::Record) // the rows are the line's, and this is one of them
        Q_EMIT opened(*node.opens, m_model->node(index.siblingAtColumn(0).parent()).title, node.record);
    else if (node.opens)
        Q_EMIT opened(*node.opens, node.title, 0);
    else if (m_model->hasChildren(index.siblingAtColumn(0)))
        setExpanded(index.siblingAtColumn(0), !isExpanded(index.siblingAtColumn(0)));
}

void ExplainTree::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        open(currentIndex());
    else
        QTreeView::keyPressEvent(event);
}

} // namespace priyom::bonus
