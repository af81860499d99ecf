// SPDX-License-Identifier: GPL-3.0-or-later
// An icon of 16 px that stands before words; it says nothing of its own.
#pragma once

#include "ui/kit/follow_theme.h"

namespace priyom::kit {

class IconLabel final : public QWidget
{
    Q_OBJECT

public:
    IconLabel(const Theme& theme, Icon icon, QColor Tokens::*color = &Tokens::t2, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Icon m_icon;
    QColor Tokens::*m_color;
};

} // namespace priyom::kit
