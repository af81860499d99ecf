// SPDX-License-Identifier: GPL-3.0-or-later
// The key of what a form is about to make: the shop that is sent it twice makes it once.
#pragma once

#include <QUuid>

namespace priyom::desk {

[[nodiscard]] inline QString freshKey()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace priyom::desk
