// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/card_list.h"

#include "ui/leads/lead_card_delegate.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QScrollArea>

#include <algorithm>

namespace priyom::desk {

CardList::CardList(QWidget* parent) : QListView(parent)
{
    setProperty("ground", QStringLiteral("clear"));
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // «Ещё N ниже» says it; the wheel and the arrows scroll
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(false);
    setUniformItemSizes(true);
    setMinimumHeight(1);
    setMouseTracking(true);
    connect(this, &QAbstractItemView::doubleClicked, this, &CardList::opened);
}

int CardList::hiddenBelow() const
{
    const int rows = model() ? model()->rowCount() : 0;
    if (rows == 0)
        return 0;
    const int height = sizeHintForRow(0);
    const int bottom = verticalScrollBar()->value() + viewport()->height() + LeadCardDelegate::kCardGap;
    return std::clamp(rows - bottom / std::max(1, height), 0, rows);
}

int CardList::wholeCards() const
{
    return (viewport()->height() + LeadCardDelegate::kCardGap) / std::max(1, sizeHintForRow(0));
}

void CardList::updateVisible()
{
    const QRect seen = viewport()->rect();
    for (QModelIndex index = indexAt(QPoint(seen.center().x(), 0)); index.isValid(); index = index.siblingAtRow(index.row() + 1)) {
        if (!visualRect(index).intersects(seen))
            return;
        update(index);
    }
}

void CardList::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        const int step = key == Qt::Key_Left ? -1 : 1;
        if (event->modifiers().testFlag(Qt::ControlModifier))
            Q_EMIT moveSideways(step);
        else
            Q_EMIT sideways(step);
    } else if ((key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
    } else {
        QListView::keyPressEvent(event);
    }
}

void CardList::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event); // which makes the first card the current one, but chooses none
    if (model() && model()->rowCount() > 0 && !selectionModel()->hasSelection())
        setCurrentIndex(currentIndex().isValid() ? currentIndex() : model()->index(0, 0));
    // Tab that comes from outside the board does not scroll it.
    for (QWidget* outer = parentWidget(); outer; outer = outer->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(outer))
            area->ensureWidgetVisible(this, 0, 0);
}

} // namespace priyom::desk
