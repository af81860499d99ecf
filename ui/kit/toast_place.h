// SPDX-License-Identifier: GPL-3.0-or-later
// Where the toast stands: in the lower right corner of the page, or as near to it as it covers nothing that is needed.
#pragma once

#include <QList>
#include <QRect>

class QWidget;

namespace priyom::kit {

// A part of a page that people read and press while a toast stands: never under it, whatever of it has the focus; of a list
// its rows are.
void keepClear(QWidget* part);
[[nodiscard]] bool isKeptClear(const QWidget* part);

// A painted widget as large as a page, of which only the place that the keys stand on is needed.
class WorkedOn
{
public:
    virtual ~WorkedOn() = default;
    [[nodiscard]] virtual QRect workPlace() const = 0; // in the widget, as much of it as is seen
};

enum class ListRows
{
    All,
    Chosen // a list that fills its page leaves a toast no place but over the others
};

// What may not be covered, in the window: all that can be pressed or typed into, the parts that are kept clear, and the
// place of the focus, which in a list is its row. `inside`: only what stands in this dialog; nullptr: in the whole
// window.
[[nodiscard]] QList<QRect> neededPlaces(const QWidget& window, const QWidget* inside, const QWidget& toast, ListRows rows = ListRows::All);

enum class Aside
{
    Up,
    LeftThenUp
};

// From the corner of `area` aside, row by row. Where everything is needed it stands above the lowest row: what is there
// is reached by the keyboard too, and the row is what is pressed next.
[[nodiscard]] QRect freePlace(const QRect& area, const QSize& toast, const QList<QRect>& needed, Aside aside);

} // namespace priyom::kit
