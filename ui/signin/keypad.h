// SPDX-License-Identifier: GPL-3.0-or-later
// The digits for a mouse or a finger. It takes no focus: the keyboard already has digits.
#pragma once

#include "ui/kit/button.h"

namespace priyom::signin {

class Keypad final : public QWidget
{
    Q_OBJECT

public:
    explicit Keypad(const kit::Theme& theme, QWidget* parent = nullptr);

Q_SIGNALS:
    void digit(int digit);
    void backspace();
    void cleared();
};

} // namespace priyom::signin
