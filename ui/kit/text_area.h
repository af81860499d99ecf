// SPDX-License-Identifier: GPL-3.0-or-later
// A few lines of text. Tab leads on, and Ctrl+Z undoes typing first: once there is none, the key is the window's.
#pragma once

#include <QPlainTextEdit>

namespace priyom::kit {

class TextArea final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TextArea(QWidget* parent = nullptr);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace priyom::kit
