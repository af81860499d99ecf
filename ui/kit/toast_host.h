// SPDX-License-Identifier: GPL-3.0-or-later
// Says at the bottom right what was just done and offers to take it back. Six seconds; the pointer or the focus holds it.
// Over an open dialog it stands above what can be pressed there: nobody waits six seconds for a button.
#pragma once

#include "ui/kit/button.h"

#include <QPointer>
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
    // The dialog that is open; nullptr: none any more.
    void setDialog(QWidget* dialog);
    void raise();
    // Of the bar that is seen, in the window; empty while none is shown.
    [[nodiscard]] QRect place() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void runShown();
    void put();
    void putSoon();
    [[nodiscard]] QRect clearOfControls(const QRect& corner) const;
    [[nodiscard]] bool isOfBar(const QObject* watched) const;
    void restart();

    const Theme& m_theme;
    QWidget* m_window;
    QWidget* m_bar = nullptr;
    QPointer<QWidget> m_dialog;
    Toast m_toast;
    std::function<void()> m_last;
    QTimer m_timer;
    int m_bottomInset = 0;
};

} // namespace priyom::kit
