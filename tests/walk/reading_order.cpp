// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/walk/reading_order.h"

#include "tests/support/by_keys.h"

#include <QAbstractScrollArea>

#include <algorithm>
#include <vector>

namespace priyom::test {

namespace {

// The outermost area that scrolls the one and not the other.
const QWidget* standsFor(const QWidget* widget, const QWidget* other)
{
    const QWidget* place = widget;
    for (const QWidget* at = widget->parentWidget(); at != nullptr && !at->isAncestorOf(other); at = at->parentWidget())
        if (qobject_cast<const QAbstractScrollArea*>(at))
            place = at;
    return place;
}

QRect placeOf(const QWidget* widget)
{
    return {widget->mapTo(widget->window(), QPoint()), widget->size()};
}

bool overlap(int from, int to, int otherFrom, int otherTo)
{
    return from <= otherTo && otherFrom <= to;
}

// In one column and above, or in one row and left.
bool standsBefore(const QRect& one, const QRect& other)
{
    const bool inColumn = overlap(one.left(), one.right(), other.left(), other.right());
    const bool inRow = overlap(one.top(), one.bottom(), other.top(), other.bottom());
    return (inColumn && one.bottom() < other.top()) || (inRow && one.right() < other.left());
}

// Which of the stops stands before which.
std::vector<std::vector<bool>> standings(const QList<QWidget*>& round)
{
    std::vector<std::vector<bool>> before(std::size_t(round.size()), std::vector<bool>(std::size_t(round.size())));
    for (qsizetype one = 0; one < round.size(); ++one)
        for (qsizetype other = 0; other < round.size(); ++other)
            before[std::size_t(one)][std::size_t(other)] =
                one != other && standsBefore(placeOf(standsFor(round[one], round[other])), placeOf(standsFor(round[other], round[one])));
    return before;
}

} // namespace

QStringList againstReading(const QList<QWidget*>& round)
{
    const auto before = standings(round);
    const std::size_t count = before.size();
    QStringList least;
    for (std::size_t start = 0; start < std::max<std::size_t>(count, 1); ++start) {
        QStringList faults;
        for (std::size_t later = 1; later < count; ++later) {
            for (std::size_t earlier = 0; earlier < later; ++earlier) {
                const std::size_t one = (start + later) % count;
                const std::size_t other = (start + earlier) % count;
                if (!before[one][other])
                    continue;
                faults += QStringLiteral("«%1» comes after «%2», which it stands before").arg(spokenName(round[qsizetype(one)]), spokenName(round[qsizetype(other)]));
                break;
            }
        }
        if (start == 0 || faults.size() < least.size())
            least = faults;
    }
    return least;
}

} // namespace priyom::test
