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
    if ((widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus)
        stops += widget;
    if (const auto* area = qobject_cast<const QScrollArea*>(widget); area && area->widget())
        collect(area->widget(), stops);
    else if (widget->layout())
        collect(*widget->layout(), stops);
}

} // namespace

void tabThrough(QWidget* before, QWidget* inside)
{
    QList<QWidget*> stops;
    collect(inside, stops);
    for (QWidget* stop : std::as_const(stops)) {
        QWidget::setTabOrder(before, stop);
        before = stop;
    }
}

} // namespace priyom::kit
