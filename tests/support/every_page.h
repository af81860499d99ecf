// SPDX-License-Identifier: GPL-3.0-or-later
// A test row for every picture of every page at some sizes, and what such a row checks: it stands whole there.
#pragma once

#include "tests/support/cut_words.h"
#include "tests/support/fit.h"
#include "tests/support/pictured.h"

#include <QTest>

namespace priyom::test {

inline constexpr int kUsual = 1366;

inline void addEveryPage(DemoWindow& demo, std::initializer_list<QSize> sizes)
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("page");
    QTest::addColumn<int>("picture");
    for (const QSize size : sizes) {
        const auto pages = demo.window().pages();
        for (int page = 0; page < pages.size(); ++page) {
            const auto pictures = pages[page]->pictures();
            for (int picture = 0; picture < pictures.size(); ++picture)
                QTest::addRow("%s %d", qPrintable(pictures[picture].name), size.width()) << size << page << picture;
        }
    }
}

inline constexpr int kAtRestMs = 3000; // by then every layout has come to rest, on a busy machine too

inline void checkThatItStandsWhole(DemoWindow& demo)
{
    QFETCH(const QSize, size);
    QFETCH(const int, page);
    QFETCH(const int, picture);
    shell::MainWindow& window = demo.window();
    window.resize(size);
    shell::Page* const shown = window.pages().at(page);
    const shell::Picture state = shown->pictures().at(picture);
    QVERIFY(show(demo, *shown, state));
    QCOMPARE(window.size(), size); // nothing in it asks for more
    QStringList found;
    const auto isWhole = [&] {
        found = misfits(window);
        if (size.width() >= kUsual) // on a smaller one a cell of a table may be cut, and its tool tip says the whole
            found += cutWords(window);
        return found.isEmpty();
    };
    (void)QTest::qWaitFor(isWhole, kAtRestMs);
    leave(demo, state);
    QVERIFY2(found.isEmpty(), qPrintable(QLatin1Char('\n') + found.join(QLatin1Char('\n'))));
}

} // namespace priyom::test
