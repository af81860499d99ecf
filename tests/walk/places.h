// SPDX-License-Identifier: GPL-3.0-or-later
// How every dialog of the program is reached by keys, from wherever one is, on the demo shop. A test holds that no class of
// dialog lacks its row.
#pragma once

#include <QStringList>

namespace priyom::test {

struct Place
{
    const char* name;
    const char* dialog; // its class
    QStringList keys;
    const char* now = "";
};

[[nodiscard]] const QList<Place>& places();

// Of the sources: «priyom::desk::BookingDialog» for every class under ui/ that is made of one of `bases`.
[[nodiscard]] QStringList classesMadeOf(const QStringList& bases);

} // namespace priyom::test
