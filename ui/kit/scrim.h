// SPDX-License-Identifier: GPL-3.0-or-later
// What lies between a dialog and the page: the page darkened, and the dialog's shadow on it. The page is a picture taken when
// the dialog opens, and again every few seconds: a see-through veil would have the whole page drawn anew for every letter
// typed in the dialog and for every second of a clock beneath it.
#pragma once

#include "ui/kit/shadow.h"
#include "ui/theme/theme.h"

#include <QPixmap>
#include <QTimer>
#include <QWidget>

namespace priyom::kit {

class DialogFrame;

class Scrim final : public QWidget
{
    Q_OBJECT

public:
    // A child of `window` above all the children it has now; `dialog` becomes a child of the scrim.
    Scrim(const theme::Theme& theme, QWidget* window, DialogFrame* dialog);

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    // A click beside the dialog does nothing, and must not reach the page; neither must a key while the dialog waits
    // for an answer. Once it waits no more, the keys are its own.
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void takePicture();

    const theme::Theme& m_theme;
    DialogFrame* m_dialog;
    Shadow m_shadow;
    QPixmap m_beneath;
    QTimer m_again;
    QTimer m_settled;
};

} // namespace priyom::kit
