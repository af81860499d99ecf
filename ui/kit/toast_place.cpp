// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/toast_place.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>
#include <functional>
#include <optional>

namespace priyom::kit {

namespace {

constexpr const char* kKeptClear = "keptClear";
constexpr int kGap = 8;
constexpr double kWholePage = 0.5; // of the window's height: what is as high cannot be kept free

bool isControl(const QWidget* each)
{
    if (!(each->focusPolicy() & Qt::TabFocus))
        return false;
    return qobject_cast<const QAbstractButton*>(each) || qobject_cast<const QLineEdit*>(each) ||
           qobject_cast<const QComboBox*>(each) || qobject_cast<const QAbstractSpinBox*>(each) ||
           qobject_cast<const QPlainTextEdit*>(each);
}

// A form is read by what stands over its fields.
bool isHeading(const QWidget* each)
{
    const auto* label = qobject_cast<const QLabel*>(each);
    return label && label->buddy();
}

// Pages that lie hidden are most of a window: none of theirs is looked at.
void forEachSeen(const QWidget& root, const QWidget& but, const std::function<void(const QWidget*)>& visit)
{
    for (const QObject* child : root.children()) {
        const auto* part = qobject_cast<const QWidget*>(child);
        if (!part || part == &but || !part->isVisible() || part->isWindow())
            continue;
        visit(part);
        forEachSeen(*part, but, visit);
    }
}

// As much of it as is seen.
QRect placeOf(const QWidget& window, const QWidget* each)
{
    QRect seen = each->rect();
    for (const QWidget* part = each; part != &window; part = part->parentWidget())
        seen = seen.translated(part->pos()) & part->parentWidget()->rect();
    return seen;
}

QRect inWindow(const QWidget& window, const QAbstractItemView& list, const QRect& rows)
{
    const QRect seen = rows & list.viewport()->rect();
    return seen.isEmpty() ? QRect() : QRect(list.viewport()->mapTo(&window, seen.topLeft()), seen.size());
}

// From the first row to the last; what is free below them is not needed.
QRect rowsPlace(const QWidget& window, const QAbstractItemView& list)
{
    const int last = list.model() ? list.model()->rowCount(list.rootIndex()) - 1 : -1;
    if (last < 0)
        return {};
    const int end = list.visualRect(list.model()->index(last, 0, list.rootIndex())).bottom();
    return inWindow(window, list, QRect(0, 0, list.viewport()->width(), end + 1));
}

QRect focusPlace(const QWidget& window, const QWidget* focus)
{
    if (const auto* painted = dynamic_cast<const WorkedOn*>(focus)) {
        const QRect place = painted->workPlace();
        return place.isEmpty() ? QRect() : QRect(focus->mapTo(&window, place.topLeft()), place.size());
    }
    const auto* list = qobject_cast<const QAbstractItemView*>(focus);
    if (!list)
        return placeOf(window, focus);
    return inWindow(window, *list, list->visualRect(list->currentIndex()));
}

} // namespace

void keepClear(QWidget* part)
{
    part->setProperty(kKeptClear, true);
}

bool isKeptClear(const QWidget* part)
{
    return part->property(kKeptClear).toBool();
}

QList<QRect> neededPlaces(const QWidget& window, const QWidget* inside, const QWidget& toast, ListRows rows)
{
    QList<QRect> needed;
    const auto add = [&needed](const QRect& place) {
        if (!place.isEmpty())
            needed.append(place);
    };
    forEachSeen(inside ? *inside : window, toast, [&](const QWidget* each) {
        const bool isNeeded =
            inside ? bool(each->focusPolicy() & Qt::TabFocus) || isHeading(each) : isControl(each) || isKeptClear(each);
        if (!isNeeded)
            return;
        const auto* list = inside ? nullptr : qobject_cast<const QAbstractItemView*>(each);
        if (!list)
            add(placeOf(window, each));
        else if (rows == ListRows::All)
            add(rowsPlace(window, *list));
    });
    const QWidget* focus = window.focusWidget();
    if (inside || !focus || focus == &window || !focus->isVisible() || toast.isAncestorOf(focus))
        return needed;
    if (const QRect place = focusPlace(window, focus); place.height() < window.height() * kWholePage)
        add(place);
    return needed;
}

QRect freePlace(const QRect& area, const QSize& toast, const QList<QRect>& needed, Aside aside)
{
    const QRect corner(QPoint(area.right() - toast.width() + 1, area.bottom() - toast.height() + 1), toast);
    QRect row = corner;
    std::optional<QRect> aboveTheRow;
    for (;;) {
        int lowest = -1; // of the covered ones' upper edges: step by step, the row of buttons first
        for (QRect at = row; at.left() >= area.left();) {
            int leftmost = at.right() + 1;
            for (const QRect& each : needed) {
                if (!each.intersects(at))
                    continue;
                leftmost = std::min(leftmost, each.left());
                lowest = at == row ? std::max(lowest, each.top()) : lowest;
            }
            if (leftmost > at.right())
                return at;
            if (aside == Aside::Up)
                break;
            at.moveRight(leftmost - kGap - 1);
        }
        if (lowest < 0) // the area is narrower than the toast
            return corner;
        row.moveBottom(lowest - kGap - 1);
        if (row.top() < area.top())
            return aboveTheRow.value_or(corner);
        if (!aboveTheRow)
            aboveTheRow = row;
    }
}

} // namespace priyom::kit
