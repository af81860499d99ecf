// SPDX-License-Identifier: GPL-3.0-or-later
// The program on its demo shop, as its owner sits before it: keys are pressed, and what they set going is waited for.
#pragma once

#include "app/desktop/desktop.h"
#include "ui/shell/main_window.h"

namespace priyom::test {

struct DemoLook
{
    QString language = QStringLiteral("ru");
    QSize size = {1440, 900};
    bool largeText = false;
};

class DemoWindow final
{
public:
    // At another moment than the demo's own, where one is given; false where the shop does not open.
    [[nodiscard]] bool start(const QString& now = {}, const DemoLook& look = {});
    [[nodiscard]] shell::MainWindow& window() const { return *m_desktop->window(); }

    // Each in turn, with what it sets going done before the next: a key, «"text» to be typed, «>name» for Tab until the stop
    // whose name begins so, «…» and «@clients» to wait for the dialog or the page that the key before opens. False where one
    // of them does not come about.
    [[nodiscard]] bool go(const QStringList& steps);
    [[nodiscard]] bool settle();
    // Everything over the page is closed and what was typed given up.
    void clear();

private:
    [[nodiscard]] bool take(const QString& step);
    [[nodiscard]] bool tabTo(const QString& name);

    kit::DialogFrame* m_last = nullptr; // open when the last wait began
    std::unique_ptr<desktop::Desktop> m_desktop;
};

} // namespace priyom::test
