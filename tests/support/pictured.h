// SPDX-License-Identifier: GPL-3.0-or-later
// A page of the demo brought into one of its states, as --pictures does.
#pragma once

#include "tests/walk/demo_window.h"

#include <QtTest>

namespace priyom::test {

inline bool show(DemoWindow& demo, shell::Page& page, const shell::Picture& picture)
{
    constexpr int kLongestMs = 30'000;
    demo.window().goTo(page.section());
    if (!demo.settle())
        return false;
    if (picture.arrange)
        picture.arrange();
    const auto isThere = [&] { return page.isSettled() && (!picture.isReady || picture.isReady()); };
    if (!QTest::qWaitFor(isThere, kLongestMs))
        return false;
    if (picture.complete)
        picture.complete();
    return QTest::qWaitFor(isThere, kLongestMs) && demo.settle();
}

inline void leave(DemoWindow& demo, const shell::Picture& picture)
{
    demo.clear();
    if (picture.leave)
        picture.leave();
}

} // namespace priyom::test
