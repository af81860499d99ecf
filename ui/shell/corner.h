// SPDX-License-Identifier: GPL-3.0-or-later
// Right end of the menu bar: the search of F3 and the bell. Each appears once someone answers it.
#pragma once

#include "ui/kit/button.h"
#include "ui/kit/field.h"

#include <functional>

namespace priyom::shell {

class Corner final : public QWidget
{
    Q_OBJECT

public:
    explicit Corner(const theme::Theme& theme, QWidget* parent = nullptr);

    // The field, shown from now on: whoever asks for it answers what is typed.
    kit::Field* openSearch();
    void setBell(std::function<void()> open);
    void setBellCount(int count);
    void focusSearch();

private:
    class Bell;

    kit::Field* m_search;
    Bell* m_bell;
};

} // namespace priyom::shell
