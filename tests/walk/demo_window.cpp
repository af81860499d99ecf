// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/walk/demo_window.h"

#include "tests/support/desk_window.h"
#include "tests/walk/focus_walk.h"

#include <QAction>

namespace priyom::test {

namespace {

constexpr int kLongestMs = 30'000;
constexpr int kMostStops = 100;

} // namespace

bool DemoWindow::start(const QString& now, const DemoLook& look)
{
    if (!inRussian())
        return false;
    desktop::Options options;
    options.demo = true;
    options.theme = theme::ColorMode::Light;
    options.language = look.language;
    options.size = look.size;
    options.now = now;
    QApplication::setCursorFlashTime(0); // two grabs of one moment are then alike
    m_desktop = std::make_unique<desktop::Desktop>(*qApp, options, [] { return std::make_shared<SwitchedClock>(); });
    m_desktop->start();
    if (!QTest::qWaitFor([this] { return m_desktop->window() && m_desktop->window()->currentPage(); }, kLongestMs))
        return false;
    window().resize(look.size);
    window().setAttribute(Qt::WA_KeyboardFocusChange); // as the first Tab does
    for (QAction* entry : window().findChildren<QAction*>())
        if (entry->text() == QCoreApplication::translate("priyom::shell::Menus", "Крупный текст"))
            entry->setChecked(look.largeText);
    return QTest::qWaitForWindowActive(&window()) && settle();
}

bool DemoWindow::go(const QStringList& steps)
{
    return std::all_of(steps.begin(), steps.end(), [this](const QString& step) { return take(step) && settle(); });
}

bool DemoWindow::take(const QString& step)
{
    if (step == QStringLiteral("…"))
        return QTest::qWaitFor([this] { return window().overlays().top() && window().overlays().top() != m_last; }, kLongestMs);
    if (step.startsWith(u'@'))
        return QTest::qWaitFor([this, &step] { return window().currentPage()->id() == step.mid(1); }, kLongestMs);
    m_last = window().overlays().top();
    if (step.startsWith(u'>'))
        return tabTo(step.mid(1));
    if (step.startsWith(u'"')) {
        typeText(step.mid(1));
        return true;
    }
    const QKeyCombination keys = QKeySequence::fromString(step)[0];
    // Under a menu the keys are the menu's.
    QWidget* const target = QApplication::activePopupWidget() ? QApplication::activePopupWidget() : QApplication::focusWidget();
    QTest::sendKeyEvent(QTest::Click, target, keys.key(), QString(), keys.keyboardModifiers());
    return true;
}

bool DemoWindow::tabTo(const QString& name)
{
    for (int stop = 0; stop < kMostStops; ++stop) {
        if (spokenName(QApplication::focusWidget()).startsWith(name))
            return true;
        test::press(Qt::Key_Tab);
    }
    return false;
}

bool DemoWindow::settle()
{
    QCoreApplication::processEvents();
    return QTest::qWaitFor([this] { return window().currentPage()->isSettled(); }, kLongestMs);
}

void DemoWindow::clear()
{
    while (QWidget* popup = QApplication::activePopupWidget())
        popup->close();
    while (kit::DialogFrame* open = window().overlays().top())
        open->dismiss();
    window().clearToast();
}

} // namespace priyom::test
