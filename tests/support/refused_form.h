// SPDX-License-Identifier: GPL-3.0-or-later
// A form that the shop has refused: it says why, and is typed into again.
#pragma once

#include "tests/support/clinic.h"
#include "tests/support/desk_window.h"

namespace priyom::test {

// Once the answer is there.
inline bool isRefused(DeskWindow& desk, const QString& why)
{
    const auto isSaid = [&] { return desk.dialog() && desk.dialog()->isEnabled() && says(*desk.dialog(), why); };
    return QTest::qWaitFor(isSaid) && desk.settle() && desk.dialog()->isAncestorOf(QApplication::focusWidget());
}

} // namespace priyom::test
