// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/option_rows.h"

#include "ui/kit/option_list.h"

#include <QScrollArea>

namespace priyom::kit {

namespace {

constexpr int kSeen = 9;

} // namespace

QWidget* optionRows(OptionList& list, int count)
{
    if (count <= kSeen)
        return &list;
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(&list);
    area->setFixedHeight(list.placeOf(kSeen).top());
    QObject::connect(&list, &OptionList::currentChanged, area, [&list, area](int index) {
        const QRect row = list.placeOf(index);
        area->ensureVisible(row.center().x(), row.center().y(), 0, row.height());
    });
    return area;
}

} // namespace priyom::kit
