// SPDX-License-Identifier: GPL-3.0-or-later
// Says at the bottom right what was just done and offers to take it back. Six seconds; the pointer or the focus holds it.
#pragma once

#include "ui/kit/button.h"

#include <QTimer>

#include <chrono>
#include <functional>

namespace priyom::kit {

struct Toast
{
    QString text;
    QString action = {};               // «Вернуть»
    std::function<void()> act = {};    // runs at most once
    QString key = {};                  // printed on the action: "Ctrl Z"
    Icon icon = Icon::Check;
    bool takesBack = true; // the action: Ctrl+Z does it, also once the toast is gone
};

class ToastHost final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kShown{6000};

    ToastHost(const Theme& theme, QWidget* window, std::chrono::milliseconds shown = kShown);

    // Replaces the one that is shown.
    void show(Toast toast);
    // What Ctrl+Z does: the last action that can be taken back, also once its toast is gone; false when there is none.
    bool runAction();
    [[nodiscard]] bool isShown() const;
    void hide();
    void setBottomInset(int pixels) { m_bottomInset = pixels; }
    void raise();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void runShown();
    void place();
    void restart();

    const Theme& m_theme;
    QWidget* m_window;
    QWidget* m_bar = nullptr;
    Toast m_toast;
    std::function<void()> m_last;
    QTimer m_timer;
    int m_bottomInset = 0;
};

} // namespace priyom::kit
