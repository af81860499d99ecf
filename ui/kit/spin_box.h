// SPDX-License-Identifier: GPL-3.0-or-later
// A number with the two arrows that step it. For the mouse alone: the arrow keys do the same, so they are no stops of
// Tab.
#pragma once

#include "ui/kit/follow_theme.h"
#include "ui/kit/value_boxes.h"

namespace priyom::kit {

class SpinBox final : public NumberBox
{
    Q_OBJECT

public:
    explicit SpinBox(const Theme& theme, QWidget* parent = nullptr);

    // Of both arrows together, at the right edge.
    [[nodiscard]] QRect arrows() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    const Theme& m_theme;
};

} // namespace priyom::kit
