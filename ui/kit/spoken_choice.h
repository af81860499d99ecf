// SPDX-License-Identifier: GPL-3.0-or-later
// One of several, as a screen reader is told of it: the widget keeps its own name whatever is chosen, what is chosen is
// its value, and the options are its children, of which one is selected. Qt's own interface of a combo box says the
// value in place of the name under X11, where only a label beside it would still say what is chosen there.
#pragma once

#include <QRect>
#include <QStringList>

class QWidget;

namespace priyom::kit {

class SpokenChoice
{
public:
    SpokenChoice();
    virtual ~SpokenChoice() = default;
    Q_DISABLE_COPY_MOVE(SpokenChoice)

    [[nodiscard]] virtual QStringList spokenOptions() const = 0;
    [[nodiscard]] virtual int spokenCurrent() const = 0; // -1 = none yet
    // Of the option in the widget; empty: it is not seen.
    [[nodiscard]] virtual QRect spokenPlace(int index) const = 0;

protected:
    // The option that is now chosen, as a list says which of its rows one has come to.
    static void sayChoice(QWidget& widget, int index);
};

} // namespace priyom::kit
