// SPDX-License-Identifier: GPL-3.0-or-later
// A key and what it does, as the status bar, a dialog's foot and the key sheet show it: {"Ctrl ←", "→"} "в соседний столбец".
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace priyom::kit {

struct KeyHint
{
    QStringList caps;
    QString meaning;

    friend bool operator==(const KeyHint&, const KeyHint&) = default;
};

struct KeyGroup
{
    QString title;
    QList<KeyHint> keys;
};

} // namespace priyom::kit
