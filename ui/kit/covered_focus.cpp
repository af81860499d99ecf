// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/covered_focus.h"

#include <QWidget>

#include <utility>

namespace priyom::kit {

void CoveredFocus::cover(QWidget* page, const QWidget* over)
{
    for (const Covered& each : std::exchange(m_covered, {}))
        if (each.widget)
            each.widget->setFocusPolicy(each.policy);
    if (!over->isVisibleTo(page))
        return;
    const QRect hidden(over->mapTo(page, QPoint()), over->size());
    for (QWidget* each : page->findChildren<QWidget*>()) {
        if (!(each->focusPolicy() & Qt::TabFocus) || !each->isVisibleTo(page) || each == over ||
            over->isAncestorOf(each))
            continue;
        const QRect stands(each->mapTo(page, QPoint()), each->size());
        const QRect under = stands & hidden;
        if (2 * qint64(under.width()) * under.height() <= qint64(stands.width()) * stands.height())
            continue;
        m_covered.append({each, each->focusPolicy()});
        each->setFocusPolicy(Qt::NoFocus);
    }
}

void CoveredFocus::coverSoon(QWidget* page, const QWidget* over)
{
    QMetaObject::invokeMethod(
        this,
        [this, page = QPointer<QWidget>(page), over = QPointer<const QWidget>(over)] {
            if (page && over)
                cover(page, over);
        },
        Qt::QueuedConnection);
}

} // namespace priyom::kit
