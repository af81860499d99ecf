// SPDX-License-Identifier: GPL-3.0-or-later
// Where one was led to, lit for a moment: a frame around the place, over whatever stands there, that takes no clicks.
#pragma once

#include "ui/kit/follow_theme.h"

#include <chrono>

namespace priyom::kit {

class Light final : public QWidget
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kLit{1600};

    // `place` is in `ground`, which scrolls with it.
    Light(const Theme& theme, QWidget* ground, const QRect& place, std::chrono::milliseconds lit = kLit);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

} // namespace priyom::kit
