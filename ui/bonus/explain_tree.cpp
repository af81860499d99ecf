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
    kit::followTheme(this, theme, [this] {
        fitColumns();
        scheduleDelayedItemsLayout();
    });
}

void ExplainTree::setNodes(std::vector<ExplainNode> nodes)
{
    const int top = currentIndex().isValid() && !currentIndex().parent().isValid() ? currentIndex().row() : 0;
    m_model->setNodes(std::move(nodes));
    expandAll();
    setCurrentIndex(m_model->index(std::min(top, std::max(0, m_model->rowCount() - 1)), 0));
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
    painter->fillRect(rect, chosen ? tokens.accentS : nested ? tokens.subtle : tokens.surface);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), chosen ? tokens.accent : tokens.border);
    if (chosen)
        painter->fillRect(QRectF(rect.left(), rect.top(), rect.width(), 1.5), tokens.accent);
    if (!m_model->hasChildren(index))
        return;
    const QRectF where(rect.right() - kChevron - 1, rect.center().y() - kChevron / 2.0, kChevron, kChevron);
    m_theme.icons().draw(*painter, where, isExpanded(index) ? theme::Icon::ChevronDown : theme::Icon::ChevronRight, tokens.t2);
}

void ExplainTree::open(const QModelIndex& index)
{
    const ExplainNode& node = m_model->node(index);
    if (node.opens)
        Q_EMIT opened(*node.opens, node.title);
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
