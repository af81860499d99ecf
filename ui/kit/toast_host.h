// SPDX-License-Identifier: GPL-3.0-or-later
// Says at the bottom of the page what was just done and offers to take it back. Six seconds; the pointer or the focus holds
// it. It covers nothing that is needed meanwhile (toast_place.h): nobody waits six seconds for a button.
#pragma once

#include "ui/kit/button.h"

#include <QKeySequence>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>

namespace priyom::kit {

// Which keys of the window work: a dialog keeps them to itself, a list worked on at once leaves Ctrl+Z.
enum class ToastKeys { All, Undo, None };

struct Toast
{
    QString text;
    QString action = {};               // «Вернуть»
    std::function<void()> act = {};    // runs at most once; none: the last change of all is taken back
    QString key = {};                  // printed on the action: "Ctrl Z"
    Icon icon = Icon::Check;
    bool takesBack = true; // the action: Ctrl+Z does it while the toast is seen; after it, something newer may be the last
    QKeySequence furtherKey = {}; // means what it says as long as it is seen, wherever the keys stand
    std::function<void()> further = {};
};

class ToastHost final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kShown{6000};

    ToastHost(const Theme& theme, QWidget* window, std::chrono::milliseconds shown = kShown);

    // Replaces the one that is shown.
    void show(Toast toast);
    // What Ctrl+Z does: the action of the toast that is seen; false where it has none that takes back.
    bool runAction();
    // Does what the toast that is seen says of that key; false where it says nothing of it.
    bool runFurther(const QKeySequence& keys);
    [[nodiscard]] bool isShown() const;
    void hide();
    // Where it may stand; none: in the whole window.
    void setArea(QWidget* area) { m_area = area; }
    // The dialog that is open; nullptr: none any more.
    void setDialog(QWidget* dialog);
    void raise();
    // A key that would do nothing is not printed on the action.
    void setKeys(ToastKeys keys);
    // Of the bar that is seen, in the window; empty while none is shown.
    [[nodiscard]] QRect place() const;

Q_SIGNALS:
    void lastAsked(); // a toast's action that knows nothing of its own to take back

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void runShown();
    void printKey();
    void put();
    void putSoon();
    [[nodiscard]] QRect area() const;
    [[nodiscard]] bool isOfBar(const QObject* watched) const;
    [[nodiscard]] bool movesNeeded(const QObject* watched, const QEvent& event) const;
    void restart();

    const Theme& m_theme;
    QWidget* m_window;
    QWidget* m_bar = nullptr;
    QPointer<KeycapButton> m_action; // of the bar
    ToastKeys m_keys = ToastKeys::All;
    QPointer<QWidget> m_area;
    QPointer<QWidget> m_dialog;
    Toast m_toast;
    QTimer m_timer;
    QTimer m_soon; // one for all that moves at once
    bool m_isPlaced = false;
};

} // namespace priyom::kit
