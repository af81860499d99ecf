// SPDX-License-Identifier: GPL-3.0-or-later
// Opens dialogs over a window: scrim, place, focus kept inside and given back to where it came from. Dialogs may stack.
#pragma once

#include "ui/kit/dialog_frame.h"

#include <QPointer>

#include <vector>

namespace priyom::kit {

class OverlayHost final : public QObject
{
    Q_OBJECT

public:
    OverlayHost(const Theme& theme, QWidget* window);

    // Takes the dialog; it is deleted after it closed.
    void open(DialogFrame* dialog);
    [[nodiscard]] DialogFrame* top() const;
    // The strip at the bottom that stays clear, so that the status bar can name the dialog's keys.
    void setBottomInset(int pixels);
    // Dialogs stay as they are, with what is typed in them, and are not to be seen; a new one waits behind too.
    void setHidden(bool hidden);

Q_SIGNALS:
    // nullptr: nothing is open any more.
    void topChanged(priyom::kit::DialogFrame* top);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Layer
    {
        QWidget* scrim;
        DialogFrame* dialog;
        QPointer<QWidget> origin;
    };

    void close(DialogFrame* dialog);
    void keepInside(QWidget* before, QWidget* now);
    [[nodiscard]] bool liesUnder(const Layer& layer, const QWidget* widget) const;
    void place(const Layer& layer) const;

    const Theme& m_theme;
    QWidget* m_window;
    std::vector<Layer> m_layers;
    int m_bottomInset = 0;
    bool m_hidden = false;
};

} // namespace priyom::kit
