// SPDX-License-Identifier: GPL-3.0-or-later
// The empty board in dashed outline: which way a lead goes.
#pragma once

#include "ui/kit/follow_theme.h"

namespace priyom::firstrun {

class BoardPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit BoardPreview(const kit::Theme& theme, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const kit::Theme& m_theme;
};

} // namespace priyom::firstrun
