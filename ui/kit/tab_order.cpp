// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/tab_order.h"

#include <QLayout>
#include <QScrollArea>
#include <QWidget>

namespace priyom::kit {

namespace {

void collect(QWidget* widget, QList<QWidget*>& stops);

void collect(const QLayout& layout, QList<QWidget*>& stops)
{
    for (int place = 0; place < layout.count(); ++place) {
        QLayoutItem* const item = layout.itemAt(place);
        if (item->widget())
            collect(item->widget(), stops);
        else if (item->layout())
            collect(*item->layout(), stops);
    }
}

void collect(QWidget* widget, QList<QWidget*>& stops)
{
    // What hands its focus to a part of itself goes as one: left behind, Tab would come to the part by way of it.
    if (widget->focusProxy() && widget->isAncestorOf(widget->focusProxy())) {
        stops += widget;
        return;
    }
    if ((widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus)
        stops += widget;
    if (const auto* area = qobject_cast<const QScrollArea*>(widget); area && area->widget())
        collect(area->widget(), stops);
    else if (widget->layout())
        collect(*widget->layout(), stops);
}

void inOrder(const QList<QWidget*>& stops)
{
    for (int at = 1; at < stops.size(); ++at)
        QWidget::setTabOrder(stops[at - 1], stops[at]);
}

} // namespace

void tabThrough(QWidget* before, QWidget* inside)
{
    QList<QWidget*> stops{before};
    collect(inside, stops);
    inOrder(stops);
}

void tabThrough(QWidget* inside)
{
    QList<QWidget*> stops;
    collect(inside, stops);
    inOrder(stops);
}

} // namespace priyom::kit
